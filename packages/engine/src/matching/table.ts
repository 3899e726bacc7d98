import { SKILLS_TABLE } from './data/skills.ts'
import { tokensOf } from './tokens.ts'

/** `tool`: a named product, language or standard; `field`: a field or method; `soft`: a way of working; `role`: a job title. */
export type TermKind = 'tool' | 'field' | 'soft' | 'role'

export interface Term {
  name: string
  kind: TermKind
  aliases: string[]
  /** What it shows along with itself: PostgreSQL → relational databases, SQL. */
  implies: Term[]
  /** Near it, but not it. */
  related: Set<Term>
  /** Terms that imply a class are relatives of one another. */
  isClass: boolean
}

/** A wording of a term. `exact` must be met in its own case; `shy` besides wants a known neighbour. */
export interface Wording {
  term: Term
  exact: string[] | null
  shy: boolean
  /** The words in lower case, joined by blanks. */
  norm: string
}

export interface TermIndex {
  /** By lower-case words joined by blanks. */
  words: Map<string, Wording>
  /** By stems; fields and ways of working only, which ordinary grammar bends. */
  stems: Map<string, Wording>
  names: Map<string, Term>
  /** Length of the longest wording that begins with this stem or word. */
  longest: Map<string, number>
}

const KINDS: Record<string, TermKind> = { t: 'tool', c: 'field', s: 'soft', r: 'role' }

let index: TermIndex | undefined

/** The table of skills, decoded at its first use. */
export function termIndex(): TermIndex {
  index ??= buildIndex(decode())
  return index
}

function decode(): { term: Term, wordings: string[] }[] {
  const rows = SKILLS_TABLE.trim().split('\n').map(line => line.split('|'))
  const entries = rows.map(([name = '', kind = 't', aliases = '']) => ({
    term: {
      name: name.replace(/^[\^?]/, ''),
      kind: KINDS[kind.charAt(0)] ?? 'tool',
      aliases: aliases.split(';').filter(Boolean).map(alias => alias.replace(/^[\^?]/, '')),
      implies: [] as Term[],
      related: new Set<Term>(),
      isClass: kind.endsWith('*'),
    },
    wordings: [name, ...aliases.split(';').filter(Boolean)],
  }))
  const at = (refs = ''): Term[] => refs.split(',').filter(Boolean).flatMap(ref => entries[Number.parseInt(ref, 36)]?.term ?? [])
  rows.forEach(([, , , implies, related], position) => {
    const term = entries[position]?.term
    if (term === undefined)
      return
    term.implies = at(implies)
    for (const other of at(related)) {
      term.related.add(other)
      other.related.add(term)
    }
  })
  return entries
}

function buildIndex(entries: { term: Term, wordings: string[] }[]): TermIndex {
  const result: TermIndex = { words: new Map(), stems: new Map(), names: new Map(entries.map(({ term }) => [term.name, term])), longest: new Map() }
  const reach = (first: string, length: number): void => {
    result.longest.set(first, Math.max(length, result.longest.get(first) ?? 0))
  }
  const put = (map: Map<string, Wording>, parts: string[], wording: Wording): void => {
    const key = parts.join(' ')
    // The first wording of a key is the more common thing: the hand-written lists come first.
    if (!map.has(key))
      map.set(key, wording)
    if (parts[0] !== undefined)
      reach(parts[0], parts.length)
  }
  for (const { term, wordings } of entries) {
    for (const marked of wordings) {
      const mark = /^[\^?]/.exec(marked)?.[0]
      const tokens = tokensOf(marked.replace(/^[\^?]/, ''))
      const wording: Wording = {
        term,
        exact: mark === undefined
          ? null
          : tokens.map(token => token.raw),
        shy: mark === '?',
        norm: tokens.map(token => token.norm).join(' '),
      }
      const words = tokens.map(token => token.norm)
      put(result.words, words, wording)
      if (words.length > 1 && mark === undefined && words.join('').length > 4)
        put(result.words, [words.join('')], wording)
      if (mark === undefined && (term.kind === 'field' || term.kind === 'soft'))
        put(result.stems, tokens.map(token => token.stem), wording)
    }
  }
  return result
}

const implied = new WeakMap<Term, Term[]>()

/** Everything a term shows along with itself, nearest first, without itself. */
export function impliedTerms(term: Term): Term[] {
  const known = implied.get(term)
  if (known !== undefined)
    return known
  const seen = new Set<Term>([term])
  for (const current of seen)
    current.implies.forEach(parent => seen.add(parent))
  seen.delete(term)
  const all = [...seen]
  implied.set(term, all)
  return all
}

/** Whether one term is near the other: named as related, of one class, or one step above it. */
export function areRelated(one: Term, other: Term): boolean {
  if (one.related.has(other))
    return true
  const shared = one.implies.some(parent => parent.isClass && other.implies.includes(parent))
  const above = (child: Term, parent: Term): boolean => child.implies.includes(parent) && (parent.isClass || parent.kind === 'tool')
  return shared || above(one, other) || above(other, one)
}
