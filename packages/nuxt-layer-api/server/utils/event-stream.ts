import type { ErrorBody } from '@int/schema'
import type { H3Event } from 'h3'
import { setResponseHeaders, setResponseStatus } from 'h3'
import { describeDefect, describeFailure } from './failure.ts'

/** A proxy gives up on a silent line after half a minute or more. */
const BEAT_MS = 15_000

/**
 * Answers with a stream of events, each a `data:` line of JSON. What `work` throws becomes the last one, of type `error`.
 * `left` aborts once the client is gone or has everything.
 */
export async function sendEvents<E extends object>(event: H3Event, work: (send: (message: E) => void, left: AbortSignal) => Promise<void>): Promise<void> {
  const response = event.node.res
  const left = new AbortController()
  response.once('close', () => left.abort())
  setResponseStatus(event, 200)
  setResponseHeaders(event, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    // A proxy that gathers a response before it hands it on would show all steps at once.
    'X-Accel-Buffering': 'no',
  })
  // Written by hand, so nothing else may answer after it.
  event._handled = true
  response.flushHeaders()

  const write = (text: string): void => {
    if (!response.writableEnded && !response.destroyed)
      response.write(text)
  }
  const send = (message: E | { type: 'error' } & ErrorBody): void => write(`data: ${JSON.stringify(message)}\n\n`)
  const beat = setInterval(write, BEAT_MS, ': still at it\n\n')
  try {
    await work(send, left.signal)
  }
  catch (error) {
    const { body, isDefect } = describeFailure(error instanceof Error ? error : {})
    if (isDefect && !left.signal.aborted)
      console.error(`${event.method} ${event.path.split('?')[0]} failed: ${describeDefect(error)}`)
    send({ type: 'error', ...body })
  }
  finally {
    clearInterval(beat)
    response.end()
  }
}
