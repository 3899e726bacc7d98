import type { DocumentChoices, DocumentDesign, DocumentDesignInput, Template } from '@int/schema'
import { useEventListener } from '@vueuse/core'

const SAVE_AFTER_MS = 500
/** Steps of one slider this close together are one step of undo. */
const ONE_STEP_MS = 1000
const HISTORY_LENGTH = 100

/** How a document looks, with what was chosen before; saved by itself a moment after each change. */
export function useDocumentDesign(base: () => string, stored: DocumentDesign) {
  const { notify } = useApiError()
  const design = shallowRef<DocumentDesignInput>(withoutInstant(stored))
  const past = shallowRef<DocumentDesignInput[]>([])
  const future = shallowRef<DocumentDesignInput[]>([])
  const saved = shallowRef(design.value)
  const state = computed(() => saved.value === design.value ? 'saved' : 'pending')
  let lastStep = { key: '', at: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  function show(next: DocumentDesignInput): void {
    design.value = next
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), SAVE_AFTER_MS)
  }

  /** `key` names what is changed, so that a slider's way is one step back. */
  function change(patch: Partial<DocumentDesignInput>, key = ''): void {
    const now = Date.now()
    if (key === '' || key !== lastStep.key || now - lastStep.at > ONE_STEP_MS)
      past.value = [...past.value, design.value].slice(-HISTORY_LENGTH)
    lastStep = { key, at: now }
    future.value = []
    show({ ...design.value, ...patch })
  }

  /** A choice that is `undefined` is the template's own again. */
  function choose(choices: Partial<DocumentChoices>): void {
    const merged = { ...design.value.choices, ...choices }
    change({ choices: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) }, Object.keys(choices).join())
  }

  /** Another template comes in its newest version. */
  function chooseTemplate(template: Template): void {
    if (template !== design.value.template)
      change({ template, templateVersion: undefined })
  }

  function undo(): void {
    step(past, future)
  }
  function redo(): void {
    step(future, past)
  }
  function step(from: typeof past, to: typeof past): void {
    const next = from.value.at(-1)
    if (!next)
      return
    to.value = [...to.value, design.value]
    from.value = from.value.slice(0, -1)
    lastStep = { key: '', at: 0 }
    show(next)
  }

  /** Saves what is not saved yet; resolves when there is nothing more to do. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    await running
    if (saved.value === design.value)
      return
    running ??= save().finally(() => running = undefined)
    await running
  }

  async function save(): Promise<void> {
    const sent = design.value
    try {
      await $fetch(`${base()}/design`, { method: 'PUT', body: sent })
      saved.value = sent
    }
    catch (error) {
      notify(error)
    }
  }

  onBeforeRouteLeave(() => flush())
  useEventListener('pagehide', () => void flush())
  onScopeDispose(() => clearTimeout(timer))

  return {
    design,
    state,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    hasChoices: computed(() => Object.keys(design.value.choices).length > 0),
    change,
    choose,
    chooseTemplate,
    reset: () => change({ choices: {} }),
    undo,
    redo,
    flush,
  }
}

export type DocumentDesigning = ReturnType<typeof useDocumentDesign>

function withoutInstant({ updatedAt, ...design }: DocumentDesign): DocumentDesignInput {
  return design
}
