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
