import type { Glyph } from './pdf-glyphs.ts'

/** Accents that stand for themselves, and what they are on a letter. */
const COMBINING: Record<string, string> = { '´': '\u0301', '`': '\u0300', 'ˋ': '\u0300', 'ˆ': '\u0302', '^': '\u0302', '˜': '\u0303', '~': '\u0303', '¨': '\u0308', '˙': '\u0307', '¸': '\u0327', '˛': '\u0328', 'ˇ': '\u030C', '˘': '\u0306', '¯': '\u0304', '˚': '\u030A', '˝': '\u030B' }
const BARE: Record<string, string> = { ı: 'i', ȷ: 'j' }
/** How far an accent's middle may lie from its letter's, and how much higher it may be set, in font sizes. */
const APART = 0.3
const RAISED = 0.5

/** The letter with the accent on it; `undefined` where the two are not drawn over one another or make no letter. */
function accented(accent: Glyph, letter: Glyph): Glyph | undefined {
  const mark = COMBINING[accent.text]
  if (mark === undefined || !/^\p{L}$/u.test(letter.text))
    return undefined
  const middle = (glyph: Glyph): number => (glyph.x + glyph.right) / 2
  const text = `${BARE[letter.text] ?? letter.text}${mark}`.normalize('NFC')
  const isOver = Math.abs(middle(accent) - middle(letter)) < APART * letter.fontSize && Math.min(accent.right, letter.right) - Math.max(accent.x, letter.x) > (accent.right - accent.x) * 0.5
  return isOver && Array.from(text).length === 1 && Math.abs(accent.y - letter.y) < RAISED * letter.fontSize && accent.hidden === letter.hidden && accent.rotated === letter.rotated
    ? { ...letter, text }
    : undefined
}

/**
 * The letter that a mark stands on, where the file gives both to each of the two glyphs: whoever shapes Arabic, Hebrew or Devanagari draws one
 * character's letter and mark apart, and some producers map either to the whole. `undefined` where they are not two drawings of one text.
 */
function marked(mark: Glyph, letter: Glyph): Glyph | undefined {
  const isDrawnOn = mark.right - mark.x < 0.01 * mark.fontSize && mark.x > letter.x - APART * letter.fontSize && mark.x < letter.right + APART * letter.fontSize
  return isDrawnOn && /^\p{L}\p{M}+$/u.test(mark.text) && (letter.text === mark.text || letter.text === Array.from(mark.text)[0]) && Math.abs(mark.y - letter.y) < letter.fontSize
    ? { ...letter, text: mark.text }
    : undefined
}

/** Glyphs in drawing order with letters and the accents that are drawn over them made one, as TeX's oldest fonts and shaped scripts need it. */
export function withAccents(glyphs: Glyph[]): Glyph[] {
  const out: Glyph[] = []
  for (const glyph of glyphs) {
    const last = out.at(-1)
    const one = last && (accented(last, glyph) ?? accented(glyph, last) ?? marked(last, glyph) ?? marked(glyph, last))
    if (one)
      out[out.length - 1] = one
    else
      out.push(glyph)
  }
  return out
}
