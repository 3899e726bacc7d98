import { fold, plain } from './words.ts'

export interface Hit {
  text: string
  start: number
  end: number
}

/** A letter of a script that puts spaces between words; Chinese and Japanese words end anywhere. */
const LETTER = '[^\\P{L}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]'
/** Word boundaries that know every alphabet, as parts of an expression. */
export const NO_LETTER_BEFORE = `(?<!${LETTER}|\\p{N})`
export const NO_LETTER_AFTER = `(?!${LETTER}|\\p{N})`

/** One expression out of a table's alternatives (parted by ` | `), between word boundaries that know every alphabet; `\w` is any letter or digit. */
export function tablePattern(...tables: string[]): RegExp {
  const alternatives = tables.flatMap(table => table.split(' | ')).map(one => one.trim()).filter(Boolean)
  const source = alternatives.map(one => one.replaceAll('\\w', '[\\p{L}\\p{N}]')).join('|')
  return new RegExp(`${NO_LETTER_BEFORE}(?:${source})${NO_LETTER_AFTER}`, 'gu')
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

/** Everything a table's pattern finds, as it stands in the text. */
export function hitsOf(text: string, pattern: RegExp): Hit[] {
  const { folded, offsets } = foldedOf(text)
  return Array.from(folded.matchAll(pattern), (match) => {
    const start = offsets[match.index]!
    const end = offsets[match.index + match[0].length]!
    return { text: text.slice(start, end).trim(), start, end }
  }).filter(hit => hit.text !== '')
}
