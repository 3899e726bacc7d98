import type { H3Event } from 'h3'

/** A signal that the client has left before it was answered. */
export function clientGone(event: H3Event): AbortSignal {
  const gone = new AbortController()
  const response = event.node.res
  response.once('close', () => {
    if (!response.writableFinished)
      gone.abort()
  })
  return gone.signal
}
