import type { PageText } from '@int/schema'
import { SaxesParser } from 'saxes'

/** `[a, b, c, d, e, f]` of an SVG matrix. */
type Matrix = [number, number, number, number, number, number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** Pieces whose feet are closer than this, in points, stand on one line. */
const SAME_LINE = 1
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u
const TRANSFORM = /(matrix|translate|scale)\(([^)]*)\)/g

/**
 * The words of each page with their places, from the compiler's drawing that carries its text along: what is laid over a picture
 * of the page so that it can be selected and read out. Texts keep the order in which they are drawn, line by line.
 */
export function textLayer(drawing: string): PageText[][] {
  const pages: PageText[][] = []
  const matrices: Matrix[] = [IDENTITY]
  let box: Omit<PageText, 'text'> | undefined
  let text = ''

  const parser = new SaxesParser()
  // The compiler writes `]]>` and a `<` in an address as they are, which XML does not allow; the parser reads on.
  parser.on('error', () => {})
  parser.on('opentag', ({ name, attributes }) => {
    const isPage = attributes.class === 'typst-page'
    if (isPage)
      pages.push([])
    // A page's own shift puts it below the one before; places count from its own corner.
    matrices.push(isPage ? IDENTITY : multiply(matrices.at(-1) ?? IDENTITY, readTransform(attributes.transform)))
    if (name === 'foreignObject') {
      box = placeOf(matrices.at(-1) ?? IDENTITY, attributes)
      text = ''
    }
  })
  parser.on('text', (part) => {
    if (box)
      text += part
  })
  parser.on('closetag', ({ name }) => {
    matrices.pop()
    if (name !== 'foreignObject' || !box)
      return
    const shown = text.replaceAll('\u200B', '')
    if (shown.trim() !== '')
      pages.at(-1)?.push({ text: shown, ...box })
    box = undefined
  })
  parser.write(drawing).close()
  return pages.map(inReadingOrder)
}

/** The pieces of a right-to-left line are drawn from left to right. */
function inReadingOrder(pieces: PageText[]): PageText[] {
  const lines: PageText[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line?.[0] && Math.abs(line[0].y + line[0].height - piece.y - piece.height) < SAME_LINE)
      line.push(piece)
    else
      lines.push([piece])
  }
  return lines.flatMap(line => line.some(({ text }) => RIGHT_TO_LEFT.test(text)) ? line.toReversed() : line)
}

function placeOf(matrix: Matrix, attributes: Record<string, string>): Omit<PageText, 'text'> {
  const [left, top, width, height] = [attributes.x, attributes.y, attributes.width, attributes.height].map(Number) as [number, number, number, number]
  const [x1, y1] = apply(matrix, left, top)
  const [x2, y2] = apply(matrix, left + width, top + height)
  return { x: round(Math.min(x1, x2)), y: round(Math.min(y1, y2)), width: round(Math.abs(x2 - x1)), height: round(Math.abs(y2 - y1)) }
}

function readTransform(text = ''): Matrix {
  let matrix = IDENTITY
  for (const [, kind, list = ''] of text.matchAll(TRANSFORM)) {
    const values = list.split(/[\s,]+/).map(Number)
    const [first = 0, second] = values
    if (kind === 'matrix')
      matrix = multiply(matrix, values as Matrix)
    else
      matrix = multiply(matrix, kind === 'translate' ? [1, 0, 0, 1, first, second ?? 0] : [first, 0, 0, second ?? first, 0, 0])
  }
  return matrix
}

function multiply([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f]
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
