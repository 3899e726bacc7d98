import type { Quantity } from './quantities.ts'
import { BOUNDS } from './lexicon/numbers.ts'
import { tablePattern } from './patterns.ts'

type Bound = Quantity['bound']

const bounds = BOUNDS.map(rule => ({ ...rule, pattern: new RegExp(`(?<!turn(?:s|ed|ing)? )(?:${tablePattern(rule.patterns).source}) ?(?:a |an )?(?:[$€£₴₽] ?)?$`, 'u') }))
/** A bound that follows its number. */
const LATER_UNDER = /^ ?(?:\p{L}+ ){0,2}(?:at most|maximum|max|au maximum|hochstens|maximal|als maximum|como maximo|no maximo|al massimo|maksymalnie|maksimum|максимум)(?!\p{L})/u
const LATER_OVER = /^ ?(?:\p{L}+ )?(?:or more|and more|and above|oder mehr|und mehr|ou plus|et plus|o mas|y mas|ou mais|o piu|e piu|of meer|eller flere|eller mere|i wiecej|lub wiecej|і більше|и более)(?!\p{L})/u

/** The bound that ends a text; the longest where several do: "no more than". */
export function earlierBound(before: string): Bound {
  return bounds.flatMap(({ bound, pattern }) => {
    const length = pattern.exec(before)?.[0].length
    return length === undefined
      ? []
      : [{ bound, length }]
  }).toSorted((one, other) => other.length - one.length)[0]?.bound
}

/** The bound that follows a number. */
export function laterBound(rest: string): Bound {
  if (LATER_UNDER.test(rest))
    return 'under'
  return LATER_OVER.test(rest)
    ? 'over'
    : undefined
}
