import { CONCEPTS } from './lexicon/concepts.ts'
import { EMPTY_WORDS } from './lexicon/emptyWords.ts'

/** A word of a text with its UTF-16 offsets; `key` is folded (lower case, no accents), `stem` also without its ending. */
export interface Word {
  text: string
  key: string
  stem: string
  start: number
  end: number
}

/** Typographic variants made one, with every UTF-16 offset kept. */
export function plain(text: string): string {
  return text
    .replace(/[\u00A0\u2007\u2009\u200A\u202F]/g, ' ')
    .replace(/[‐‑‒−]/g, '-')
    .replace(/[‘’ʼ`´]/g, '\'')
    .replace(/[“”„«»]/g, '"')
}

/** Lower case without accents: `Équipe` → `equipe`, `ß` → `ss`, `ł` → `l`. Cyrillic letters keep theirs. */
export function fold(text: string): string {
  // Most words of most texts: nothing to take apart.
  if (!/\P{ASCII}/u.test(text))
    return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/giu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ё', 'е')
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?[+#]*/gu
const ENDINGS = /(?:'s|ing|ings|edly|ed|es|[sen]|en|er|ern|em)$/

/** A word's rough stem: what its forms share at the front. Too rough to show to anybody, good enough to compare. */
export function stemOf(key: string): string {
  const bare = key.replace(/'\p{L}+$/u, '')
  if (bare.length <= 3 || !/^[a-z]+$/.test(bare))
    return bare
  const cut = bare.replace(ENDINGS, '')
  const stem = cut.length >= 3
    ? cut
    : bare
  // running → runn → run
  return /([b-df-hj-np-tv-z])\1$/.test(stem) && stem.length > 3
    ? stem.slice(0, -1)
    : stem
}

/** The words of a text in order. Elided articles (`l'équipe`, `d'achat`) are cut off. */
export function wordsOf(text: string): Word[] {
  return Array.from(plain(text).matchAll(WORD), (match) => {
    const elided = /^(?:[ldjnmtsc]|qu|un|[ads]?all|[dns]ell|sull|quell)'(?=\p{L}{2})/iu.exec(match[0])?.[0].length ?? 0
    const start = match.index + elided
    const shown = match[0].slice(elided)
    const key = fold(shown)
    return { text: shown, key, stem: stemOf(key), start, end: start + shown.length }
  })
}

function commonPrefix(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length])
    length++
  return length
}

/** Two forms of one word: the same stem, or a long common front and short different ends. */
export function sameStem(one: string, other: string): boolean {
  if (one === other)
    return true
  const prefix = commonPrefix(one, other)
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  // Polish ones too: koło, koła; Java, Javie.
  if (shorter === 4 && prefix === 3 && longer <= 5 && /^...(?:[aouy]|i[ea]?)$/.test(one) && /^...(?:[aouy]|i[ea]?)$/.test(other))
    return true
  // Short Slavic nouns change only their ending: чек, чека.
  if (shorter === 3 && prefix === 3 && longer <= 5 && /^\p{Script=Cyrillic}/u.test(one))
    return true
  return prefix >= 4 && prefix >= shorter - 2 && prefix >= 0.55 * longer
}

/** Two cases of one name: Lidl, Lidla; but not shop, Shopify. */
function sameName(one: string, other: string): boolean {
  const prefix = commonPrefix(one, other)
  return prefix >= 4 && prefix >= Math.min(one.length, other.length) - 1 && Math.max(one.length, other.length) - prefix <= 2
}

const conceptOfStem = new Map<string, string[]>()
const conceptRules = CONCEPTS.flatMap(({ name, stems }) => stems.trim().split(/\s+/).map(stem => ({
  name,
  front: fold(stem.replace(/\.$/, '')),
  whole: stem.endsWith('.'),
})))

/** The concepts a word names (`taught` and `trained` are one); empty for a word the table does not know. */
export function conceptsOf(key: string): string[] {
  const known = conceptOfStem.get(key)
  if (known !== undefined)
    return known
  const stem = stemOf(key)
  // Three letters begin too many words: "web" is a site, Webflow is a product.
  const named = conceptRules.filter(({ front, whole }) => whole || (front.length <= 3 && /^[a-z]+$/.test(front))
    ? key === front || stem === front
    : key.startsWith(front))
  const concepts = [...new Set(named.map(({ name }) => name))]
  conceptOfStem.set(key, concepts)
  return concepts
}

const empty = new Set(EMPTY_WORDS.flatMap(({ words }) => words.split(/\s+/)).map(fold))

/** A word that carries no claim of its own: articles, prepositions, auxiliaries, fillers. */
export function isEmptyWord(key: string): boolean {
  return empty.has(key) || key.length < 2
}

/** The words that say something. */
export function contentWords(text: string): Word[] {
  return wordsOf(text).filter(({ key }) => !isEmptyWord(key) && !/^\d/.test(key))
}

/** Parts of a compound: `kundenbetreuung` holds `kunde` and `betreuung`. */
function isCompoundOf(key: string, stems: Iterable<string>): boolean {
  if (key.length < 9)
    return false
  let rest = key
  for (const stem of stems) {
    if (stem.length >= 4 && rest.includes(stem))
      rest = rest.replace(stem, ' ')
  }
  return rest !== key && rest.replaceAll(' ', '').length <= Math.max(4, key.length * 0.3)
}

/** Concepts that name people by what they do; "six people" may be six engineers. */
export const PERSONS = ['team', 'engineer', 'nurse', 'teacher', 'seller', 'young', 'doctor']

/** Words that may be used again, asked by any form of them. */
export interface WordPool {
  has: (word: Word) => boolean
  /** The same for a name: the word itself or another case of it, not a word of like meaning. */
  hasName: (word: Word) => boolean
  hasConcept: (name: string) => boolean
}

/** The pool of all words in `texts`. A word is in it by form, by concept, as a compound of its words, or as a part of one of its compounds. */
export function wordPool(texts: string[]): WordPool {
  const words = texts.flatMap(wordsOf)
  const keys = new Set(words.map(({ key }) => key))
  const byFront = new Map<string, Set<string>>()
  const concepts = new Set<string>()
  for (const { key, stem } of words) {
    for (const form of [stem, key]) {
      const front = form.slice(0, 3)
      byFront.set(front, (byFront.get(front) ?? new Set()).add(form))
    }
    conceptsOf(key).forEach(name => concepts.add(name))
  }
  const stems = [...new Set(words.map(({ stem }) => stem))].filter(stem => stem.length >= 4).sort((one, other) => other.length - one.length)
  const long = [...keys].filter(key => key.length >= 9)
  const answers = new Map<string, boolean>()
  const find = ({ key, stem }: Word): boolean => keys.has(key)
    || [...byFront.get(stem.slice(0, 3)) ?? []].some(form => sameStem(form, stem) || form === key)
    || conceptsOf(key).some(name => concepts.has(name) || (name === 'people' && PERSONS.some(person => concepts.has(person))))
    || isCompoundOf(key, stems)
    || (stem.length >= 5 && long.some(other => other.includes(stem)))
  return {
    has: (word) => {
      const known = answers.get(word.key)
      if (known !== undefined)
        return known
      const answer = find(word)
      answers.set(word.key, answer)
      return answer
    },
    hasName: ({ key, stem }) => keys.has(key) || [...byFront.get(stem.slice(0, 3)) ?? []].some(form => sameName(form, key)),
    hasConcept: name => concepts.has(name),
  }
}

/** Share of `one`'s content words that `other` has, from 0 to 1. */
export function containment(one: Word[], other: WordPool): number {
  return one.length === 0
    ? 0
    : one.filter(word => other.has(word)).length / one.length
}

/** Stretches between commas, semicolons, full stops and dashes, with offsets; marks inside numbers and names cut nothing. */
export function clausesOf(text: string): { text: string, start: number }[] {
  const out: { text: string, start: number }[] = []
  let from = 0
  for (const match of text.matchAll(/[;:()•|]|[,.!?](?=\s|$)|\s[–—-]\s/g)) {
    if (/(?:^|[\s(.])\p{L}{1,3}$/u.test(text.slice(from, match.index)) && match[0] === '.')
      continue
    out.push({ text: text.slice(from, match.index), start: from })
    from = match.index + match[0].length
  }
  out.push({ text: text.slice(from), start: from })
  return out.filter(clause => /[\p{L}\p{N}]/u.test(clause.text)).map(({ text: part, start }) => ({
    text: part.trimStart(),
    start: start + part.length - part.trimStart().length,
  }))
}

/** "And", by language; what joins in one is a preposition in another. */
const AND: Record<string, RegExp> = {
  en: /\s(?:and|&)\s/g,
  de: /\s(?:und|sowie|&)\s/g,
  fr: /\s(?:et|&)\s/g,
  es: /\s[ye&]\s/g,
  pt: /\s(?:e|&)\s/g,
  nl: /\s(?:en|&)\s/g,
  pl: /\s(?:i|oraz|&)\s/g,
  uk: /\s(?:[ій&]|та)\s/g,
  ru: /\s(?:и|&)\s/g,
  it: /\s(?:ed?|&)\s/g,
}

/** The parts of a clause between "and"s, with offsets. */
export function partsAtAnd(text: string, language: string): { text: string, start: number }[] {
  const out: { text: string, start: number }[] = []
  let from = 0
  for (const match of text.matchAll(AND[language] ?? AND.en!)) {
    out.push({ text: text.slice(from, match.index), start: from })
    from = match.index + match[0].length
  }
  return [...out, { text: text.slice(from), start: from }]
}
