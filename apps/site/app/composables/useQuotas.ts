import type { Quota } from '@int/schema'

/** What is left of the person's day, one copy for all pages; `refresh` after whatever counts. */
export function useQuotas() {
  return useFetch<Quota[]>('/api/usage/quotas', { key: 'quotas', server: false, lazy: true, deep: false })
}
