import type { FlowParagraph } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** A resume's jobs: lines of their heads and points; no name is in any table. */
function jobsOf(headline: string, ...lines: string[]): unknown {
  const paragraph = (text: string, rest: Partial<FlowParagraph> = {}, bold = false, fontSize = 11): FlowParagraph => ({ kind: 'paragraph', runs: [{ text, bold, italic: false, fontSize }], ...rest })
  const blocks = [
    paragraph('Ida Quist', {}, true, 22),
    paragraph(headline),
    paragraph('ida@example.org'),
    paragraph('Experience', { heading: 1 }, true, 14),
    ...lines.map(line => line.startsWith('- ') ? paragraph(line.slice(2), { list: 0 }) : line.startsWith('*') ? paragraph(line.slice(1), {}, true) : paragraph(line)),
  ]
  return readResume({ kind: 'flow', blocks, hidden: [] }, { now }).content.experience
}

const jobs = [{ company: 'Vantlow', position: 'Thrumwinder' }, { company: 'Oskelby', position: 'Thrumwinder Second Class' }]

describe('two names that no table knows', () => {
  it('the one beside the place is the employer', () => {
    expect(jobsOf('Weaving', '*Vantlow\tLeeds, UK', 'Thrumwinder\t2021 – Present', '- Wound', '*Oskelby\tPorto, Portugal', 'Thrumwinder Second Class\t2018 – 2021', '- Wound')).toMatchObject(jobs)
  })

  it('the one that the headline repeats is the position', () => {
    expect(jobsOf('Thrumwinder', '*Vantlow\t2021 – Present', 'Thrumwinder', '- Wound', '*Oskelby\t2018 – 2021', 'Thrumwinder Second Class', '- Wound')).toMatchObject(jobs)
    expect(jobsOf('Thrumwinder', '*Thrumwinder\t2021 – Present', 'Vantlow', '- Wound', '*Thrumwinder Second Class\t2018 – 2021', 'Oskelby', '- Wound')).toMatchObject(jobs)
  })

  it('the one that stays while the other changes is the employer', () => {
    expect(jobsOf('Weaving', '*Vantlow Row\t2021 – Present', 'Head of Thrums', '- Wound', '*Vantlow Row\t2018 – 2021', 'Second of Thrums', '- Wound')).toMatchObject([{ company: 'Vantlow Row', position: 'Head of Thrums' }, { company: 'Vantlow Row', position: 'Second of Thrums' }])
  })
})
