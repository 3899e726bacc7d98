import type { Matrix } from '../pdf-graphics.ts'
import { boxOf } from '../pdf-graphics.ts'

/** A grey picture, row by row from the top: 0 black … 255 white. */
export interface Bitmap {
  width: number
  height: number
  data: Uint8Array
}

/** A picture as a page paints it; `alpha` is absent where all of it covers. */
export interface Picture extends Bitmap {
  alpha?: Uint8Array
}

/** A white bitmap. */
export function blank(width: number, height: number): Bitmap {
  return { width, height, data: new Uint8Array(width * height).fill(255) }
}

/** The matrix that undoes another; `undefined` for one that flattens. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const determinant = a * d - b * c
  if (!Number.isFinite(determinant) || Math.abs(determinant) < 1e-12)
    return undefined
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ]
}

/**
 * Paints a picture onto a bitmap. `matrix` takes the unit square, whose top row is at y = 1, to the bitmap's pixels.
 * Where the picture is finer than the bitmap its pixels are averaged, where it is coarser they are interpolated.
 */
export function paint(target: Bitmap, picture: Picture, matrix: Matrix): void {
  const back = inverse(matrix)
  if (!back)
    return
  const box = boxOf(matrix, undefined)
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(target.width, Math.ceil(box.right))]
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(target.height, Math.ceil(box.bottom))]
  const { width, height, data, alpha } = picture
  // Steps in the picture's pixels for a step of one pixel of the bitmap to the right and down.
  const [ux, uy, vx, vy] = [back[0] * width, -back[1] * height, back[2] * width, -back[3] * height]
  const step = Math.max(Math.hypot(ux, uy), Math.hypot(vx, vy))
  const samples = Math.min(4, Math.max(1, Math.round(step)))
  const interpolated = step < 0.75
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      let value = 0
      let cover = 0
      for (let sample = 0; sample < samples * samples; sample++) {
        const px = x + (sample % samples + 0.5) / samples
        const py = y + (Math.floor(sample / samples) + 0.5) / samples
        const u = (back[0] * px + back[2] * py + back[4]) * width
        const v = (1 - (back[1] * px + back[3] * py + back[5])) * height
        if (u < 0 || v < 0 || u >= width || v >= height)
          continue
        const at = Math.floor(v) * width + Math.floor(u)
        const opacity = alpha ? (alpha[at] ?? 0) / 255 : 1
        value += opacity * (interpolated ? interpolate(picture, u - 0.5, v - 0.5) : data[at] ?? 255)
        cover += opacity
      }
      const at = y * target.width + x
      const count = samples * samples
      if (cover > 0)
        target.data[at] = (value + (count - cover) * (target.data[at] ?? 255)) / count
    }
  }
}

function interpolate({ width, height, data }: Bitmap, u: number, v: number): number {
  const [x, y] = [Math.max(0, Math.floor(u)), Math.max(0, Math.floor(v))]
  const [right, below] = [Math.min(width - 1, x + 1), Math.min(height - 1, y + 1)]
  const [across, down] = [Math.min(1, Math.max(0, u - x)), Math.min(1, Math.max(0, v - y))]
  const at = (column: number, row: number): number => data[row * width + column] ?? 255
  return (at(x, y) * (1 - across) + at(right, y) * across) * (1 - down) + (at(x, below) * (1 - across) + at(right, below) * across) * down
}

/** The bitmap turned clockwise by quarters. */
export function turned(bitmap: Bitmap, quarters: number): Bitmap {
  if (quarters % 4 === 0)
    return bitmap
  const { width, height } = bitmap
  const upright = quarters % 2 === 0
  const out = blank(upright ? width : height, upright ? height : width)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [column, row] = quarters === 1 ? [height - 1 - y, x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      out.data[row * out.width + column] = bitmap.data[y * width + x] ?? 255
    }
  }
  return out
}

/** A file that holds the bitmap as it is (Netpbm's portable graymap). */
export function toGraymap({ width, height, data }: Bitmap): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const out = new Uint8Array(head.length + data.length)
  out.set(head)
  out.set(data, head.length)
  return out
}
