import type { Finding } from '@int/schema'
import type { Change } from '../changes.ts'
import type { FieldDate } from '../support.ts'
import type { Word } from '../words.ts'
import type { Gap } from './aligned.ts'
import type { Rule } from './rule.ts'
import { canonicalOf } from '../../matching/index.ts'
import { CONTRASTS } from '../lexicon/contrasts.ts'
import { quantitiesOf } from '../quantities.ts'
import { linePool, sentencesIn, supportOf } from '../support.ts'
import { conceptsOf, containment, contentWords, isEmptyWord, sameStem, wordsOf } from '../words.ts'
import { aligned } from './aligned.ts'
import { ADVERB, isHead, isVerbal, namesSum } from './edited.ts'
import { frequency } from './frequency.ts'
import { unsaidWords } from './names.ts'
import { date, number } from './numbers.ts'
import { finding } from './rule.ts'
import { SCOPE_RULES_OF_TEXT } from './scope.ts'
import { outcome } from './statements.ts'
import { isRate, universal } from './universal.ts'

/** Share of a base line's words that stand in the same order, and most other words, for a text to be that line with something put in. */
const KEPT_SHARE = 0.6
/** For other words than numbers and "each" to tell. */
const KEPT_FOR_WORDS = 0.7
const KEPT_WORDS = 3
const FRESH_WORDS = 4
/** Share of what was put in that another line has, for it to be that line. */
const FROM_ANOTHER = 0.6
const JOINED_WORDS = 3
/** Where nothing is gone. */
const ADDED_WORDS = 8
/** Most places where something new stands. */
const PLACES = 2

interface Repeated { line: string, gaps: Gap[], share: number }

/** The base line that a text repeats but for some words, and the places where it differs. */
function repeated({ text, own }: Change): Repeated | undefined {
  const after = wordsOf(text)
  const isForm = (one: Word, other: Word): boolean => one.key === other.key || sameStem(one.stem, other.stem)
  return own.texts.flatMap(sentencesIn).flatMap((line) => {
    const before = wordsOf(line)
    const { kept, gaps } = aligned(before, after, isForm)
    const most = kept === before.length
      ? ADDED_WORDS
      : FRESH_WORDS
    const isRepeated = kept >= KEPT_WORDS && kept >= KEPT_SHARE * before.length && after.length - kept <= most
      && gaps.filter(({ fresh }) => fresh.length > 0).length <= PLACES
    return isRepeated
      ? [{ line, gaps, kept, share: kept / before.length }]
      : []
  }).toSorted((one, other) => other.kept - one.kept)[0]
}

/** Nothing parts words there, so that a word in another's place may be any part of it. */
const SIGNS = new Set(['ja', 'zh'])
/** "And" and the comma, between which things are listed. */
const JOINED = /(?:,|&|\s(?:and|or|und|sowie|et|[yeiиій]|ed|en|oraz|та|og|och|ve))\s+(?:\p{L}{1,4}\s+)?$/iu
const JOINING = /^\s*(?:,|&|(?:and|or|und|sowie|et|[yeiиій]|ed|en|oraz|та|og|och|ve)\s)/iu
/** One for each, more than one: words that make several of what the line says of one or of all together; folded. */
const SEVERAL = /^(?:each|both|jeweils|je|mehrere[rnms]?|multiple|chacune?|plusieurs|varios|varias|vari[oe]|ognuno|ciascun[oa]|meerdere|kilk(?:a|u|oma)|kazd\p{L}*|кілька|кількох|кожн\p{L}*|несколько|нескольких|кажд\p{L}*|flere|flera)$/u
/** By how much, as against to how much. */
const BY = /(?:^|\s)(?:by|um|met|o|на|en un|em|del|med)\s+$/iu

/** Dates of the entry speak for a line that has none of its own. */
function datesFor({ own, language }: Change, line: string): FieldDate[] {
  return quantitiesOf(line, language).dates.length > 0
    ? []
    : own.fieldDates
}

function isIn(fresh: Word[], { start, end }: { start: number, end: number }): boolean {
  return fresh.some(word => start <= word.start && word.end <= end)
}

/** Numbers put in the place of others: "one year" for "two years", and "by 14" for "from 19 to 14". */
function otherNumbers(change: Change, { line, gaps }: Repeated): Finding[] {
  const stated = quantitiesOf(line, change.language, true).quantities
  const gone = stated.filter(one => gaps.some(gap => isIn(gap.gone, one)))
  const fresh = gaps.flatMap(gap => gap.fresh)
  const all = quantitiesOf(change.text, change.language, true).quantities
  return all.filter((claimed) => {
    // A "one" is read as an article elsewhere; here it stands where a number of its kind has gone.
    const isOne = claimed.value === claimed.factor && isIn(fresh, claimed) && gone.some(({ kind }) => kind === claimed.kind)
      && stated.every(({ value }) => value !== claimed.value) && all.every(({ value }) => gone.every(one => one.value !== value))
    const isDifference = gone.length > 0 && stated.length > 1 && BY.test(change.text.slice(0, claimed.start))
      && stated.some(one => one.value === claimed.value && one.kind === claimed.kind && !BY.test(line.slice(0, one.start)))
    return isOne || isDifference
  }).map(({ text }) => finding('UNSUPPORTED_NUMBER', change.pointer, text))
}

const contrasts = CONTRASTS.map(things => things.map(fronts => fronts.split(' ').map((front): [string, boolean] => [front.replace('.', ''), front.endsWith('.')])))

/** Another thing of the same kind: the hospital for the ward, profit for sales. */
function isContrary({ key }: Word, gone: Word[]): boolean {
  const is = (word: string, fronts: [string, boolean][]): boolean => fronts.some(([front, whole]) => whole ? word === front : word.startsWith(front))
  return contrasts.some((things) => {
    const at = things.findIndex(fronts => is(key, fronts))
    return at !== -1 && gone.some(other => things.some((fronts, index) => index !== at && is(other.key, fronts)) && !is(other.key, things[at]!))
  })
}

/** Words that came into the line and that nothing there means. */
function otherWords(change: Change, { gaps, line }: Repeated, narrow: Change): Word[] {
  const { text, language } = change
  const { quantities, dates } = quantitiesOf(text, language)
  const counted = [...quantities, ...dates]
  const inLine = narrow.own.words()
  const unsaid = new Set(unsaidWords(narrow).map(({ start }) => start))
  const unnamed = new Set(unsaidWords(narrow, true).map(({ start }) => start))
  const isAddedTo = gaps.every(({ gone }) => gone.every(({ key }) => isEmptyWord(key)))
  const opener = contentWords(line)[0]?.start
  const isPlain = (word: Word): boolean => (!isEmptyWord(word.key) || (/^\p{Lu}$/u.test(word.text) && canonicalOf(word.text) !== undefined)) && !/^\d/.test(word.key) && !counted.some(({ start, end }) => start <= word.start && word.end <= end) && !ADVERB.test(word.key)
  const isNamed = (word: Word): boolean => canonicalOf(word.text) !== undefined || (language !== 'de' && /\p{Lu}/u.test(word.text))
  const isMeant = (word: Word, gone: Word[]): boolean => gone.some(other => sameStem(other.stem, word.stem) || conceptsOf(other.key).some(name => conceptsOf(word.key).includes(name)))
  return gaps.flatMap(({ gone, fresh }) => {
    if (gone.some(({ start }) => start === opener))
      return []
    const said = gone.filter(({ key }) => !isEmptyWord(key))
    return fresh.filter((word) => {
      if (isContrary(word, gone))
        return true
      if (!isPlain(word))
        return false
      if (contentWords(text)[0]?.start === word.start)
        return false
      if (said.length > 0)
        return unsaid.has(word.start) && !isVerbal(word.text, language) && !namesSum(word, quantities) && !isHead(word, text, inLine) && !isMeant(word, said)
      const isListed = JOINED.test(text.slice(0, word.start)) || JOINING.test(text.slice(word.end))
      return (isListed && unsaid.has(word.start) && !inLine.hasName(word) && !(isNamed(word) && change.own.words().hasName(word))) || (isAddedTo && !change.own.words().hasForm(word) && unnamed.has(word.start))
    })
  })
}

/** Two lines of an entry made one. */
function isJoined({ own }: Change, { line, gaps }: Repeated): boolean {
  const put = gaps.flatMap(({ fresh }) => fresh).filter(({ key }) => !isEmptyWord(key))
  return put.length >= JOINED_WORDS && gaps.every(({ gone }) => gone.every(({ key }) => isEmptyWord(key)))
    && own.texts.some(other => other !== line && containment(put, linePool(other)) >= FROM_ANOTHER)
}

/**
 * A line that stands word for word but in one or two places rests on itself: no other line of the entry lends it a number, a date or a period, and no
 * word of like meaning makes up for what came there. Names are the entry's: a tool that it says elsewhere may be said here.
 */
export const oneLine: Rule = {
  name: 'one line',
  policies: ['prose'],
  check: (change): Finding[] => {
    const same = repeated(change)
    if (same === undefined || isJoined(change, same))
      return []
    const fresh = same.gaps.flatMap(gap => gap.fresh)
    const narrow: Change = { ...change, own: supportOf([same.line], change.language, datesFor(change, same.line)) }
    const found = [number, date, frequency, universal, outcome, ...SCOPE_RULES_OF_TEXT].flatMap(rule => rule.check(narrow)).filter(({ claim }) => wordsOf(claim).some(({ key }) => fresh.some(word => word.key === key)))
    if (SIGNS.has(change.language))
      return found
    const several = fresh.filter(({ key, end }) => SEVERAL.test(key) && !isRate(change.text, end) && !wordsOf(same.line).some(word => sameStem(word.stem, key)))
    return [...found, ...otherNumbers(change, same), ...[...several, ...same.share < KEPT_FOR_WORDS ? [] : otherWords(change, same, narrow)].slice(0, 1).map(word => finding('UNSUPPORTED_STATEMENT', change.pointer, word.text))]
  },
}
