import type { GenerationInput, GenerationStep, ModelStep } from '@int/schema'
import type { ModelEngine } from '../composables/model-task'
import { defineStore } from 'pinia'
import { tailorLocally } from '../composables/local-tailoring'
import { askOwnModel, askPlatform } from '../composables/model-task'

export type RunPhase = 'idle' | 'running' | 'failed' | 'cancelled' | 'done'
export type TailorEngine = 'local' | ModelEngine

/**
 * The tailoring that is under way. It belongs to the tab and not to a page, so that one may go on to another page while a model writes:
 * `watcher` hears of the result, and where nobody watches a note says so.
 */
export const useTailoringRun = defineStore('tailoring-run', () => {
  const phase = ref<RunPhase>('idle')
  const step = ref<GenerationStep | ModelStep>()
  const error = shallowRef<Problem>()
  const engine = ref<TailorEngine>('local')
  /** What is being tailored, for a page that comes back to it. */
  const input = shallowRef<GenerationInput>()
  const startedAt = ref(0)
  const nuxtApp = useNuxtApp()
  let controller: AbortController | undefined
  let watcher: ((generationId: string) => unknown) | undefined

  async function start(wanted: GenerationInput, by: TailorEngine): Promise<void> {
    controller?.abort()
    const own = new AbortController()
    controller = own
    phase.value = 'running'
    step.value = undefined
    error.value = undefined
    engine.value = by
    input.value = wanted
    startedAt.value = Date.now()
    window.addEventListener('beforeunload', warn)
    try {
      const generationId = await run(wanted, by, { signal: own.signal, onStep: next => step.value = next })
      finish(generationId, controller === own && !own.signal.aborted)
    }
    catch (cause) {
      if (controller !== own || own.signal.aborted)
        return
      phase.value = 'failed'
      error.value = toRunProblem(cause)
    }
    finally {
      window.removeEventListener('beforeunload', warn)
      await nuxtApp.runWithContext(() => refreshNuxtData('quotas'))
    }
  }

  /** Whoever gave up a moment before the end has paid for the result all the same. */
  function finish(generationId: string, isAwaited: boolean): void {
    if (isAwaited)
      phase.value = 'done'
    if (isAwaited && watcher)
      watcher(generationId)
    else
      nuxtApp.runWithContext(() => useTailoredToast()(generationId))
  }

  function cancel(): void {
    controller?.abort()
    phase.value = 'cancelled'
  }

  /** The page that shows the run takes the result; returns how to stop that. */
  function watchResult(onDone: (generationId: string) => unknown): () => void {
    watcher = onDone
    return () => {
      if (watcher === onDone)
        watcher = undefined
    }
  }

  /** A call from this browser ends with the tab, and its provider wants to be paid all the same. */
  function warn(event: BeforeUnloadEvent): void {
    if (phase.value === 'running' && engine.value !== 'local' && engine.value !== 'platform')
      event.preventDefault()
  }

  return { phase, step, error, engine, input, startedAt, start, cancel, watchResult }
})

interface Following {
  signal: AbortSignal
  onStep: (step: GenerationStep | ModelStep) => void
}

async function run(input: GenerationInput, engine: TailorEngine, following: Following): Promise<string> {
  if (engine === 'local')
    return tailorLocally(input, following)
  const task = { scenario: 'tailor-resume' as const, ...input }
  const result = engine === 'platform' ? await askPlatform(task, following) : await askOwnModel(task, engine, following)
  if (result.scenario !== 'tailor-resume')
    throw new Error('The answer belongs to another task.')
  return result.generationId
}
