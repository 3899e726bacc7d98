/** A token bucket: `tokens` were there at `at` (milliseconds since 1970). */
export interface Bucket { tokens: number, at: number }

/** 1 operation a second with a burst of 5. */
export const OPERATION_RATE = { perSecond: 1, burst: 5 } as const

/**
 * Takes one token at `now` (milliseconds), or says in how many seconds there will be one.
 * The bucket that comes back replaces the one that was given; a refused call costs nothing. Time that runs backwards counts as standing still.
 */
export function takeToken(bucket: Bucket | undefined, now: number, rate: { perSecond: number, burst: number } = OPERATION_RATE): { allowed: boolean, bucket: Bucket, retryAfter: number } {
  const at = Math.max(now, bucket?.at ?? now)
  const filled = bucket === undefined ? rate.burst : Math.min(rate.burst, bucket.tokens + (at - bucket.at) / 1000 * rate.perSecond)
  if (filled >= 1)
    return { allowed: true, bucket: { tokens: filled - 1, at }, retryAfter: 0 }
  return { allowed: false, bucket: { tokens: filled, at }, retryAfter: Math.max(1, Math.ceil((1 - filled) / rate.perSecond)) }
}
