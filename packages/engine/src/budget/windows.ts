const DAY = 86_400_000

/** The UTC day of an instant, `2026-11-21`. */
export function utcDay(now: Date): string {
  return now.toISOString().slice(0, 10)
}

/** The UTC month of an instant, `2026-11`. */
export function utcMonth(now: Date): string {
  return now.toISOString().slice(0, 7)
}

/** The instant at which the next UTC day begins. */
export function nextDay(now: Date): Date {
  return new Date((Math.floor(now.getTime() / DAY) + 1) * DAY)
}

/** The instant at which the next UTC month begins. */
export function nextMonth(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
}

/** Whole seconds from `now` until `until`, rounded up and at least 1: what `Retry-After` takes. */
export function secondsUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))
}
