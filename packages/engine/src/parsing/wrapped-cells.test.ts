import type { LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

function run(text: string, x: number, y: number, bold = false, fontSize = 10): LayoutRun {
  return { text, x, y, width: text.length * fontSize * 0.6, height: fontSize, fontSize, bold, italic: false, font: bold ? 'B' : 'A', color: '#000000' }
}

describe('a name beside its period', () => {
  it('goes on in the next line where its own had no room for more', () => {
    const job = (y: number, position: [string, string?], employer: string, period: string): LayoutRun[] => [
      run(period, 50, y, true),
      run(position[0], 200, y, true),
      ...position[1] ? [run(position[1], 200, y + 13, true)] : [],
      run(employer, 200, y + 28, true, 8),
      run('Kept nine looms of the house going for all of those long', 200, y + 45),
      run('years, and the mills that fed them with wool and flax too.', 200, y + 58),
    ]
    const runs = [
      run('Ada Brook', 50, 40, true, 22),
      run('ada@example.org', 50, 75),
      run('EXPERIENCE', 50, 110, true, 14),
      ...job(140, ['Senior Millwright and Keeper of the mountain and', 'waterways'], 'Tallow', 'Sep 2019 – May 2022'),
      ...job(240, ['Millwright'], 'Carding', 'Jan 2015 – Aug 2019'),
      run('SKILLS', 50, 340, true, 14),
      run('Weaving, Carding', 50, 365),
    ]
    const { experience } = readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now }).content
    expect(experience.map(({ company, position }) => [company, position])).toEqual([['Tallow', 'Senior Millwright and Keeper of the mountain and waterways'], ['Carding', 'Millwright']])
  })
})

describe('a name in a narrow column', () => {
  it('goes on in the next line where the column ends', () => {
    const text = ['Kept nine looms of the', 'house going for all of', 'the long years, and the', 'mills that fed them all']
    const job = (x: number, y: number, position: [string, string?], employer: string, period: string): LayoutRun[] => [
      run(position[0], x, y, true, 13),
      ...position[1] ? [run(position[1], x, y + 17, true, 13)] : [],
      run(employer, x, y + 36),
      run(period, x, y + 52),
      ...text.map((line, index) => run(line, x, y + 72 + index * 13)),
    ]
    const runs = [
      run('Ada Brook', 50, 40, true, 22),
      run('ada@example.org', 50, 75),
      run('EXPERIENCE', 50, 110, true, 15),
      ...job(60, 150, ['Senior Loom', 'Keeper'], 'Tallow Mills', 'Sep 2019 – May 2022'),
      ...job(340, 310, ['Master Mill', 'Wright'], 'Carding House', 'Jan 2015 – Aug 2019'),
    ]
    const { experience } = readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now }).content
    expect(experience.map(({ company, position }) => [company, position])).toEqual([['Tallow Mills', 'Senior Loom Keeper'], ['Carding House', 'Master Mill Wright']])
  })
})
