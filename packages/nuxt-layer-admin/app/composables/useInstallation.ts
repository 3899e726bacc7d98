import type { Budget, SystemConfig } from '@int/schema'

/** The installation's switches, one copy for all pages: whoever changes them sets `data` to the server's answer. */
export function useSystemConfig() {
  return useFetch<SystemConfig>('/api/admin/config', { key: 'admin-config', server: false, lazy: true, deep: false })
}

/** This month of the platform's money, likewise. */
export function useBudget() {
  return useFetch<Budget>('/api/admin/budget', { key: 'admin-budget', server: false, lazy: true, deep: false })
}
