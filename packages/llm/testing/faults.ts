/**
 * What can go wrong with a provider. Those up to `redirect` answer instead of the model; the others spoil its reply.
 * - `hang`: nothing comes, the line stays open
 * - `slow-drip`: a word now and then
 * - `cut`: the line breaks in the middle of the reply
 * - `broken-wire`: the events are no JSON
 * - `malformed-json`, `wrong-types`, `prose`: the model's text is not what was asked for
 * - `truncated`: the reply ends at its limit
 * - `huge`: 50 MB without a line break
 */
export const FAULTS = [
  'unauthorized',
  'forbidden',
  'spent',
  'rate-limited',
  'rate-limited-with-wait',
  'server-error',
  'too-long',
  'redirect',
  'hang',
  'slow-drip',
  'cut',
  'broken-wire',
  'malformed-json',
  'wrong-types',
  'prose',
  'truncated',
  'refusal',
  'huge',
] as const
export type Fault = typeof FAULTS[number]

interface ErrorAnswer {
  status: number
  headers?: Record<string, string>
  openai: { code: string | null, type: string }
  gemini: { status: string, reason?: string }
}

export const WAIT_SECONDS = 2

/** HTTP errors in both providers' words. */
export const ERROR_ANSWERS: Partial<Record<Fault | 'unknown-model' | 'bad-request', ErrorAnswer>> = {
  'unauthorized': { status: 401, openai: { code: 'invalid_api_key', type: 'invalid_request_error' }, gemini: { status: 'UNAUTHENTICATED' } },
  'forbidden': { status: 403, openai: { code: null, type: 'permission_error' }, gemini: { status: 'PERMISSION_DENIED' } },
  'spent': { status: 429, openai: { code: 'insufficient_quota', type: 'insufficient_quota' }, gemini: { status: 'RESOURCE_EXHAUSTED', reason: 'GenerateRequestsPerDayPerProjectPerModel' } },
  'rate-limited': { status: 429, openai: { code: 'rate_limit_exceeded', type: 'requests' }, gemini: { status: 'RESOURCE_EXHAUSTED' } },
  'rate-limited-with-wait': { status: 429, headers: { 'retry-after': String(WAIT_SECONDS) }, openai: { code: 'rate_limit_exceeded', type: 'requests' }, gemini: { status: 'RESOURCE_EXHAUSTED' } },
  'server-error': { status: 500, openai: { code: null, type: 'server_error' }, gemini: { status: 'INTERNAL' } },
  'too-long': { status: 400, openai: { code: 'context_length_exceeded', type: 'invalid_request_error' }, gemini: { status: 'INVALID_ARGUMENT', reason: 'The input token count exceeds the maximum number of tokens allowed' } },
  'unknown-model': { status: 404, openai: { code: 'model_not_found', type: 'invalid_request_error' }, gemini: { status: 'NOT_FOUND' } },
  'bad-request': { status: 400, openai: { code: 'invalid_request_error', type: 'invalid_request_error' }, gemini: { status: 'INVALID_ARGUMENT' } },
}

/** The model's text after a fault has had its way with it. */
export function spoil(text: string, fault: Fault | undefined): string {
  if (fault === 'malformed-json')
    return `${text.slice(0, -1)},,`
  if (fault === 'prose')
    return `Sure! Here is the JSON you asked for:\n\n${text}\n\nLet me know if you need anything else.`
  if (fault === 'truncated')
    return text.slice(0, Math.ceil(text.length / 2))
  if (fault === 'wrong-types')
    return JSON.stringify(wrongTypes(JSON.parse(text)))
  return text
}

function wrongTypes(value: unknown): unknown {
  if (Array.isArray(value))
    return { items: value.map(wrongTypes) }
  if (typeof value !== 'object' || value === null)
    return [value]
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, wrongTypes(entry)]))
}
