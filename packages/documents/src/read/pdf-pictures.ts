import type { Matrix } from './pdf-graphics.ts'
import { IDENTITY, multiply, toMatrix } from './pdf-graphics.ts'
import { OPS } from './pdfjs.ts'

/** A picture that an operator paints: `image` is the library's name for it or its data, `matrix` takes the unit square to the page. */
export interface PaintedPicture {
  image: unknown
  matrix: Matrix
  /** Whether it only says where the current colour goes. */
  stencil: boolean
}

type Painted = (args: readonly unknown[], ctm: Matrix) => PaintedPicture[]

function once(stencil: boolean): Painted {
  return ([image], ctm) => [{ image, matrix: ctm, stencil }]
}

function repeated(image: unknown, scales: unknown[], positions: unknown, ctm: Matrix, stencil: boolean): PaintedPicture[] {
  const places = Array.from(positions as ArrayLike<number>)
  return places.flatMap((x, at) => at % 2 === 0
    ? [{ image, matrix: multiply(ctm, toMatrix([...scales, x, places[at + 1]])), stencil }]
    : [])
}

/** What each operator that paints pictures paints. The library gathers many small ones, as strips of a page are, into few. */
export const PAINTED: Record<number, Painted> = {
  [OPS.paintImageXObject]: once(false),
  [OPS.paintInlineImageXObject]: once(false),
  [OPS.paintImageMaskXObject]: once(true),
  [OPS.paintImageXObjectRepeat]: ([image, x, y, positions], ctm) => repeated(image, [x, 0, 0, y], positions, ctm, false),
  [OPS.paintImageMaskXObjectRepeat]: ([image, a, b, c, d, positions], ctm) => repeated(image, [a, b, c, d], positions, ctm, true),
  [OPS.paintImageMaskXObjectGroup]: ([images], ctm) => (images as { transform?: unknown }[]).map(image => ({ image, matrix: multiply(ctm, toMatrix(image.transform ?? IDENTITY)), stencil: true })),
}
