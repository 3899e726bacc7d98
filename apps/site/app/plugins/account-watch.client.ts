const CHANNEL = 'bespoke-account'

/**
 * Keys are one person's. Each tab tells the others who is signed in, so that signing out or changing the account in one of them
 * empties the memory of all. What a model was paid for and the server does not have yet is handed in as soon as its owner is here.
 */
export default defineNuxtPlugin((nuxtApp) => {
  const { view, user } = useSession()
  const channel = new BroadcastChannel(CHANNEL)
  const forget = async (): Promise<void> => (await import('../stores/model-keys')).useModelKeys().forget()

  async function handIn(userId: string): Promise<void> {
    const { deliverWaiting } = await import('../composables/model-replies')
    await deliverWaiting(userId, answer => nuxtApp.runWithContext(() => {
      if (answer.kind === 'done' && answer.result.scenario === 'tailor-resume')
        useTailoredToast()(answer.result.generationId)
    }))
  }

  channel.onmessage = ({ data }: MessageEvent<string | null>) => {
    if (view.value && data !== (user.value?.id ?? null))
      void forget()
  }
  watch(view, async (now, before) => {
    if (!now)
      return
    channel.postMessage(now.user?.id ?? null)
    if (before && before.user?.id !== now.user?.id)
      await forget()
    if (now.user && localStorage.getItem(`bespoke-replies-${now.user.id}`) !== null)
      await handIn(now.user.id)
  }, { immediate: true })
})
