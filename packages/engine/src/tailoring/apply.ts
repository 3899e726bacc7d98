import type { Edit, ResumeContent } from '@int/schema'
import { DomainError, resumeContentSchema } from '@int/schema'
import { pointerSegments, toPointer, valueAt } from '../content/index.ts'
import { textAt } from './text.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The edits of one base, looked up by the pointer they change. */
interface Plan {
  texts: Map<string, string>
  orders: Map<string, number[]>
  /** Pointers that are left out of where they stood: hidden or moved away. */
  gone: Set<string>
  /** Base pointers that arrive at the end of a list. */
  arriving: Map<string, string[]>
  /** Skills that join the end of a list. */
  joining: Map<string, string[]>
  /** Texts for places that the base leaves empty. */
  filled: Map<string, string>
}

const NOT_TEXT = /^\/language$|\/id$/
/** What may be added: a skill to a list of them, and the two texts that sum up the rest. */
const SKILLS = /^\/skills\/\d+\/items$/
const SUMS_UP = /^\/summary$|^\/personalInfo\/headline$/

function conflict(edit: Edit, reason: string): DomainError {
  return new DomainError('EDIT_CONFLICT', { editId: edit.id, pointer: edit.pointer, reason })
}

/** `/skills/0/items` and `/skills/3/items` hold the same kind of thing. */
function listKind(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}

function parentOf(pointer: string): string {
  return toPointer(...pointerSegments(pointer).slice(0, -1))
}

function isPermutation(order: number[], length: number): boolean {
  return order.length === length && new Set(order).size === length && order.every(index => index < length)
}

function misfitOfAddition(value: unknown, pointer: string): string | undefined {
  if (SKILLS.test(pointer) && Array.isArray(value))
    return undefined
  if (!SUMS_UP.test(pointer))
    return 'Only a skill, a summary or a headline can be added.'
  return value === undefined
    ? undefined
    : 'A text stands there already.'
}

/** Why this edit does not fit the base on its own, or `undefined` where it does. */
function misfitOf(base: ResumeContent, edit: Edit): string | undefined {
  const value = valueAt(base, edit.pointer)
  if (edit.kind === 'add')
    return misfitOfAddition(value, edit.pointer)
  if (value === undefined)
    return 'Nothing stands at this place.'
  if (NOT_TEXT.test(edit.pointer))
    return 'This place is not for the reader.'
  if (edit.kind === 'reorder') {
    return Array.isArray(value) && isPermutation(edit.order, value.length)
      ? undefined
      : 'The order does not name every item once.'
  }
  if (textAt(base, edit.pointer) !== edit.before)
    return 'The text there is another one.'
  if (edit.kind === 'rewrite' || edit.kind === 'surface') {
    return typeof value === 'string'
      ? undefined
      : 'Only a text can be rewritten.'
  }
  if (edit.kind === 'move') {
    const from = parentOf(edit.pointer)
    if (!Array.isArray(valueAt(base, from)) || !Array.isArray(valueAt(base, edit.to)))
      return 'An item moves from one list to another.'
    if (from === edit.to || listKind(from) !== listKind(edit.to))
      return 'An item moves only to another list of the same kind.'
  }
  return undefined
}

function isTaken(plan: Plan, edit: Edit): boolean {
  if (edit.kind === 'reorder')
    return plan.orders.has(edit.pointer)
  return edit.kind === 'add'
    ? plan.filled.has(edit.pointer) || (plan.joining.get(edit.pointer)?.includes(edit.after) ?? false)
    : plan.texts.has(edit.pointer) || plan.gone.has(edit.pointer)
}

function planOf(base: ResumeContent, edits: Edit[]): Plan {
  const plan: Plan = {
    texts: new Map(),
    orders: new Map(),
    gone: new Set(),
    arriving: new Map(),
    joining: new Map(),
    filled: new Map(),
  }
  const ids = new Set<string>()
  for (const edit of edits) {
    const misfit = misfitOf(base, edit)
    if (misfit !== undefined)
      throw conflict(edit, misfit)
    if (ids.has(edit.id))
      throw conflict(edit, 'Two edits have this id.')
    ids.add(edit.id)
    if (isTaken(plan, edit))
      throw conflict(edit, 'Two edits change this place.')
    if (edit.kind === 'reorder') {
      plan.orders.set(edit.pointer, edit.order)
    }
    else if (edit.kind === 'add' && SKILLS.test(edit.pointer)) {
      plan.joining.set(edit.pointer, [...plan.joining.get(edit.pointer) ?? [], edit.after])
    }
    else if (edit.kind === 'add') {
      plan.filled.set(edit.pointer, edit.after)
    }
    else if (edit.kind === 'hide') {
      plan.gone.add(edit.pointer)
    }
    else if (edit.kind === 'move') {
      plan.gone.add(edit.pointer)
      plan.arriving.set(edit.to, [
        ...plan.arriving.get(edit.to) ?? [],
        edit.pointer,
      ])
    }
    else {
      plan.texts.set(edit.pointer, edit.after)
    }
  }
  return plan
}

/** Whatever else changes below a place that goes away would be lost without a word. */
function refuseOverlaps(edits: Edit[]): void {
  const gone = edits.filter(edit => edit.kind === 'hide' || edit.kind === 'move')
  for (const edit of edits) {
    const places = edit.kind === 'move'
      ? [edit.pointer, edit.to]
      : [edit.pointer]
    for (const outer of gone) {
      if (outer !== edit && places.some(place => place === outer.pointer || place.startsWith(`${outer.pointer}/`)))
        throw conflict(edit, 'Another edit takes this place away.')
    }
  }
}

/**
 * Checks that edits fit the base and each other, without applying them.
 * @throws {DomainError} `EDIT_CONFLICT`, as `applyEdits` does, except for fields that a resume needs.
 */
export function refuseClashes(base: ResumeContent, edits: Edit[]): Plan {
  const plan = planOf(base, edits)
  refuseOverlaps(edits)
  return plan
}

function rebuild(base: ResumeContent, plan: Plan, value: Json, pointer: string): Json {
  if (typeof value === 'string')
    return plan.texts.get(pointer) ?? value
  if (Array.isArray(value)) {
    const order = plan.orders.get(pointer) ?? value.map((_, index) => index)
    const places = order.map(index => `${pointer}/${index}`).filter(place => !plan.gone.has(place))
    const kept = [
      ...places,
      ...plan.arriving.get(pointer) ?? [],
    ].map(place => rebuild(base, plan, valueAt(base, place) as Json, place))
    // What the list has come to say by itself isn't said twice.
    return [...kept, ...(plan.joining.get(pointer) ?? []).filter(text => !kept.includes(text))]
  }
  if (typeof value !== 'object' || value === null)
    return value
  const entries = Object.entries(value)
    .map(([key, entry]): [string, Json, string] => [key, entry, pointer + toPointer(key)])
    .filter(([, , place]) => !plan.gone.has(place))
  const filled = [...plan.filled].filter(([place]) => parentOf(place) === pointer).map(([place, text]) => [pointerSegments(place).at(-1), text])
  return Object.fromEntries([
    ...entries.map(([key, entry, place]) => [
      key,
      rebuild(base, plan, entry, place),
    ]),
    ...filled,
  ])
}

/**
 * The base with the edits applied. Pure: the base is left as it is, and no edits give it back to the byte.
 * Pointers and indices refer to the base, so the order of the edits does not matter, except that items moved to the same list arrive in it.
 * @throws {DomainError} `EDIT_CONFLICT` with `editId`, `pointer` and `reason`, where an edit does not fit the base, two edits overlap, or a field would go that a resume needs.
 */
export function applyEdits(base: ResumeContent, edits: Edit[]): ResumeContent {
  if (edits.length === 0)
    return base
  const plan = refuseClashes(base, edits)
  // ResumeContent is JSON by its schema; the index signature of `Json` is what an interface cannot show.
  const built = rebuild(base, plan, base as unknown as Json, '')
  const checked = resumeContentSchema.safeParse(built)
  if (!checked.success) {
    const place = toPointer(...checked.error.issues[0]?.path.map(String) ?? [])
    const edit = edits.find(one => place.startsWith(one.pointer) || one.pointer.startsWith(place)) ?? edits[0]!
    throw conflict(edit, 'A resume needs this field.')
  }
  return built as unknown as ResumeContent
}
