import type { LayoutRun } from '@int/engine/parsing'
import type { Glyph } from './pdf-glyphs.ts'
import { hasRightToLeft, readFromRight } from '@int/engine/parsing'

/** What the file says about a font, reduced to what a reader sees. */
export interface FontStyle {
  name: string
  bold: boolean
  italic: boolean
}

/** A gap wider than this share of the font size parts two words; narrower ones are kerning. */
const WORD_GAP = 0.18
/** A gap that is wider than this besides its space, if it has one, parts boxes rather than words; two spaces keep it in mind. */
const WIDE_GAP = 0.6
/** A gap wider than this share of the font size starts a new run: a column, a tab, a far end of the line. */
const RUN_GAP = 1.1
/** Letters set this far apart on average, in font sizes, are spaced on purpose. */
const SPACED_LETTERS = 0.12

const PRESENTATION_FORMS = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/
/** Category Cc, except the tab, and the two code points that are no characters. */
const CONTROL = /(?!\t)[\p{Cc}\uFFFE\uFFFF]/gu

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function runOf(glyphs: Glyph[], style: FontStyle): LayoutRun | undefined {
  const first = glyphs[0]
  if (!first)
    return undefined
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.x - (glyphs[index]?.right ?? glyph.x))
  const letters = gaps.filter((_, index) => glyphs[index]?.text.trim() && glyphs[index + 1]?.text.trim())
  const spacing = letters.length >= 3
    ? median(letters)
    : 0
  const usual = spacing > SPACED_LETTERS * first.fontSize
    ? spacing
    : 0
  const pieces: string[] = []
  glyphs.forEach((glyph, index) => {
    const gap = (gaps[index - 1] ?? 0) - usual
    const before = pieces.at(-1)
    if (index > 0 && gap > WORD_GAP * first.fontSize && before?.trim() && glyph.text.trim())
      pieces.push(gap > WIDE_GAP * first.fontSize ? '  ' : ' ')
    // A space between boxes stands in the middle of what parts them.
    else if (before === ' ' && glyph.text.trim() && gap + (gaps[index - 2] ?? 0) - usual > WIDE_GAP * first.fontSize)
      pieces.push(' ')
    // A joiner between letters that stand apart is a space that the font gives no width.
    const apart = (glyphs[index + 1]?.x ?? glyph.x) - (glyphs[index - 1]?.right ?? glyph.right) > WORD_GAP * first.fontSize
    pieces.push(glyph.text === '\u200C' && apart ? ' ' : glyph.text)
  })
  const ordered = pieces.some(hasRightToLeft)
    ? readFromRight(pieces, piece => piece)
    : pieces
  const text = ordered.join('').replace(CONTROL, '')
  const right = Math.max(...glyphs.map(glyph => glyph.right))
  return {
    text: PRESENTATION_FORMS.test(text)
      ? text.replace(/[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]+/g, part => part.normalize('NFKC'))
      : text,
    x: first.x,
    // Ascent and descent differ by font; 0.8 and 0.2 of the size frame most of them.
    y: first.y - first.fontSize * 0.8,
    width: right - first.x,
    height: first.fontSize,
    fontSize: first.fontSize,
    bold: style.bold || first.stroked,
    italic: style.italic,
    font: style.name,
    color: first.color,
  }
}

/** Glyphs joined to runs of one style on one line. Runs keep the drawing order; glyphs within a run go from left to right. */
export function runsOf(glyphs: Glyph[], styleOf: (font: string) => FontStyle): LayoutRun[] {
  const runs: LayoutRun[] = []
  let current: Glyph[] = []
  const flush = (): void => {
    const sorted = current.every((glyph, index) => index === 0 || glyph.x >= (current[index - 1]?.x ?? 0) - 0.01)
      ? current
      : current.toSorted((a, b) => a.x - b.x)
    const run = runOf(sorted, styleOf(current[0]?.font ?? ''))
    if (run && run.text !== '')
      runs.push(run)
    current = []
  }
  for (const glyph of glyphs) {
    const last = current.at(-1)
    if (last) {
      const gap = Math.max(glyph.x - last.right, last.x - glyph.right)
      const sameStyle = glyph.font === last.font && glyph.color === last.color && glyph.stroked === last.stroked && Math.abs(glyph.fontSize - last.fontSize) < 0.1
      if (!sameStyle || Math.abs(glyph.y - last.y) > glyph.fontSize * 0.1 || gap > RUN_GAP * glyph.fontSize)
        flush()
    }
    current.push(glyph)
  }
  flush()
  return runs
}
