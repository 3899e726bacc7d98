import type { ErrorParams } from '@int/schema'
import { DomainError } from '@int/schema'

/** What is read of a provider's error; its words are looked at here and go no further. */
interface ProviderError {
  code: string
  text: string
  retryDelay: string | undefined
}

/**
 * A provider's HTTP error as one of our codes. Nothing of its text is kept, because it can echo the key or the prompt.
 * `body` is the beginning of the response; `now` is needed where `Retry-After` is a date.
 * Rate limits and outages carry `seconds` where the provider says how long to wait.
 */
export function classifyHttpError(status: number, headers: Headers, body: string, now: number): DomainError {
  const error = readError(body)
  const wait = waitSeconds(headers, error, now)
  const params: ErrorParams = wait === undefined
    ? {}
    : { seconds: wait }
  if (status === 429) {
    return isSpent(error)
      ? new DomainError('LLM_QUOTA_EXCEEDED')
      : new DomainError('LLM_RATE_LIMITED', params)
  }
  if (status === 401 || status === 403 || /API_KEY_INVALID|invalid_api_key/.test(error.code))
    return new DomainError('LLM_KEY_REJECTED')
  if (status === 402)
    return new DomainError('LLM_QUOTA_EXCEEDED')
  if (status === 404 || error.code.includes('model_not_found'))
    return new DomainError('LLM_MODEL_UNKNOWN')
  if (status === 413 || error.code.includes('context_length_exceeded') || /token count .{0,40}exceeds/i.test(error.text))
    return new DomainError('LLM_INPUT_TOO_LONG')
  return status >= 500 || status === 408
    ? new DomainError('LLM_UNAVAILABLE', params)
    : new DomainError('LLM_REQUEST_REJECTED')
}

/** No credit, or a limit of the day or month: waiting a moment does not help. */
function isSpent(error: ProviderError): boolean {
  return /insufficient_quota|billing|credit/.test(error.code) || /PerDay|per day/i.test(error.text)
}

function readError(body: string): ProviderError {
  const delay = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1]
  const codes = Array.from(body.matchAll(/"(?:code|type|status|reason)"\s*:\s*"(\w{1,60})"/g), match => match[1])
  return {
    code: codes.join(' '),
    text: body,
    retryDelay: delay,
  }
}

function waitSeconds(headers: Headers, error: ProviderError, now: number): number | undefined {
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '')
  if (milliseconds >= 0)
    return Math.ceil(milliseconds / 1000)
  const stated = headers.get('retry-after') ?? error.retryDelay
  if (stated === undefined)
    return undefined
  const seconds = /^\s*\d+(?:\.\d+)?\s*$/.test(stated)
    ? Number.parseFloat(stated)
    : (Date.parse(stated) - now) / 1000
  return Number.isFinite(seconds)
    ? Math.max(0, Math.ceil(seconds))
    : undefined
}
