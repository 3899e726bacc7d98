import type { Line } from './line.ts'

/** Lines larger than running text by this factor are titles: names, headings. */
const LARGER = 1.25
/** Sizes nearer than this, in points, are one. */
const SAME_SIZE = 0.3
/** Left edges nearer than this, in points, are one. */
const SAME_EDGE = 3

/** The second line of a title whose word the line's end parts, as one with the first. */
function joined(line: Line, next: Line): Line {
  // A hyphen before a capital is the name's own.
  const start = /^\p{Ll}/u.test(next.text) ? line.text.slice(0, -1) : line.text
  const text = `${start}${next.text}`
  const [segment] = line.segments
  const span = segment?.spans[0]
  const box = line.box && next.box && {
    x: Math.min(line.box.x, next.box.x),
    y: line.box.y,
    width: Math.max(line.box.width, next.box.width),
    height: next.box.y + next.box.height - line.box.y,
  }
  return { ...line, text, box, right: Math.max(line.right, next.right), segments: segment && span ? [{ ...segment, text, spans: [{ ...span, text }], right: Math.max(segment.right, next.right) }] : line.segments }
}

/** Lines with titles made whole that a narrow column parts within a word: "Jean-Bap-" and "tiste Le Goff". */
export function joinPartedTitles(lines: Line[]): Line[] {
  const sizes = lines.map(line => line.fontSize).toSorted((a, b) => a - b)
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0
  const out: Line[] = []
  for (const next of lines) {
    const line = out.at(-1)
    const isParted = line !== undefined && line.fontSize > body * LARGER && /\p{L}[-‐]$/u.test(line.text) && /^\p{L}/u.test(next.text)
      && line.page === next.page && Math.abs(line.fontSize - next.fontSize) < SAME_SIZE && line.bold === next.bold && Math.abs(line.x - next.x) < SAME_EDGE
      && next.gap < 1 && line.segments.length === 1 && next.segments.length === 1
    if (isParted)
      out[out.length - 1] = joined(line, next)
    else
      out.push(next)
  }
  return out
}
