/** A stretch of time in months since year 0, the end not included. */
export interface Span {
  from: number
  to: number
}

/** Month number of `YYYY-MM`; a year alone counts from its middle, so that "2019 – 2021" is two years and neither one nor three. */
function monthOf(date: string): number {
  const [year = '', month] = date.split('-')
  return Number(year) * 12 + (month === undefined
    ? 6
    : Number(month) - 1)
}

/**
 * The span of an item by its dates; `endDate: null` lasts until `now`. `undefined` without a start, or where the end isn't stated.
 * The month of the end counts as worked; a year alone is half a year at least.
 */
export function spanOf(item: { startDate?: string | undefined, endDate?: string | null | undefined }, now: Date): Span | undefined {
  if (item.startDate === undefined || item.endDate === undefined)
    return undefined
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1
  const from = monthOf(item.startDate)
  const stated = item.endDate === null
    ? today
    : monthOf(item.endDate) + (item.endDate.length > 4
      ? 1
      : 0)
  const to = Math.min(today, stated)
  const sameYear = item.endDate !== null && item.startDate.slice(0, 4) === item.endDate.slice(0, 4)
  if (to > from)
    return { from, to }
  return sameYear && item.startDate.length === 4
    ? { from, to: from + 6 }
    : undefined
}

/** Years covered by at least one of the spans: parallel jobs count once. One decimal, rounded down. */
export function yearsOf(spans: Span[]): number {
  let months = 0
  let reach = Number.NEGATIVE_INFINITY
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    months += Math.max(0, to - Math.max(from, reach))
    reach = Math.max(reach, to)
  }
  return Math.floor(months / 1.2) / 10
}
