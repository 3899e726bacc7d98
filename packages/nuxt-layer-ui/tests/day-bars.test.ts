import { describe, expect, it } from 'vitest'
import { dayBars } from '../app/utils/day-bars'

const NOW = new Date('2026-03-01T00:30:00.000Z')

describe('bars by day', () => {
  it('are there for every day up to today, oldest first, across the end of a month', () => {
    expect(dayBars([], ['parse'], 3, NOW).map(({ day }) => day)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  })

  it('add up by day and series, and leave out what is older or of no series', () => {
    const bars = dayBars([
      { day: '2026-03-01', series: 'export', value: 1 },
      { day: '2026-02-28', series: 'parse', value: 2 },
      { day: '2026-02-28', series: 'parse', value: 3 },
      { day: '2026-02-28', series: 'other', value: 7 },
      { day: '2026-02-20', series: 'export', value: 9 },
    ], ['parse', 'export'], 2, NOW)
    expect(bars).toEqual([
      { day: '2026-02-28', values: { parse: 5, export: 0 }, sum: 5 },
      { day: '2026-03-01', values: { parse: 0, export: 1 }, sum: 1 },
    ])
  })
})
