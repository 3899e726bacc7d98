import type { FoundTerm } from './terms.ts'
import { findTerms } from './terms.ts'

const MOST = 4000
const memo = new Map<string, FoundTerm[]>()

/** `findTerms`, remembered for texts that come again: one resume is held against many vacancies. */
export function termsOf(text: string): FoundTerm[] {
  const known = memo.get(text)
  if (known !== undefined)
    return known
  const found = findTerms(text)
  if (memo.size >= MOST)
    memo.clear()
  memo.set(text, found)
  return found
}
