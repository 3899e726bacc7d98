import type { Reading } from '@int/engine/content'
import type { ReadField, Resume, ResumeContent } from '@int/schema'
import type { ContentChange } from '../composables/content-change'
import { carryReading } from '@int/engine/content'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { changeContent } from '../composables/content-change'

/**
 * `pending`: changed, about to be saved · `offline`: will be tried again by itself · `conflict`: a newer version is on the server ·
 * `failed`: the server refused, see `error`.
 */
export type SaveState = 'saved' | 'pending' | 'saving' | 'offline' | 'conflict' | 'failed'

interface Snapshot {
  content: ResumeContent
  reading: Reading | null
}

const SAVE_AFTER = 700
const RETRY_AFTER = 4000
/** Keystrokes in one field this close together are one step of undo. */
const ONE_STEP = 1200
const HISTORY_LENGTH = 200

/** The resume that is being edited: its content with undo history, saved by itself a moment after each change. */
export const useResumeEditor = defineStore('resume-editor', () => {
  const id = ref<string>()
  const revision = ref(0)
  const present = shallowRef<Snapshot>()
  const past = shallowRef<Snapshot[]>([])
  const future = shallowRef<Snapshot[]>([])
  const state = ref<SaveState>('saved')
  const error = shallowRef<unknown>()
  /** The content as the server has it; tells whether there is anything to save. */
  let stored: ResumeContent | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let lastStep = { key: '', at: 0 }

  const content = computed(() => present.value?.content)
  const reading = computed(() => present.value?.reading ?? null)
  const readFields = computed(() => new Map<string, ReadField>(reading.value?.fields.map(field => [field.path, field])))
  const missing = computed(() => new Set(reading.value?.missing))

  /** Starts on `resume` as the server has it; the history begins anew. */
  function open(resume: Resume): void {
    clearTimeout(timer)
    id.value = resume.id
    past.value = []
    future.value = []
    accept(resume)
  }

  /** Takes the server's version as the present one, as a step that can be undone. */
  function take(resume: Resume): void {
    if (present.value)
      past.value = [...past.value, present.value]
    future.value = []
    accept(resume)
  }

  function accept(resume: Resume): void {
    revision.value = resume.revision
    present.value = { content: resume.content, reading: resume.reading }
    stored = resume.content
    state.value = 'saved'
    error.value = undefined
    lastStep = { key: '', at: 0 }
  }

  function change(step: ContentChange): void {
    const before = present.value
    if (!before)
      return
    const after = changeContent(before.content, step)
    const key = step.kind === 'set' ? step.pointer : ''
    const now = Date.now()
    if (key === '' || key !== lastStep.key || now - lastStep.at > ONE_STEP)
      past.value = [...past.value, before].slice(-HISTORY_LENGTH)
    lastStep = { key, at: now }
    future.value = []
    show({ content: after, reading: before.reading && carryReading(before.reading, before.content, after) })
  }

  function undo(): void {
    step(past, future)
  }

  function redo(): void {
    step(future, past)
  }

  function step(from: typeof past, to: typeof past): void {
    const next = from.value.at(-1)
    if (!next || !present.value)
      return
    to.value = [...to.value, present.value]
    from.value = from.value.slice(0, -1)
    lastStep = { key: '', at: 0 }
    show(next)
  }

  function show(snapshot: Snapshot): void {
    present.value = snapshot
    if (state.value !== 'conflict')
      schedule(SAVE_AFTER)
  }

  function schedule(delay: number): void {
    clearTimeout(timer)
    if (state.value !== 'saving' && state.value !== 'offline')
      state.value = 'pending'
    timer = setTimeout(() => void saveAndGoOn(), delay)
  }

  /** What was typed while saving waits for its own pause. */
  async function saveAndGoOn(): Promise<void> {
    await saveOnce()
    if (state.value === 'pending')
      schedule(SAVE_AFTER)
  }

  /** Saves what is not saved yet. Resolves when there is nothing more to do, whether it worked or not: `state` says which. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    do
      await saveOnce()
    while (state.value === 'pending')
  }

  async function saveOnce(): Promise<void> {
    if (state.value === 'conflict')
      return
    running ??= save().finally(() => running = undefined)
    await running
  }

  async function save(): Promise<void> {
    const sent = present.value?.content
    if (!sent || !id.value || sent === stored) {
      state.value = 'saved'
      return
    }
    const target = id.value
    state.value = 'saving'
    try {
      const saved = await $fetch<Resume>(`/api/resumes/${target}/content`, { method: 'PUT', body: { content: sent, revision: revision.value } })
      if (target !== id.value)
        return
      revision.value = saved.revision
      stored = sent
      error.value = undefined
      state.value = present.value?.content === sent ? 'saved' : 'pending'
    }
    catch (cause) {
      fail(cause)
    }
  }

  function fail(cause: unknown): void {
    error.value = cause
    const status = statusOf(cause)
    if (status === 409) {
      state.value = 'conflict'
      return
    }
    const passing = status === undefined || status === 429 || status >= 500
    state.value = passing ? 'offline' : 'failed'
    if (passing)
      schedule(RETRY_AFTER)
  }

  /** The way out of a conflict: `mine` is saved over the newer version, `theirs` is shown; both can be undone. */
  async function resolve(keep: 'mine' | 'theirs'): Promise<void> {
    const newest = await $fetch<Resume>(`/api/resumes/${id.value}`)
    if (keep === 'theirs')
      return take(newest)
    revision.value = newest.revision
    stored = newest.content
    state.value = 'pending'
    await flush()
  }

  return {
    id,
    revision,
    content,
    reading,
    readFields,
    missing,
    state,
    error,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    open,
    take,
    change,
    undo,
    redo,
    flush,
    resolve,
  }
})

/** HTTP status of a failed fetch; `undefined` where no answer came. */
function statusOf(cause: unknown): number | undefined {
  return typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number'
    ? cause.status
    : undefined
}
