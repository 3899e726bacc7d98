import type { H3Event } from 'h3'
import { DomainError } from '@int/schema'

/** A signal that the client has left before it was answered. Its reason is a refusal that nobody reads and no log takes for a defect. */
export function clientGone(event: H3Event): AbortSignal {
  const gone = new AbortController()
  const response = event.node.res
  response.once('close', () => {
    if (!response.writableFinished)
      gone.abort(new DomainError('BAD_REQUEST'))
  })
  return gone.signal
}
