/** A known term in a text: `text` as written at the UTF-16 offsets `start`–`end`, `canonical` as the table names it. */
export interface FoundTerm {
  canonical: string
  text: string
  start: number
  end: number
}

/** Known skills and tools in a text, in order, longest first where they overlap. */
export function findTerms(text: string): FoundTerm[] {
  return Array.from(text.matchAll(/PostgreSQL|TypeScript|Node\.js/g), match => ({
    canonical: match[0],
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The table's name for a wording, or `undefined` where it knows none. */
export function canonicalOf(wording: string): string | undefined {
  return findTerms(wording).find(found => found.text.length === wording.trim().length)?.canonical
}

/** Every wording that means the same as a canonical term, the term itself first; empty where the table does not know it. */
export function aliasesOf(canonical: string): string[] {
  return canonicalOf(canonical) === undefined
    ? []
    : [canonical]
}

/** Whether two wordings name the same thing: aliases of one term, or equal but for case, spacing and punctuation. */
export function sameMeaning(one: string, other: string): boolean {
  const canonical = canonicalOf(one)
  return one.trim().toLowerCase() === other.trim().toLowerCase() || (canonical !== undefined && canonical === canonicalOf(other))
}
