import type { Bucket } from '@int/engine/budget'
import type { Operation } from '@int/schema'
import { takeToken } from '@int/engine/budget'
import { DomainError } from '@int/schema'
import { visitorNetwork } from '../../utils/client-address.ts'

/** Far more people than one process serves within the seconds that a bucket takes to fill up again. */
const BUCKETS_KEPT = 10_000

const buckets = new Map<string, Bucket>()

/** Lets a person start an operation, one a second and five at once, whatever it costs; asking what one would cost is counted apart. Throws `RATE_LIMITED`. */
export function takeTurn(userId: string, operation: Operation | 'estimate', now = Date.now()): void {
  takeFrom(`${userId} ${operation}`, now)
}

/** The same for somebody who is not signed in yet, by the network they come from and what they ask for. Throws `RATE_LIMITED`. */
export function takeVisitorTurn(address: string | undefined, route: string, now = Date.now()): void {
  takeFrom(`${address === undefined ? 'unknown' : visitorNetwork(address)} ${route}`, now)
}

/** Whether one more denial of a person's is worth writing down: what they can repeat without end would bury the rest of the trail. */
export function isNotedDenial(userId: string, now = Date.now()): boolean {
  return take(`${userId} denied`, now) === undefined
}

function takeFrom(key: string, now: number): void {
  const seconds = take(key, now)
  if (seconds !== undefined)
    throw new DomainError('RATE_LIMITED', { seconds })
}

/** Takes a turn; where there is none, in how many seconds there will be. */
function take(key: string, now: number): number | undefined {
  const { allowed, bucket, retryAfter } = takeToken(buckets.get(key), now)
  // Deleting and setting again keeps the map in the order of last use.
  buckets.delete(key)
  buckets.set(key, bucket)
  if (buckets.size > BUCKETS_KEPT)
    buckets.delete(buckets.keys().next().value as string)
  return allowed ? undefined : retryAfter
}
