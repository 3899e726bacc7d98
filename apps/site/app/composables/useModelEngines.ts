import type { ModelOffer, Operation } from '@int/schema'
import type { ModelEngine } from './model-task'

/** What this installation offers of models, asked afresh wherever one chooses. */
export function useModelOffer() {
  return useFetch<ModelOffer>('/api/models', { key: 'model-offer', server: false, lazy: true, deep: false })
}

/** The keys of whoever is signed in; what another person left in this tab is forgotten. */
export function useOwnKeys() {
  const keys = useModelKeys()
  const { user } = useSession()
  onMounted(() => user.value && keys.belongTo(user.value.id))
  return keys
}

/** Why the platform's model cannot be asked now; `undefined` where it can. */
export type PlatformStop = Exclude<ModelOffer['platform']['state'], 'ready'> | 'quota_used'

/** Who may be asked for an operation now: the platform's model, and those the person has a key for. */
export function useModelEngines(operation: Operation) {
  const { data: offer, refresh: refreshOffer } = useModelOffer()
  const { data: quotas } = useQuotas()
  const keys = useOwnKeys()

  const quota = computed(() => quotas.value?.find(each => each.operation === operation))
  const platformStop = computed<PlatformStop | undefined>(() => {
    const state = offer.value?.platform.state ?? 'not_configured'
    if (state !== 'ready')
      return state
    return quota.value?.remaining === 0 ? 'quota_used' : undefined
  })
  const isOwnOn = computed(() => offer.value?.byok.isEnabled ?? false)
  const engines = computed<ModelEngine[]>(() => [
    ...(offer.value && !platformStop.value ? ['platform' as const] : []),
    ...(isOwnOn.value ? keys.models.map(({ provider }) => provider) : []),
  ])
  return { offer, refreshOffer, quota, platformStop, isOwnOn, keys, engines }
}
