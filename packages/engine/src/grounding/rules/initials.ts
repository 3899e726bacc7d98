import type { Word } from '../words.ts'
import { canonicalOf } from '../../matching/index.ts'
import { ACRONYM } from '../support.ts'
import { isEmptyWord, wordsOf } from '../words.ts'

/** Runs of words whose initials spell `short`, with or without the small words between them. */
function runsFor(short: string, words: { key: string }[]): { key: string }[][] {
  const wanted = short.replace(/(?<=\p{Lu}{2})s$/u, '').toLowerCase().replace(/\P{L}/gu, '')
  if (wanted.length < 2)
    return []
  // Two letters are too easily met by chance to pass over the words between.
  const lists = wanted.length < 3
    ? [words]
    : [words, words.filter(({ key }) => !isEmptyWord(key))]
  const spells = (list: { key: string }[], from: number): boolean => from + wanted.length <= list.length
    && [...wanted].every((letter, step) => list[from + step]!.key[0] === letter)
  return lists.flatMap(list => list.flatMap((_, index) => spells(list, index)
    ? [list.slice(index, index + wanted.length)]
    : []))
}

interface Line {
  words: Word[]
  /** Its acronyms; `AD` in `D&AD` is no word of its own. */
  shorts: Word[]
}

const lines = new Map<string, Line>()
const MEMORY_LIMIT = 5000

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
  const out = new Set<string>()
  for (const { words: known, shorts } of base.map(lineOf)) {
    for (const { text: short } of shorts)
      runsFor(short, words).forEach(run => run.forEach(({ key }) => out.add(key)))
    for (const { text: short, key } of own) {
      // A known tool is spelled by words that say something, not by any three in a row.
      if (runsFor(short, known).some(run => canonicalOf(short) === undefined || run.every(word => !isEmptyWord(word.key))))
        out.add(key)
    }
  }
  return out
}
