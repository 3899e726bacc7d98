import type { Line, Segment } from './line.ts'
import { isDateText } from './dates.ts'
import { closesPeriod, joinCells } from './wrapped-cells.ts'

/** Right edges nearer than this, in points, are one: dates are set flush right. */
const SAME_EDGE = 3
/** A date further below its row than this, in font sizes, belongs to something else. */
const FURTHEST = 3
/** Longer texts are no names. */
const LONGEST_NAME = 45

function textOf(segments: Segment[]): string {
  return segments.map(segment => segment.text).join(' ')
}

/** The row's segments with what the margin goes on with below: a date, or the rest of a date or place; `undefined` where it is neither. */
function extended(row: Line, cell: Segment): Segment[] | undefined {
  const tail = row.segments.at(-1)
  if (!tail || row.segments.length < 2 || Math.min(Math.abs(tail.right - cell.right), Math.abs(tail.x - cell.x)) > SAME_EDGE || cell.x < (row.segments[0]?.right ?? 0))
    return undefined
  if (closesPeriod(tail.text, cell.text) || (tail.text.endsWith(',') && /^\p{L}[\p{L} ]+$/u.test(cell.text))) {
    return [...row.segments.slice(0, -1), joinCells(tail, cell)]
  }
  return !isDateText(tail.text) && (isDateText(cell.text) || /(?:19|20)\d{2}年?\s*[-–—]/.test(cell.text)) && cell.text.length < 40
    ? [...row.segments, cell]
    : undefined
}

/** Dates that stand in the right margin below a place, beside text that is set closer, taken up to the row they belong to. */
export function raiseMarginDates(lines: Line[]): Line[] {
  const out: Line[] = []
  /** The last row whose end stands in the margin, and how far down the margin goes. */
  let row = -1
  let bottom = 0
  for (const line of lines) {
    const anchor = out[row]
    const cell = line.segments.at(-1)
    const top = line.box?.y ?? 0
    // A second row of names keeps its own date; beside a list item or running text it can only be the row's above.
    const alone = line.segments.length === 1 || (line.segments.length === 2 && (line.bullet || (line.segments[0]?.text.length ?? 0) > LONGEST_NAME))
    const near = anchor !== undefined && anchor.page === line.page && top - bottom < FURTHEST * line.fontSize
    const segments = alone && near && cell ? extended(anchor, cell) : undefined
    if (segments && anchor) {
      out[row] = { ...anchor, segments, text: textOf(segments) }
      bottom = top
      const rest = line.segments.slice(0, -1)
      if (rest.length > 0)
        out.push({ ...line, segments: rest, text: textOf(rest), right: Math.max(...rest.map(segment => segment.right)) })
      continue
    }
    out.push(line)
    if (line.segments.length > 1) {
      row = out.length - 1
      bottom = top
    }
  }
  return out
}
