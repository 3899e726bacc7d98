/** Zero-width joiner and non-joiner shape Arabic, Persian and Indic words and emoji, so they stay. */
const JOINERS = /[\u200C\u200D]/
/** Controls, invisible format characters (direction overrides, tags, soft hyphens), lone surrogates, private codes and noncharacters: nothing a reader sees. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu
/** A word longer than this may not fit a line of the narrowest column, and has to be breakable. */
const LONGEST_WORD = 36
/** Scripts without spaces between words break anywhere and need no help. */
const LONG_WORD = new RegExp(`[^\\s\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]{${LONGEST_WORD + 1},}`, 'gu')
const BREAK = '\u200B'

/** One paragraph of plain text: every kind of white space is one space, and what cannot be seen is gone. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, character => JOINERS.test(character)
      ? character
      : '')
    .trim()
}

/** The paragraphs of a text, cleaned; a line break in it starts a new one. */
export function cleanParagraphs(text: string | undefined): string[] {
  return (text ?? '').split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/).map(cleanLine).filter(Boolean)
}

/** The same text with zero-width spaces in words too long for a line, after punctuation where there is some nearby. */
export function withBreaks(text: string): string {
  return text.replace(LONG_WORD, (word) => {
    const pieces: string[] = []
    let piece = ''
    for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)) {
      piece += segment
      if (piece.length >= LONGEST_WORD || (piece.length >= 12 && /[/?&=_.@,;:-]$/.test(piece))) {
        pieces.push(piece)
        piece = ''
      }
    }
    return [...pieces, piece].filter(Boolean).join(BREAK)
  })
}
