import { DomainError } from '@int/schema'
import { classifyHttpError } from './classify.ts'

export interface GuardOptions {
  signal: AbortSignal
  timeoutMs: number
  /** A response that is larger is not read to its end. */
  maxBytes: number
}

/** What a guarded call may use: the fetch that keeps the limits, and the signal that ends with the caller's or the clock's. */
export interface Guarded { fetch: typeof fetch, signal: AbortSignal }

const ERROR_BYTES = 65_536

/**
 * Runs one call of a provider's SDK behind limits of our own: time, bytes, no redirect, no cookies, no telemetry headers.
 * Whatever is thrown inside leaves as a `DomainError` without cause: an SDK's error may hold the provider's words, and those the key.
 */
export async function guarded<T>(options: GuardOptions, call: (io: Guarded) => Promise<T>): Promise<T> {
  const clock = AbortSignal.timeout(options.timeoutMs)
  const overflow = new AbortController()
  const signal = AbortSignal.any([options.signal, clock, overflow.signal])
  let failure: DomainError | undefined
  const fail = (error: DomainError): DomainError => failure ??= error

  const guardedFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, {
      ...init,
      headers: withoutTelemetry(init?.headers),
      signal,
      // A key in a header of its own would follow a redirect to another host.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    }).catch((error: unknown) => {
      throw fail(new DomainError('LLM_UNREACHABLE', neverSent(error) ? { sent: false } : {}))
    })
    // Whoever sends elsewhere has not asked a model. Browsers show no more of such an answer than its type.
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel()
      throw fail(new DomainError('LLM_UNREACHABLE', { sent: false }))
    }
    if (!response.ok) {
      const body = await readStart(response)
      throw fail(classifyHttpError(response.status, response.headers, body, Date.now()))
    }
    const body = response.body?.pipeThrough(byteLimit(options.maxBytes, () => {
      fail(new DomainError('LLM_REPLY_TOO_LARGE', { maxKilobytes: Math.round(options.maxBytes / 1000) }))
      overflow.abort()
    }))
    return new Response(body, { status: response.status, headers: response.headers })
  }

  try {
    return await call({ fetch: guardedFetch, signal })
  }
  catch (error) {
    if (options.signal.aborted)
      throw new DomainError('LLM_CANCELLED')
    if (clock.aborted)
      throw new DomainError('LLM_TIMEOUT', { seconds: Math.ceil(options.timeoutMs / 1000) })
    throw failure ?? fromSdk(error)
  }
}

/** Node names what it could not connect to; a browser does not tell, and then nobody knows. */
const NO_CONNECTION = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_)/

function neverSent(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined
  return cause !== undefined && 'code' in cause && typeof cause.code === 'string' && NO_CONNECTION.test(cause.code)
}

/** An error without an HTTP error behind it: the body did not read as it ought to, or ended early. */
function fromSdk(error: unknown): DomainError {
  if (error instanceof DomainError)
    return new DomainError(error.code, error.params)
  return error instanceof SyntaxError
    ? new DomainError('LLM_REPLY_INVALID')
    : new DomainError('LLM_REPLY_CUT')
}

/** Servers that answer a browser name the headers they accept; the SDK's own about its machine are not among them, and tell more than is needed. */
function withoutTelemetry(given: HeadersInit | undefined): Headers {
  const headers = new Headers(given)
  for (const name of Array.from(headers.keys())) {
    if (name.startsWith('x-stainless-') || name === 'user-agent' || name === 'x-goog-api-client')
      headers.delete(name)
  }
  return headers
}

function byteLimit(maxBytes: number, exceed: () => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes <= maxBytes) {
        controller.enqueue(chunk)
        return
      }
      exceed()
      controller.error(new DomainError('LLM_REPLY_TOO_LARGE'))
    },
  })
}

/** The first 64 kB of an error's body; a body that breaks says no more than its status does. */
async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  if (reader === undefined)
    return ''
  const decoder = new TextDecoder()
  let text = ''
  try {
    while (text.length < ERROR_BYTES) {
      const { done, value } = await reader.read()
      if (done)
        break
      text += decoder.decode(value, { stream: true })
    }
  }
  catch {
    return text
  }
  await reader.cancel().catch(() => undefined)
  return text
}
