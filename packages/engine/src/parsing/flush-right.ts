import type { Chunk } from './chunks.ts'
import { EDGE, isStrong, share } from './chunk-traits.ts'

/** Right edges nearer than this, in points, are one. */
const SAME_EDGE = 1
/** A column that is set flush right has at least so many lines, of so many widths, so many of them headings. */
const FEWEST_LINES = 6
const FEWEST_WIDTHS = 4
const FEWEST_HEADINGS = 2
/** As many of its widest lines are tried for its left edge. */
const MOST_TRIED = 12
/** Columns inside it reach no further than this, in widths of its widest line. */
const WIDER = 1.3
/** At least this share of its lines end at its edge; few stand in columns inside it. */
const FLUSH = 0.6

function endsAt(right: number): (chunk: Chunk) => boolean {
  return chunk => Math.abs(chunk.right - right) < SAME_EDGE
}

/** Where a column at the page's right side may begin whose lines have their right edge in common: its widest lines' left edges. */
export function flushRightEdges(chunks: Chunk[]): number[] {
  const right = Math.max(...chunks.filter(isStrong).map(chunk => chunk.right))
  const lines = chunks.filter(endsAt(right))
  if (lines.length < FEWEST_LINES || lines.filter(isStrong).length < FEWEST_HEADINGS)
    return []
  const widths: number[] = []
  for (const { x } of lines.toSorted((a, b) => a.x - b.x)) {
    if (x - (widths.at(-1) ?? Number.NEGATIVE_INFINITY) > EDGE)
      widths.push(x)
  }
  const widest = widths[0] ?? right
  // A column inside it may begin a little further left.
  const inside = chunks.filter(chunk => chunk.x < widest && chunk.right > widest && chunk.right < right && right - chunk.x < (right - widest) * WIDER).map(chunk => chunk.x)
  return widths.length < FEWEST_WIDTHS ? [] : [...inside, ...widths].slice(0, MOST_TRIED)
}

/** Whether two sides are columns, each with headings, of which the right one is set flush right. */
export function areFlushRight({ left, right }: { left: Chunk[], right: Chunk[] }): boolean {
  const isFlush = endsAt(Math.max(...right.map(chunk => chunk.right)))
  return left.some(isStrong) && right.filter(chunk => isStrong(chunk) && isFlush(chunk)).length >= FEWEST_HEADINGS && share(right, isFlush) > FLUSH
}
