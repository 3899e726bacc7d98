import type { ErrorBody } from '@int/schema'
import { expect } from 'vitest'

export interface Reply<T = unknown> {
  status: number
  headers: Headers
  /** Parsed where it is JSON, else the text. */
  body: T
}

export interface RequestOptions {
  json?: unknown
  body?: BodyInit
  headers?: Record<string, string>
}

/** A browser's worth of HTTP: keeps the cookies it is given, and nothing else. */
export interface Client {
  request: <T = unknown>(method: string, path: string, options?: RequestOptions) => Promise<Reply<T>>
  /** The cookies as they would be sent; to be set by a test that has a token of its own. */
  cookie: string | undefined
}

/** `onReply` hears of every answer. */
export function createClient(url: string, onReply: (method: string, path: string, status: number) => void = () => {}): Client {
  const client: Client = {
    cookie: undefined,
    async request<T>(method: string, path: string, { json, body, headers }: RequestOptions = {}) {
      const response = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: {
          ...client.cookie === undefined ? {} : { cookie: client.cookie },
          ...json === undefined ? {} : { 'content-type': 'application/json' },
          ...headers,
        },
        body: json === undefined ? body : JSON.stringify(json),
        // Node asks for this where a body is a stream.
        ...body instanceof ReadableStream ? { duplex: 'half' } : {},
      })
      client.cookie = withCookies(client.cookie, response.headers.getSetCookie())
      const text = await response.text()
      onReply(method, path.split('?')[0]!, response.status)
      const isJson = response.headers.get('content-type')?.startsWith('application/json')
      return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T }
    },
  }
  return client
}

function withCookies(held: string | undefined, sent: string[]): string | undefined {
  const cookies = new Map(held?.split('; ').map(pair => [pair.split('=')[0]!, pair]))
  for (const cookie of sent) {
    const pair = cookie.split(';')[0]!
    const name = pair.split('=')[0]!
    if (/Max-Age=0/i.test(cookie))
      cookies.delete(name)
    else
      cookies.set(name, pair)
  }
  return cookies.size > 0
    ? [...cookies.values()].join('; ')
    : undefined
}

/** What a failed request is expected to say, whatever the sentence. */
export function failure(status: number, code: ErrorBody['code']): object {
  return { status, body: { code, message: expect.stringMatching(/^[A-Z].*[.:]/), params: expect.any(Object) } }
}
