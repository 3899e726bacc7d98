import type { Change } from '../changes.ts'
import type { DateClaim } from '../dates.ts'
import type { Quantity } from '../quantities.ts'
import type { FieldDate, Support } from '../support.ts'
import type { Stated } from './carries.ts'
import type { Rule } from './rule.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { quantitiesOf } from '../quantities.ts'
import { linePool } from '../support.ts'
import { isTenure } from '../tenure.ts'
import { containment, contentWords, sameStem } from '../words.ts'
import { carries, close, countsPeople, overlap } from './carries.ts'
import { frequency } from './frequency.ts'
import { finding } from './rule.ts'

function quantitiesIn({ text, language }: Change): Quantity[] {
  return quantitiesOf(text, language).quantities
}

/** "21 people: 18 pickers and 3 drivers" adds up on its face. */
function isSumOfOthers(claimed: Quantity, all: Quantity[], isCarried: (one: Quantity) => boolean): boolean {
  const parts = all.filter(other => other.start !== claimed.start && other.kind === 'count' && other.bound === undefined && isCarried(other))
  return claimed.kind === 'count' && claimed.bound === undefined && parts.length >= 2
    && parts.every(({ start }) => start > claimed.end) && close(claimed.value, parts.reduce((sum, { value }) => sum + value, 0))
}

/** "Around 2000 requests": a number of four digits may have been read as a year. */
function isYearLike({ kind, value }: Quantity, own: Support): boolean {
  return kind === 'count' && own.dates().some(({ bare, year }) => bare && year === value)
}

/** Every number stands in the same item with the same unit, bound and counted thing. */
export const number: Rule = {
  name: 'number',
  policies: ['prose', 'lead', 'term', 'label', 'name', 'title'],
  check: (change) => {
    const stated = change.own.quantities()
    const all = quantitiesIn(change)
    const { quantities: withOnes } = quantitiesOf(change.text, change.language, true)
    const isCarried = (claimed: Quantity): boolean => stated.some(other => carries(claimed, other, change)) || isYearLike(claimed, change.own) || (change.policy === 'lead' && isTenure(claimed, change))
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
      if (claimed.kind === 'count' && own.every(other => other.after.length > 0 && !counts(other) && !isNear(other) && !overlap(claimed.after.slice(0, 1), other.after) && !countsPeople(claimed, other)) && others.some(counts))
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
export const date: Rule = {
  name: 'date',
  policies: ['prose', 'lead', 'term', 'label', 'name'],
  check: ({ pointer, policy, text, language, own, whole }) => {
    const claimed = quantitiesOf(text, language).dates
    // A summary tells of one post after another.
    const dated = policy === 'lead'
      ? whole
      : own
    return claimed.filter((one) => {
      const span = claimed.some(other => other !== one && Math.min(Math.abs(other.start - one.end), Math.abs(one.start - other.end)) <= 4)
      return !own.dates().some(({ year, month }) => year === one.year && (one.month === undefined || month === one.month))
        && !fieldCarries(one, text, span, dated)
        && !(one.bare && own.quantities().some(({ value }) => value === one.year))
    }).map(one => finding('UNSUPPORTED_DATE', pointer, one.text))
  },
}

export const NUMBER_RULES: Rule[] = [number, swapped, direction, date, frequency]
