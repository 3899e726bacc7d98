import type { Bitmap } from './bitmap.ts'
import type { PixelBox } from './tesseract.ts'

/** Looks at a bitmap as ink and paper. */
export interface Ink {
  width: number
  height: number
  at: (x: number, y: number) => boolean
}

/** The grey that parts ink from paper best: Otsu's threshold, which makes the two most unlike. */
function threshold({ data }: Bitmap): number {
  const counts = new Float64Array(256)
  for (const value of data)
    counts[value] = (counts[value] ?? 0) + 1
  let sum = 0
  counts.forEach((count, value) => sum += count * value)
  let [best, at, below, sumBelow] = [-1, 128, 0, 0]
  for (let value = 0; value < 255; value++) {
    below += counts[value] ?? 0
    sumBelow += (counts[value] ?? 0) * value
    const above = data.length - below
    if (below === 0 || above === 0)
      continue
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2
    if (between > best)
      [best, at] = [between, value]
  }
  return at
}

export function inkOf(bitmap: Bitmap): Ink {
  const most = threshold(bitmap)
  const { width, height, data } = bitmap
  return {
    width,
    height,
    at: (x, y) => x >= 0 && y >= 0 && x < width && y < height && (data[y * width + x] ?? 255) <= most,
  }
}

/** A connected patch of ink: its box and how much of the box it fills, from 0 to 1. */
export interface Patch extends PixelBox {
  fill: number
  /** Whether it goes on beyond the place that was looked at. */
  cut: boolean
}

/** The connected patches of ink inside a box. */
export function patchesIn(ink: Ink, box: PixelBox): Patch[] {
  const [x0, y0, x1, y1] = [Math.max(0, Math.floor(box.x0)), Math.max(0, Math.floor(box.y0)), Math.min(ink.width, Math.ceil(box.x1)), Math.min(ink.height, Math.ceil(box.y1))]
  const seen = new Set<number>()
  const patches: Patch[] = []
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      if (!ink.at(x, y) || seen.has(y * ink.width + x))
        continue
      const patch: Patch = { x0: x, y0: y, x1: x + 1, y1: y + 1, fill: 0, cut: false }
      const open: [number, number][] = [[x, y]]
      seen.add(y * ink.width + x)
      let count = 0
      for (let next = open.pop(); next; next = open.pop()) {
        const [px, py] = next
        count++
        Object.assign(patch, { x0: Math.min(patch.x0, px), y0: Math.min(patch.y0, py), x1: Math.max(patch.x1, px + 1), y1: Math.max(patch.y1, py + 1) })
        for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
          const [qx, qy] = [px + dx, py + dy]
          if (!ink.at(qx, qy))
            continue
          if (qx < x0 || qy < y0 || qx >= x1 || qy >= y1) {
            patch.cut = true
          }
          else if (!seen.has(qy * ink.width + qx)) {
            seen.add(qy * ink.width + qx)
            open.push([qx, qy])
          }
        }
      }
      patch.fill = count / ((patch.x1 - patch.x0) * (patch.y1 - patch.y0))
      patches.push(patch)
    }
  }
  return patches
}

/** How wide the strokes in a box are, in pixels: the mean length of its runs of ink that are no longer than `most`. */
export function strokeWidth(ink: Ink, { x0, y0, x1, y1 }: PixelBox, most: number): number {
  let [total, runs] = [0, 0]
  for (let y = y0; y < y1; y++) {
    let run = 0
    for (let x = x0; x <= x1; x++) {
      if (x < x1 && ink.at(x, y)) {
        run++
        continue
      }
      if (run > 0 && run <= most) {
        total += run
        runs++
      }
      run = 0
    }
  }
  return runs === 0 ? 0 : total / runs
}
