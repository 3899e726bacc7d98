import type { Change } from '../changes.ts'
import type { DateClaim } from '../dates.ts'
import type { Quantity } from '../quantities.ts'
import type { FieldDate, Support } from '../support.ts'
import type { Word } from '../words.ts'
import type { Rule } from './rule.ts'
import { canonicalOf } from '../../matching/index.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { quantitiesOf } from '../quantities.ts'
import { ACRONYM, linePool } from '../support.ts'
import { conceptsOf, containment, contentWords, PERSONS, sameStem, wordPool } from '../words.ts'
import { frequency } from './frequency.ts'
import { initialismWords } from './initials.ts'
import { finding } from './rule.ts'

type Stated = Quantity & { line: string }

function alike(one: Word, other: Word): boolean {
  const concepts = conceptsOf(one.key)
  const others = conceptsOf(other.key)
  return sameStem(one.stem, other.stem) || others.some(name => concepts.includes(name))
    || (concepts.includes('people') && others.some(name => PERSONS.includes(name)))
}

/** A compound and the word it is made of: Abfüllanlagen, Anlagen. */
function isPartOf(one: Word, other: Word): boolean {
  return other.key.length >= 9 && ((one.stem.length >= 5 && other.key.includes(one.stem)) || (one.stem.length >= 4 && (other.key.endsWith(one.key) || other.stem.endsWith(one.stem))))
}

function overlap(one: Word[], other: Word[]): boolean {
  return one.some(word => other.some(another => alike(word, another) || isPartOf(word, another) || isPartOf(another, word)))
}

function close(one: number, other: number): boolean {
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
  return kinds === 'fraction percent' || (claimed.kind === 'count' && claimed.after.length === 0 && (stated.kind === 'currency' || stated.kind === 'duration'))
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

/** "From 4 to 6" names both ends of "4–6". */
function bothEnds(end: Stated, { text, language, own }: Change): boolean {
  const { quantities } = quantitiesOf(text, language)
  return own.quantities().some(other => other.line === end.line && other.range !== undefined && other.range !== end.range
    && quantities.some(({ value }) => close(value, other.value)))
}

/** "Over 50" needs an over; "almost 50" does not make 50; one end of a range is not the whole. */
function boundHolds(claimed: Quantity, stated: Stated, change: Change): boolean {
  if (claimed.range === undefined && stated.range !== undefined && bothEnds(stated, change))
    return true
  if (claimed.range !== stated.range && stated.range !== undefined) {
    return (stated.range === 'high' && claimed.bound === 'under') || (stated.range === 'low' && claimed.bound === 'over')
  }
  if (claimed.range !== undefined && stated.range === undefined)
    return false
  if (claimed.bound === 'over')
    return stated.bound === 'over' || isSpanOfChange(claimed, change)
  return stated.bound !== 'under' || claimed.bound === 'under' || claimed.bound === 'about'
}

/** "15 years of Python" is another claim than "15 years". */
function isTool(word: string): boolean {
  return (ACRONYM.test(word) && !/^(?:B2[BC]|HR|IT|UK|EU|US|USA|DACH|SME|KMU)$/.test(word)) || (/^\p{Lu}/u.test(word) && canonicalOf(word) !== undefined)
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
  return overlap(claimed.after, stated.after) || claimed.after.slice(0, 1).some(word => word.key.length > 4 && linePool(stated.line).has(word)) || overlap(claimed.after.slice(0, 1), line) || overlap(stated.after.slice(0, 1), [...claimed.before, ...claimed.after])
}

function carries(claimed: Quantity, stated: Stated, change: Change): boolean {
  if (isVague(claimed, stated))
    return sameThing(claimed, stated, change)
  return close(claimed.value, stated.value) && sameUnit(claimed, stated) && boundHolds(claimed, stated, change) && sameThing(claimed, stated, change)
}

function quantitiesIn({ text, language }: Change): Quantity[] {
  return quantitiesOf(text, language).quantities
}

/** "21 people: 18 pickers and 3 drivers" adds up on its face. */
function isSumOfOthers(claimed: Quantity, all: Quantity[], isCarried: (one: Quantity) => boolean): boolean {
  const parts = all.filter(other => other.start !== claimed.start && other.kind === 'count' && other.bound === undefined && isCarried(other))
  return claimed.kind === 'count' && claimed.bound === undefined && parts.length >= 2
    && parts.every(({ start }) => start > claimed.end) && close(claimed.value, parts.reduce((sum, { value }) => sum + value, 0))
}

/** Every number stands in the same item with the same unit, bound and counted thing. */
const number: Rule = {
  name: 'number',
  policies: ['prose', 'lead', 'term', 'label', 'name', 'title'],
  check: (change) => {
    const stated = change.own.quantities()
    const all = quantitiesIn(change)
    const { quantities: withOnes } = quantitiesOf(change.text, change.language, true)
    const isCarried = (claimed: Quantity): boolean => stated.some(other => carries(claimed, other, change))
    return all
      .filter(claimed => !isCarried(claimed) && !isSumOfOthers(claimed, withOnes, isCarried))
      .map(claimed => finding('UNSUPPORTED_NUMBER', change.pointer, claimed.text))
  },
}

/** Share of a line's words that another one has, where it is that one again. */
const SAME_LINE = 0.75

/** A line as it stood but for one of its numbers, which is now one that another line counts the same thing by. */
function isReplaced(claimed: Quantity, { text, language, own }: Change, carrying: Stated[], others: Stated[]): boolean {
  const words = contentWords(text)
  const fits = own.texts.map(line => ({ line, fit: containment(words, linePool(line)) }))
  const best = Math.max(...fits.map(({ fit }) => fit))
  const nearest = fits.filter(({ fit }) => fit >= best - 0.001).map(({ line }) => line)
  return best >= SAME_LINE && carrying.every(({ line }) => !nearest.includes(line))
    && others.some(other => nearest.includes(other.line) && other.unit === claimed.unit && overlap(claimed.after.slice(0, 1), other.after.slice(0, 1))
      && !quantitiesOf(text, language).quantities.some(({ value }) => close(value, other.value)))
}

/** S7-1500: a number that is part of a name. */
const MODEL = /\p{L}\p{N}*-$/u

/** Two numbers of one item that changed places: each stands where the other belongs. */
const swapped: Rule = {
  name: 'swapped',
  policies: ['prose', 'lead'],
  check: (change) => {
    const stated = change.own.quantities()
    return quantitiesIn(change).filter((claimed) => {
      const near = [...claimed.before, ...claimed.after]
      const own = stated.filter(other => carries(claimed, other, change))
      if (near.length === 0 || own.length === 0 || MODEL.test(change.text.slice(0, claimed.start)))
        return false
      const fit = (other: Stated): number => near.filter(word => overlap([word], [...other.before, ...other.after])).length
      const best = Math.max(...own.map(fit))
      // A lone "one" is an article more often than a number.
      const others = stated.filter(other => other.kind === claimed.kind && !close(other.value, claimed.value) && (other.value !== 1 || /\d/.test(other.text)))
      const counts = (other: Stated): boolean => overlap(claimed.after.slice(0, 2), other.after.slice(0, 2))
      const isNear = (other: Stated): boolean => overlap(claimed.after, other.after.slice(0, 1))
      if (claimed.kind === 'count' && own.every(other => other.after.length > 0 && !counts(other) && !isNear(other)) && others.some(counts))
        return true
      if (isReplaced(claimed, change, own, others))
        return true
      return best === 0 && others.some(other => fit(other) >= 2 || (fit(other) >= 1 && near.length <= 2))
    }).map(claimed => finding('UNSUPPORTED_NUMBER', change.pointer, claimed.text, 'the facts state this number for something else'))
  },
}

const FROM = /\b(?:from|von|vorher|statt|instead of|rather than|contre|au lieu de|desde|en lugar de|en vez de|em vez de|invece di|in plaats van|zamiast|van)\s*$|(?:^|\s)(?:замість|вместо|anstatt)\s*$|(?:^|\s)(?:із|[сз]|со|ze?)\s*$/iu

const ARROW = /(?:^|\s)(?:to|down|up|auf|bis|[àae]|al|do|na|до|на|tot|naar|op|para|hasta|vers|ate|até|’e|'e|den|dan)(?=\s|$)|[\-–—→到至降]/u

/** "From 45 to 31" is not "from 31 to 45". */
const direction: Rule = {
  name: 'direction',
  policies: ['prose', 'lead'],
  check: (change) => {
    const claimed = quantitiesIn(change)
    const stated = change.own.quantities()
    return claimed.flatMap((one, index) => {
      const next = claimed[index + 1]
      if (next !== undefined && !ARROW.test(change.text.slice(one.end, next.start)))
        return []
      // "To 38, down from 52" names the end first.
      if (next === undefined || next.start - one.end > 12 || MODEL.test(change.text.slice(0, next.start)) || MODEL.test(change.text.slice(0, one.start)) || FROM.test(change.text.slice(one.end, next.start)))
        return []
      const turned = stated.some((other, at) => {
        const follows = stated[at + 1]
        return follows !== undefined && follows.line === other.line && follows.start - other.end <= 12 && !FROM.test(other.line.slice(other.end, follows.start)) && close(other.value, next.value) && close(follows.value, one.value)
      })
      const straight = stated.some((other, at) => stated[at + 1] !== undefined && close(other.value, one.value) && close(stated[at + 1]!.value, next.value))
      return turned && !straight && !close(one.value, next.value)
        ? [finding('UNSUPPORTED_NUMBER', change.pointer, change.text.slice(one.start, next.end), 'the facts say it the other way round')]
        : []
    })
  },
}

const SINCE = tablePattern('siden | sedan | fran | fra | since | dal | dalla | da | from | as of | joined(?: in)? | started(?: in)? | seit | ab | von | depuis | des | a partir de | desde | sinds | vanaf | van | od | z | з | із | від | починаючи з | с | со | от | начиная с')
const FINISHED = ['endDate', 'date']

/** A post that began and ended in the same year. */
function isWithinYear({ item, field, year }: FieldDate, all: FieldDate[]): boolean {
  return all.some(other => other.item === item && other.field !== field && other.year === year)
}

function names(text: string, { item }: FieldDate): boolean {
  return contentWords(text).some(word => /^\p{Lu}/u.test(word.text) && contentWords(item).some(other => sameStem(word.stem, other.stem)))
}

/** A year from a date field: "since 2019" for a start, a span for both ends, the year of a degree or certificate. */
function fieldCarries({ year, month, start }: DateClaim, text: string, span: boolean, { fieldDates }: Support): boolean {
  const lead = text.slice(Math.max(0, start - 30), start)
  const since = hitsOf(lead, SINCE).some(({ end }) => lead.slice(end).trim() === '' || /^\s*(?:\p{L}+\s*)?$/u.test(lead.slice(end)))
  return fieldDates.some((field) => {
    if (field.year !== year || (month !== undefined && field.month !== month))
      return false
    if (span)
      return true
    const isPost = ['experience', 'projects', 'volunteering'].includes(field.section)
    return isPost
      ? (field.field === 'startDate' && since) || (isWithinYear(field, fieldDates) && names(text, field))
      : FINISHED.includes(field.field) && contentWords(text).some(word => contentWords(field.item).some(other => sameStem(word.stem, other.stem)))
  })
}

/** Every date stands in the same item, at least as exact. A bare year may be a number that the item states. */
const date: Rule = {
  name: 'date',
  policies: ['prose', 'lead', 'term', 'label', 'name'],
  check: ({ pointer, text, language, own }) => {
    const claimed = quantitiesOf(text, language).dates
    return claimed.filter((one) => {
      const span = claimed.some(other => other !== one && Math.min(Math.abs(other.start - one.end), Math.abs(one.start - other.end)) <= 4)
      return !own.dates().some(({ year, month }) => year === one.year && (one.month === undefined || month === one.month))
        && !fieldCarries(one, text, span, own)
        && !(one.bare && own.quantities().some(({ value }) => value === one.year))
    }).map(one => finding('UNSUPPORTED_DATE', pointer, one.text))
  },
}

export const NUMBER_RULES: Rule[] = [number, swapped, direction, date, frequency]
