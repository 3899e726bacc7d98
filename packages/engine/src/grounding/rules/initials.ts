import type { Word } from '../words.ts'
import { canonicalOf } from '../../matching/index.ts'
import { ACRONYMS } from '../lexicon/acronyms.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { ACRONYM } from '../support.ts'
import { fold, isEmptyWord, wordsOf } from '../words.ts'

/** Runs of words whose initials spell `short`, with or without the small words between them. */
function runsFor(short: string, words: { key: string }[]): { key: string }[][] {
  const plural = short.replace(/(?<=\p{Lu}{2})s$/u, '')
  // "УрФУ" begins its first word with two letters.
  const starts = fold(plural).length === plural.length && /\p{Ll}/u.test(plural)
    ? plural.match(/\p{Lu}\p{Ll}*/gu) ?? []
    : Array.from(plural.replace(/\P{L}/gu, ''))
  const wanted = starts.map(fold)
  if (wanted.length < 2)
    return []
  // Two letters are too easily met by chance to pass over the words between.
  const lists = wanted.length < 3
    ? [words]
    : [words, words.filter(({ key }) => !isEmptyWord(key))]
  const spells = (list: { key: string }[], from: number): boolean => from + wanted.length <= list.length
    && (wanted.length > 2 || list.slice(from, from + 2).every(({ key }) => !isEmptyWord(key)))
    && wanted.every((start, step) => list[from + step]!.key.startsWith(start))
  return lists.flatMap(list => list.flatMap((_, index) => spells(list, index)
    ? [list.slice(index, index + wanted.length)]
    : []))
}

/** A word in which a second one may begin: Handelskammer; where a short form is not the resume's own, only one that is surely made of several. */
const COMPOUND = 9
const LONG_COMPOUND = 18
const FRONT = 3
/** Most letters that a name takes from one of its words: HAZ and OP. */
const LETTERS_EACH = 4

/** Whether `letters` are spelled by the fronts of all `words` in turn, or by the beginnings of two parts of a compound; how many words it takes, else 0. */
function spelledBy(letters: string, words: { key: string }[], from: number, compound: number): number {
  const word = words[from]
  if (letters === '')
    return from
  if (word === undefined)
    return 0
  for (let taken = Math.min(LETTERS_EACH, letters.length); taken > 0; taken--) {
    const end = word.key.startsWith(letters.slice(0, taken))
      ? spelledBy(letters.slice(taken), words, from + 1, compound)
      : 0
    if (end > 0)
      return end
  }
  return letters.length > 1 && word.key.length >= compound && word.key.startsWith(letters[0]!) && word.key.indexOf(letters[1]!, FRONT) > 0
    ? spelledBy(letters.slice(2), words, from + 1, compound)
    : 0
}

/** Runs of words that a name was made of by more than their first letters: `HAZOP`, `IChemE`, `IHK`, `MBRs`. */
function madeOf(short: string, words: { key: string }[], compound: number): { key: string }[][] {
  const letters = fold(short.replace(/(?<=\p{Lu}{2})s$/u, '').replace(/\P{L}/gu, ''))
  if (letters.length < 3)
    return []
  const list = words.filter(({ key }) => key.length > 3)
  // At most one small word stands between two.
  const isJoined = (from: number, end: number): boolean => list.slice(from, end - 1).every((word, index) => words.indexOf(list[from + index + 1]!) - words.indexOf(word) <= 2)
  return list.flatMap((_, from) => {
    const end = spelledBy(letters, list, from, compound)
    return (end - from >= 2 && isJoined(from, end)) || (end - from === 1 && list[from]!.key.length >= LONG_COMPOUND)
      ? [list.slice(from, end)]
      : []
  })
}

const acronyms = ACRONYMS.map(({ shorts, long }) => ({ shorts: new Set(shorts.split(' ')), pattern: tablePattern(long) }))

/** What a text holds of an entry of the table. */
interface Held {
  short: Word[]
  long: Word[]
}

const held = new Map<string, Map<number, Held>>()
const MEMORY_LIMIT = 5000

/** The entries of the table that a text has, by their index. */
function heldBy(text: string): Map<number, Held> {
  const known = held.get(text)
  if (known !== undefined)
    return known
  if (held.size > MEMORY_LIMIT)
    held.clear()
  const words = wordsOf(text)
  const out = new Map<number, Held>()
  acronyms.forEach(({ shorts, pattern }, index) => {
    const short = words.filter(word => shorts.has(word.text))
    const hits = hitsOf(text, pattern)
    if (short.length + hits.length > 0)
      out.set(index, { short, long: words.filter(word => hits.some(({ start, end }) => start <= word.start && word.end <= end)) })
  })
  held.set(text, out)
  return out
}

/** Words of `text` that are a short form known everywhere, or what it stands for, where the base has the other. */
function knownAcronyms(text: string, base: string[]): Word[] {
  return [...heldBy(text)].flatMap(([index, { short, long }]) => {
    const stated = base.flatMap(line => heldBy(line).get(index) ?? [])
    return [
      ...stated.length > 0
        ? short
        : [],
      ...stated.some(one => one.short.length > 0)
        ? long
        : [],
    ]
  })
}

interface Line {
  words: Word[]
  /** Its acronyms; `AD` in `D&AD` is no word of its own. */
  shorts: Word[]
}

const lines = new Map<string, Line>()

function lineOf(line: string): Line {
  const known = lines.get(line)
  if (known !== undefined)
    return known
  if (lines.size > MEMORY_LIMIT)
    lines.clear()
  const words = wordsOf(line)
  const fresh = { words, shorts: words.filter(({ text, start, end }) => ACRONYM.test(text) && !/[&/-]/.test(`${line[start - 1] ?? ''}${line[end] ?? ''}`)) }
  lines.set(line, fresh)
  return fresh
}

/** Keys of the words in `text` that are a base acronym written out, or an acronym of base words: `QA` and "quality assurance" are one. */
export function initialismWords(text: string, base: string[]): Set<string> {
  const words = wordsOf(text)
  const own = words.filter(word => ACRONYM.test(word.text))
  const out = new Set(knownAcronyms(text, base).map(({ key }) => key))
  for (const { words: known, shorts } of base.map(lineOf)) {
    for (const { text: short } of shorts)
      [...runsFor(short, words), ...madeOf(short, words, COMPOUND)].forEach(run => run.forEach(({ key }) => out.add(key)))
    for (const { text: short, key } of own) {
      // A known tool is spelled by words that say something, not by any three in a row.
      if ([...runsFor(short, known), ...madeOf(short, known, LONG_COMPOUND)].some(run => canonicalOf(short) === undefined || run.every(word => !isEmptyWord(word.key))))
        out.add(key)
    }
  }
  return out
}
