import type { Decision, DecisionsInput, Generation } from '@int/schema'

type Choices = Map<string, Decision>

/**
 * The person's decisions on the edits of a generation. A decision shows at once and is sent in the background, one request after the other;
 * the server's answer brings the new score. Where it is refused, what was shown is taken back.
 */
export function useDecisions(generation: Ref<Generation | undefined>) {
  const { notify } = useApiError()
  /** Shown, but not yet confirmed by the server. */
  const ahead = shallowRef<Choices>(new Map())
  const undone = shallowRef<Choices[]>([])
  const waiting = ref(0)
  let queue = Promise.resolve()

  const stored = computed<Choices>(() => new Map(generation.value?.edits.map(({ edit, decision }) => [edit.id, decision])))

  function decisionOf(editId: string): Decision {
    return ahead.value.get(editId) ?? stored.value.get(editId) ?? 'accepted'
  }

  /** Decides on these edits; those that already stand so are left alone. */
  function decide(editIds: string[], decision: Decision): void {
    const changing = editIds.filter(id => decisionOf(id) !== decision)
    if (changing.length === 0)
      return
    undone.value = [...undone.value, new Map(changing.map(id => [id, decisionOf(id)]))]
    show(new Map(changing.map(id => [id, decision])))
  }

  /** Takes the last decision back. */
  function undo(): void {
    const last = undone.value.at(-1)
    if (!last)
      return
    undone.value = undone.value.slice(0, -1)
    show(last)
  }

  function show(choices: Choices): void {
    ahead.value = new Map([...ahead.value, ...choices])
    waiting.value++
    queue = queue.then(() => send(choices)).finally(() => waiting.value--)
  }

  async function send(choices: Choices): Promise<void> {
    const body: DecisionsInput = { decisions: [...choices].map(([editId, decision]) => ({ editId, decision })) }
    try {
      generation.value = await $fetch<Generation>(`/api/generations/${generation.value?.id}/decisions`, { method: 'PUT', body })
    }
    catch (error) {
      notify(error)
    }
    // Confirmed or refused, the server's word counts now, unless something newer was decided meanwhile.
    ahead.value = new Map([...ahead.value].filter(([id, decision]) => choices.get(id) !== decision))
  }

  return { decisionOf, decide, undo, canUndo: computed(() => undone.value.length > 0), isSending: computed(() => waiting.value > 0) }
}
