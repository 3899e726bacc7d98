import type { SessionView } from '@int/schema'

/** Who is signed in and how one can sign in here. Loaded once a page load by the site's middleware. */
export function useSession() {
  const view = useState<SessionView | null>('session', () => null)
  const request = useRequestFetch()

  const user = computed(() => view.value?.user ?? null)
  const methods = computed(() => view.value?.methods ?? [])
  /** What is switched off for this person; of the platform's model super-admins are no part of "everybody". */
  const switchedOff = computed(() => ({
    platformModel: view.value?.switches.platformModel === false && user.value?.role !== 'super_admin',
    ownKeys: view.value?.switches.ownKeys === false,
  }))

  /** When the server was last asked, in milliseconds. */
  const askedAt = useState('session-asked', () => 0)

  async function refresh(): Promise<void> {
    askedAt.value = Date.now()
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

  return { view, user, methods, switchedOff, askedAt, refresh, signInLocally, signOut }
}
