import type { ReadField, ReadWarning, SourceSpan } from '@int/schema'
import type { Found } from './found.ts'
import { toPointer } from '../content/index.ts'

/** A content being built, with a field for each value that was read. */
export interface Draft {
  content: Record<string, unknown>
  fields: ReadField[]
  missing: string[]
  warnings: ReadWarning[]
}

export function newDraft(): Draft {
  return { content: {}, fields: [], missing: [], warnings: [] }
}

type Path = (string | number)[]

/** Longest strings that the schema takes. */
const LINE_LENGTH = 500
export const PROSE_LENGTH = 20_000

function shorten(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
}

/** Notes where a value came from and returns it as the schema takes it; `undefined` stays so. */
export function put<T>(draft: Draft, path: Path, value: Found<T> | undefined, limit = LINE_LENGTH): T | undefined {
  if (!value)
    return undefined
  draft.fields.push({ path: toPointer(...path), confidence: value.confidence, source: clean(value.source) })
  return typeof value.value === 'string'
    ? shorten(value.value, limit) as T
    : value.value
}

function clean(source: SourceSpan): SourceSpan {
  return { ...source, text: shorten(source.text, PROSE_LENGTH) }
}

/** Like `put`, and notes what is missing: an empty string stands in where the schema wants one. */
export function need(draft: Draft, path: Path, value: Found | undefined): string {
  const text = put(draft, path, value)
  if (text === undefined)
    draft.missing.push(toPointer(...path))
  return text ?? ''
}

/** Several paragraphs as one text, the least sure of them deciding. */
export function joined(values: Found[]): Found | undefined {
  const first = values[0]
  return first && {
    value: values.map(value => value.value).join('\n'),
    confidence: Math.min(...values.map(value => value.confidence)),
    source: values.length === 1
      ? first.source
      : { ...first.source, text: values.map(value => value.source.text).join('\n') },
  }
}

/** Without keys that hold nothing, so that what isn't there is absent. */
export function compact<T extends Record<string, unknown>>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0))) as T
}
