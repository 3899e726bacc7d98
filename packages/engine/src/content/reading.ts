import type { ReadResult, ResumeContent } from '@int/schema'
import { pointerSegments, toPointer, valueAt } from './pointer.ts'

/** What is known about how a content was read; every path points into that content. */
export type Reading = Omit<ReadResult, 'content'>

/**
 * The same reading after its content was edited: paths follow their items (by id, a list's strings by their text),
 * and what no longer holds is dropped: a field whose value was changed, a missing field that has been filled, anything of an item that is gone.
 */
export function carryReading(reading: Reading, before: ResumeContent, after: ResumeContent): Reading {
  if (before === after)
    return reading
  return {
    ...reading,
    fields: reading.fields.flatMap((field) => {
      const path = carryPath(field.path, before, after)
      return path !== undefined && sameValue(valueAt(before, field.path), valueAt(after, path))
        ? [{ ...field, path }]
        : []
    }),
    missing: reading.missing.flatMap((pointer) => {
      const path = carryPath(pointer, before, after)
      return path !== undefined && isBlank(valueAt(after, path))
        ? [path]
        : []
    }),
  }
}

/** Where the value at `pointer` of `before` stands in `after`; `undefined` when an item on the way is gone. */
function carryPath(pointer: string, before: ResumeContent, after: ResumeContent): string | undefined {
  const path: string[] = []
  let from: unknown = before
  let to: unknown = after
  for (const segment of pointerSegments(pointer)) {
    const next = Array.isArray(from)
      ? carryIndex(from, to, Number(segment))
      : segment
    if (next === undefined)
      return undefined
    from = childOf(from, segment)
    to = childOf(to, next)
    path.push(next)
  }
  return toPointer(...path)
}

function carryIndex(from: unknown[], to: unknown, index: number): string | undefined {
  if (!Array.isArray(to))
    return undefined
  const wanted = identityOf(from[index])
  if (wanted === undefined)
    return undefined
  if (identityOf(to[index]) === wanted)
    return String(index)
  const found = to.findIndex(entry => identityOf(entry) === wanted)
  return found === -1
    ? undefined
    : String(found)
}

/** What tells one entry of a list from another: an item's id, a string's own text. */
function identityOf(entry: unknown): string | undefined {
  if (typeof entry === 'string')
    return `text:${entry}`
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? `id:${entry.id}`
    : undefined
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
