import type { DateClaim } from './dates.ts'
import type { Word } from './words.ts'
import { clausesOf } from './clauses.ts'
import { datesOf } from './dates.ts'
import { BOUNDS, NUMBER_PHRASES, UNITS } from './lexicon/numbers.ts'
import { hanNumbers, scaleAt, spelledNumbers } from './numberWords.ts'
import { foldedOf, tablePattern } from './patterns.ts'
import { contentWords } from './words.ts'

export type QuantityKind = 'count' | 'percent' | 'points' | 'duration' | 'multiplier' | 'currency' | 'measure' | 'fraction' | 'vague'

/** A number with what it measures. Durations are in days, fractions in percent, multipliers as factors. */
export interface Quantity {
  kind: QuantityKind
  value: number
  unit: string
  bound?: 'over' | 'under' | 'about'
  /** Which end of a range it is. */
  range?: 'low' | 'high'
  text: string
  start: number
  end: number
  /** Up to three content words of its clause before and after it: what is counted. */
  before: Word[]
  after: Word[]
}

interface Reading {
  kind: QuantityKind
  value: number
  /** What the value was multiplied by to get to its unit. */
  factor: number
  unit: string
  bound?: Quantity['bound']
  range?: Quantity['range']
  start: number
  end: number
}

const DIGITS = /(?<![^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{N})(?<!\d[.,])(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)/gu
const ORDINAL = /^(?:st|nd|rd|th|er|ere|eme|º|ª|-(?:[йя]|го|та))(?!\p{L})/u
const RANGE = /^ ?[-–—] ?$/
const FROM = /(?:^|\s)(?:from|von|de|du|del|des|desde|da|dal|dalle|dai|van|od|ze?|від|зі?|із|со?|от) (?:[$€£] ?)?(?:\p{L}+ )?$/u
const SPAN = /(?:between|zwischen|entre|tussen|miedzy|між|между) $/
const BETWEEN = /^ (?:to|auf|bis|a|à|al|alle|ai|au|aux|do|na|до|на|tot|naar|ate|para|hasta|vers) (?:[$€£] ?)?$/
const units = UNITS.map(rule => ({ ...rule, pattern: new RegExp(`^[ -]?(?:d'|de |of )?(?:${tablePattern(rule.patterns).source})`, 'u') }))
const currencyBefore = UNITS.filter(({ kind }) => kind === 'currency').map(rule => ({ ...rule, pattern: new RegExp(`(?:${tablePattern(rule.patterns).source}) ?$`, 'u') }))
const bounds = BOUNDS.map(rule => ({ ...rule, pattern: new RegExp(`(?:${tablePattern(rule.patterns).source}) ?(?:the |a |an )?(?:[$€£₴₽] ?)?$`, 'u') }))
const phrases = NUMBER_PHRASES.map(rule => ({ ...rule, pattern: tablePattern(rule.patterns) }))

/** `1.234,5`, `1 234.5`, `1'234` … as a number: a mark before exactly three digits groups them, unless only a zero stands before it. */
export function numberOf(digits: string): number {
  const grouped = /^[1-9]\d{0,2}(?:[ .,']\d{3})+(?=$|[.,]\d)/.exec(digits)?.[0]
  if (grouped !== undefined)
    return Number(grouped.replace(/[ .,']/g, '') + digits.slice(grouped.length).replace(',', '.'))
  return Number(digits.replace(',', '.'))
}

function unitAfter(rest: string): { kind: QuantityKind, unit: string, factor: number, length: number } | undefined {
  for (const { kind, unit, factor, pattern } of units) {
    const match = pattern.exec(rest)
    // "28 Year 8 pupils" are no years.
    if (match !== null && !(kind === 'duration' && /^ \d/.test(rest.slice(match[0].length))))
      return { kind, unit, factor, length: match[0].length }
  }
  return undefined
}

/** Adds scale, unit, currency and bound to a bare number that stands at `start`–`end` of the folded text. */
function complete(folded: string, value: number, start: number, end: number): Reading {
  const scale = scaleAt(folded.slice(end))
  let stop = end + (scale?.length ?? 0)
  let plus = folded[stop] === '+'
  stop += Number(plus)
  const unit = unitAfter(folded.slice(stop))
  const head = folded.slice(Math.max(0, start - 40), start)
  const money = currencyBefore.find(({ pattern }) => pattern.test(head))
  const from = money === undefined
    ? start
    : start - money.pattern.exec(head)![0].length
  if (unit !== undefined)
    stop += unit.length
  plus ||= /^ ?\+/.test(folded.slice(stop))
  const before = folded.slice(Math.max(0, from - 40), from)
  const bound = plus
    ? 'over'
    : bounds.find(({ pattern }) => pattern.test(before))?.bound
  const factor = (scale?.factor ?? 1) * (money === undefined
    ? unit?.factor ?? 1
    : 1)
  const common = { value: value * factor, factor, bound, end: stop }
  if (money !== undefined)
    return { ...common, kind: 'currency', unit: money.unit, start: from }
  return { ...common, kind: unit?.kind ?? 'count', unit: unit?.unit ?? '', start }
}

/** In `5–7 years` the five is years too. */
function joinRanges(folded: string, readings: Reading[]): Reading[] {
  const out = readings.toSorted((one, other) => one.start - other.start)
  for (let index = 0; index + 1 < out.length; index++) {
    const low = out[index]!
    const high = out[index + 1]!
    const gap = folded.slice(low.end, high.start)
    const isSpan = SPAN.test(folded.slice(0, low.start)) && /^ (?:and|und|et|[yeaiіий]|en|та) $/.test(gap)
    if (!RANGE.test(gap) && !BETWEEN.test(gap) && !isSpan)
      continue
    if (low.kind === 'count' && low.factor === 1) {
      low.value *= high.factor
      low.factor = high.factor
      low.kind = high.kind
      low.unit = high.unit
    }
    if (high.kind === 'count' && high.factor === 1 && low.kind !== 'count' && /^\s*(?:$|[.,;)])/.test(folded.slice(high.end))) {
      high.value *= low.factor
      high.factor = low.factor
      high.kind = low.kind
      high.unit = low.unit
    }
    const isRange = isSpan || RANGE.test(gap) || /^ (?:bis|tot) /.test(gap) || !FROM.test(folded.slice(0, low.start))
    if (isRange && low.kind === high.kind && low.value < high.value) {
      low.range = 'low'
      high.range = 'high'
    }
  }
  return out
}

function around(text: string, start: number, end: number): { before: Word[], after: Word[] } {
  const clause = clausesOf(text).findLast(one => one.start <= start) ?? { text, start: 0 }
  return {
    before: contentWords(text.slice(clause.start, start)).slice(-3),
    after: contentWords(text.slice(end, Math.max(end, clause.start + clause.text.length))).slice(0, 3),
  }
}

interface Stated {
  quantities: Quantity[]
  dates: DateClaim[]
}

const statedIn = new Map<string, Stated>()
const MEMORY_LIMIT = 5000

/**
 * The numbers and dates that a text states, in digits and in the words of `language`.
 * `withOne` also reads a lone "one", which in most languages is an article: for the side that supports, not for the side that claims.
 */
export function quantitiesOf(text: string, language: string, withOne = false): Stated {
  const key = `${language}${withOne ? '+' : ' '}${text}`
  const known = statedIn.get(key)
  if (known !== undefined)
    return known
  if (statedIn.size > MEMORY_LIMIT)
    statedIn.clear()
  const stated = readQuantities(text, language, withOne)
  statedIn.set(key, stated)
  return stated
}

function readQuantities(text: string, language: string, withOne: boolean): Stated {
  const { folded, offsets } = foldedOf(text)
  const dates = datesOf(text)
  const isDate = (start: number, end: number): boolean => dates.some(date => offsets[start]! < date.end && date.start < offsets[end]!)
  const readings: Reading[] = []
  for (const match of folded.matchAll(DIGITS)) {
    const end = match.index + match[0].length
    if (isDate(match.index, end) || ORDINAL.test(folded.slice(end)))
      continue
    readings.push(complete(folded, numberOf(match[0]), match.index, end))
  }
  for (const { value, start, end } of [...spelledNumbers(folded, language, withOne), ...hanNumbers(folded)]) {
    if (!readings.some(other => start < other.end && other.start < end))
      readings.push(complete(folded, value, start, end))
  }
  for (const { kind, value, unit = '', pattern } of phrases) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!readings.some(other => match.index < other.end && other.start < end))
        readings.push({ kind, value, factor: 1, unit: kind === 'duration' ? 'days' : unit, start: match.index, end })
    }
  }
  const quantities = joinRanges(folded, readings).map((reading): Quantity => {
    const start = offsets[reading.start]!
    const end = offsets[reading.end]!
    const { kind, value, unit, bound, range } = reading
    return { kind, value, unit, bound, range, start, end, text: text.slice(start, end).trim(), ...around(text, start, end) }
  })
  return { quantities, dates }
}
