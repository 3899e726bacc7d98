import type { Chunk } from './chunks.ts'
import type { LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { dateShare, lineHeads } from './chunk-traits.ts'
import { chunksOf } from './chunks.ts'

function chunk(x: number, baseline: number): Chunk {
  return { runs: [], x, right: x + 40, y: baseline - 8, bottom: baseline + 2, baseline, fontSize: 10 }
}

describe('the heads of lines', () => {
  it('are what stands first on each, however sizes set their baselines', () => {
    expect(lineHeads([chunk(302, 169.36), chunk(217, 169.44), chunk(302, 194)]).map(({ x }) => x)).toEqual([217, 302])
  })
})

describe('a column of dates', () => {
  it('is told where its dates are written in rows', () => {
    const row = (text: string, baseline: number): Chunk => ({ ...chunk(50, baseline), runs: [{ text, x: 50, y: baseline - 8, width: 40, height: 10, fontSize: 10, bold: false, italic: false }] })
    expect(dateShare([row('Sep 2024 to', 10), row('present', 22), row('Apr 2022 to', 90), row('Aug 2024', 102), row('Millwright', 160)])).toBe(0.8)
  })
})

describe('what stands close together on one line', () => {
  const run = (text: string, x: number, width: number, fontSize: number): LayoutRun => ({ text, x, y: 100 - fontSize * 0.8, width, height: fontSize, fontSize, bold: true, italic: false })
  const texts = (...runs: LayoutRun[]): string[] => chunksOf({ width: 600, height: 800, runs, marks: [] }).map(({ runs: own }) => own.map(({ text }) => text).join(''))

  it('is told apart by the smaller size where a large name stands beside a column', () => {
    expect(texts(run('Ada Brook', 50, 160, 20), run('PROFILE', 221, 50, 10))).toEqual(['Ada Brook', 'PROFILE'])
    expect(texts(run('Ada', 50, 60, 20), run('Brook', 121, 90, 20))).toEqual(['AdaBrook'])
  })
})
