import type { ErrorCode } from '@int/schema'
import { DomainError } from '@int/schema'

/** The provider refused before it did any work, so the attempt costs nothing. After every other failure the charge is unknown. */
const FREE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'LLM_KEY_REJECTED',
  'LLM_QUOTA_EXCEEDED',
  'LLM_RATE_LIMITED',
  'LLM_UNAVAILABLE',
  'LLM_REQUEST_REJECTED',
  'LLM_INPUT_TOO_LONG',
  'LLM_MODEL_UNKNOWN',
  'LLM_ADDRESS_INVALID',
])

const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'LLM_RATE_LIMITED',
  'LLM_UNAVAILABLE',
  'LLM_UNREACHABLE',
])

/** Whether a failed attempt certainly cost nothing; if not, its worst case has to be charged. `sent: false` on an error says that no request got through. */
export function isFreeOfCharge(error: unknown): boolean {
  return error instanceof DomainError && (FREE.has(error.code) || error.params.sent === false)
}

/** Whether the same request may well succeed a little later. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof DomainError && PASSING.has(error.code)
}
