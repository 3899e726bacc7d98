import type { FlowBlock } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

function read(period: string): ReturnType<typeof readResume> {
  const blocks = ['Ada Brook', 'ada@example.org', '# Experience', `Ward Nurse, Saint Bride Hospital\t${period}`, '# Skills', 'Weaving, Carding'].map((text): FlowBlock => ({
    kind: 'paragraph',
    runs: [{ text: text.replace('# ', ''), bold: text.startsWith('# '), italic: false, fontSize: 11 }],
    heading: text.startsWith('# ') ? 2 : undefined,
  }))
  return readResume({ kind: 'flow', hidden: [], blocks }, { now })
}

describe('a job with a single date', () => {
  it('that names a month began in it, and when it ended is missing', () => {
    const { content, missing } = read('Sep 2017')
    expect(content.experience[0]).toMatchObject({ startDate: '2017-09' })
    expect(content.experience[0]?.endDate).toBeUndefined()
    expect(missing).toContain('/experience/0/endDate')
  })

  it('that names a year began and ended in it', () => {
    expect(read('2017').content.experience[0]).toMatchObject({ startDate: '2017', endDate: '2017' })
  })
})

describe('a period in capitals below a degree', () => {
  it('is the time of the studies and no course', () => {
    const blocks = [['Ada Brook', 22], ['ada@example.org', 10], ['EDUCATION', 14], ['Leeds College', 12], ['Master in Weaving', 10], ['SEP 2015 - JUL 2017', 10]].map(([text, fontSize]): FlowBlock => ({
      kind: 'paragraph',
      runs: [{ text: String(text), bold: Number(fontSize) > 10, italic: false, fontSize: Number(fontSize) }],
    }))
    const { education } = readResume({ kind: 'flow', hidden: [], blocks }, { now }).content
    expect(education[0]).toMatchObject({ startDate: '2015-09', endDate: '2017-07' })
    expect(education[0]?.courses ?? []).toEqual([])
  })
})
