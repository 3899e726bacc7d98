import type { GenerationEvent, GenerationInput, GenerationStep } from '@int/schema'
import { readEventStream } from './event-stream'

/** Has the local engine tailor a resume and follows its steps; resolves to the generation's id. Hanging up stops the server, too. */
export async function tailorLocally(input: GenerationInput, { signal, onStep }: { signal: AbortSignal, onStep: (step: GenerationStep) => void }): Promise<string> {
  const response = await fetch('/api/generations', {
    method: 'POST',
    headers: { 'Accept': 'text/event-stream', 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
    signal,
  })
  if (!response.ok || !response.body)
    throw await response.json().catch(() => ({ status: response.status }))
  for await (const data of readEventStream(response.body)) {
    const event = JSON.parse(data) as GenerationEvent
    if (event.type === 'step')
      onStep(event.step)
    if (event.type === 'error')
      throw event
    if (event.type === 'done')
      return event.generationId
  }
  throw new TypeError('The stream ended without a result.')
}
