import { canonicalOf } from '../../matching/index.ts'
import { ACRONYM } from '../support.ts'
import { isEmptyWord, wordsOf } from '../words.ts'

function initialsOf(words: { key: string }[]): string {
  return words.map(({ key }) => key[0]!).join('')
}

/** Runs of words whose initials spell `short`, with or without the small words between them. */
function runsFor(short: string, words: { key: string }[]): { key: string }[][] {
  const wanted = short.replace(/(?<=\p{Lu}{2})s$/u, '').toLowerCase().replace(/\P{L}/gu, '')
  if (wanted.length < 2)
    return []
  // Two letters are too easily met by chance to pass over the words between.
  const lists = wanted.length < 3
    ? [words]
    : [words, words.filter(({ key }) => !isEmptyWord(key))]
  return lists.flatMap(list => list.flatMap((_, index) => {
    const run = list.slice(index, index + wanted.length)
    return initialsOf(run) === wanted
      ? [run]
      : []
  }))
}

/** Keys of the words in `text` that are a base acronym written out, or an acronym of base words: `QA` and "quality assurance" are one. */
export function initialismWords(text: string, base: string[]): Set<string> {
  const words = wordsOf(text)
  const out = new Set<string>()
  for (const line of base) {
    const known = wordsOf(line)
    // `AD` in `D&AD` is no word of its own.
    const shorts = known.filter(({ text: word, start, end }) => ACRONYM.test(word) && !/[&/-]/.test(`${line[start - 1] ?? ''}${line[end] ?? ''}`))
    for (const { text: short } of shorts)
      runsFor(short, words).forEach(run => run.forEach(({ key }) => out.add(key)))
    for (const { text: short, key } of words.filter(word => ACRONYM.test(word.text))) {
      // A known tool is spelled by words that say something, not by any three in a row.
      if (runsFor(short, known).some(run => canonicalOf(short) === undefined || run.every(word => !isEmptyWord(word.key))))
        out.add(key)
    }
  }
  return out
}
