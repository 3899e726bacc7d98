import type { LayoutPage, LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

function run(text: string, x: number, y: number, rest: Partial<LayoutRun> = {}): LayoutRun {
  return { text, x, y, width: text.length * 5, height: 10, fontSize: 10, bold: false, italic: false, font: 'A', color: '#000000', ...rest }
}

function languagesOf(...pages: LayoutRun[][]): unknown {
  return readResume({ kind: 'paged', pages: pages.map((runs): LayoutPage => ({ width: 595, height: 842, runs, marks: [] })), hidden: [] }, { now }).content.languages
}

const label = (text: string, y: number): LayoutRun => run(text, 40, y, { bold: true, font: 'B', width: text.length * 6 })

describe('languages on one line', () => {
  it('are told apart by the space between them, with their levels', () => {
    expect(languagesOf([run('Ida Quist', 40, 40, { fontSize: 20, height: 20 }), label('Languages', 100), run('English fluent', 40, 116), run('Polish B1', 122, 116), run('Latin', 180, 116)])).toEqual([expect.objectContaining({ language: 'English', level: 'fluent' }), expect.objectContaining({ language: 'Polish', level: 'B1' }), expect.objectContaining({ language: 'Latin' })])
  })

  it('stand beside their heading on a page where no other section has its heading so', () => {
    const first = [run('Ida Quist', 40, 40, { fontSize: 20, height: 20 }), ...['Experience', 'Education', 'Skills'].flatMap((text, row) => [label(text, 100 + row * 60), run(['Weaver, Vantlow Ltd, 2019 – 2021', 'Diploma, Thrum College, 2018', 'Weaving, Carding'][row] ?? '', 150, 100 + row * 60), run(['Wove nine kinds of cloth by hand', 'Warp and weft', 'Dyeing, Combing'][row] ?? '', 150, 115 + row * 60)])]
    expect(languagesOf(first, [label('Languages', 60), run('English fluent', 150, 60), run('Polish B1', 232, 60)])).toMatchObject([{ language: 'English', level: 'fluent' }, { language: 'Polish', level: 'B1' }])
  })
})
