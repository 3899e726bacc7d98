import type { DateClaim } from './dates.ts'
import type { Quantity } from './quantities.ts'
import type { Word, WordPool } from './words.ts'
import { aliasesOf, findTerms } from '../matching/index.ts'
import { clausesOf } from './clauses.ts'
import { DEGREES } from './lexicon/degrees.ts'
import { SUPERLATIVES } from './lexicon/superlatives.ts'
import { RAISING_TITLES } from './lexicon/titles.ts'
import { hitsOf, tablePattern } from './patterns.ts'
import { quantitiesOf } from './quantities.ts'
import { rankOf } from './scope.ts'
import { contentWords, sameStem, wordPool, wordsOf } from './words.ts'

/** One clause that the base states. */
export interface StatedClause {
  text: string
  /** The string it comes from. */
  line: string
  rank: number
  words: Word[]
  pool: WordPool
}

/** A date that a field of the base gives: when an item began, ended, or was. */
export interface FieldDate {
  section: string
  field: string
  /** Everything the item says. */
  item: string
  year: number
  month: number | undefined
}

/** Everything that a set of base strings carries, as data; each part is read when it is first asked for. */
export interface Support {
  texts: string[]
  fieldDates: FieldDate[]
  words: () => WordPool
  clauses: () => StatedClause[]
  quantities: () => (Quantity & { line: string })[]
  dates: () => DateClaim[]
  terms: () => Set<string>
  /** Class → the words that say it. */
  superlatives: () => Map<string, string[]>
  titles: () => Map<string, string[]>
  degrees: () => Map<string, string[]>
  acronyms: () => string[]
}

type ClassPatterns = { name: string, pattern: RegExp }[]

export const superlativePatterns: ClassPatterns = SUPERLATIVES.map(({ name, patterns }) => ({ name, pattern: tablePattern(patterns) }))
export const titlePatterns: ClassPatterns = RAISING_TITLES.map(({ name, patterns }) => ({ name, pattern: tablePattern(patterns) }))
export const degreePatterns: ClassPatterns = DEGREES.map(({ name, patterns }) => ({ name, pattern: tablePattern(patterns) }))

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const MEMORY_LIMIT = 5000

/** Remembers what was read of a text: a base is checked against again and again. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>()
  return (text) => {
    const known = memory.get(text)
    if (known !== undefined)
      return known
    if (memory.size > MEMORY_LIMIT)
      memory.clear()
    const fresh = read(text)
    memory.set(text, fresh)
    return fresh
  }
}

function classReader(patterns: ClassPatterns): (texts: string[]) => Map<string, string[]> {
  const read = remembered(text => patterns.flatMap(({ name, pattern }) => {
    const hits = hitsOf(text, pattern).map(hit => hit.text)
    return hits.length === 0
      ? []
      : [{ name, hits }]
  }))
  return (texts) => {
    const out = new Map<string, string[]>()
    texts.flatMap(read).forEach(({ name, hits }) => out.set(name, [...out.get(name) ?? [], ...hits]))
    return out
  }
}

const superlativesIn = classReader(superlativePatterns)
const titlesIn = classReader(titlePatterns)
const degreesIn = classReader(degreePatterns)
const termsIn = remembered(text => findTerms(text).map(({ canonical }) => canonical))
/** Capitals in a row, or capitals with digits: `SAP`, `C1`, `K8s`. */
export const ACRONYM = /^(?=.{2,}$)(?:\p{Lu}[\p{Lu}\p{N}&]+s?|\p{Lu}+\p{N}+\p{L}*|\p{L}+\p{N}+|\p{N}+\p{Lu}+|\p{L}+\p{Ll}\p{Lu}\p{L}*|\p{Lu}{2,}\p{Ll}\p{L}*)$/u

/** A text followed by the other names of what it names, so that a rewrite may use any of them. Of one word each: the words of longer names say other things too. */
const withAliases = remembered((text: string): string => {
  const aliases = termsIn(text).flatMap(canonical => aliasesOf(canonical)).filter(alias => !/\s/.test(alias))
  return [text, ...aliases].join(' \n ')
})

/** The sentences of a text. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<!(?:Mio|Mrd|Tsd|bzw|inkl|max|min|approx|incl|dept|тис|млн|млрд|тыс|грн|руб|tys|mln|mld|núm|máx|mín)\.)(?<=\p{L}{3}[.!?]|\p{N}[!?]|\p{N}\.(?!\s\p{Ll})|%\.)\s+|\n+/u).map(sentence => sentence.trim()).filter(Boolean)
}

/** The words of texts, and of the other names of what they name. */
function spokenPool(texts: string[]): WordPool {
  return wordPool(texts.map(withAliases))
}

/** The same of one line; lines are asked for again and again. */
export const linePool = remembered((line: string): WordPool => spokenPool([line]))

const clausesIn = remembered(line => clausesOf(line).map(({ text }): StatedClause => ({
  text,
  line,
  rank: rankOf(text),
  words: contentWords(text),
  pool: linePool(text),
})))

export function supportOf(texts: string[], language: string, fieldDates: FieldDate[] = []): Support {
  return {
    texts,
    fieldDates,
    words: once(() => spokenPool(texts)),
    clauses: once(() => texts.flatMap(clausesIn)),
    quantities: once(() => texts.flatMap(line => quantitiesOf(line, language, true).quantities.map(quantity => ({ ...quantity, line })))),
    dates: once(() => texts.flatMap(line => quantitiesOf(line, language).dates)),
    terms: once(() => new Set(texts.flatMap(termsIn))),
    superlatives: once(() => superlativesIn(texts)),
    titles: once(() => titlesIn(texts)),
    degrees: once(() => degreesIn(texts)),
    acronyms: once(() => texts.flatMap(wordsOf).map(({ text }) => text).filter(text => ACRONYM.test(text))),
  }
}

/** Degrees of these classes differ within their class: another word is another degree. */
const EXACT_DEGREES = new Set(['associate', 'vocational', 'school', 'honours'])

/** Whether the stated degrees hold the one that `text` names. */
export function hasDegree(stated: Map<string, string[]>, name: string, text: string): boolean {
  const known = stated.get(name)
  if (known === undefined || !EXACT_DEGREES.has(name))
    return known !== undefined
  return known.some(one => wordsOf(text).every(word => wordsOf(one).some(other => sameStem(word.stem, other.stem))))
}
