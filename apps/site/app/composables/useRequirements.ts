import type { Importance, Requirement, RequirementKind, Vacancy } from '@int/schema'

/** Under which key a page keeps the match with a vacancy. */
export function matchKey(vacancyId: string): string {
  return `match-${vacancyId}`
}

/**
 * A vacancy's requirements as a list that is edited in place. Each change shows at once and is saved in the order it was
 * made; when saving fails, what the server holds is shown again.
 */
export function useRequirements(vacancy: Ref<Vacancy>) {
  const { t } = useI18n()
  const toast = useToast()
  const { notify } = useApiError()
  const address = computed(() => `/api/vacancies/${vacancy.value.id}`)
  const pending = ref(0)
  let queue = Promise.resolve()

  function save(requirements: Requirement[]): void {
    vacancy.value = { ...vacancy.value, requirements }
    pending.value++
    queue = queue.then(() => send(requirements)).finally(() => pending.value--)
  }

  async function send(requirements: Requirement[]): Promise<void> {
    try {
      await $fetch(`${address.value}/requirements`, { method: 'PUT', body: { requirements } })
      // The match may be on the screen already, asked for before this change was stored.
      await refreshNuxtData(matchKey(vacancy.value.id))
    }
    catch (error) {
      notify(error, t('tracker.requirements.notSaved'))
      vacancy.value = await $fetch<Vacancy>(address.value).catch(() => vacancy.value)
    }
  }

  function change(id: string, patch: Partial<Pick<Requirement, 'term' | 'importance'>>): void {
    save(vacancy.value.requirements.map(requirement => requirement.id === id ? { ...requirement, ...patch } : requirement))
  }

  function remove(id: string): void {
    const index = vacancy.value.requirements.findIndex(requirement => requirement.id === id)
    const removed = vacancy.value.requirements[index]
    if (!removed)
      return
    save(vacancy.value.requirements.toSpliced(index, 1))
    toast.add({
      title: t('tracker.requirements.removed', { term: removed.term }),
      icon: 'i-lucide-trash-2',
      color: 'neutral',
      actions: [{ label: t('ui.undo'), icon: 'i-lucide-undo-2', color: 'neutral', variant: 'outline', onClick: () => restore(index, removed) }],
    })
  }

  function restore(index: number, removed: Requirement): void {
    const { requirements } = vacancy.value
    if (!requirements.some(requirement => requirement.id === removed.id))
      save(requirements.toSpliced(index, 0, removed))
  }

  function add(term: string, importance: Importance, kind: RequirementKind): void {
    const id = `own-${crypto.randomUUID().slice(0, 8)}`
    save([{ id, kind, term, text: '', importance }, ...vacancy.value.requirements])
  }

  /** Reads the list anew from the vacancy's text; what was changed by hand is replaced. */
  async function readAgain(): Promise<void> {
    try {
      vacancy.value = await $fetch<Vacancy>(`${address.value}/requirements/read`, { method: 'POST' })
    }
    catch (error) {
      notify(error)
    }
  }

  return { isSaving: computed(() => pending.value > 0), change, remove, add, readAgain }
}
