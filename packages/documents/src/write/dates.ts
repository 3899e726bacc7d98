import type { Labels } from './labels.ts'

/** `2021-03` as "Mar 2021", `2021` as "2021": a month only where one is known. */
export function formatDate(date: string, labels: Labels): string {
  const [year = '', month] = date.split('-')
  if (month === undefined || labels.dateFormat === 'year')
    return year
  if (labels.dateFormat === 'numeric')
    return `${month}/${year}`
  const name = labels.months[Number(month) - 1] ?? month
  return labels.monthYear.replace('year', year).replace('month', name)
}

/** "Mar 2020 – Present"; only the side that is known where the other is not; `undefined` where neither is. */
export function formatPeriod(item: { startDate?: string, endDate?: string | null }, labels: Labels): string | undefined {
  const start = item.startDate === undefined
    ? undefined
    : formatDate(item.startDate, labels)
  if (item.endDate === undefined)
    return start
  const end = item.endDate === null
    ? labels.present
    : formatDate(item.endDate, labels)
  return start === undefined || start === end
    ? end
    : `${start} – ${end}`
}
