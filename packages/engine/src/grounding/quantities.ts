import type { DateClaim } from './dates.ts'
import type { Word } from './words.ts'
import { earlierBound, laterBound } from './bounds.ts'
import { clausesOf } from './clauses.ts'
import { datesOf } from './dates.ts'
import { NUMBER_PHRASES, UNITS } from './lexicon/numbers.ts'
import { hanNumbers, scaleAt, spelledNumbers } from './numberWords.ts'
import { foldedOf, tablePattern } from './patterns.ts'
import { contentWords } from './words.ts'

export type QuantityKind = 'count' | 'percent' | 'points' | 'duration' | 'multiplier' | 'currency' | 'measure' | 'fraction' | 'vague'

/** A number with what it measures. Durations are in days, fractions in percent, multipliers as factors. */
export interface Quantity {
  kind: QuantityKind
  value: number
  /** What the written number was multiplied by to get to `value`. */
  factor: number
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

const DIGITS = /(?<![^\P{L}ー\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{N})(?<!\d[.,])(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)/gu
const ORDINAL = /^(?:st|nd|rd|th|er|ere|eme|\.?[ºª°]|-(?:[йя]|го|та))(?!\p{L})/u
/** `2億4,000万`: a large part and a smaller one of one number. */
const HAN_PAIR = /(\d+(?:\.\d+)?)[億亿](\d[\d,]*)[万萬]/g
const RANGE = /^ ?(?:[\-–—→]|->) ?$/
const FROM = /(?:^|\s)(?:from|von|de|du|del|des|desde|da|dal|dalle|dai|van|od|ze?|від|зі?|із|со?|от|fra|fran) (?:[$€£] ?)?(?:\p{L}+ )?$/u
const SPAN = /(?:between|zwischen|entre|tussen|miedzy|між|между) $/
const BETWEEN = /^ (?:(?:down |up )?to|auf|bis|a|à|al|alle|ai|au|aux|do|na|до|на|tot|naar|ate|para|hasta|vers|til|till) (?:(?:una?|um|uma|een|einem|einer|the) )?(?:[$€£] ?)?$/
const units = UNITS.map(rule => ({ ...rule, pattern: new RegExp(`^\\.?[ -]?(?:d'|de |di |of )?(?:${tablePattern(rule.patterns).source})(?!'\\p{L})`, 'u') }))
const currencyBefore = UNITS.filter(({ kind }) => kind === 'currency').map(rule => ({ ...rule, pattern: new RegExp(`(?:${tablePattern(rule.patterns).source}) ?$`, 'u') }))
/** Lengths of time before their parts: "half a year" before "half". */
const phrases = NUMBER_PHRASES.map(rule => ({ ...rule, pattern: tablePattern(rule.patterns) })).toSorted((one, other) => Number(other.kind === 'duration') - Number(one.kind === 'duration'))

/** Numbers and a half in one word, or with the one left out. */
const WITH_HALF = [
  { value: 1.5, words: 'one and a half|anderthalb|eineinhalb|anderhalve?|poltor(?:a|ej)|півтора|півтори|полтора|полутора|полторы|halvand(?:en|et)|halvannet|bir bucuk' },
  { value: 2.5, words: 'zweieinhalb|tweeenhal(?:f|ve)' },
  { value: 3.5, words: 'dreieinhalb|drieenhal(?:f|ve)' },
  { value: 4.5, words: 'viereinhalb|vierenhal(?:f|ve)' },
].map(({ value, words }) => ({ value, pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu') }))
const HALF_OF = /^[ -]?(?:year|yil|saat|ay|month|week|day|hour|million|billion|thousand|jahr|monat|woche|stunde|ann?(?:i|o|nee)?s?(?!\p{L})|mois|heure|mes|hora|or[ae]|jaar|maand|uur|lat|rok|godzin|рок|годин|год|час|лет|ar(?!\p{L})|time)/u
const AND_A_HALF = /^ (?:and a half|et demie?|y medi[oa]|e mei[oa]|e mezz[oa]|en een half|i pol|с половиной|з половиною|og en halv|och en halv|bucuk)(?!\p{L})|^半/u
const TIMES_BEFORE = /(?:multipl\p{L}* (?:by|par|por|per)|vermenigvuldigd met|помнож\p{L}* на|умнож\p{L}* на|(?:^|\s)[x×]) ?$/u
const PERCENT_BEFORE = /(?:%|yuzde|百分之) ?$/u
/** What is a number in another language only: "half" is "helped" in German. */
const FALSE_FRIENDS: Record<string, RegExp> = { de: /^half$/, en: /^miles$/ }
/** "Up to a value of 3.5 million" bounds the number as "up to 3.5 million" does. */
const SUM_OF = / (?:(?:an?|eine[mnr]?|une?|een|uma?) )?(?:value|total|amount|sum|wert|summe|betrag|hohe|valeur|montant|valor|importe|valore|importo|totale|waarde|bedrag|totaal|wartosci|kwoty|kwote|вартістю|суми|суму|стоимостью|суммы|сумму|vaerdi|verdi|varde) (?:(?:of|von|de|di|van|av|af|pa) )?$/u
/** After "times": how often, not how much more. */
const PER = /^ (?:(?:al)?l'|an? |per |each |every |par |pro |in der |im |die |al |alla |por |ao |na |om |i |w |на |в |за |pr\.? )/

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
function complete(folded: string, value: number, start: number, end: number, isOrdinal = false): Reading {
  const early = AND_A_HALF.exec(folded.slice(end))
  if (early !== null && HALF_OF.test(folded.slice(end + early[0].length)))
    return complete(folded, value + 0.5, start, end + early[0].length)
  const scale = scaleAt(folded.slice(end))
  let stop = end + (scale?.length ?? 0)
  let plus = folded[stop] === '+'
  stop += Number(plus)
  const named = unitAfter(folded.slice(stop))
  // "The 9th year" is a place in a row.
  const unit = isOrdinal && named?.kind === 'duration'
    ? undefined
    : named
  const head = folded.slice(Math.max(0, start - 40), start)
  const money = currencyBefore.find(({ pattern }) => pattern.test(head))
  const from = money === undefined
    ? start
    : start - money.pattern.exec(head)![0].length
  if (unit !== undefined)
    stop += unit.length
  // "Two years and a half", "два года с половиной".
  const half = unit?.kind === 'duration'
    ? AND_A_HALF.exec(folded.slice(stop))?.[0].length ?? 0
    : 0
  stop += half
  plus ||= /^ ?\+/.test(folded.slice(stop))
  const before = folded.slice(Math.max(0, from - 40), from).replace(SUM_OF, ' ')
  const bound = plus
    ? 'over'
    : isOrdinal
      ? undefined
      : earlierBound(before) ?? laterBound(folded.slice(stop))
  const factor = (scale?.factor ?? 1) * (money === undefined
    ? unit?.factor ?? 1
    : 1)
  const common = {
    value: (half > 0
      ? value + 0.5
      : value) * factor,
    factor,
    bound,
    end: stop,
  }
  if (money !== undefined)
    return { ...common, kind: 'currency', unit: money.unit, start: from }
  if (unit === undefined && TIMES_BEFORE.test(head))
    return { ...common, kind: 'multiplier', unit: 'x', start }
  if (unit === undefined && PERCENT_BEFORE.test(head))
    return { ...common, kind: 'percent', unit: '%', start }
  if (unit?.kind === 'multiplier' && PER.test(folded.slice(stop)))
    return { ...common, kind: 'count', unit: '', start }
  return { ...common, kind: unit?.kind ?? 'count', unit: unit?.unit ?? '', start }
}

/** What a number takes the place of, said after it. */
const INSTEAD = /^ ?(?:->|→|⇒) ?$|^,? (?:instead of|rather than|versus|vs\.?|statt|anstatt|au lieu d[e']|contre|en lugar de|en vez de|em vez de|invece d[ie]|in plaats van|zamiast|замість|вместо|i stedet for|i stallet for|down from|up from) ?$/

/** What follows a number that counts no thing of its own. */
const NOTHING_COUNTED = /^\s*(?:$|[.,;)]|(?:in|after|by|within|per|with|en|apres|par|avec|nach|durch|mit|pro|[wвi]|po|przez|za|dzieki|за|на|по|после|після|через|завдяки|благодаря|tras|gracias|dopo|grazie|apos|na|door|med|pa|efter|etter)(?!\p{L}))/u

/** Lends a number the unit of its neighbour, and its scale where it is short of one: `3,2` in "3,2 do 4,1 mln zł". */
function shareUnit(to: Reading, from: Reading): void {
  // "18 000 to 20 thousand" has its thousands already.
  if (to.factor === 1 && (from.kind === 'duration' || to.value < 1000)) {
    to.value *= from.factor
    to.factor = from.factor
  }
  to.kind = from.kind
  to.unit = from.unit
}

/** In `5–7 years` the five is years too. */
function joinRanges(folded: string, readings: Reading[]): Reading[] {
  const out = readings.toSorted((one, other) => one.start - other.start)
  for (let index = 0; index + 1 < out.length; index++) {
    const low = out[index]!
    const high = out[index + 1]!
    const gap = folded.slice(low.end, high.start)
    const isSpan = SPAN.test(folded.slice(0, low.start)) && /^ (?:and|und|et|[yeaiіий]|en|та) $/.test(gap)
    const isInstead = INSTEAD.test(gap)
    if (!RANGE.test(gap) && !BETWEEN.test(gap) && !isSpan && !isInstead)
      continue
    if (low.kind === 'count')
      shareUnit(low, high)
    if (high.kind === 'count' && low.kind !== 'count' && NOTHING_COUNTED.test(folded.slice(high.end)))
      shareUnit(high, low)
    if (isInstead)
      continue
    const isFrom = FROM.test(folded.slice(0, low.start))
    const isRange = isSpan || RANGE.test(gap) || /^ (?:bis|tot) /.test(gap) || !isFrom
    // "From 40 to 12" bounds nothing, though "to 12" alone does in some languages.
    if (isFrom && BETWEEN.test(gap))
      high.bound = undefined
    if (isRange && low.kind === high.kind && low.value < high.value) {
      low.range = 'low'
      high.range = 'high'
    }
  }
  return out
}

/** The nearest content words before and after a number, their offsets within the text; those that are no `isThing` are left out. */
function around(text: string, start: number, end: number, isThing: (word: Word) => boolean): { before: Word[], after: Word[] } {
  const clause = clausesOf(text).findLast(one => one.start <= start) ?? { text, start: 0 }
  const within = (from: number, to: number): Word[] => contentWords(text.slice(from, to)).map(word => ({ ...word, start: word.start + from, end: word.end + from }))
  return {
    before: within(clause.start, start).slice(-3).filter(isThing),
    after: within(end, Math.max(end, clause.start + clause.text.length)).slice(0, 3).filter(isThing),
  }
}

/** How long what comes by the month or the quarter takes to come again. */
const PERIODS = [
  { days: 3 * 30.4375, patterns: 'quarterly | vierteljahrlich\\w* | quartalsweise | trimestr\\w* | kwartaln\\w* | co kwartal | щокварта\\w* | ежекварта\\w* | kwartaal\\w*' },
  { days: 2 * 7, patterns: 'every other week | alle zwei wochen' },
].map(({ days, patterns }) => ({ days, pattern: tablePattern(patterns) }))

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
  for (const match of folded.matchAll(HAN_PAIR))
    readings.push(complete(folded, Number(match[1]) * 1e8 + Number(match[2]!.replaceAll(',', '')) * 1e4, match.index, match.index + match[0].length))
  for (const match of folded.matchAll(DIGITS)) {
    const end = match.index + match[0].length
    if (readings.some(other => match.index < other.end && other.start < end))
      continue
    // "First" is a claim of its own.
    const ordinal = ORDINAL.exec(folded.slice(end))?.[0] ?? ''
    if (isDate(match.index, end) || (!withOne && match[0] === '1' && ordinal !== ''))
      continue
    readings.push(complete(folded, numberOf(match[0]), match.index, end + ordinal.length, ordinal !== ''))
  }
  // "Quarterly" says "every three months" and is not asked for them.
  if (withOne) {
    for (const { days, pattern } of PERIODS) {
      for (const match of folded.matchAll(pattern))
        readings.push({ kind: 'duration', value: days, factor: 1, unit: 'days', start: match.index, end: match.index + match[0].length })
    }
  }
  // "Q3" and "GA4" state a number, and claim one only together with what it is of.
  if (withOne) {
    for (const match of folded.matchAll(/(?<![\p{L}\p{N}])\p{L}{1,4}(\d{1,2})(?![\p{L}\p{N}-])/gu))
      readings.push(complete(folded, Number(match[1]), match.index + match[0].length - match[1]!.length, match.index + match[0].length))
  }
  const readPhrases = (isRead: (kind: QuantityKind) => boolean): void => {
    for (const { kind, value, unit = '', pattern } of phrases.filter(phrase => isRead(phrase.kind))) {
      for (const match of folded.matchAll(pattern)) {
        const end = match.index + match[0].length
        if (FALSE_FRIENDS[language]?.test(match[0]) !== true && !readings.some(other => match.index < other.end && other.start < end))
          readings.push({ kind, value, factor: 1, unit: kind === 'duration' ? 'days' : unit, bound: kind === 'count' ? earlierBound(folded.slice(Math.max(0, match.index - 40), match.index)) : undefined, start: match.index, end })
      }
    }
  }
  // "A third" is a part before it is a place.
  readPhrases(kind => kind === 'fraction' || kind === 'duration')
  for (const { value, start, end } of [...spelledNumbers(folded, language, withOne), ...hanNumbers(folded)]) {
    if (!readings.some(other => start < other.end && other.start < end))
      readings.push(complete(folded, value, start, end))
  }
  for (const { value, pattern } of WITH_HALF) {
    for (const match of folded.matchAll(pattern))
      readings.push(complete(folded, value, match.index, match.index + match[0].length))
  }
  readPhrases(kind => kind !== 'fraction' && kind !== 'duration')
  const joined = joinRanges(folded, readings)
  // A number's neighbour is what it counts, never another number: "from 14 to nine".
  const isThing = (word: Word): boolean => joined.every(other => word.end <= offsets[other.start]! || offsets[other.end]! <= word.start)
  const quantities = joined.map((reading): Quantity => {
    const start = offsets[reading.start]!
    const end = offsets[reading.end]!
    const { kind, value, factor, unit, bound, range } = reading
    return { kind, value, factor, unit, bound, range, start, end, text: text.slice(start, end).trim(), ...around(text, start, end, isThing) }
  })
  return { quantities, dates }
}
