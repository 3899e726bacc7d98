import type { Change } from '../changes.ts'
import type { Quantity } from '../quantities.ts'
import type { Word } from '../words.ts'
import { canonicalOf } from '../../matching/index.ts'
import { quantitiesOf } from '../quantities.ts'
import { ACRONYM, linePool } from '../support.ts'
import { conceptsOf, containment, contentWords, PERSONS, sameStem, wordPool } from '../words.ts'
import { initialismWords } from './initials.ts'

/** A number of the base, with the line it stands in. */
export type Stated = Quantity & { line: string }

/** Whether two words are forms of one, or of like meaning. */
export function alike(one: Word, other: Word): boolean {
  const concepts = conceptsOf(one.key)
  const others = conceptsOf(other.key)
  return sameStem(one.stem, other.stem) || others.some(name => concepts.includes(name))
    || (concepts.includes('people') && others.some(name => PERSONS.includes(name)))
}

/** A compound and the word it is made of: Abfüllanlagen, Anlagen. */
function isPartOf(one: Word, other: Word): boolean {
  return other.key.length >= 9 && ((one.stem.length >= 5 && other.key.includes(one.stem)) || (one.stem.length >= 4 && (other.key.endsWith(one.key) || other.stem.endsWith(one.stem))))
}

/** Whether a word of one list is a word of the other, in another form, as a part of it or under another name. */
export function overlap(one: Word[], other: Word[]): boolean {
  return one.some(word => other.some(another => alike(word, another) || isPartOf(word, another) || isPartOf(another, word)))
}

/** Equal within the rounding of how numbers are written: 0.2 %. */
export function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(1e-9, Math.abs(one) * 0.002)
}

/** Units that may stand for each other: a half is 50 %, twice is a factor of two. */
function sameUnit(claimed: Quantity, stated: Quantity): boolean {
  if (claimed.kind === stated.kind)
    return claimed.unit === stated.unit || (claimed.kind === 'multiplier' && [claimed.unit, stated.unit].includes('x'))
  const kinds = [claimed.kind, stated.kind].sort().join(' ')
  // "Twice a year" and "two times a year", "two courses a year".
  if (kinds === 'count multiplier' && [claimed.unit, stated.unit].includes('times'))
    return true
  // A currency or a counted thing may be left out, never put in.
  return kinds === 'fraction percent' || (claimed.kind === 'count' && claimed.after.length === 0 && ['currency', 'duration', 'measure'].includes(stated.kind))
}

function isVague(claimed: Quantity, stated: Quantity): boolean {
  return claimed.kind === 'vague' && stated.kind !== 'percent' && stated.value >= 2 * claimed.value && stated.value < 1000 * claimed.value
}

/** "Over two years" beside what rose from one number to another tells how long it took. */
function isSpanOfChange({ kind, bound, start }: Quantity, { text, language }: Change): boolean {
  if (kind !== 'duration' || bound !== 'over' || !/(?:over|über|oltre|w ciągu) $/i.test(text.slice(0, start)))
    return false
  const others = quantitiesOf(text, language).quantities.filter(other => other.start !== start)
  return others.some((other, index) => others[index + 1]?.kind === other.kind)
}

/** "Over eleven weeks" is in the course of them; what a person has done for over ten years is another matter. */
function isDuring({ kind, start }: Quantity, { policy, text, language }: Change): boolean {
  return kind === 'duration' && policy === 'prose' && language === 'en' && /(?:^|\s)over $/i.test(text.slice(0, start))
}

/** "From 4 to 6" names both ends of "4–6", and "Years 10–11" those of "Years 10 and 11". */
function bothEnds(end: Stated, { text, language, own }: Change): boolean {
  const { quantities } = quantitiesOf(text, language)
  return own.quantities().some(other => other.line === end.line && other.start !== end.start && (end.range === undefined || (other.range !== undefined && other.range !== end.range))
    && quantities.some(({ value, range }) => close(value, other.value) && (end.range !== undefined || range !== undefined)))
}

/** "Over 50" needs an over; "almost 50" does not make 50; one end of a range is not the whole. */
function boundHolds(claimed: Quantity, stated: Stated, change: Change): boolean {
  if (claimed.range === undefined && stated.range !== undefined && bothEnds(stated, change))
    return true
  if (claimed.range !== stated.range && stated.range !== undefined) {
    return (stated.range === 'high' && claimed.bound === 'under') || (stated.range === 'low' && claimed.bound === 'over')
  }
  if (claimed.range !== undefined && stated.range === undefined)
    return bothEnds(stated, change)
  if (claimed.bound === 'over')
    return stated.bound === 'over' || isSpanOfChange(claimed, change) || isDuring(claimed, change)
  return stated.bound !== 'under' || claimed.bound === 'under' || claimed.bound === 'about'
}

/** "15 years of Python" is another claim than "15 years". */
function isTool(word: string): boolean {
  return (ACRONYM.test(word) && !/^(?:B2[BC]|HR|IT|UK|EU|US|USA|DACH|SME|KMU)$/.test(word)) || (/^\p{Lu}/u.test(word) && canonicalOf(word) !== undefined)
}

/** Share of a text's other words that a line has, for the line to be what it says again. */
const SAID_AGAIN = 0.4
/** Whoever they are, they are people. */
const ANYBODY = new Set(['people', ...PERSONS, 'customer', 'guest', 'patient', 'pupil', 'parent', 'member', 'citizen', 'user', 'reader', 'applicant', 'volunteer', 'aged', 'passenger', 'participate'])
/** Who takes part: the word is made from helping and taking part. */
const PARTICIPANT = /^(?:participant|attendee|teilnehm|particip[ae]n|assistant[es]|partecipant|deelnem|uczestni[kc]|учасни|участник|deltag|deltak)/
/** Words for whatever is counted. */
const ANYTHING = /^(?:unit|items?|cases?|einheit|stuck$|unidad|eenheid|stuks$|sztuk|jednost|одиниц|единиц|штук)/
/** Customers are accounts to those who sell to them, and places are sites and locations. */
const ALSO = [['customer', 'account'], ['site', 'place']]

/** Whether both count people, one of them as no more than that. */
export function countsPeople(claimed: Quantity, stated: Stated): boolean {
  const of = ({ after }: Quantity): string[] => after.slice(0, 1).flatMap(({ key }) => conceptsOf(key))
  return of(claimed).includes('people') && (of(stated).some(name => ANYBODY.has(name)) || stated.after.slice(0, 1).some(({ key }) => PARTICIPANT.test(key)))
}

/** A text that says a line again may count its things by a word that nobody knows, or people as people; not by the word for another thing. */
function isRephrased(claimed: Quantity, stated: Stated, { text, own }: Pick<Change, 'text' | 'own'>): boolean {
  const noun = claimed.after[0]!
  const others = contentWords(text).filter(({ start }) => start !== noun.start)
  if (others.length === 0 || containment(others, linePool(stated.line)) < SAID_AGAIN)
    return false
  const concepts = conceptsOf(noun.key)
  const known = stated.after.slice(0, 1).flatMap(({ key }) => conceptsOf(key))
  if (concepts.includes('people'))
    return known.length === 0 || countsPeople(claimed, stated)
  return !own.words().hasForm(noun) && (ANYTHING.test(noun.key) || ALSO.some(pair => pair.every(name => [...concepts, ...known].includes(name))) || concepts.length === 0 || known.length === 0)
}

/** Chinese and Japanese count people by these. */
const COUNTED_PERSON = /^[人名位]$/

/** What is counted has to be the same thing, where both say it; `SDRs` and the words that they are short for are one. */
function sameThing(claimed: Quantity, stated: Stated, { text, own }: Change): boolean {
  const line = contentWords(stated.line)
  const initials = initialismWords(text, own.texts)
  if (claimed.kind === 'duration' && claimed.after.slice(0, 1).some(word => isTool(word.text) && !initials.has(word.key) && !line.some(other => alike(word, other))))
    return false
  if (claimed.kind === 'duration')
    return claimed.after.length === 0 || overlap(claimed.after, line) || overlap(claimed.before, line) || claimed.after.some(wordPool([stated.line]).has) || contentWords(text).every(word => line.some(other => alike(word, other)))
  if (claimed.kind !== 'count' && claimed.kind !== 'vague')
    return true
  if (claimed.after.length === 0 || stated.after.length === 0 || initials.has(claimed.after[0]!.key))
    return true
  if (COUNTED_PERSON.test(claimed.after[0]!.text) && COUNTED_PERSON.test(stated.after[0]!.text))
    return true
  return isRephrased(claimed, stated, { text, own }) || overlap(claimed.after, stated.after) || claimed.after.slice(0, 1).some(word => word.key.length > 4 && linePool(stated.line).has(word)) || overlap(claimed.after.slice(0, 1), line) || overlap(stated.after.slice(0, 1), [...claimed.before, ...claimed.after])
}

/** "3 of 4". */
const OF_NUMBER = /^ (?:out )?(?:of|von|sur|de|di|van|z|із|з|из|af|av) /u

/** How much more than it says a claim may round down from, and how much less it may round up from. */
const TWICE = 2
const QUARTER_LESS = 0.75

/** "More than 90" of 94 and "almost seven" of 6.8 say less than the facts. */
function isRounded({ value, bound, range }: Quantity, stated: Stated): boolean {
  if (range !== undefined)
    return false
  if (bound === 'over')
    return stated.bound !== 'under' && stated.value > value && stated.value <= value * TWICE
  return bound === 'under' && stated.bound === undefined && stated.range === undefined && stated.value < value && stated.value >= value * QUARTER_LESS
}

/** "From 19 to 14" of what was "from 19 to 14 hours": a number whose unit is left out is compared as it is written. */
function asWritten({ kind, end }: Quantity, stated: Stated, { text }: Change): number {
  return kind === 'count' && (stated.kind === 'duration' || stated.kind === 'measure') && !OF_NUMBER.test(text.slice(end))
    ? stated.value / stated.factor
    : stated.value
}

/** Whether a number of the base carries a claimed one: its value, unit, bound and what it counts. */
export function carries(claimed: Quantity, stated: Stated, change: Change): boolean {
  if (isVague(claimed, stated) || (isRounded(claimed, stated) && sameUnit(claimed, stated)))
    return sameThing(claimed, stated, change)
  return close(claimed.value, asWritten(claimed, stated, change)) && sameUnit(claimed, stated) && boundHolds(claimed, stated, change) && sameThing(claimed, stated, change)
}
