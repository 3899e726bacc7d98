import type { PageText } from '@int/schema'

/** `[a, b, c, d, e, f]` of an SVG matrix. */
type Matrix = [number, number, number, number, number, number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** Pieces whose feet are closer than this, in points, stand on one line. */
const SAME_LINE = 1
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u
/** What the places of words depend on: groups and the boxes with their text. A parser of all XML would take ten times as long. */
const TOKEN = /<g\b([^>]*)>|<\/g>|<foreignObject\b([^>]*)>([\s\S]*?)<\/foreignObject>/g
const MARKUP = /<[^>]*>/g
const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }
const TRANSFORM = /(matrix|translate|scale)\(([^)]*)\)/g

/**
 * The words of each page with their places, from the compiler's drawing that carries its text along: what is laid over a picture
 * of the page so that it can be selected and read out. Texts keep the order in which they are drawn, line by line.
 */
export function textLayer(drawing: string): PageText[][] {
  const pages: PageText[][] = []
  const matrices: Matrix[] = [IDENTITY]
  const innermost = (): Matrix => matrices.at(-1) ?? IDENTITY
  for (const [token, group, box, content = ''] of drawing.matchAll(TOKEN)) {
    if (box !== undefined) {
      const text = decoded(content.replace(MARKUP, '')).replaceAll('\u200B', '')
      if (text.trim() !== '')
        pages.at(-1)?.push({ text, ...placeOf(innermost(), box) })
    }
    else if (group === undefined) {
      matrices.pop()
    }
    else {
      const isPage = group.includes('class="typst-page"')
      if (isPage)
        pages.push([])
      // A page's own shift puts it below the one before; places count from its own corner.
      if (!token.endsWith('/>'))
        matrices.push(isPage ? IDENTITY : multiply(innermost(), readTransform(attributeOf(group, 'transform'))))
    }
  }
  return pages.map(inReadingOrder)
}

function attributeOf(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`)
  return start === -1
    ? ''
    : tag.slice(start + name.length + 3, tag.indexOf('"', start + name.length + 3))
}

function decoded(text: string): string {
  return text.replace(ENTITY, (_, hexadecimal?: string, decimal?: string, name = '') => name
    ? ENTITIES[name] ?? ''
    : String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)))
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

function placeOf(matrix: Matrix, box: string): Omit<PageText, 'text'> {
  const [left = 0, top = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map(name => Number(attributeOf(box, name)))
  const [x1, y1] = apply(matrix, left, top)
  const [x2, y2] = apply(matrix, left + width, top + height)
  return { x: round(Math.min(x1, x2)), y: round(Math.min(y1, y2)), width: round(Math.abs(x2 - x1)), height: round(Math.abs(y2 - y1)) }
}

function readTransform(text: string): Matrix {
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
