import type { Chunk } from './chunks.ts'
import { describe, expect, it } from 'vitest'
import { alignMarginDates } from './margin-columns.ts'

const FROM_LEFT = { begin: (chunk: Chunk) => chunk.x, end: (chunk: Chunk) => chunk.right }

function chunk(text: string, x: number, y: number): Chunk {
  const width = text.length * 5
  const run = { text, x, y, width, height: 10, fontSize: 10, bold: false, italic: false }
  return { runs: [run], x, right: x + width, y, bottom: y + 10, baseline: y + 8, fontSize: 10 }
}

/** Texts that stand on one line, from top to bottom. */
function rows(chunks: Chunk[]): string[] {
  const lines = new Map<number, Chunk[]>()
  for (const one of alignMarginDates(chunks, FROM_LEFT))
    lines.set(one.baseline, [...lines.get(one.baseline) ?? [], one])
  return [...lines].toSorted((a, b) => a[0] - b[0]).map(([, line]) => line.toSorted((a, b) => a.x - b.x).map(one => one.runs.map(run => run.text).join('')).join(' | '))
}

const text = [chunk('Millwright', 150, 0), chunk('Mills Ltd, Leeds', 150, 14), chunk('Ran nine mills and all of their wheels, summer and winter', 150, 28)]
const heads = ['Mills Ltd, Leeds', 'Ran nine mills and all of their wheels, summer and winter']

describe('dates in a margin', () => {
  it('are set on the line they stand beside, whatever their baselines', () => {
    expect(rows([...text, chunk('2019 – 2021', 50, 4)])).toEqual(['2019 – 2021 | Millwright', ...heads])
  })

  it('are one date where they are written in rows', () => {
    expect(rows([...text, chunk('August', 50, 0), chunk('2019 –', 50, 12), chunk('May 2021', 50, 24)])).toEqual(['August 2019 – May 2021 | Millwright', ...heads])
    expect(rows([...text, chunk('2019 – present', 50, 0)])).toEqual(['2019 – present | Millwright', ...heads])
  })

  it('are a period where its two ends stand one below the other', () => {
    expect(rows([...text, chunk('2019-03', 50, 0), chunk('2021-08', 50, 12)])).toEqual(['2019-03 2021-08 | Millwright', ...heads])
    expect(rows([...text, chunk('2019-03', 50, 0), chunk('Present', 50, 12)])).toEqual(['2019-03 Present | Millwright', ...heads])
  })

  it('are two where each has a line of its own', () => {
    expect(rows([...text, chunk('2019', 50, 0), chunk('2021', 50, 14)])).toEqual(['2019 | Millwright', '2021 | Mills Ltd, Leeds', heads[1]])
  })

  it('stay where they are beside running text', () => {
    const prose = 'A year spent in the valley, where nobody ever looked after the wheels'
    expect(rows([chunk(prose, 150, 0), chunk(prose, 150, 14), chunk(prose, 150, 28), chunk('2019 – 2021', 50, 5)])).toHaveLength(4)
  })

  it('leave places and words in the margin alone', () => {
    expect(rows([...text, chunk('Leeds', 50, 3)])).toHaveLength(4)
  })
})
