import type { ModelStep, ModelTask, ModelTaskResult } from '@int/schema'
import type { ModelEngine } from './model-task'
import { askOwnModel, askPlatform } from './model-task'

/** One question to a model at a time, with its step, its failure, and a way to give up. It ends with the component that asks. */
export function useModelTask() {
  const phase = ref<'idle' | 'running' | 'failed' | 'cancelled'>('idle')
  const step = ref<ModelStep>()
  const error = shallowRef<Problem>()
  let controller: AbortController | undefined

  /** Resolves to the result, or to `undefined` where there is none: `phase` says why. */
  async function ask(task: ModelTask, engine: ModelEngine): Promise<ModelTaskResult | undefined> {
    controller?.abort()
    const own = new AbortController()
    controller = own
    phase.value = 'running'
    step.value = undefined
    error.value = undefined
    const run = { signal: own.signal, onStep: (next: ModelStep) => step.value = next }
    try {
      const result = engine === 'platform' ? await askPlatform(task, run) : await askOwnModel(task, engine, run)
      phase.value = 'idle'
      return result
    }
    catch (cause) {
      if (!own.signal.aborted) {
        phase.value = 'failed'
        error.value = toRunProblem(cause)
      }
    }
    finally {
      if (controller === own)
        await refreshNuxtData('quotas')
    }
  }

  function cancel(): void {
    controller?.abort()
    phase.value = 'cancelled'
  }

  onScopeDispose(() => controller?.abort())
  return { phase, step, error, ask, cancel }
}

/** `fetch` throws a TypeError when no answer comes. */
export function toRunProblem(cause: unknown): Problem {
  return cause instanceof TypeError ? { code: 'OFFLINE', params: {} } : toProblem(cause)
}
