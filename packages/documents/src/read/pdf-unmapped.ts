/** What pdf.js tells of a font when it is asked for more than drawing needs. */
export interface MappedFont {
  /** Whether the font's codes are of several bytes, mostly the numbers of its glyphs. */
  composite?: boolean
  /** The file's own table: text by code. */
  toUnicode?: { _map?: unknown }
  /** Advances by code. */
  widths?: unknown
}

interface MappedGlyph {
  unicode: string
  originalCharCode?: number
  width: number
}

/** Of the codes of a font without meaning, more than this share are control characters, among which the most common letters lie. */
const MOST_CONTROLS = 0.05
const CONTROL = /\p{Cc}/u
/** A font of fewer glyphs draws bullets and signs, which are no text. */
const FEWEST_KINDS = 6

/** Letters that only Turkic languages write. */
const TURKIC = ['ğ', 'ş', 'Ğ', 'Ş', 'İ']

/** Text by code; `undefined` where the file maps nothing or ranges alone. */
function mapOf(font: MappedFont): unknown[] | undefined {
  const map = font.toUnicode?._map
  return Array.isArray(map) ? map : undefined
}

/** The sign for a character that could not be read. */
const UNREADABLE = '\uFFFD'
/** How much wider than an "i" the letter without a dot is in any common font. */
const WIDEST_DOTLESS = 1.4

/** Whether the file maps a glyph to nothing at all. pdf.js then makes a character of the glyph's number, which means nothing. */
function isUnmapped({ originalCharCode }: MappedGlyph, font: MappedFont): boolean {
  return font.composite === true && originalCharCode !== undefined && mapOf(font)?.[originalCharCode] === ''
}

/**
 * The text of a glyph. For one that the file maps to nothing stands the sign for what cannot be read, with one exception: in fonts whose "i" is made of
 * a dot and the letter without it, a common writer of PDF (fontkit) forgets the latter. As narrow as an "i", among Turkic letters, it is "ı".
 */
export function textOfGlyph(glyph: MappedGlyph, font: MappedFont): string {
  if (!isUnmapped(glyph, font))
    return glyph.unicode
  const map = mapOf(font) ?? []
  const dotted = map.indexOf('i')
  const width = (font.widths as Record<number, unknown> | undefined)?.[dotted]
  const isDotless = dotted >= 0 && typeof width === 'number' && glyph.width <= width * WIDEST_DOTLESS && !map.includes('ı') && TURKIC.some(letter => map.includes(letter))
  return isDotless ? 'ı' : UNREADABLE
}

/**
 * Glyphs with the text of those made unreadable whose font says nothing of what its codes mean: the numbers of its glyphs then pose as text.
 * Such fonts are told by control characters, which no text holds.
 */
export function withoutMeaningless<T extends { text: string, font: string }>(glyphs: T[], fontOf: (name: string) => MappedFont): T[] {
  const counts = new Map<string, { all: number, controls: number, kinds: Set<string> }>()
  for (const { font, text } of glyphs) {
    const known = counts.get(font) ?? { all: 0, controls: 0, kinds: new Set() }
    counts.set(font, { all: known.all + 1, controls: known.controls + Number(CONTROL.test(text)), kinds: known.kinds.add(text) })
  }
  const meaningless = new Set([...counts].filter(([name, { all, controls, kinds }]) => controls > all * MOST_CONTROLS && kinds.size >= FEWEST_KINDS && fontOf(name).composite === true && (mapOf(fontOf(name))?.length ?? 0) === 0).map(([name]) => name))
  return meaningless.size === 0
    ? glyphs
    : glyphs.map(glyph => meaningless.has(glyph.font) && glyph.text.trim() !== '' ? { ...glyph, text: UNREADABLE } : glyph)
}
