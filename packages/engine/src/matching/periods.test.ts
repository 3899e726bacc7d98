import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanOf, yearsOf } from './periods.ts'

const now = new Date('2026-11-15T00:00:00Z')
const years = (...items: [string, string | null][]): number => yearsOf(items.flatMap(([startDate, endDate]) => spanOf({ startDate, endDate }, now) ?? []))

describe('years', () => {
  it('count parallel jobs once', () => {
    expect(years(['2020-01', '2021-12'], ['2021-01', '2022-12'])).toBe(3)
  })

  it('count up to today where a job goes on', () => {
    expect(years(['2025-12', null])).toBe(1)
  })

  it('take a year alone from its middle', () => {
    expect(years(['2019', '2021'])).toBe(2)
    expect(years(['2019', '2019'])).toBe(0.5)
  })

  it('count nothing without a start or an end', () => {
    expect(spanOf({ startDate: '2020-01' }, now)).toBeUndefined()
    expect(spanOf({ endDate: '2020-01' }, now)).toBeUndefined()
  })

  it('never exceed the sum and never fall below the longest', () => {
    const span = fc.record({ from: fc.integer({ min: 0, max: 500 }), length: fc.integer({ min: 1, max: 120 }) }).map(({ from, length }) => ({ from, to: from + length }))
    fc.assert(fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (spans) => {
      const lengths = spans.map(({ from, to }) => to - from)
      const whole = yearsOf(spans)
      expect(whole).toBeLessThanOrEqual(lengths.reduce((sum, length) => sum + length, 0) / 12 + 1e-9)
      expect(whole).toBeGreaterThanOrEqual(Math.floor(Math.max(...lengths) / 1.2) / 10)
    }))
  })
})
