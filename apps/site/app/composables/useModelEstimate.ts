import type { ModelEstimate, ModelTask } from '@int/schema'
import type { ModelEngine } from './model-task'

const WAIT_MS = 200

/** What a question to a model would send and cost, before it is asked. Nothing is charged for it. */
export function useModelEstimate(task: () => ModelTask | undefined, engine: () => ModelEngine | undefined) {
  const keys = useModelKeys()
  const estimate = shallowRef<ModelEstimate>()
  const error = shallowRef<Problem>()
  const isPending = ref(false)
  const model = computed(() => {
    const own = keys.models.find(({ provider }) => provider === engine())
    return own ? { provider: own.provider, model: own.model } : null
  })

  async function load(signal: AbortSignal): Promise<void> {
    const asked = task()
    const body = { task: asked, model: model.value }
    estimate.value = undefined
    error.value = undefined
    if (!asked || engine() === undefined || (engine() !== 'platform' && model.value === null)) {
      isPending.value = false
      return
    }
    isPending.value = true
    try {
      // Quick changes of mind are one question.
      await new Promise(resolve => setTimeout(resolve, WAIT_MS))
      signal.throwIfAborted()
      const answer = await $fetch<ModelEstimate>('/api/models/estimates', { method: 'POST', body, signal })
      estimate.value = answer
    }
    catch (cause) {
      if (!signal.aborted)
        error.value = toProblem(cause)
    }
    finally {
      if (!signal.aborted)
        isPending.value = false
    }
  }

  watch(() => JSON.stringify([task(), engine(), model.value]), (_now, _before, onCleanup) => {
    const controller = new AbortController()
    onCleanup(() => controller.abort())
    if (import.meta.client)
      void load(controller.signal)
  }, { immediate: true })

  return { estimate, error, isPending }
}

const MICRO_DOLLARS = 1_000_000
/** The smallest amount that four decimals of a dollar show. */
const LEAST = 100

/** Micro-dollars as people read them: "$0.0021", "under $0.0001". */
export function useMoney() {
  const { n, t } = useI18n()
  const format = (microDollars: number): string => n(microDollars / MICRO_DOLLARS, { style: 'currency', currency: 'USD', minimumFractionDigits: 2, maximumFractionDigits: 4 })
  return (microDollars: number): string => microDollars > 0 && microDollars < LEAST ? t('models.money.under', { amount: format(LEAST) }) : format(microDollars)
}
