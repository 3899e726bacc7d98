import type { Bitmap } from './bitmap.ts'

/** Fields along each side of a page whose paper is looked at by itself. */
const GRID = 24
/** The paper is brighter than this share of a field's pixels, most of which are paper. */
const PAPER = 0.85
/** Paper between these shares of the brightest lies in a shadow; darker fields are printed so. */
const [DARKEST, BRIGHTEST] = [0.3, 0.85]
/** A page with a greater share of such fields is unevenly lit. */
const LEAST_SHADED = 0.15

/** How bright the paper is in each field, row by row. */
function paperOf({ width, height, data }: Bitmap): Float64Array {
  const paper = new Float64Array(GRID * GRID)
  for (let field = 0; field < GRID * GRID; field++) {
    const [column, row] = [field % GRID, Math.floor(field / GRID)]
    const counts = new Uint32Array(256)
    let count = 0
    for (let y = Math.floor(row * height / GRID); y < Math.floor((row + 1) * height / GRID); y += 2) {
      for (let x = Math.floor(column * width / GRID); x < Math.floor((column + 1) * width / GRID); x += 2) {
        const value = data[y * width + x] ?? 255
        counts[value] = (counts[value] ?? 0) + 1
        count++
      }
    }
    let below = 0
    paper[field] = Math.max(0, counts.findIndex(number => (below += number) >= PAPER * count))
  }
  return paper
}

/** A picture of an unevenly lit page, as a camera takes it, as if the light were even; `undefined` for a page that is lit evenly. */
export function withEvenLight(bitmap: Bitmap): Bitmap | undefined {
  const paper = paperOf(bitmap)
  const brightest = Math.max(...paper)
  const shaded = paper.filter(value => value > DARKEST * brightest && value < BRIGHTEST * brightest).length
  if (shaded < LEAST_SHADED * paper.length)
    return undefined
  const { width, height, data } = bitmap
  const out = new Uint8Array(data.length)
  const at = (column: number, row: number): number => Math.max(1, paper[Math.min(GRID - 1, Math.max(0, row)) * GRID + Math.min(GRID - 1, Math.max(0, column))] ?? 255)
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) / height * GRID - 0.5
    const [row, down] = [Math.floor(v), v - Math.floor(v)]
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5) / width * GRID - 0.5
      const [column, across] = [Math.floor(u), u - Math.floor(u)]
      const light = (at(column, row) * (1 - across) + at(column + 1, row) * across) * (1 - down) + (at(column, row + 1) * (1 - across) + at(column + 1, row + 1) * across) * down
      out[y * width + x] = Math.min(255, (data[y * width + x] ?? 255) * 255 / light)
    }
  }
  return { width, height, data: out }
}
