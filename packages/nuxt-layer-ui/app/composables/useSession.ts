import type { SessionView } from '@int/schema'

/** Who is signed in and how one can sign in here. Loaded once a page load by the site's middleware. */
export function useSession() {
  const view = useState<SessionView | null>('session', () => null)
  const request = useRequestFetch()

  const user = computed(() => view.value?.user ?? null)
  const methods = computed(() => view.value?.methods ?? [])

  async function refresh(): Promise<void> {
    view.value = await request<SessionView>('/api/auth/session')
  }

  /** The one-click sign-in of the machine's owner. */
  async function signInLocally(): Promise<void> {
    view.value = await $fetch<SessionView>('/api/auth/local', { method: 'POST' })
  }

  /** Signs out and loads the start page anew, so that nothing of the person stays in the tab's memory. */
  async function signOut(): Promise<void> {
    await $fetch('/api/auth/sign-out', { method: 'POST' })
    reloadNuxtApp({ path: '/', force: true })
  }

  return { view, user, methods, refresh, signInLocally, signOut }
}
