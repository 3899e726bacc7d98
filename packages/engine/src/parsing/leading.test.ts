import type { Line } from './line.ts'
import { describe, expect, it } from 'vitest'
import { withUsualLeading } from './leading.ts'
import { lineOf } from './line.ts'

/** Lines from pairs of a gap and a text; a bullet before the text makes a list item. */
function lines(pairs: [number, string][]): Line[] {
  return pairs.map(([gap, text]) => lineOf([{ text, spans: [{ text, bold: false, italic: false, fontSize: 10 }], x: 50, right: 400 }], { gap, bullet: text.startsWith('•'), whole: false, limit: 500, page: 1 }))
}

function gaps(pairs: [number, string][]): number[] {
  const all = lines(pairs)
  return all.map(withUsualLeading(all)).map(({ gap }) => Math.round(gap * 100) / 100)
}

describe('the space between lines', () => {
  const first = '• Led a team of nine across two depots and cut'
  const second = 'overtime by a third within a year'

  it('is reckoned from the lines that surely go on where a document is spaced widely', () => {
    expect(gaps([[10, first], [1.5, second], [1.5, first], [1.5, second], [2.2, first], [1.5, second]])).toEqual([10, 0.35, 0.35, 0.35, 1.05, 0.35])
  })

  it('stays where lines are set as usual', () => {
    const usual: [number, string][] = [[10, first], [0.3, second], [1.5, first], [0.3, second], [1.5, first], [0.3, second]]
    expect(gaps(usual)).toEqual(usual.map(([gap]) => gap))
  })

  it('is told by nearly all lines where none goes on', () => {
    expect(gaps([[10, 'Ada Brook'], [1.8, 'Millwright'], [1.8, 'Mills Ltd'], [2.5, 'Carter'], [1.8, 'Carts Ltd']])).toEqual([10, 0.35, 0.35, 1.05, 0.35])
  })
})
