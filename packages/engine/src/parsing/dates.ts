import { DATE_LABELS, MONTHS, PRESENT_WORDS, RANGE_WORDS, SEASON_WORDS, SINCE_WORDS, SOLAR_HIJRI_MONTHS } from './data/dates.ts'
import { FURTHER_LANGUAGES } from './data/further-languages.ts'

/** A date or period in a text. `endDate: null` = goes on; a bound that isn't written is absent. */
export interface DateSpan {
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  startDate?: string
  endDate?: string | null
  /** Whether one date is written and not a period: then it stands in `endDate`. */
  single: boolean
}

interface Token {
  start: number
  end: number
  kind: 'date' | 'present' | 'month' | 'short'
  year?: number
  month?: number
}

const EARLIEST_YEAR = 1930
/** A degree may be expected years ahead, hardly more. */
const YEARS_AHEAD = 10

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
}

function alternatives(words: Iterable<string>): string {
  return [...new Set(words)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escape).join('|')
}

const monthNumbers = new Map<string, number>()
const further = Object.values(FURTHER_LANGUAGES)
const presentWords = [...Object.values(PRESENT_WORDS), ...further.map(({ present }) => present)].flat()
const sinceWords = [...Object.values(SINCE_WORDS), ...further.map(({ since }) => since)].flat()
for (const list of [...Object.values(MONTHS), ...further.map(({ months }) => months)])
  list.forEach((names, index) => names.forEach(name => monthNumbers.has(name) || monthNumbers.set(name, index + 1)))
SOLAR_HIJRI_MONTHS.forEach((name, index) => monthNumbers.set(name, index + 1))

const MONTH = `(?<![\\p{L}])(?<name>${alternatives(monthNumbers.keys())})(?![\\p{L}])\\.?`
const YEAR = '(?<![\\d.$€£]|\\d,)(?<year>(?:19|20)\\d{2}|1[34]\\d{2}(?=\\D|$))(?![\\d%]|[.,]\\d{3}\\b|\\s?\\+)'
const SHORT_YEAR = '[\'’‘`](?<short>\\d{2})(?!\\d)'
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?,?\\s+)?'
const OF = '(?:\\s*(?:de|del|of|d\')\\s*|[\\s,./\'’-]*)'

/** Every way a date is written, most telling first; groups name the parts. Read against the prepared text. */
const FORMS: RegExp[] = [
  /(?<era>令和|平成|昭和|民國|民国)\s*(?<eraYear>\d{1,3}|元)\s*年(?:\s*(?<m>\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?)?/gu,
  /(?<!\d)(?<year>\d{4})\s*年(?:\s*(?<m>\d{1,2})\s*月(?:\s*\d{1,2}\s*[日号])?)?/gu,
  /(?<!\d)(?<year>\d{4})\s*년(?:\s*(?<m>\d{1,2})\s*월(?:\s*\d{1,2}\s*일)?)?/gu,
  new RegExp(`${DAY}${MONTH}${OF}${DAY}(?:${YEAR}|${SHORT_YEAR})`, 'gu'),
  new RegExp(`${YEAR}\\s*(?:[,./-]\\s*)?${MONTH}`, 'gu'),
  /(?<![\d./-])(?<year>\d{4})(?:[-/]|\.\s?)(?<m>0[1-9]|1[0-2]|[1-9](?=[./\s]|$))(?:[-./](?:0[1-9]|[12]\d|3[01]|[1-9]))?(?![\d%])/gu,
  /(?<!\d)(?<d1>0?[1-9]|[12]\d|3[01])(?<sep>[./-])\s?(?<d2>0?[1-9]|[12]\d|3[01])\k<sep>\s?(?<year>(?:19|20)\d{2})(?!\d)/gu,
  /(?<![\d.]|(?<!(?:19|20)\d{2})-)(?<m>0?[1-9]|1[0-2])(?:[./-]|\s[./]\s)(?<year>(?:19|20)\d{2})(?!\d)/gu,
  new RegExp(`(?<![\\p{L}])(?:${alternatives(SEASON_WORDS)})(?![\\p{L}])[\\s,/'’]*(?:of\\s+|de\\s+)?${YEAR}`, 'gu'),
  new RegExp(`${YEAR}\\s*(?:${alternatives(SEASON_WORDS.filter(word => /\P{ASCII}/u.test(word)))})`, 'gu'),
  /(?<![\d./])(?<m>0[1-9]|1[0-2])\s?\/\s?(?<yy>\d{2})(?![\d/])/gu,
  new RegExp(`(?<!(?![至到])\\p{L})(?<!\\p{L}[/-])${YEAR}(?!\\p{Script=Latin}|[/-](?!(?:${alternatives(presentWords)})(?!\\p{L}))\\p{L})`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d])${SHORT_YEAR}`, 'gu'),
]
const ALONE_MONTH = new RegExp(MONTH, 'gu')
const PRESENT = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])(?:${alternatives(presentWords)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])\\.?`, 'gu')
const BETWEEN = new RegExp(`^(?:年|月|부터)?[\\s)(]*(?:[-–—−~～〜→>/]+|(?:[-–—]\\s*)?(?<![\\p{L}])(?:${alternatives(RANGE_WORDS)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])|[-–—]\\s*[-–—])[\\s(]*$`, 'u')
const SINCE = new RegExp(`(?<![\\p{L}])(?:${alternatives(sinceWords)})\\s*$`, 'u')
const STRICT_SINCE = /(?<!\p{L})(?:since|seit|depuis|desde|sinds|vanaf|od|від|із|dal|منذ|从)\s*$/u
const UNTIL = /(?<!\p{L})(?:until|till|up to|bis|jusqu'(?:à|en|au)|hasta|até|fino al?|tot|do|до|حتى|تا)\s*$/u

const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 }

/** The text with digits of other scripts as ASCII and in lower case, each character in its place. */
function prepare(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x0660 && code <= 0x0669)
      return String(code - 0x0660)
    if (code >= 0x06F0 && code <= 0x06F9)
      return String(code - 0x06F0)
    if (code >= 0xFF10 && code <= 0xFF19)
      return String(code - 0xFF10)
    if (code === 0xFF0F)
      return '/'
    if (code === 0x2019)
      return '\''
    if (code === 0x2010 || code === 0x2011)
      return '-'
    const lower = character.toLowerCase()
    return lower.length === character.length
      ? lower
      : character
  }).join('')
}

function fullYear(two: number, latest: number): number {
  const year = 2000 + two
  return year > latest
    ? year - 100
    : year
}

function tokenOf(match: RegExpExecArray, latest: number): Token | undefined {
  const { era, eraYear, year, short, yy, m, name, d1, d2 } = match.groups ?? {}
  const token: Token = { start: match.index, end: match.index + match[0].length, kind: yy === undefined ? 'date' : 'short' }
  if (era !== undefined)
    token.year = (ERAS[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear))
  else if (year !== undefined)
    token.year = Number(year)
  else
    token.year = fullYear(Number(short ?? yy), latest)
  if (m !== undefined)
    token.month = Number(m)
  else if (name !== undefined)
    token.month = monthNumbers.get(name.replace(/\s+/g, ' '))
  else if (d1 !== undefined && d2 !== undefined)
    token.month = monthOf(Number(d1), Number(d2), match.groups?.sep ?? '')
  // 1 to 12 is all the calendar has; a Hijri year is kept only beside a Hijri month or where nothing else fits.
  if (token.month !== undefined && (token.month < 1 || token.month > 12))
    return undefined
  const hijri = token.year >= 1300 && token.year <= 1500
  return hijri || (token.year >= EARLIEST_YEAR && token.year <= latest)
    ? token
    : undefined
}

/** The month of a day and a month whose order isn't known: dots mean day first; a 1 beside another number is the day. */
function monthOf(first: number, second: number, separator: string): number | undefined {
  if (first > 12 || separator === '.')
    return second
  if (second > 12)
    return first
  if (first === second || (first === 1) !== (second === 1)) {
    return Math.max(first, second) === first && first !== second
      ? first
      : second
  }
  return undefined
}

function tokens(text: string, latest: number): Token[] {
  const found: Token[] = []
  const free = (start: number, end: number): boolean => found.every(token => end <= token.start || start >= token.end)
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const token = free(match.index, match.index + match[0].length)
        ? tokenOf(match, latest)
        : undefined
      // The Persian calendar's years look like any number; without Persian or Arabic letters they are numbers.
      if (token && ((token.year ?? 0) >= EARLIEST_YEAR || /[\u0600-\u06FF]/.test(text)))
        found.push(token)
    }
  }
  for (const [form, kind] of [[PRESENT, 'present'], [ALONE_MONTH, 'month']] as const) {
    for (const match of text.matchAll(form)) {
      if (free(match.index, match.index + match[0].length)) {
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          kind,
          month: kind === 'month'
            ? monthNumbers.get(match.groups?.name?.replace(/\s+/g, ' ') ?? '')
            : undefined,
        })
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function write(token: Token): string | null | undefined {
  if (token.kind === 'present')
    return null
  if (token.year === undefined)
    return undefined
  return token.month === undefined
    ? String(token.year)
    : `${token.year}-${String(token.month).padStart(2, '0')}`
}

/** "2019–21": the second half of a period whose century is in the first. */
function shortEnd(text: string, from: Token, latest: number): Token | undefined {
  if (from.year === undefined || from.month !== undefined)
    return undefined
  const match = /^\s?[-–—/]\s?(\d{2})(?![\d./-])/.exec(text.slice(from.end))
  const year = match?.[1] === undefined
    ? undefined
    : Math.floor(from.year / 100) * 100 + Number(match[1])
  return match && year !== undefined && year > from.year && year <= latest && year - from.year < 30
    ? { start: from.end, end: from.end + match[0].length, kind: 'date', year }
    : undefined
}

/** A period's two ends. Beside letters that are written from the right its figures may stand the other way round. */
function inOrder(startDate: string | undefined, endDate: string | null | undefined, text: string): Pick<DateSpan, 'startDate' | 'endDate'> {
  return startDate !== undefined && typeof endDate === 'string' && endDate < startDate && /[\u0590-\u08FF]/.test(text)
    ? { startDate: endDate, endDate: startDate }
    : { startDate, endDate }
}

/** Dates and periods in a text, in the order in which they stand there, with the precision that is written and no more. */
export function findDates(text: string, now: Date): DateSpan[] {
  const prepared = prepare(text)
  if (!/\d/.test(prepared))
    return []
  const latest = now.getUTCFullYear() + YEARS_AHEAD
  const list = tokens(prepared, latest)
  const spans: DateSpan[] = []
  for (let index = 0; index < list.length; index++) {
    const token = list[index]
    const next = list[index + 1]
    const between = token && next && prepared.slice(token.end, next.start)
    // Beside letters that are written from the right a period may stand the other way round.
    if (token?.kind === 'present' && next?.kind === 'date' && between !== undefined && /^\s*[-–—]\s*$/.test(between) && /[\u0590-\u08FF]/.test(text)) {
      spans.push({ start: token.start, end: next.end, startDate: write(next) ?? undefined, endDate: null, single: false })
      index++
      continue
    }
    if (!token || token.kind === 'present')
      continue
    // "to date" holds its own word for "to".
    const joined = between !== undefined && (BETWEEN.test(between) || (next?.kind === 'present' && between.trim() === ''))
    if (next && joined && next.kind !== 'month' && (token.kind !== 'month' || next.year !== undefined)) {
      // "Mar – Jun 2021": the year is written once for both.
      const from = token.kind === 'month'
        ? { ...token, year: next.year }
        : token
      const ends = inOrder(write(from) ?? undefined, write(next), text)
      spans.push({ start: token.start, end: next.end, ...ends, single: false })
      index++
      continue
    }
    if (token.kind === 'month' || token.kind === 'short')
      continue
    const end = shortEnd(prepared, token, latest)
    if (end) {
      spans.push({ start: token.start, end: end.end, startDate: write(token) ?? undefined, endDate: write(end), single: false })
      continue
    }
    const before = prepared.slice(0, token.start)
    const value = write(token) ?? undefined
    const since = SINCE.exec(before)
    if (since && (STRICT_SINCE.test(before) || since.index === 0))
      spans.push({ start: since.index, end: token.end, startDate: value, endDate: null, single: false })
    else if (UNTIL.test(before))
      spans.push({ start: UNTIL.exec(before)?.index ?? token.start, end: token.end, endDate: value, single: false })
    else if (/^\s*[-–—~]\s*$/.test(prepared.slice(token.end)))
      // A period that is left open goes on.
      spans.push({ start: token.start, end: prepared.length, startDate: value, endDate: null, single: false })
    else
      spans.push({ start: token.start, end: token.end, endDate: value, single: true })
  }
  return spans
}

/** The dates of a text that is nothing else: two single ones are the two ends of a period, "2019-03 2021-08". */
export function periodsIn(spans: DateSpan[]): DateSpan[] {
  const [first, second] = spans
  return spans.length === 2 && first?.single && second?.single && first.endDate && second.endDate && first.endDate <= second.endDate
    ? [{ ...first, end: second.end, startDate: first.endDate, endDate: second.endDate, single: false }]
    : spans
}

const DURATION = /[(·•,|\s]*(?<![\p{L}\d])(?:\d+(?:[.,]\d+)?|an?|one|less than a)\+?\s*-?(?:years?|yrs?|months?|mos?|weeks?|jahre?n?|monate?n?|ans?|mois|años?|meses|anos?|m[eê]s|anni|anno|mesi|mese|jaar|maanden|maand|lat|rok|lata|miesi(?:ąc|ęcy|ące)|рок(?:ів|и)?|рік|міс(?:яців|яці|яць)?|года?|лет|мес(?:яцев|яца|яц)?|yıl|ay|年間?|个月|ヶ月|か月|سنوات|سنة|أشهر|سال|ماه)(?![\p{Script=Latin}\p{Script=Cyrillic}])\.?[)\s]*/giu
const LABELS = new RegExp(`(?<![\\p{L}])(?:${alternatives(DATE_LABELS)})(?![\\p{L}])`, 'giu')

/** The text without lengths of time such as "(2 years 3 months)". */
export function withoutDurations(text: string): string {
  return text.replace(DURATION, ' ').trim()
}

/** Far enough ahead that no plausible year is refused where the day of reading doesn't matter. */
export const ANY_TIME = new Date(Date.UTC(2090, 0, 1))

/** The text without the dates at `spans`, and without the brackets and separators that only served them. */
export function withoutDates(text: string, spans: DateSpan[]): string {
  let out = text
  for (const span of spans.toReversed())
    out = `${out.slice(0, span.start)}\u0000${out.slice(span.end)}`
  return out
    .replace(/[([（]\s*(?:[^()[\]\0]{0,12}\s)?\0\s*[)\]）]?/g, '\u0000')
    .replace(/[\s,;:|·•–—-]*\0[\s,;:|·•–—)-]*$/, '')
    .replace(/^[\s,;:|·•–—(-]*\0[\s,;:|·•–—)-]*/, '')
    .replace(/\s*(?:[,;:–—-]\s*)?\0\s*/g, '  ')
    .trim()
}

/** Whether a text is dates, lengths of time and what labels them, and nothing else. */
export function isDateText(text: string, now: Date = ANY_TIME): boolean {
  const spans = findDates(text, now)
  const rest = withoutDurations(withoutDates(text, spans)).replace(LABELS, '')
  const durationOnly = spans.length === 0 && withoutDurations(text) !== text.trim()
  return (spans.length > 0 || durationOnly) && !/[\p{L}\p{N}]/u.test(rest)
}

/** Whether two texts are the two ends of a period, one below the other: "2019-03" and "2021-08", or "Present". */
export function isStackedPeriod(first: string, second: string): boolean {
  const [start, ...more] = findDates(first, ANY_TIME)
  const joined = `${first} ${second}`
  const [period, ...others] = periodsIn(findDates(joined, ANY_TIME))
  return start?.single === true && more.length === 0 && others.length === 0 && period !== undefined && !period.single && isDateText(joined)
}
