import type { Line, Segment } from './line.ts'
import { describe, expect, it } from 'vitest'
import { lineOf, sourceOf, stripBullet } from './line.ts'

function segment(text: string, x: number, right: number): Segment {
  return { text, x, right, spans: [{ text, bold: false, italic: false, fontSize: 10 }] }
}

function line(y: number, ...segments: Segment[]): Line {
  const made = lineOf(segments, { gap: 1, whole: false, limit: 500, page: 1 })
  return { ...made, box: { x: made.x, y, width: made.right - made.x, height: 12 } }
}

describe('where a field stands', () => {
  const contacts = line(40, segment('ida@example.org | +44 20 7946 0958 | Leeds, UK', 50, 330))

  it('each of several on one line has its own part of it, in their order', () => {
    const [email, phone, place] = ['ida@example.org', '+44 20 7946 0958', 'Leeds, UK'].map(text => sourceOf([contacts], text).box)
    expect(email?.x).toBe(50)
    expect(phone?.x).toBeGreaterThan((email?.x ?? 0) + (email?.width ?? 0))
    expect(place?.x).toBeGreaterThan((phone?.x ?? 0) + (phone?.width ?? 0))
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeCloseTo(330)
  })

  it('a cell is its own part', () => {
    expect(sourceOf([line(40, segment('Weaver', 50, 90), segment('2019 – 2021', 400, 460))], '2019 – 2021').box).toEqual({ x: 400, y: 40, width: 60, height: 12 })
  })

  it('text from right to left is counted from the right', () => {
    expect(sourceOf([line(40, segment('ليلى | دبي', 50, 150))], 'ليلى').box?.x).toBeGreaterThan(100)
  })

  it('of several lines the one that holds it counts; what none holds alone stands on all', () => {
    const lines = [line(40, segment('Weaver of thrums', 50, 150)), line(54, segment('at Vantlow', 50, 120))]
    expect(sourceOf(lines, 'Vantlow').box?.y).toBe(54)
    expect(sourceOf(lines, 'Weaver of thrums at Vantlow').box).toEqual({ x: 50, y: 40, width: 100, height: 26 })
  })
})

describe('bullets', () => {
  it('a dash before text is one, a dash before nothing but a date is the sign of a period\'s end', () => {
    expect(stripBullet('- Wove in 2018')).toEqual({ text: 'Wove in 2018', bullet: true })
    expect(['- 2018', '– June 2018', '— Jan, 2018'].map(text => stripBullet(text))).toMatchObject([{ bullet: false, text: '- 2018' }, { bullet: false }, { bullet: false }])
    expect(stripBullet('• 2018')).toEqual({ text: '2018', bullet: true })
  })
})
