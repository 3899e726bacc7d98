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

export function toMatrix(values: ArrayLike<number> | Record<number, number> | undefined | null): Matrix {
  if (!values)
    return IDENTITY
  return [0, 1, 2, 3, 4, 5].map((index) => {
    const value = (values as Record<number, number>)[index]
    return Number.isFinite(value)
      ? value
      : IDENTITY[index]
  }) as Matrix
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
