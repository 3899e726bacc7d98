import type { FlowParagraph, LayoutDocument } from './layout.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

function paragraph(text: string, rest: { bold?: boolean, heading?: number, list?: number, fontSize?: number, url?: string } = {}): FlowParagraph {
  const { bold = false, heading, list, fontSize = 11, url } = rest
  return { kind: 'paragraph', runs: [{ text, bold, italic: false, fontSize, url }], heading, list }
}

function flow(...blocks: FlowParagraph[]): LayoutDocument {
  return { kind: 'flow', blocks, hidden: [] }
}

const heading = (text: string): FlowParagraph => paragraph(text, { bold: true, fontSize: 14, heading: 1 })
const head = [paragraph('Ada Brook', { bold: true, fontSize: 22 }), paragraph('Millwright'), paragraph('ada@example.org | +44 20 7946 0958 | Leeds, UK')]
const experience = [
  heading('Experience'),
  paragraph('Mills Ltd\t2019 – Present', { bold: true }),
  paragraph('Head Millwright'),
  paragraph('Ran nine mills', { list: 0 }),
  paragraph('Carding & Sons\tMar 2015 – 2019', { bold: true }),
  paragraph('Apprentice'),
  paragraph('Learned the trade', { list: 0 }),
]
const education = [heading('Education'), paragraph('Leeds College\t2012 – 2015', { bold: true }), paragraph('Diploma in Mechanics')]
const skills = [heading('Skills'), paragraph('Tools: Lathe, Mill (5 years), Drawing'), paragraph('Languages: English (native), Polish – B1')]

describe('reading a resume', () => {
  it('fills what is written and marks what isn\'t', () => {
    const { content, missing } = readResume(flow(...head, ...experience, ...education, ...skills), { now })
    expect(content.personalInfo).toEqual({ fullName: 'Ada Brook', headline: 'Millwright', email: 'ada@example.org', phone: '+44 20 7946 0958', location: 'Leeds, UK' })
    expect(content.experience).toMatchObject([
      { company: 'Mills Ltd', position: 'Head Millwright', startDate: '2019', endDate: null, highlights: ['Ran nine mills'] },
      { company: 'Carding & Sons', position: 'Apprentice', startDate: '2015-03', endDate: '2019', highlights: ['Learned the trade'] },
    ])
    expect(content.education).toMatchObject([{ institution: 'Leeds College', degree: 'Diploma', field: 'Mechanics', startDate: '2012', endDate: '2015' }])
    expect(content.skills).toMatchObject([{ group: 'Tools', items: ['Lathe', 'Mill', 'Drawing'] }])
    expect(content.languages).toMatchObject([{ language: 'English', level: 'native' }, { language: 'Polish', level: 'B1' }])
    expect(missing).toEqual([])
    expect(readResume(flow(...head.slice(0, 2), ...education), { now }).missing).toEqual(['/personalInfo/email', '/personalInfo/phone'])
  })

  it('gives several roles to the employer they stand under', () => {
    const { content } = readResume(flow(
      ...head,
      heading('Experience'),
      paragraph('Mills Ltd', { bold: true }),
      paragraph('Head Millwright\t2019 – 2021'),
      paragraph('Ran nine mills', { list: 0 }),
      paragraph('Junior Millwright\t2017 – 2019'),
      paragraph('Ran one mill', { list: 0 }),
    ), { now })
    expect(content.experience).toMatchObject([{ company: 'Mills Ltd', position: 'Head Millwright' }, { company: 'Mills Ltd', position: 'Junior Millwright' }])
  })

  it('keeps what fits nowhere and says what it left unread', () => {
    const { content, warnings } = readResume(flow(...head, ...experience, heading('Patents'), paragraph('A quieter loom, GB 123')), { now })
    expect(content.customSections).toMatchObject([{ title: 'Patents', items: [{ description: 'A quieter loom, GB 123' }] }])
    expect(warnings).toEqual([])
    const unread = readResume(flow(...head, paragraph('Full driving licence held since youth'), ...experience), { now })
    expect(JSON.stringify([unread.warnings, unread.content])).toContain('driving licence')
  })

  it('reads a section the same wherever it stands', () => {
    const sections = [experience, education, skills]
    const straight = readResume(flow(...head, ...sections.flat()), { now }).content
    fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      const { content } = readResume(flow(...head, ...order.flatMap(index => sections[index] ?? [])), { now })
      const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => key === 'id' ? undefined : inner))
      expect(bare(content)).toEqual(bare(straight))
    }), { numRuns: 6 })
  })

  it('takes any text without failing, the same way twice', () => {
    const line = fc.oneof(fc.string({ maxLength: 120 }), fc.constantFrom('Experience', 'Skills:', '2019 – 2021', '• ', 'a, b; c', 'ada@example.org', '((((', 'GPA: ', 'English', '٢٠٢٠', '\u200B\u00AD'))
    fc.assert(fc.property(fc.array(fc.record({ text: line, bold: fc.boolean(), list: fc.option(fc.nat(3), { nil: undefined }), heading: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) }), { maxLength: 40 }), (lines) => {
      const document = flow(...lines.map(({ text, ...rest }) => paragraph(text, rest)))
      expect(readResume(document, { now })).toEqual(readResume(document, { now }))
    }), { numRuns: 150, seed: 7 })
  })

  it('takes time in proportion to length', () => {
    const long = (times: number): LayoutDocument => flow(...head, ...Array.from({ length: times }, () => experience.slice(1)).flat())
    const time = (times: number): number => {
      const before = performance.now()
      readResume(long(times), { now })
      return performance.now() - before
    }
    time(10)
    // Ten times the length may take at most thirty times as long; quadratic growth would take a hundred.
    expect(time(100)).toBeLessThan(30 * Math.max(5, time(10)))
  })
})
