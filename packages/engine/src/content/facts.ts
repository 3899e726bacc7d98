import type { Fact, ResumeContent } from '@int/schema'
import { shortHash } from './hash.ts'
import { contentStrings } from './strings.ts'

/**
 * The facts a resume states: one for each string a reader can see.
 * A list's strings are told apart by a hash of their text, so that a fact keeps its id when its list is reordered and loses it when its words change.
 */
export function factsOf(content: ResumeContent): Fact[] {
  const seen = new Map<string, number>()
  return contentStrings(content).map(({ pointer, itemId, field, text }) => {
    const inList = /\/\d+$/.test(pointer)
    const base = [
      itemId,
      field,
      inList
        ? shortHash(text)
        : '',
    ].filter(Boolean).join('.')
    const count = seen.get(base) ?? 0
    seen.set(base, count + 1)
    return {
      id: count === 0
        ? base
        : `${base}.${count}`,
      itemId,
      pointer,
      text,
    }
  })
}
