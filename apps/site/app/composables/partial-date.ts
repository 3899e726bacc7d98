import type { PartialDate } from '@int/schema'

/**
 * What a person typed for a date, as `YYYY-MM` or `YYYY`: takes `2021`, `2021-3`, `2021/03`, `2021.3`, `3/2021`, `03.2021`.
 * `undefined` where it says no such date; the month is never guessed.
 */
export function readPartialDate(text: string): PartialDate | undefined {
  const match = /^(?:(?<year>\d{4})(?:[-/.](?<month>\d{1,2}))?|(?<firstMonth>\d{1,2})[-/.](?<lastYear>\d{4}))$/.exec(text.trim())?.groups
  if (!match)
    return undefined
  const year = match.year ?? match.lastYear
  const month = match.month ?? match.firstMonth
  if (month === undefined)
    return year
  return Number(month) >= 1 && Number(month) <= 12
    ? `${year}-${month.padStart(2, '0')}`
    : undefined
}
