import type { Box, Matrix } from './pdf-graphics.ts'
import type { PaintedPicture } from './pdf-pictures.ts'
import type { MappedFont } from './pdf-unmapped.ts'
import type { PDFPageProxy } from './pdfjs.ts'
import { withAccents } from './pdf-accents.ts'
import { replaceGlyphs } from './pdf-actual-text.ts'
import { asColor, boxOf, createGround, IDENTITY, multiply, shareOfPage, toMatrix } from './pdf-graphics.ts'
import { PAINTED } from './pdf-pictures.ts'
import { textOfGlyph, withoutMeaningless } from './pdf-unmapped.ts'
import { OPS } from './pdfjs.ts'

/** One glyph on the page, in points from the top left; `x`…`right` is its advance, `y` its baseline. */
export interface Glyph {
  text: string
  x: number
  right: number
  y: number
  fontSize: number
  font: string
  color: string
  /** Text that is drawn but cannot be seen, and text that is turned away from the reading direction. */
  hidden: boolean
  rotated: boolean
  /** Hidden only because it is not painted, as the text is that a scanner lays over its picture. */
  unpainted: boolean
  /** Drawn with a stroke around the letters: how some producers make bold. */
  stroked: boolean
}

/** A small drawn shape: producers draw bullets so. */
export interface Mark {
  x: number
  y: number
  size: number
}

interface State {
  ctm: Matrix
  font: string
  size: number
  direction: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  fill: string
  alpha: number
}

interface OperatorGlyph {
  unicode: string
  originalCharCode?: number
  width: number
  isSpace: boolean
}

interface FontObject extends MappedFont {
  fontMatrix?: number[] | null
  vertical?: boolean
  isType3Font?: boolean
}

/** Of the text rendering modes of ISO 32000-1 table 106: 3 paints nothing, 7 only clips; 1, 2, 5, 6 stroke. */
const INVISIBLE_MODES = new Set([3, 7])
const STROKED_MODES = new Set([2, 6])
/** Below this size in points nobody reads a text. */
const SMALLEST_SIZE = 1.5
/** Far more than any resume holds; a page beyond is cut. */
const MOST_GLYPHS = 200_000
/** A space narrower than this, in font sizes, is a joiner that the font draws as nothing. */
const NARROWEST_SPACE = 0.01

/** An operator's arguments, which the library doesn't type. */
type Arguments = readonly unknown[]

function num(args: Arguments, index = 0): number {
  const value = args[index]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? value as T[] : []
}

/**
 * Every glyph of a page, in drawing order, with what decides whether a reader sees it.
 * Walks the operator list itself, because the library's own text extraction knows neither colour nor rendering mode; text operators as ISO 32000-1, 9.4.
 * `actualTexts` are what the page's spans say they read as, in their order.
 */
export async function pageGlyphs(page: PDFPageProxy, actualTexts: (string | undefined)[]): Promise<{ glyphs: Glyph[], marks: Mark[], width: number, height: number, pictures: number, pictured: number, truncated: boolean }> {
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList({ annotationMode: 0 })
  const glyphs: Glyph[] = []
  const marks: Mark[] = []
  const ground = createGround()
  const stack: State[] = []
  const fonts = new Map<string, FontObject>()
  let pictures = 0
  let pictured = 0
  let state: State = {
    ctm: toMatrix(viewport.transform),
    font: '',
    size: 0,
    direction: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: '#000000',
    alpha: 1,
  }
  let textMatrix = IDENTITY
  let [x, y, lineX, lineY] = [0, 0, 0, 0]

  const fontObject = (name: string): FontObject => {
    const font = fonts.get(name) ?? (page.commonObjs.has(name) ? page.commonObjs.get(name) as FontObject : {})
    fonts.set(name, font)
    return font
  }

  const mark = (box: Box): void => {
    const [width, height] = [box.right - box.x, box.bottom - box.y]
    if (width > 1.5 && width < 8 && Math.abs(width - height) < width * 0.15)
      marks.push({ x: box.x, y: (box.y + box.bottom) / 2, size: width })
  }

  const cover = (rectangle: unknown, color: string | null): void => {
    const box = boxOf(state.ctm, rectangle)
    ground.cover(box, color)
    if (color !== null)
      mark(box)
  }

  const picture = ({ matrix, stencil }: PaintedPicture): void => {
    const box = boxOf(matrix, undefined)
    pictured += shareOfPage(box, viewport)
    if (stencil)
      return
    pictures++
    ground.cover(box, null)
  }

  const invisible = (left: number, baseline: number, size: number): boolean => size < SMALLEST_SIZE
    || state.alpha < 0.05
    || left < -size || left > viewport.width + size || baseline < -size || baseline > viewport.height + size
    || ground.hides(state.fill, left, baseline - size / 3)

  const show = (items: (OperatorGlyph | number | null)[]): void => {
    const font = fontObject(state.font)
    const unit = font.fontMatrix?.[0] || 0.001
    for (const item of items) {
      if (item === null)
        continue
      if (typeof item === 'number') {
        x -= item * state.size / 1000 * state.scale
        continue
      }
      const advance = (item.width * state.size * unit + (state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) * state.direction) * state.scale
      const place = multiply(state.ctm, textMatrix)
      const [a, b, c, d, e, f] = place
      const left = a * x + c * (y + state.rise) + e
      const baseline = b * x + d * (y + state.rise) + f
      const right = a * (x + advance) + c * (y + state.rise) + e
      const fontSize = state.size * Math.hypot(c, d)
      const rotated = Math.abs(b) > Math.abs(a) * 0.2 || a * state.direction < 0
      x += advance
      const text = textOfGlyph(item, font)
      if (text === '' || glyphs.length >= MOST_GLYPHS)
        continue
      // The same letter printed again a hair's breadth aside makes bold where a font has none.
      const last = glyphs.at(-1)
      if (last && last.text === text && Math.abs(last.y - baseline) < 0.5 && Math.abs(last.x - Math.min(left, right)) < fontSize * 0.08 && text.trim() !== '') {
        last.stroked = true
        continue
      }
      const blank = /^\s+$/.test(text)
      const unseen = invisible(left, baseline, fontSize)
      const unpainted = INVISIBLE_MODES.has(state.mode)
      glyphs.push({
        // Fonts map their space to all kinds of white space, and what has no width to a space.
        text: blank
          ? Math.abs(right - left) < NARROWEST_SPACE * fontSize ? '\u200C' : ' '
          : text,
        x: Math.min(left, right),
        right: Math.max(left, right),
        y: baseline,
        fontSize,
        font: state.font,
        color: state.fill,
        rotated,
        hidden: unseen || unpainted,
        unpainted: unpainted && !unseen,
        stroked: STROKED_MODES.has(state.mode),
      })
    }
  }
  const move = (dx: number, dy: number): void => {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }
  const save = (matrix?: unknown): void => {
    stack.push({ ...state })
    if (matrix)
      state.ctm = multiply(state.ctm, toMatrix(matrix))
  }
  const restore = (): void => {
    state = stack.pop() ?? state
  }

  // Spans of forms that the page draws are not among those of its own content.
  let forms = 0
  let spans = 0
  const openSpans: { from: number, text: string | undefined }[] = []
  const endSpan = (): void => {
    const span = openSpans.pop()
    if (span?.text !== undefined)
      replaceGlyphs(glyphs, span.from, span.text)
  }

  const steps: Record<number, (args: Arguments) => void> = {
    [OPS.save]: () => save(),
    [OPS.restore]: restore,
    [OPS.transform]: args => void (state.ctm = multiply(state.ctm, toMatrix(args))),
    [OPS.paintFormXObjectBegin]: (args) => {
      forms++
      save(args[0])
    },
    [OPS.paintFormXObjectEnd]: () => {
      forms--
      restore()
    },
    [OPS.beginGroup]: args => save((args[0] as { matrix?: unknown } | undefined)?.matrix),
    [OPS.endGroup]: restore,
    [OPS.beginMarkedContent]: () => void openSpans.push({ from: glyphs.length, text: undefined }),
    [OPS.beginMarkedContentProps]: args => void openSpans.push({ from: glyphs.length, text: args[0] === 'Span' && forms === 0 ? actualTexts[spans++] : undefined }),
    [OPS.endMarkedContent]: endSpan,
    [OPS.setGState]: (args) => {
      for (const [key, value] of list<[string, unknown]>(args[0])) {
        if (key === 'ca' && typeof value === 'number')
          state.alpha = value
        if (key === 'Font' && Array.isArray(value))
          [state.font, state.size] = [String(value[0]), num(value, 1)]
      }
    },
    [OPS.setFillRGBColor]: args => void (state.fill = asColor(args[0])),
    // A pattern or shading: some colour that isn't the paper's.
    [OPS.setFillColorN]: () => void (state.fill = '#777777'),
    [OPS.constructPath]: (args) => {
      if (args[0] === OPS.fill || args[0] === OPS.eoFill || args[0] === OPS.fillStroke || args[0] === OPS.eoFillStroke) {
        if (args[2] && state.alpha > 0.3)
          cover(args[2], state.fill)
      }
      else if ((args[0] === OPS.stroke || args[0] === OPS.closeStroke) && args[2]) {
        mark(boxOf(state.ctm, args[2]))
      }
    },
    [OPS.shadingFill]: () => cover([-1e5, -1e5, 1e5, 1e5], null),
    [OPS.beginText]: () => {
      textMatrix = IDENTITY
      ;[x, y, lineX, lineY] = [0, 0, 0, 0]
    },
    [OPS.setCharSpacing]: args => void (state.charSpacing = num(args)),
    [OPS.setWordSpacing]: args => void (state.wordSpacing = num(args)),
    [OPS.setHScale]: args => void (state.scale = num(args) / 100),
    [OPS.setLeading]: args => void (state.leading = -num(args)),
    [OPS.setFont]: (args) => {
      state.font = String(args[0])
      state.direction = num(args, 1) < 0
        ? -1
        : 1
      state.size = Math.abs(num(args, 1))
    },
    [OPS.setTextRenderingMode]: args => void (state.mode = num(args)),
    [OPS.setTextRise]: args => void (state.rise = num(args)),
    [OPS.moveText]: args => move(num(args), num(args, 1)),
    [OPS.setLeadingMoveText]: (args) => {
      state.leading = num(args, 1)
      move(num(args), num(args, 1))
    },
    [OPS.setTextMatrix]: (args) => {
      textMatrix = toMatrix(typeof args[0] === 'object' ? args[0] : args)
      ;[x, y, lineX, lineY] = [0, 0, 0, 0]
    },
    [OPS.nextLine]: () => move(0, state.leading),
    [OPS.showText]: args => show(list(args[0])),
    [OPS.showSpacedText]: args => show(list(args[0])),
    [OPS.nextLineShowText]: (args) => {
      move(0, state.leading)
      show(list(args[0]))
    },
  }
  operators.fnArray.forEach((operator, index) => {
    const args = (operators.argsArray[index] ?? []) as Arguments
    steps[operator]?.(args)
    PAINTED[operator]?.(args, state.ctm).forEach(picture)
  })
  return {
    glyphs: withAccents(withoutMeaningless(glyphs, fontObject)),
    marks,
    width: viewport.width,
    height: viewport.height,
    pictures,
    pictured,
    truncated: glyphs.length >= MOST_GLYPHS,
  }
}
