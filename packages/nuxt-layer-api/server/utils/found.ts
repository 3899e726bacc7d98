import { DomainError } from '@int/schema'

/** What a repository found; throws `NOT_FOUND` where it found nothing, which includes everything that is somebody else's. */
export function requireFound<T>(found: T | undefined | false): T {
  if (found === undefined || found === false)
    throw new DomainError('NOT_FOUND')
  return found
}
