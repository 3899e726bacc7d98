import type { Change } from './changes.ts'
import type { Word } from './words.ts'
import { linePool } from './support.ts'
import { containment, contentWords } from './words.ts'

const HAN = /^\p{Script=Han}$/u
const WRITTEN = /^[\p{Script=Han}\p{Script=Katakana}]/u
/** Share of a line that a text has to keep to be a rewrite of it. */
const KEPT = 0.4

/** Whether a line that the text says again has lost a character, for which another may have come. */
function losesSign({ text, own }: Change): boolean {
  const pool = linePool(text)
  return own.texts.some((line) => {
    const words = contentWords(line)
    return containment(words, pool) >= KEPT && words.some(word => HAN.test(word.text) && !pool.has(word))
  })
}

/**
 * A new Chinese character between ones that the facts have, where another is gone: most words are of two, so that one alone is most often
 * another word of like meaning (参与, 参加). News takes two in a row.
 */
export function isLoneSign({ text, start, end }: Word, fresh: Word[], change: Change): boolean {
  return HAN.test(text) && !fresh.some(other => (other.end === start || other.start === end) && WRITTEN.test(other.text)) && losesSign(change)
}
