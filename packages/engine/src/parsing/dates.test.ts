import { describe, expect, it } from 'vitest'
import { findDates, isDateText, isStackedPeriod, periodsIn, withoutDates, withoutDurations } from './dates.ts'

const now = new Date('2026-01-15T00:00:00Z')

const PERIODS: [string, string | undefined, string | null | undefined][] = [
  ['03/2021 – 05/2022', '2021-03', '2022-05'],
  ['Mar 2021 – Present', '2021-03', null],
  ['Mar – Jun 2021', '2021-03', '2021-06'],
  ['2019–21', '2019', '2021'],
  ['2019-2021', '2019', '2021'],
  ['2021-03 - 2022-11', '2021-03', '2022-11'],
  ['Sept. 2019 to date', '2019-09', null],
  ['01.04.2017 bis 31.03.2019', '2017-04', '2019-03'],
  ['seit 2020', '2020', null],
  ['ab 03.2021', '2021-03', null],
  ['mars 2018 à aujourd\'hui', '2018-03', null],
  ['enero de 2015 – actualidad', '2015-01', null],
  ['fev. 2016 – presente', '2016-02', null],
  ['aprile 2016 – oggi', '2016-04', null],
  ['juni 2018 – heden', '2018-06', null],
  ['marzec 2019 – obecnie', '2019-03', null],
  ['березень 2020 – дотепер', '2020-03', null],
  ['сентябрь 2019 – н.в.', '2019-09', null],
  ['Ocak 2020 – Devam ediyor', '2020-01', null],
  ['2021年3月 - 至今', '2021-03', null],
  ['2019年4月 〜 現在', '2019-04', null],
  ['平成30年4月～令和2年3月', '2018-04', '2020-03'],
  ['من يناير 2020 إلى الآن', '2020-01', null],
  ['مهر ۱۳۹۸ – اکنون', '1398-07', null],
  ['2018 –', '2018', null],
  ['Summer 2019 – Fall 2020', '2019', '2020'],
]

describe('dates', () => {
  it.each(PERIODS)('reads %s', (text, startDate, endDate) => {
    expect(findDates(text, now)).toMatchObject([{ startDate, endDate, single: false }])
    expect(isDateText(text)).toBe(true)
  })

  it('keeps the precision that is written', () => {
    expect(findDates('Summer 2019', now)).toMatchObject([{ endDate: '2019', single: true }])
    // Neither order of day and month is certain, so the month isn't.
    expect(findDates('04/05/2019', now)).toMatchObject([{ endDate: '2019' }])
    expect(findDates('January 15, 2020', now)).toMatchObject([{ endDate: '2020-01' }])
  })

  it('reads a period that stands the other way round beside letters from the right', () => {
    expect(findDates('الحاضر - 2024', now)).toMatchObject([{ startDate: '2024', endDate: null }])
    expect(findDates('2010至2013', now)).toMatchObject([{ startDate: '2010', endDate: '2013' }])
    expect(findDates('Present - 2024', now)).toMatchObject([{ endDate: '2024', single: true }])
  })

  it('takes no number for a year that is none', () => {
    for (const text of ['served 2000+ users', 'saved $2,015', 'ISO 9001', '2025%', '+1 555 2019 3344x', 'in 1066'])
      expect(findDates(text, now).filter(span => span.endDate === undefined || span.startDate !== undefined), text).toEqual([])
    expect(findDates('until 2077', now)).toEqual([])
  })

  it('takes two dates one below the other for the ends of a period', () => {
    expect(isStackedPeriod('2019-03', '2021-08')).toBe(true)
    expect(isStackedPeriod('March 2019', 'Present')).toBe(true)
    expect(isStackedPeriod('2021-08', '2019-03')).toBe(false)
    expect(isStackedPeriod('2019-03', 'Leeds')).toBe(false)
    expect(periodsIn(findDates('2019-03 2021-08', now))).toMatchObject([{ startDate: '2019-03', endDate: '2021-08', single: false }])
  })

  it('tells dates from text around them', () => {
    const text = 'Mills Ltd, Leeds (Mar 2019 – May 2021)'
    expect(withoutDates(text, findDates(text, now))).toBe('Mills Ltd, Leeds')
    expect(withoutDurations('2 years 10 months')).toBe('')
    expect(isDateText('Mills 2019')).toBe(false)
  })
})
