import type { Found } from './found.ts'
import type { Period } from './pieces.ts'
import { found } from './found.ts'

/** The period of an entry: one with two ends before a single date. */
export function periodOf(periods: Period[]): Period | undefined {
  return periods.find(period => !period.single) ?? periods[0]
}

/** A date that names a year and no month. */
const YEAR = /^\d{4}$/

/**
 * Start and end as found fields. A single date is both: what is dated by one year began and ended in it. A job that is dated by one month
 * began in it, and nothing says when it ended.
 */
export function datesOf(period: Period | undefined, single: 'both' | 'end' | 'job'): { startDate?: Found, endDate?: Found<string | null> } {
  if (!period)
    return {}
  const confidence = period.single
    ? 0.85
    : 0.97
  const startDate = period.single && single !== 'end'
    ? period.endDate ?? undefined
    : period.startDate
  const endDate = period.single && single === 'job' && !YEAR.test(period.endDate ?? '')
    ? undefined
    : period.endDate
  return {
    startDate: startDate === undefined
      ? undefined
      : found(startDate, period.lines, confidence, period.text),
    endDate: endDate === undefined
      ? undefined
      : found(endDate, period.lines, confidence, period.text),
  }
}
