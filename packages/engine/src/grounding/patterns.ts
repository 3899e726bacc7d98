import { fold, plain } from './words.ts'

export interface Hit {
  text: string
  start: number
  end: number
}

/** A letter of a script that puts spaces between words; Chinese and Japanese words end anywhere. */
const LETTER = '[^\\P{L}ー\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]'
/** Word boundaries that know every alphabet, as parts of an expression. */
const NO_LETTER_BEFORE = `(?<!${LETTER}|\\p{N})`
export const NO_LETTER_AFTER = `(?!${LETTER}|\\p{N})`

/** The alternatives of a pattern, and those of them that may begin with a sign as one expression, made when it is first met. */
interface Alternatives {
  sources: { source: string, first: string | undefined }[]
  byFirst: Map<string, RegExp | undefined>
}

const alternativesOf = new WeakMap<RegExp, Alternatives>()

/** The sign an alternative has to begin with, where it is a plain one. */
function firstSign(source: string): string | undefined {
  const sign = /^[\p{L}\p{N}%€$£](?![?*{|])/u.exec(source)?.[0]
  const isChoice = source.replace(/\(.*\)/, '').includes('|')
  return isChoice
    ? undefined
    : sign
}

/** Words of a table are many and a text has few places for each: only those of the right first letter are tried. */
function startingWith(sign: string, { sources, byFirst }: Alternatives): RegExp | undefined {
  if (byFirst.has(sign))
    return byFirst.get(sign)
  const fitting = sources.filter(({ first }) => first === undefined || first === sign).map(({ source }) => source)
  const pattern = fitting.length === 0
    ? undefined
    : new RegExp(`(?:${fitting.join('|')})${NO_LETTER_AFTER}`, 'uy')
  byFirst.set(sign, pattern)
  return pattern
}

/** One expression out of a table's alternatives (parted by ` | `), between word boundaries that know every alphabet; `\w` is any letter or digit. */
export function tablePattern(...tables: string[]): RegExp {
  const alternatives = tables.flatMap(table => table.split(' | ')).map(one => one.trim()).filter(Boolean)
  const sources = alternatives.map(one => one.replaceAll('\\w', '[\\p{L}\\p{N}]'))
  const pattern = new RegExp(`${NO_LETTER_BEFORE}(?:${sources.join('|')})${NO_LETTER_AFTER}`, 'gu')
  alternativesOf.set(pattern, { sources: sources.map(source => ({ source, first: firstSign(source) })), byFirst: new Map() })
  return pattern
}

/** Folding a text keeps its offsets except for the few letters that become two; those are rare enough to tell by a map. */
function foldWithOffsets(text: string): { folded: string, offsets: number[] } {
  const shown = plain(text)
  // Nearly every text folds letter by letter.
  if (shown.normalize('NFC') === shown && !/[ßæ]/i.test(shown)) {
    const folded = fold(shown)
    if (folded.length === shown.length)
      return { folded, offsets: Array.from({ length: folded.length + 1 }, (_, at) => at) }
  }
  let folded = ''
  const offsets: number[] = []
  let at = 0
  for (const part of shown.normalize('NFC').matchAll(/\P{M}\p{M}*/gu)) {
    const short = fold(part[0])
    folded += short
    for (let count = 0; count < short.length; count++)
      offsets.push(at)
    at += part[0].length
  }
  offsets.push(at)
  return { folded, offsets }
}

const memory = new Map<string, { folded: string, offsets: number[] }>()
const MEMORY_LIMIT = 5000

/** A text folded, with the offset in the text of each folded character. */
export function foldedOf(text: string): { folded: string, offsets: number[] } {
  const known = memory.get(text)
  if (known !== undefined)
    return known
  if (memory.size > MEMORY_LIMIT)
    memory.clear()
  const fresh = foldWithOffsets(text)
  memory.set(text, fresh)
  return fresh
}

const LETTER_OR_DIGIT = new RegExp(`${LETTER}|\\p{N}`, 'u')
const startsIn = new Map<string, number[]>()

/** Where a pattern may begin: every place that follows no letter or digit. */
function startsOf(folded: string): number[] {
  const known = startsIn.get(folded)
  if (known !== undefined)
    return known
  if (startsIn.size > MEMORY_LIMIT)
    startsIn.clear()
  const starts: number[] = []
  for (let at = 0; at < folded.length; at++) {
    if (at === 0 || !LETTER_OR_DIGIT.test(folded[at - 1]!))
      starts.push(at)
  }
  startsIn.set(folded, starts)
  return starts
}

function matchesOf(folded: string, alternatives: Alternatives): { start: number, end: number }[] {
  const out: { start: number, end: number }[] = []
  let from = 0
  for (const at of startsOf(folded)) {
    const pattern = at < from
      ? undefined
      : startingWith(folded[at]!, alternatives)
    if (pattern === undefined)
      continue
    pattern.lastIndex = at
    if (pattern.test(folded) && pattern.lastIndex > at) {
      out.push({ start: at, end: pattern.lastIndex })
      from = pattern.lastIndex
    }
  }
  return out
}

/** Everything a table's pattern finds, as it stands in the text. */
export function hitsOf(text: string, pattern: RegExp): Hit[] {
  const { folded, offsets } = foldedOf(text)
  const alternatives = alternativesOf.get(pattern)
  const found = alternatives === undefined
    ? Array.from(folded.matchAll(pattern), match => ({ start: match.index, end: match.index + match[0].length }))
    : matchesOf(folded, alternatives)
  return found.map(({ start, end }) => ({ text: text.slice(offsets[start]!, offsets[end]!).trim(), start: offsets[start]!, end: offsets[end]! }))
    .filter(hit => hit.text !== '')
}
