import type { GenerationEvent, GenerationInput, GenerationStep } from '@int/schema'
import { readEventStream } from './event-stream'

export type RunPhase = 'idle' | 'running' | 'failed' | 'cancelled' | 'done'

/** Runs a tailoring and follows its steps as the server reports them; `cancel` hangs up, which stops the server too. */
export function useGenerationRun(onDone: (generationId: string) => unknown) {
  const phase = ref<RunPhase>('idle')
  const step = ref<GenerationStep>()
  const error = shallowRef<Problem>()
  let controller: AbortController | undefined

  async function start(input: GenerationInput): Promise<void> {
    controller?.abort()
    const own = new AbortController()
    controller = own
    phase.value = 'running'
    step.value = undefined
    error.value = undefined
    try {
      await follow(input, own.signal)
    }
    catch (cause) {
      if (own.signal.aborted)
        return
      phase.value = 'failed'
      // `fetch` throws a TypeError when no answer comes.
      error.value = cause instanceof TypeError ? { code: 'OFFLINE', params: {} } : toProblem(cause)
    }
  }

  async function follow(input: GenerationInput, signal: AbortSignal): Promise<void> {
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
        step.value = event.step
      if (event.type === 'error')
        throw event
      if (event.type === 'done') {
        phase.value = 'done'
        onDone(event.generationId)
        return
      }
    }
    throw new Error('The stream ended without a result.')
  }

  function cancel(): void {
    controller?.abort()
    phase.value = 'cancelled'
  }

  onScopeDispose(() => controller?.abort())
  return { phase, step, error, start, cancel }
}
