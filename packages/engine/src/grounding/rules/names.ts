import type { Change } from '../changes.ts'
import type { Word } from '../words.ts'
import type { Rule } from './rule.ts'
import { canonicalOf, findTerms } from '../../matching/index.ts'
import { COMMON_GERMAN } from '../lexicon/germanNouns.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { quantitiesOf } from '../quantities.ts'
import { isLoneSign } from '../signs.ts'
import { ACRONYM, degreePatterns } from '../support.ts'
import { conceptsOf, fold, isEmptyWord, joinedVerbs, wordsOf } from '../words.ts'
import { initialismWords } from './initials.ts'
import { finding, TEXTS } from './rule.ts'

/** A capital or a sign past the first letter. */
const NAMED_INSIDE = /.\p{Lu}|[\d+#]/u
const NAME_LIKE = /[\p{Lu}\d+#./]/u
const commonStems = COMMON_GERMAN.stems.split(' ')
const commonEndings = new RegExp(`(?:${COMMON_GERMAN.endings.split(' ').join('|')})$`)
/** What names of employers and schools follow in German, where every noun has a capital. */
const NAMING_GERMAN = /(?:^|\s)(?:bei|bei der|beim|nach|firma|fa\.|konzern|kunde|namens|von der|an der|für die)\s+$/i

/** `IV` for "intravenous", where the resume uses the letters elsewhere. */
function isAbbreviation({ text, key }: Word, { own, whole }: Change): boolean {
  const letters = [...key]
  return whole.acronyms().includes(text) && own.texts.some(line => wordsOf(line).some((word) => {
    if (word.key.length < 6 || word.key[0] !== letters[0])
      return false
    return letters.reduce((at, letter) => at === -1 ? -1 : !word.key.includes(letter, at) ? -1 : word.key.indexOf(letter, at) + 1, 0) !== -1
  }))
}

/** `TMS` for a "Transportmanagementsystem": letters of one long compound, in languages that write them as one word. */
function isOfCompound({ text, key }: Word, { own, language }: Change): boolean {
  if (!['de', 'nl'].includes(language) || text.length < 3 || canonicalOf(text) !== undefined)
    return false
  return own.texts.some(line => wordsOf(line).some(word => word.key.length >= 15 && new RegExp(`^${[...key].join('\\p{L}{2,}')}\\p{L}{2,}$`, 'u').test(word.key)))
}

/** Makers, whose name before a product's says no more than the product's own. */
const VENDORS = new Set('ms microsoft google amazon aws adobe autodesk atlassian apple ibm oracle'.split(' '))

const CUT = /(?<!\p{L})(?!dipl|prof|mag|ing)(\p{L}{3,5}|kl|nr)\.(?= ?[\p{L}\p{N}])/giu
const cutWordsOf = new Map<string, string[]>()
const MEMORY_LIMIT = 5000

/** Words of a line that a full stop cuts short: `Kl. B`. */
function cutWords(line: string): string[] {
  const known = cutWordsOf.get(line)
  if (known !== undefined)
    return known
  if (cutWordsOf.size > MEMORY_LIMIT)
    cutWordsOf.clear()
  const words = Array.from(line.matchAll(CUT), match => fold(match[1]!))
  cutWordsOf.set(line, words)
  return words
}

/** `Kl.` for "Klasse". */
function isCut({ key, text: word, end }: Word, { text, own }: Change): boolean {
  return Array.from(`${word}${text.slice(end, end + 3)}`.matchAll(CUT)).some(({ index }) => index === 0) && own.texts.some(line => wordsOf(line).some(other => other.key.length > key.length && other.key.startsWith(key)))
}

/** Words that the base says under another name: a known alias, or an acronym written out. */
function aliased(change: Change): Set<number> {
  const known = change.own.terms()
  const out = new Set<number>()
  for (const { canonical, start, end } of findTerms(change.text)) {
    if (known.has(canonical))
      wordsOf(change.text).filter(word => word.start >= start && word.end <= end).forEach(({ start: at }) => out.add(at))
  }
  const initials = initialismWords(change.text, change.own.texts)
  const cut = change.own.texts.flatMap(cutWords)
  wordsOf(change.text).filter(word => initials.has(word.key) || isCut(word, change) || cut.some(front => word.key.length > front.length && word.key.startsWith(front)) || (ACRONYM.test(word.text) && (isAbbreviation(word, change) || isOfCompound(word, change)))).forEach(({ start }) => out.add(start))
  const words = wordsOf(change.text)
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (VENDORS.has(word.key) && next !== undefined && change.text.slice(word.end, next.start) === ' ' && change.own.words().hasName(next))
      out.add(word.start)
  })
  return out
}

/** Words that the base does not say: in no form, by no other name, in no word of like meaning. With `asNames`, words of like meaning do not count. */
export function unsaidWords(change: Change, asNames = false): Word[] {
  return freshWords(change, asNames).filter((word, _, all) => !isLoneSign(word, all, change))
}

function freshWords(change: Change, asNames: boolean): Word[] {
  const said = aliased(change)
  const pool = change.own.words()
  const has = asNames
    ? pool.hasName
    : pool.has
  const { quantities, dates } = quantitiesOf(change.text, change.language)
  const counted = [...quantities, ...dates]
  const parted = joinedVerbs(change.text)
  const isParted = ({ key }: Word): boolean => parted.some(verb => verb.key.endsWith(key) && verb.key.length > key.length && pool.hasForm(verb))
  return wordsOf(change.text).filter(word => !has(word) && !isParted(word) && !said.has(word.start) && !counted.some(({ start, end }) => start <= word.start && word.end <= end))
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;•"(\n–—-]\s*)$/u.test(text.slice(0, start).trimEnd().replace(/\s+$/, '')) || text.slice(0, start).trim() === ''
}

/** Titles and headings set most words with a capital, which then tells nothing. */
function isTitleCase(text: string): boolean {
  const words = wordsOf(text).filter(({ key }) => !isEmptyWord(key) && /^\p{L}/u.test(key))
  return words.length > 2 && words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length
}

function isCommonGerman(word: Word): boolean {
  if (conceptsOf(word.key).length > 0)
    return true
  return word.key.length > 3 && (commonEndings.test(word.key) || commonStems.some(stem => word.key.startsWith(stem) || (word.key.length > 8 && stem.length > 4 && word.key.includes(stem))))
}

/** Names that are things of everybody's. */
const COMMON_NAMES = new Set('internet web wifi'.split(' '))

/** A word that the base has with a capital nowhere, or only at a sentence's start, is no name there: Tableau, tableaux. */
function isCommonIn(name: string, { own }: Change): boolean {
  const [word] = wordsOf(name)
  return wordsOf(name).length === 1 && own.texts.every(line => wordsOf(line).every(other => !/^\p{Lu}/u.test(other.text) || other.stem !== word!.stem))
}

/** A known tool or technology that its facts do not name, under any of its names. */
const tool: Rule = {
  name: 'tool',
  policies: [...TEXTS, 'label'],
  check: (change) => {
    const unsaid = unsaidWords(change)
    const known = change.own.terms()
    return findTerms(change.text)
      .filter(({ canonical, kind, text }) => !known.has(canonical) && ((kind === 'tool' && NAME_LIKE.test(`${text}${canonical}`)) || (kind !== 'soft' && NAMED_INSIDE.test(text))))
      .filter(({ start, end, text, kind }) => !isEmptyWord(fold(text)) && (unsaid.some(word => word.start >= start && word.end <= end)
        || (kind === 'tool' && change.language !== 'de' && /^\p{Lu}\p{Ll}/u.test(text) && !opensSentence(change.text, start) && isCommonIn(text, change))))
      .map(({ text }) => finding('UNSUPPORTED_SKILL', change.pointer, text))
  },
}

/** Capitals in a row, inner capitals, letters with digits: a name in every language. */
const acronym: Rule = {
  name: 'acronym',
  policies: [...TEXTS, 'label'],
  check: change => unsaidWords(change)
    .filter(({ text, key }) => ACRONYM.test(text) && !isEmptyWord(key) && !/^\d+(?:[kmxh]|bn|st|nd|rd|th|s)?$/i.test(text) && !['IT', 'HR', 'CV', 'OK'].includes(text))
    .filter(({ text }) => text !== change.text.toUpperCase() && !(wordsOf(change.text).length > 2 && change.text === change.text.toUpperCase()))
    .map(({ text }) => finding(canonicalOf(text) === undefined
      ? 'UNSUPPORTED_ENTITY'
      : 'UNSUPPORTED_SKILL', change.pointer, text)),
}

/** A capital inside a sentence names someone or something. */
const capital: Rule = {
  name: 'capital',
  policies: [...TEXTS, 'label'],
  check: (change) => {
    if (change.language === 'de')
      return []
    const isHeading = isTitleCase(change.text) || change.pointer === '/personalInfo/headline'
    const degrees = degreePatterns.flatMap(({ pattern }) => hitsOf(change.text, pattern))
    return unsaidWords(change, true)
      .filter(({ start, end }) => !degrees.some(hit => hit.start <= start && end <= hit.end))
      .filter(({ text, key, start }) => /^\p{Lu}\p{Ll}/u.test(text) && !isEmptyWord(key) && !COMMON_NAMES.has(key) && !opensSentence(change.text, start))
      .filter(word => !isHeading || (conceptsOf(word.key).length === 0 && !change.own.words().has(word)))
      .map(({ text }) => finding(canonicalOf(text) === undefined
        ? 'UNSUPPORTED_ENTITY'
        : 'UNSUPPORTED_SKILL', change.pointer, text))
  },
}

/** In German a name is a noun that is neither a common one nor made like one, or one that follows "bei". */
const germanName: Rule = {
  name: 'german name',
  policies: TEXTS,
  check: (change) => {
    if (change.language !== 'de')
      return []
    return unsaidWords(change)
      .filter(({ text, key }) => /^\p{Lu}\p{Ll}/u.test(text) && !isEmptyWord(key))
      .filter(word => (NAMING_GERMAN.test(change.text.slice(0, word.start)) && !(isCommonGerman(word) && /\s(?:der|die)\s+$/.test(change.text.slice(0, word.start)))) || (!opensSentence(change.text, word.start) && !isCommonGerman(word)))
      .map(({ text }) => finding('UNSUPPORTED_ENTITY', change.pointer, text))
  },
}

const INSTRUMENTS = tablePattern('using | utilizing | utilising | leveraging | with the help of | powered by | written in | programmed in | proficient in | skilled in | fluent in | certified in | specialised in | specialized in | ved hjaelp af | ved hjelp av | med hjalp av | mithilfe von | mittels | unter einsatz von | unter verwendung von | anhand von | a l\'aide d(?:e|u|es) | en utilisant | grace a | mediante | usando | utilizando | con la ayuda de | com (?:o )?uso de | por meio de | met behulp van | door middel van | via | przy uzyciu | za pomoca | z wykorzystaniem | korzystajac z | за допомогою | з використанням | використовуючи | с помощью | с использованием | используя')

/** What something was done with: the first word after "using" is a tool, whatever its spelling. */
const instrument: Rule = {
  name: 'instrument',
  policies: TEXTS,
  check: (change) => {
    const unsaid = unsaidWords(change)
    return Array.from(fold(change.text).matchAll(INSTRUMENTS)).flatMap((match) => {
      const end = match.index + match[0].length
      const first = wordsOf(change.text).find(word => word.start >= end - 2 && !isEmptyWord(word.key) && word.start >= match.index + 3)
      return first !== undefined && unsaid.some(({ start }) => start === first.start)
        ? [finding('UNSUPPORTED_SKILL', change.pointer, first.text)]
        : []
    })
  },
}

export const NAME_RULES: Rule[] = [tool, acronym, capital, germanName, instrument]
