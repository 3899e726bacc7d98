const DAY_MS = 86_400_000

/** A figure of a UTC day (`2026-11-21`); several of one day and series add up. */
export interface DayPoint { day: string, series: string, value: number }

export interface DayBar { day: string, values: Record<string, number>, sum: number }

/** A bar for each of the last `days` UTC days up to `now`, oldest first; days and series without a figure are there with 0. */
export function dayBars(points: DayPoint[], series: string[], days: number, now: Date): DayBar[] {
  const bars = new Map(Array.from({ length: days }, (_, index) => {
    const day = new Date(now.getTime() - (days - 1 - index) * DAY_MS).toISOString().slice(0, 10)
    const bar: DayBar = { day, values: Object.fromEntries(series.map(key => [key, 0])), sum: 0 }
    return [day, bar]
  }))
  for (const point of points) {
    const bar = bars.get(point.day)
    const before = bar?.values[point.series]
    if (bar && before !== undefined) {
      bar.values[point.series] = before + point.value
      bar.sum += point.value
    }
  }
  return [...bars.values()]
}
