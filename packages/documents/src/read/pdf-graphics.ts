/** Affine matrix as PDF writes it: [a, b, c, d, e, f]. */
export type Matrix = [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

/** Six numbers out of whatever the library hands over as a matrix; what is none falls back to the identity's. */
export function toMatrix(values: unknown): Matrix {
  if (typeof values !== 'object' || values === null)
    return IDENTITY
  return IDENTITY.map((usual, index) => {
    const value = (values as Record<number, unknown>)[index]
    return typeof value === 'number' && Number.isFinite(value)
      ? value
      : usual
  }) as Matrix
}

export interface Box {
  x: number
  y: number
  right: number
  bottom: number
}

/** The box around a rectangle [left, top, right, bottom] that a matrix has moved; without one around the unit square, where pictures are drawn. */
export function boxOf([a, b, c, d, e, f]: Matrix, rectangle: unknown): Box {
  const [left = 0, top = 0, right = 1, bottom = 1] = typeof rectangle === 'object' && rectangle !== null ? Array.from(rectangle as ArrayLike<number>) : []
  const xs = [left, right].flatMap(px => [top, bottom].map(py => a * px + c * py + e))
  const ys = [left, right].flatMap(px => [top, bottom].map(py => b * px + d * py + f))
  return { x: Math.min(...xs), y: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** How much of a page a box covers, from 0 to 1. */
export function shareOfPage({ x, y, right, bottom }: Box, page: { width: number, height: number }): number {
  const [across, down] = [Math.min(right, page.width) - Math.max(x, 0), Math.min(bottom, page.height) - Math.max(y, 0)]
  return across > 0 && down > 0 ? across * down / (page.width * page.height) : 0
}

/** A filled box or picture that text may stand on; only the colour matters, `null` for a picture. */
interface Backdrop extends Box {
  color: string | null
}

export interface Ground {
  /** Puts a box over what was painted before. */
  cover: (box: Box, color: string | null) => void
  /** Whether nobody can tell text of this colour from what lies under it. Paper is white. */
  hides: (color: string, x: number, y: number) => boolean
}

/** What a page has painted so far, to tell white letters on white from white letters on a dark box. */
export function createGround(): Ground {
  const boxes: Backdrop[] = []
  return {
    cover: (box, color) => void boxes.push({ ...box, color }),
    hides: (color, x, y) => {
      if (luminance(color) < 0.95)
        return false
      const behind = boxes.findLast(box => box.x <= x + 1 && box.right >= x && box.y <= y && box.bottom >= y)
      return behind === undefined || (behind.color !== null && Math.abs(luminance(behind.color) - luminance(color)) < 0.05)
    },
  }
}

/** 0 black … 1 white, after ITU-R BT.601. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

export function asColor(value: unknown): string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
    ? value.toLowerCase()
    : '#000000'
}
