import type { Generation, GenerationEvent } from '@int/schema'
import type { H3Event } from 'h3'
import type { TailorOptions } from '../services/generations/tailor-resume.ts'
import { setResponseHeaders, setResponseStatus } from 'h3'
import { describeDefect, describeFailure } from './failure.ts'

/** Answers with a stream of `GenerationEvent`s, each a `data:` line; it ends with `done` or `error`. A client that leaves aborts the work. */
export async function sendGenerationEvents(event: H3Event, work: (options: TailorOptions) => Promise<Generation>): Promise<void> {
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

  const send = (message: GenerationEvent): void => {
    if (!response.writableEnded && !response.destroyed)
      response.write(`data: ${JSON.stringify(message)}\n\n`)
  }
  try {
    const { id } = await work({ onStep: step => send({ type: 'step', step }), signal: left.signal })
    send({ type: 'done', generationId: id })
  }
  catch (error) {
    const { body, isDefect } = describeFailure(error instanceof Error ? error : {})
    if (isDefect && !left.signal.aborted)
      console.error(`Tailoring failed: ${describeDefect(error)}`)
    send({ type: 'error', ...body })
  }
  finally {
    response.end()
  }
}
