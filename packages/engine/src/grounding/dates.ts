import { MONTHS } from './lexicon/months.ts'
import { foldedOf } from './patterns.ts'

/** A date as a text gives it. A bare year before a noun may be a number after all (`2000 customers`): `bare`. */
export interface DateClaim {
  year: number
  month?: number
  bare: boolean
  text: string
  start: number
  end: number
}

const monthNumbers = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])))
const NAMES = [...monthNumbers.keys()].sort((one, other) => other.length - one.length).join('|')
const BEFORE = '(?<![\\p{L}\\p{N}.,/])'
const AFTER = '(?![\\p{L}\\p{N}]|[.,/]\\d)'
const YEAR = '(?:19|20)\\d{2}'

const FORMS: { pattern: RegExp, year: number, month: number }[] = [
  { pattern: new RegExp(`(?<!\\p{L})(${NAMES})\\.?,? ((?<!out )'?\\d{2}|(?:de |of )?${YEAR})${AFTER}`, 'gu'), month: 1, year: 2 },
  { pattern: new RegExp(`${BEFORE}(?:\\d{1,2}[./])?(0?[1-9]|1[0-2])[./](${YEAR})${AFTER}`, 'gu'), month: 1, year: 2 },
  { pattern: new RegExp(`${BEFORE}(${YEAR})-(0[1-9]|1[0-2])(?:-\\d{2})?${AFTER}`, 'gu'), month: 2, year: 1 },
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}.,$€£₴₽#])(${YEAR})(?![\\p{N}%€$£]|[.,]\\d| ?(?:[%€$£k]|tsd|mio|mln|usd|eur|pln|zl|грн|руб)(?!\\p{L}))`, 'gu'), month: 0, year: 1 },
]

function monthOf(text: string | undefined): number | undefined {
  if (text === undefined)
    return undefined
  return monthNumbers.get(text) ?? Number(text)
}

function yearOf(text: string): number {
  const digits = text.replace(/\D/g, '')
  if (digits.length === 4)
    return Number(digits)
  return Number(digits) + (Number(digits) > 50
    ? 1900
    : 2000)
}

/** The dates of a text: `March 2021`, `03/2021`, `2021-03`, `2021`; a place counts once, for its fullest form. */
export function datesOf(text: string): DateClaim[] {
  const { folded, offsets } = foldedOf(text)
  const taken: DateClaim[] = []
  for (const { pattern, year, month } of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      const start = offsets[match.index]!
      const end = offsets[match.index + match[0].length]!
      if (taken.some(other => start < other.end && other.start < end))
        continue
      taken.push({
        year: yearOf(match[year]!),
        month: month === 0
          ? undefined
          : monthOf(match[month]),
        bare: month === 0 && /^ \p{L}/u.test(folded.slice(match.index + match[0].length)),
        text: text.slice(start, end),
        start,
        end,
      })
    }
  }
  return taken.toSorted((one, other) => one.start - other.start)
}
