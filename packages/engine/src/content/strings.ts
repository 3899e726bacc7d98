import type { ResumeContent } from '@int/schema'
import { toPointer } from './pointer.ts'

/** One string of a resume with its place. */
export interface ContentString {
  pointer: string
  /** The nearest enclosing item's id; `personalInfo` and `summary` for those two. */
  itemId: string
  /** Names of the fields from the item down to the string, without list indices: `highlights`, `url`. */
  field: string
  text: string
}

/** Every string a reader can see, in the order of the content; ids and the language tag are not among them. */
export function contentStrings(content: ResumeContent): ContentString[] {
  const out: ContentString[] = []
  const walk = (value: unknown, path: (string | number)[], itemId: string, field: string): void => {
    if (typeof value === 'string') {
      if (value !== '') {
        out.push({
          pointer: toPointer(...path),
          itemId,
          field,
          text: value,
        })
      }
      return
    }
    if (Array.isArray(value)) {
      value.forEach((entry, index) => walk(entry, [...path, index], itemId, field))
      return
    }
    if (typeof value !== 'object' || value === null)
      return
    const own = 'id' in value && typeof value.id === 'string'
      ? value.id
      : undefined
    for (const [key, entry] of Object.entries(value)) {
      if (key !== 'id') {
        walk(entry, [...path, key], own ?? itemId, own === undefined && field !== ''
          ? `${field}.${key}`
          : key)
      }
    }
  }
  for (const [key, value] of Object.entries(content)) {
    if (key !== 'language')
      walk(value, [key], key, '')
  }
  return out
}
