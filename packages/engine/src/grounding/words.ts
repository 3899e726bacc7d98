import { bareVerbs } from './bareVerbs.ts'
import { ACCOMPANY, ALIKE, CLAIMS } from './lexicon/claims.ts'
import { CLASSIFIERS } from './lexicon/classifiers.ts'
import { CONCEPTS } from './lexicon/concepts.ts'
import { EMPTY_WORDS, NEUTRAL_FRONTS } from './lexicon/emptyWords.ts'
import { FUNCTION_WORDS } from './lexicon/functionWords.ts'
import { LATIN } from './lexicon/latin.ts'
import { LIGHT_WORDS } from './lexicon/lightWords.ts'
import { NORDIC_CONCEPTS } from './lexicon/nordic.ts'
import { THINGS } from './lexicon/things.ts'
import { commonPrefix, sameName, sameStem, stemOf } from './stems.ts'

export { sameStem } from './stems.ts'

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
    .replaceAll('ı', 'i')
    .replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, digit => String(digit.charCodeAt(0) % 16))
}

/** Chinese and Japanese are taken sign by sign, since nothing there parts words; other scripts by their spaces. */
const HAN = /\p{Script=Han}/u
const WORD = /\p{Lu}&\p{Lu}(?!\p{L})|[\p{Script=Han}\p{Script=Hiragana}]|\p{Script=Katakana}[\p{Script=Katakana}ー]*|(?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{M}\p{N}])+(?:'\p{L}+)?[+#]*/gu
const wordsOfText = new Map<string, Word[]>()
const MEMORY_LIMIT = 5000

/** The words of a text in order. Elided articles (`l'équipe`, `d'achat`) are cut off. */
export function wordsOf(text: string): Word[] {
  const known = wordsOfText.get(text)
  if (known !== undefined)
    return known
  if (wordsOfText.size > MEMORY_LIMIT)
    wordsOfText.clear()
  const words = readWords(text)
  wordsOfText.set(text, words)
  return words
}

function readWords(text: string): Word[] {
  return Array.from(plain(text).matchAll(WORD), (match) => {
    const elided = /^(?:[ldjnmtsc]|qu|un|[ads]?all|[dns]ell|sull|quell)'(?=\p{L})/iu.exec(match[0])?.[0].length ?? 0
    const start = match.index + elided
    const shown = match[0].slice(elided)
    const key = fold(shown)
    return { text: shown, key, stem: stemOf(key), start, end: start + shown.length }
  })
}

const conceptOfStem = new Map<string, string[]>()
const conceptRules = [...CONCEPTS, ...THINGS, ...NORDIC_CONCEPTS, ...CLAIMS, ...ALIKE, ACCOMPANY].flatMap(({ name, stems }) => stems.trim().split(/\s+/).map(stem => ({
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

const empty = new Set([...EMPTY_WORDS, ...FUNCTION_WORDS].flatMap(({ words }) => words.split(/\s+/)).map(fold))

const neutral = [...NEUTRAL_FRONTS, ...CLASSIFIERS, ...LIGHT_WORDS].flatMap(({ fronts }) => fronts.split(/\s+/)).map(fold)
const neutralWords = new Set(neutral.filter(one => one.endsWith('.') || HAN.test(one)).map(one => one.replace('.', '')))
const neutralFronts = neutral.filter(one => !one.endsWith('.') && !HAN.test(one))
const neutralKeys = new Map<string, boolean>()

function isNeutral(key: string): boolean {
  const known = neutralKeys.get(key)
  if (known !== undefined)
    return known
  const answer = neutralWords.has(key) || neutralFronts.some(front => key.startsWith(front))
  neutralKeys.set(key, answer)
  return answer
}

/** A word that carries no claim of its own: articles, prepositions, auxiliaries, fillers. */
export function isEmptyWord(key: string): boolean {
  return empty.has(key) || (key.length < 2 && !HAN.test(key)) || isNeutral(key)
}

/** The words that say something. */
export function contentWords(text: string): Word[] {
  return wordsOf(text).filter(({ key }) => !isEmptyWord(key) && !/^\d/.test(key))
}

/** What a text speaks of: its content words by what they mean where a table knows it, by their stems elsewhere. For comparing, not for showing. */
export function conceptsIn(text: string): Set<string> {
  return new Set(contentWords(text).flatMap(({ key, stem }) => {
    const concepts = conceptsOf(key)
    return concepts.length > 0
      ? concepts.slice(0, 1)
      : [stem]
  }))
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

/** Two compounds of one word with two of like meaning: Spätdienst, Spätschicht. */
function sameCompound(one: string, other: string): boolean {
  const prefix = commonPrefix(one, other)
  if (prefix < 4)
    return false
  const concepts = conceptsOf(one.slice(prefix))
  return concepts.length > 0 && conceptsOf(other.slice(prefix)).some(name => concepts.includes(name))
}

/** Concepts that name people by what they do; "six people" may be six engineers. */
export const PERSONS = ['team', 'engineer', 'nurse', 'teacher', 'seller', 'young', 'doctor']

/** Words that may be used again, asked by any form of them. */
export interface WordPool {
  has: (word: Word) => boolean
  /** The same for a name: the word itself or another case of it, not a word of like meaning. */
  hasName: (word: Word) => boolean
  hasConcept: (name: string) => boolean
  /** Any form of the word itself, alone or in a compound; not a word of like meaning. */
  hasForm: (word: Word) => boolean
}

/** What German and Dutch verbs part with at the end of their clause. */
const PARTICLES = new Set('ab auf aus ein mit nach vor bei her hin teil zuruck fest weg statt um an af op uit aan mee toe terug bij'.split(' '))

/** The verbs of which a clause has the two parts: "stimme … ab" as `abstimme`. */
export function joinedVerbs(text: string): Word[] {
  return text.split(/[,;:.!?()](?:\s|$)|\s(?:und|en|sowie)\s/).flatMap((clause) => {
    const words = wordsOf(clause)
    const last = words.at(-1)
    return last === undefined || words.length < 2 || !PARTICLES.has(last.key)
      ? []
      : words.slice(0, -1).filter(({ key }) => key.length >= 4).slice(0, 3).map(word => ({ ...word, key: last.key + word.key, stem: stemOf(last.key + word.key) }))
  })
}

/** The pool of all words in `texts`. A word is in it by form, by concept, as a compound of its words, or as a part of one of its compounds. */
export function wordPool(texts: string[]): WordPool {
  const words = [...texts.flatMap(wordsOf), ...texts.flatMap(joinedVerbs)]
  const keys = new Set(words.map(({ key }) => key))
  const byFront = new Map<string, Set<string>>()
  const concepts = new Set<string>()
  for (const { key, stem } of words) {
    const latin = /^\p{Script=Cyrillic}/u.test(key)
      ? Array.from(key, letter => LATIN[letter] ?? letter).join('')
      : key
    keys.add(latin)
    for (const form of [stem, key]) {
      const front = form.slice(0, 3)
      byFront.set(front, (byFront.get(front) ?? new Set()).add(form))
    }
    conceptsOf(key).forEach(name => concepts.add(name))
  }
  const stems = [...new Set(words.map(({ stem }) => stem))].filter(stem => stem.length >= 4).sort((one, other) => other.length - one.length)
  const long = [...keys].filter(key => key.length >= 9)
  const answers = new Map<string, boolean>()
  let bareOfAll: Set<string> | undefined
  const verbs = (): Set<string> => bareOfAll ??= new Set(words.flatMap(({ key }) => bareVerbs(key)))
  const hasForm = ({ key, stem }: Word): boolean => keys.has(key)
    || [...byFront.get(stem.slice(0, 3)) ?? []].some(form => sameStem(form, stem) || form === key)
    || isCompoundOf(key, stems)
    || (stem.length >= 5 && long.some(other => other.includes(stem)))
    || (stem.length === 4 && long.some(other => other.endsWith(stem) || other.endsWith(key) || (other.length >= 12 && other.startsWith(stem))))
    || (key.length >= 9 && long.some(other => sameCompound(key, other)))
    || bareVerbs(key).some(bare => verbs().has(bare))
  const find = (word: Word): boolean => conceptsOf(word.key).some(name => concepts.has(name) || (name === 'people' && PERSONS.some(person => concepts.has(person))))
    || hasForm(word)
  return {
    has: (word) => {
      const known = answers.get(word.key)
      if (known !== undefined)
        return known
      const answer = find(word)
      answers.set(word.key, answer)
      return answer
    },
    hasName: ({ key, stem }) => keys.has(key) || keys.has(key.replace(/'\p{L}+$/u, '')) || [...byFront.get(stem.slice(0, 3)) ?? []].some(form => sameName(form, key)),
    hasConcept: name => concepts.has(name),
    hasForm,
  }
}

/** Share of `one`'s content words that `other` has, from 0 to 1. */
export function containment(one: Word[], other: WordPool): number {
  return one.length === 0
    ? 0
    : one.filter(word => other.has(word)).length / one.length
}
