import type { Pointer, ResumeContent } from '@int/schema'
import { pointerSegments } from '@int/engine/content'

/** One step of editing. Pointers name the place in the content that the step is applied to. */
export type ContentChange
  /** `value: undefined` takes the field away: missing is missing, not empty. */
  = | { kind: 'set', pointer: Pointer, value: unknown }
    | { kind: 'insert', list: Pointer, index: number, value: unknown }
    | { kind: 'remove', list: Pointer, index: number }
    | { kind: 'move', list: Pointer, from: number, to: number }

/**
 * The content with one change; what the change doesn't touch keeps its identity. A list that isn't there yet is made,
 * an index beyond the ends goes to the nearest one.
 */
export function changeContent(content: ResumeContent, change: ContentChange): ResumeContent {
  // The field catalog only offers changes that fit the schema, and the server checks what is saved.
  return changeAt(content, pointerSegments(change.kind === 'set' ? change.pointer : change.list), change) as ResumeContent
}

function changeAt(value: unknown, path: string[], change: ContentChange): unknown {
  const [segment, ...rest] = path
  if (segment === undefined) {
    return change.kind === 'set'
      ? change.value
      : changeList(Array.isArray(value) ? value : [], change)
  }
  if (Array.isArray(value))
    return value.map((entry, index) => String(index) === segment ? changeAt(entry, rest, change) : entry)
  const { [segment]: child, ...others } = value as Record<string, unknown>
  const changed = changeAt(child, rest, change)
  if (changed === undefined)
    return others
  // Spreading the whole keeps the order of the fields, which is the order they are stored in.
  return { ...(value as Record<string, unknown>), [segment]: changed }
}

function changeList(list: unknown[], change: Exclude<ContentChange, { kind: 'set' }>): unknown[] {
  if (change.kind === 'insert')
    return list.toSpliced(change.index, 0, change.value)
  if (change.kind === 'remove')
    return list.toSpliced(change.index, 1)
  const to = Math.max(0, Math.min(change.to, list.length - 1))
  return change.from in list
    ? list.toSpliced(change.from, 1).toSpliced(to, 0, list[change.from])
    : list
}
