/**
 * Where the first of some phrases that a text holds stands in it, as UTF-16 offsets, whatever its case; whole words only, so that "TS" isn't found in "shipments".
 * `undefined` where none does, or where it is all there is to mark.
 */
export function placeOfWords(text: string, phrases: string[]): [start: number, end: number] | undefined {
  for (const phrase of phrases) {
    if (phrase === '' || phrase.length >= text.length)
      continue
    const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    // Scripts without spaces have no word to be inside of.
    const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase)
    const match = new RegExp(isSpaced ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped, 'iu').exec(text)
    if (match !== null)
      return [match.index, match.index + match[0].length]
  }
  return undefined
}
