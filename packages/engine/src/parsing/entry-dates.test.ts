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
