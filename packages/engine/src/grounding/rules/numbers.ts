import type { Change } from '../changes.ts'
import type { DateClaim } from '../dates.ts'
import type { Hit } from '../patterns.ts'
import type { Quantity } from '../quantities.ts'
import type { Support } from '../support.ts'
import type { Word } from '../words.ts'
import type { Rule } from './rule.ts'
import { canonicalOf } from '../../matching/index.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { quantitiesOf } from '../quantities.ts'
import { ACRONYM, linePool } from '../support.ts'
import { conceptsOf, containment, contentWords, PERSONS, sameStem, wordPool } from '../words.ts'
import { finding } from './rule.ts'

type Stated = Quantity & { line: string }

function alike(one: Word, other: Word): boolean {
  const concepts = conceptsOf(one.key)
  const others = conceptsOf(other.key)
  return sameStem(one.stem, other.stem) || others.some(name => concepts.includes(name))
    || (concepts.includes('people') && others.some(name => PERSONS.includes(name)))
}

function overlap(one: Word[], other: Word[]): boolean {
  return one.some(word => other.some(another => alike(word, another)))
}

function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(1e-9, Math.abs(one) * 0.002)
}

/** Units that may stand for each other: a half is 50 %, twice is a factor of two. */
function sameUnit(claimed: Quantity, stated: Quantity): boolean {
  if (claimed.kind === stated.kind)
    return claimed.unit === stated.unit || (claimed.kind === 'multiplier' && [claimed.unit, stated.unit].includes('x'))
  const kinds = [claimed.kind, stated.kind].sort().join(' ')
  // A currency or a counted thing may be left out, never put in.
  return kinds === 'fraction percent' || (claimed.kind === 'count' && claimed.after.length === 0 && (stated.kind === 'currency' || stated.kind === 'duration'))
}

function isVague(claimed: Quantity, stated: Quantity): boolean {
  return claimed.kind === 'vague' && stated.kind !== 'percent' && stated.value >= 2 * claimed.value && stated.value < 1000 * claimed.value
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
    return stated.bound === 'over'
  return stated.bound !== 'under' || claimed.bound === 'under' || claimed.bound === 'about'
}

/** "15 years of Python" is another claim than "15 years". */
function isTool(word: string): boolean {
  return (ACRONYM.test(word) && !/^(?:B2[BC]|HR|IT|UK|EU|US|USA|DACH|SME|KMU)$/.test(word)) || (/^\p{Lu}/u.test(word) && canonicalOf(word) !== undefined)
}

/** What is counted has to be the same thing, where both say it. */
function sameThing(claimed: Quantity, stated: Stated, { text }: Change): boolean {
  const line = contentWords(stated.line)
  if (claimed.kind === 'duration' && claimed.after.slice(0, 1).some(word => isTool(word.text) && !line.some(other => alike(word, other))))
    return false
  if (claimed.kind === 'duration')
    return claimed.after.length === 0 || overlap(claimed.after, line) || overlap(claimed.before, line) || claimed.after.some(wordPool([stated.line]).has) || contentWords(text).every(word => line.some(other => alike(word, other)))
  if (claimed.kind !== 'count' && claimed.kind !== 'vague')
    return true
  if (claimed.after.length === 0 || stated.after.length === 0)
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

/** Every number stands in the same item with the same unit, bound and counted thing. */
const number: Rule = {
  name: 'number',
  policies: ['prose', 'lead', 'term', 'label', 'name', 'title'],
  check: (change) => {
    const stated = change.own.quantities()
    return quantitiesIn(change)
      .filter(claimed => !stated.some(other => carries(claimed, other, change)))
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

/** Two numbers of one item that changed places: each stands where the other belongs. */
const swapped: Rule = {
  name: 'swapped',
  policies: ['prose', 'lead'],
  check: (change) => {
    const stated = change.own.quantities()
    return quantitiesIn(change).filter((claimed) => {
      const near = [...claimed.before, ...claimed.after]
      const own = stated.filter(other => carries(claimed, other, change))
      if (near.length === 0 || own.length === 0)
        return false
      const fit = (other: Stated): number => near.filter(word => overlap([word], [...other.before, ...other.after])).length
      const best = Math.max(...own.map(fit))
      const others = stated.filter(other => other.kind === claimed.kind && !close(other.value, claimed.value))
      const counts = (other: Stated): boolean => overlap(claimed.after.slice(0, 2), other.after.slice(0, 2))
      if (claimed.kind === 'count' && own.every(other => !counts(other)) && others.some(counts))
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
      if (next === undefined || next.start - one.end > 12 || FROM.test(change.text.slice(one.end, next.start)))
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

const SINCE = tablePattern('since | dal | dalla | da | from | as of | joined(?: in)? | started(?: in)? | seit | ab | von | depuis | des | a partir de | desde | sinds | vanaf | van | od | z | з | із | від | починаючи з | с | со | от | начиная с')
const FINISHED = ['endDate', 'date']

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
      ? field.field === 'startDate' && since
      : FINISHED.includes(field.field) && !since && contentWords(text).some(word => contentWords(field.item).some(other => sameStem(word.stem, other.stem)))
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

const FREQUENCIES: { name: string, pattern: RegExp }[] = [
  { name: 'hour', patterns: 'hour(?:ly|s)? | stunde\\w* | stundlich\\w* | heures? | or[ae] | orari\\w* | horas? | uur | godzin\\w* | годин\\w* | час(?:а|ов)?' },
  { name: 'day', patterns: 'daily | days? | tag(?:e|en|es)? | taglich\\w* | jour\\w* | giorn\\w* | quotidian\\w* | quotidien\\w* | dias? | diari\\w* | dagen | dag(?:elijks\\w*)? | dzien\\w* | dnia | dni | codzien\\w* | день | дня | дні\\w* | щоден\\w* | щодня | ежедневн\\w*' },
  { name: 'week', patterns: 'weekly | weeks? | woche\\w* | wochentlich\\w* | settiman\\w* | semaine\\w* | hebdomad\\w* | semana\\w* | semanal\\w* | weken | week | wekelijks\\w* | tydzien\\w* | tygod\\w* | тиж\\w* | щотиж\\w* | недел\\w* | еженедел\\w*' },
  { name: 'month', patterns: 'monthly | months? | monat\\w* | mois | mese | mesi | mensil\\w* | mensuel\\w* | (?:al|por|cada|un|ao) mes | meses | mensua\\w* | mensa\\w* | maand\\w* | miesi\\w* | місяц\\w* | щоміся[чц]\\w* | месяц\\w* | ежемесяч\\w*' },
  { name: 'quarter', patterns: 'quarterly | quarters? | quartal\\w* | trimestr\\w* | kwarta\\w* | (?:що)?квартал\\w*' },
  { name: 'year', patterns: 'yearly | annual(?:ly)? | years? | jahr\\w* | alljahrlich\\w* | (?:par|chaque) an | ann[oi] | annua\\w* | ans | annee\\w* | annuel\\w* | anos? | anual\\w* | anua\\w* | jaar\\w* | jaren | rok\\w* | roku | lat | roczn\\w* | corocz\\w* | рік\\w* | рок\\w* | щорі\\w* | щорок\\w* | год(?:а|у|ы)? | ежегодн\\w* | лет' },
].map(({ name, patterns }) => ({ name, pattern: tablePattern(patterns) }))

/** Every two weeks is not every week. */
const EVERY = /(?:every|cada|alle|tou(?:te)?s les|ogni|om de|elke|co|кожні|каждые)\s+$/iu

/** Two a month are not two a week: the period of a rate stands in the facts. */
const frequency: Rule = {
  name: 'frequency',
  policies: ['prose'],
  check: ({ pointer, text, language, own }) => FREQUENCIES.flatMap(({ name: period, pattern }) => {
    // "In the year 2023" is a date.
    const rates = (line: string): Hit[] => {
      const { dates } = quantitiesOf(line, language)
      return hitsOf(line, pattern).filter(({ start, end }) => !dates.some(one => one.start - end <= 2 && start - one.end <= 2))
    }
    const hit = rates(text)[0]
    const turns = (line: string): boolean => quantitiesOf(line, language).quantities.some(({ kind, start }) => kind === 'duration' && EVERY.test(line.slice(0, start)))
    if (hit !== undefined && !turns(text) && own.texts.some(line => turns(line) && rates(line).length > 0 && containment(contentWords(text), linePool(line)) >= SAME_LINE))
      return [finding('UNSUPPORTED_NUMBER', pointer, hit.text, `the facts count by more than one ${period}`)]
    const words = contentWords(text)
    const isSpokenOf = (known: string): boolean => words.length === 0 || containment(words, wordPool([known])) > 0
    return hit !== undefined && !own.texts.some(known => rates(known).length > 0 && isSpokenOf(known))
      ? [finding('UNSUPPORTED_NUMBER', pointer, hit.text, `the facts do not count by the ${period}`)]
      : []
  }),
}

export const NUMBER_RULES: Rule[] = [number, swapped, direction, date, frequency]
