import type { Operation, UsageLog } from '@int/schema'

const DAY_MS = 86_400_000

export interface UsageDay { day: string, counts: Record<Operation, number>, total: number }

/** Operations a UTC day for the last `days` days up to `now`, oldest first; days without any are there with zeros. */
export function usageByDay(logs: UsageLog[], days: number, now: Date): UsageDay[] {
  const byDay = new Map(Array.from({ length: days }, (_, index) => {
    const day = new Date(now.getTime() - (days - 1 - index) * DAY_MS).toISOString().slice(0, 10)
    return [day, { day, counts: { parse: 0, generate: 0, export: 0 }, total: 0 }]
  }))
  for (const { createdAt, operation } of logs) {
    const entry = byDay.get(createdAt.slice(0, 10))
    if (entry) {
      entry.counts[operation]++
      entry.total++
    }
  }
  return [...byDay.values()]
}
