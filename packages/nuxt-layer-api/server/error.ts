import type { H3Error, H3Event } from 'h3'
import { send, setResponseHeaders, setResponseStatus } from 'h3'
import { describeDefect, describeFailure, limitHeaders } from './utils/failure.ts'

/** Answers every failure under `/api` with the one error shape; pages are left to Nuxt's own handler. */
export default async function handleError(error: H3Error, event: H3Event): Promise<void> {
  if (event.handled || !event.path.startsWith('/api/'))
    return
  const { status, body, isDefect } = describeFailure(error)
  if (isDefect)
    console.error(`${event.method} ${event.path.split('?')[0]} failed: ${describeDefect(error.cause ?? error)}`)
  setResponseStatus(event, status, '')
  setResponseHeaders(event, { 'Content-Type': 'application/json', ...limitHeaders(body) })
  await send(event, JSON.stringify(body))
}
