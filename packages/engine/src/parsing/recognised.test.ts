import type { LayoutDocument, LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

function line(text: string, y: number, confidence?: number): LayoutRun[] {
  let x = 50
  return text.split(' ').map((word): LayoutRun => {
    const run = { text: `${word} `, x, y, width: word.length * 6 + 3, height: 12, fontSize: 12, bold: false, italic: false, ...confidence !== undefined && { confidence } }
    x += run.width
    return run
  })
}

function document(toPage?: [number, number, number, number, number, number]): LayoutDocument {
  const runs = [...line('Ada Brook', 50, 0.9), ...line('ada@example.org', 80, 0.4), ...line('Stuttgart, Germany', 100)]
  return { kind: 'paged', pages: [{ width: 595, height: 842, runs: [], marks: [] }, { width: 595, height: 842, runs, marks: [], ...toPage && { toPage } }], hidden: [] }
}

const fieldOf = (of: LayoutDocument, path: string) => readResume(of, { now }).fields.find(field => field.path === path)

describe('text that was recognised in a picture', () => {
  it('makes a field no surer than the least sure of its words', () => {
    const plain = document()
    if (plain.kind === 'paged')
      plain.pages[1]?.runs.forEach(run => delete run.confidence)
    for (const [path, chance] of [['/personalInfo/fullName', 0.9], ['/personalInfo/email', 0.4], ['/personalInfo/location', 1]] as const)
      expect(fieldOf(document(), path)?.confidence).toBeCloseTo((fieldOf(plain, path)?.confidence ?? 0) * chance, 1)
  })

  it('is warned of with its pages, and so are pages that were not made out', () => {
    const { warnings } = readResume({ ...document(), unread: [3, 4] }, { now })
    expect(warnings[0]).toMatchObject({ code: 'TEXT_RECOGNISED', pages: [2], message: expect.stringMatching(/^Page 2 is a picture\. /) })
    expect(warnings[1]).toMatchObject({ code: 'PAGES_UNREAD', pages: [3, 4], message: expect.stringMatching(/^Pages 3–4 are pictures /) })
  })

  it('is placed where the file has it', () => {
    const box = fieldOf(document(), '/personalInfo/email')?.source.box
    const moved = fieldOf(document([0, 2, -2, 0, 700, 10]), '/personalInfo/email')?.source.box
    expect(moved).toEqual({ x: 700 - 2 * ((box?.y ?? 0) + (box?.height ?? 0)), y: 10 + 2 * (box?.x ?? 0), width: 2 * (box?.height ?? 0), height: 2 * (box?.width ?? 0) })
  })
})
