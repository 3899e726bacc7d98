import type { ErrorBody } from '@int/schema'
import { secondsUntil } from '@int/engine/budget'
import { DomainError } from '@int/schema'

/** Statuses that the framework itself gives, in our words. Whatever is not listed is a defect of ours. */
const FRAMEWORK = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
} as const

/** Turns whatever was thrown into what may be said about it, with its HTTP status. */
export function describeFailure(thrown: { cause?: unknown, statusCode?: number, unhandled?: boolean }): { status: number, body: ErrorBody, isDefect: boolean } {
  const known = domainErrorOf(thrown) ?? frameworkErrorOf(thrown)
  const error = known ?? new DomainError('INTERNAL')
  return { status: error.status, body: error.toBody(), isDefect: error.status === 500 }
}

/** A DomainError, as thrown or as the server's error plugin wraps it. */
function domainErrorOf(thrown: { cause?: unknown }): DomainError | undefined {
  return [thrown, thrown.cause].find(error => error instanceof DomainError)
}

function frameworkErrorOf({ statusCode, unhandled }: { statusCode?: number, unhandled?: boolean }): DomainError | undefined {
  const code = Object.entries(FRAMEWORK).find(([status]) => Number(status) === statusCode)?.[1]
  return code && !unhandled
    ? new DomainError(code)
    : undefined
}

/** What a log may say of a defect: what broke and where, without the values. */
export function describeDefect(error: unknown): string {
  if (!(error instanceof Error))
    return String(error)
  // Drizzle quotes every parameter of a failed query, which may be a whole resume; what failed is its cause.
  const isQuery = 'query' in error && 'params' in error
  return error.cause instanceof Error && (isQuery || error instanceof DomainError)
    ? describeDefect(error.cause)
    : error.stack ?? error.message
}

/** When to come back, for what was refused because of a limit (RFC 9110, and the RateLimit fields that clients know). */
export function limitHeaders({ code, params }: ErrorBody, now = new Date()): Record<string, string> {
  if (code === 'RATE_LIMITED' || code === 'RENDER_QUEUE_FULL')
    return { 'Retry-After': String(params.seconds) }
  if (code !== 'QUOTA_EXCEEDED' && code !== 'BUDGET_EXHAUSTED')
    return {}
  const seconds = String(secondsUntil(new Date(String(params.resetAt)), now))
  return code === 'BUDGET_EXHAUSTED'
    ? { 'Retry-After': seconds }
    : { 'Retry-After': seconds, 'RateLimit-Limit': String(params.limit), 'RateLimit-Remaining': '0', 'RateLimit-Reset': seconds }
}
