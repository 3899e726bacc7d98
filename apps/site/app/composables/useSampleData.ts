/** Puts a sample resume and vacancy into the account, signing the machine's owner in where that takes one click, and opens the match. */
export function useSampleData() {
  const { user, methods, signInLocally } = useSession()
  const { notify } = useApiError()
  const isStarting = ref(false)
  const isOffered = computed(() => user.value !== null || methods.value.includes('local'))

  async function start(): Promise<void> {
    isStarting.value = true
    try {
      if (!user.value)
        await signInLocally()
      const { resumeId, vacancyId } = await $fetch<{ resumeId: string, vacancyId: string }>('/api/samples', { method: 'POST' })
      await navigateTo({ path: `/vacancies/${vacancyId}`, query: { resume: resumeId } })
    }
    catch (error) {
      notify(error)
    }
    finally {
      isStarting.value = false
    }
  }

  return { isOffered, isStarting, start }
}
