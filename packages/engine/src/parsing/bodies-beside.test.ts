import type { LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

function run(text: string, x: number, y: number, bold = false, fontSize = 10): LayoutRun {
  return { text, x, y, width: text.length * fontSize * 0.5, height: fontSize, fontSize, bold, italic: false, font: bold ? 'B' : 'A', color: '#000000' }
}

function job(y: number, employer: string, position: string, period: string, text: string[]): LayoutRun[] {
  return [run(employer, 60, y, true, 16), run(position, 60, y + 26, true), run(period, 60, y + 41), ...text.map((line, index) => run(line, 230, y + 27.5 + index * 14.5))]
}

describe('jobs whose texts stand in a column beside their heads', () => {
  it('keep each its own', () => {
    const runs = [
      run('Ada Brook', 60, 40, true, 24),
      run('ada@example.org', 60, 75),
      run('EXPERIENCE', 60, 110, true, 13),
      ...job(140, 'Tallow Mills', 'Senior Millwright', '2019 – 2022', ['Kept the nine mills of the valley going through two floods', 'and a drought, with a crew of eleven people and their boats,', 'and wrote down what each of the wheels had ever needed, so', 'that the next keeper knows it, and taught four apprentices', 'how to read the water and the weather above the valley too.']),
      ...job(290, 'Carding House', 'Millwright', '2015 – 2019', ['Mended looms for all of the weavers in the county, by day', 'and by night, and filed two patents for threads that hold.']),
    ]
    const { experience } = readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now }).content
    expect(experience.map(({ company, description, highlights }) => [company, [description, ...highlights].join(' ').match(/mills of the valley|patents/g)])).toEqual([['Tallow Mills', ['mills of the valley']], ['Carding House', ['patents']]])
  })
})
