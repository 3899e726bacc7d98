import type { Matrix } from './pdf-graphics.ts'
import type { PDFPageProxy } from './pdfjs.ts'
import { asColor, IDENTITY, luminance, multiply, toMatrix } from './pdf-graphics.ts'
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
  /** Drawn with a stroke around the letters: how some producers make bold. */
  stroked: boolean
}

/** A small filled shape: producers draw bullets so. */
export interface Mark {
  x: number
  y: number
  size: number
}

/** A filled box or picture that text may stand on; only the colour matters, `null` for a picture. */
interface Backdrop {
  x: number
  y: number
  right: number
  bottom: number
  color: string | null
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
  width: number
  isSpace: boolean
}

interface FontObject {
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

/**
 * Every glyph of a page, in drawing order, with what decides whether a reader sees it.
 * Walks the operator list itself, because the library's own text extraction knows neither colour nor rendering mode; text operators as ISO 32000-1, 9.4.
 */
export async function pageGlyphs(page: PDFPageProxy): Promise<{ glyphs: Glyph[], marks: Mark[], width: number, height: number, pictures: number, truncated: boolean }> {
  const viewport = page.getViewport({ scale: 1 })
  const list = await page.getOperatorList({ annotationMode: 0 })
  const glyphs: Glyph[] = []
  const marks: Mark[] = []
  const backdrops: Backdrop[] = []
  const stack: State[] = []
  const fonts = new Map<string, FontObject>()
  let pictures = 0
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
    const known = fonts.get(name)
    if (known)
      return known
    const font: FontObject = page.commonObjs.has(name)
      ? page.commonObjs.get(name) as FontObject
      : {}
    fonts.set(name, font)
    return font
  }

  const cover = (minMax: ArrayLike<number> | undefined, color: string | null): void => {
    const [left = 0, top = 0, right = 1, bottom = 1] = minMax
      ? Array.from(minMax)
      : []
    const corners = [[left, top], [right, top], [left, bottom], [right, bottom]].map(([px = 0, py = 0]) => {
      const [a, b, c, d, e, f] = state.ctm
      return { x: a * px + c * py + e, y: b * px + d * py + f }
    })
    const box = {
      x: Math.min(...corners.map(corner => corner.x)),
      y: Math.min(...corners.map(corner => corner.y)),
      right: Math.max(...corners.map(corner => corner.x)),
      bottom: Math.max(...corners.map(corner => corner.y)),
      color,
    }
    backdrops.push(box)
    const [width, height] = [box.right - box.x, box.bottom - box.y]
    if (color !== null && width > 1.5 && width < 8 && Math.abs(width - height) < width * 0.15)
      marks.push({ x: box.x, y: (box.y + box.bottom) / 2, size: width })
  }

  const invisible = (left: number, baseline: number, size: number): boolean => {
    if (INVISIBLE_MODES.has(state.mode) || size < SMALLEST_SIZE || state.alpha < 0.05)
      return true
    if (left < -size || left > viewport.width + size || baseline < -size || baseline > viewport.height + size)
      return true
    if (luminance(state.fill) < 0.95)
      return false
    const middle = baseline - size / 3
    const behind = backdrops.findLast(box => box.x <= left + 1 && box.right >= left && box.y <= middle && box.bottom >= middle)
    return behind === undefined || (behind.color !== null && Math.abs(luminance(behind.color) - luminance(state.fill)) < 0.05)
  }

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
      if (item.unicode === '' || glyphs.length >= MOST_GLYPHS)
        continue
      // The same letter printed again a hair's breadth aside makes bold where a font has none.
      const last = glyphs.at(-1)
      if (last && last.text === item.unicode && Math.abs(last.y - baseline) < 0.5 && Math.abs(last.x - Math.min(left, right)) < fontSize * 0.08 && item.unicode.trim() !== '') {
        last.stroked = true
        continue
      }
      glyphs.push({
        // Fonts map their space to all kinds of white space.
        text: /^\s+$/.test(item.unicode)
          ? ' '
          : item.unicode,
        x: Math.min(left, right),
        right: Math.max(left, right),
        y: baseline,
        fontSize,
        font: state.font,
        color: state.fill,
        rotated,
        hidden: invisible(left, baseline, fontSize),
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
  const save = (matrix?: ArrayLike<number> | null): void => {
    stack.push({ ...state })
    if (matrix)
      state.ctm = multiply(state.ctm, toMatrix(matrix))
  }
  const restore = (): void => {
    state = stack.pop() ?? state
  }

  /* eslint-disable-next-line ts/no-explicit-any -- the library types the arguments of its operators as any[] */
  const steps: Record<number, (args: any) => void> = {
    [OPS.save]: () => save(),
    [OPS.restore]: restore,
    [OPS.transform]: args => void (state.ctm = multiply(state.ctm, toMatrix(args))),
    [OPS.paintFormXObjectBegin]: args => save(args?.[0]),
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginGroup]: args => save(args?.[0]?.matrix),
    [OPS.endGroup]: restore,
    [OPS.setGState]: (args) => {
      for (const [key, value] of args[0] as [string, unknown][]) {
        if (key === 'ca' && typeof value === 'number')
          state.alpha = value
        if (key === 'Font' && Array.isArray(value))
          [state.font, state.size] = value as [string, number]
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
    },
    [OPS.shadingFill]: () => cover([-1e5, -1e5, 1e5, 1e5], null),
    [OPS.paintImageXObject]: () => {
      pictures++
      cover(undefined, null)
    },
    [OPS.paintInlineImageXObject]: () => {
      pictures++
      cover(undefined, null)
    },
    [OPS.beginText]: () => {
      textMatrix = IDENTITY
      ;[x, y, lineX, lineY] = [0, 0, 0, 0]
    },
    [OPS.setCharSpacing]: args => void (state.charSpacing = args[0]),
    [OPS.setWordSpacing]: args => void (state.wordSpacing = args[0]),
    [OPS.setHScale]: args => void (state.scale = args[0] / 100),
    [OPS.setLeading]: args => void (state.leading = -args[0]),
    [OPS.setFont]: (args) => {
      state.font = String(args[0])
      state.direction = args[1] < 0
        ? -1
        : 1
      state.size = Math.abs(args[1])
    },
    [OPS.setTextRenderingMode]: args => void (state.mode = args[0]),
    [OPS.setTextRise]: args => void (state.rise = args[0]),
    [OPS.moveText]: args => move(args[0], args[1]),
    [OPS.setLeadingMoveText]: (args) => {
      state.leading = args[1]
      move(args[0], args[1])
    },
    [OPS.setTextMatrix]: (args) => {
      textMatrix = toMatrix(args[0]?.length === undefined && typeof args[0] !== 'object'
        ? args
        : args[0])
      ;[x, y, lineX, lineY] = [0, 0, 0, 0]
    },
    [OPS.nextLine]: () => move(0, state.leading),
    [OPS.showText]: args => show(args[0]),
    [OPS.showSpacedText]: args => show(args[0]),
    [OPS.nextLineShowText]: (args) => {
      move(0, state.leading)
      show(args[0])
    },
  }
  list.fnArray.forEach((operator, index) => steps[operator]?.(list.argsArray[index]))
  return {
    glyphs,
    marks,
    width: viewport.width,
    height: viewport.height,
    pictures,
    truncated: glyphs.length >= MOST_GLYPHS,
  }
}
