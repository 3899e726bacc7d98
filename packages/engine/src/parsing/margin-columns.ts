import type { Chunk } from './chunks.ts'
import type { LayoutRun } from './layout.ts'
import { EDGE, FEWEST_LINES } from './chunk-traits.ts'
import { isDateText, isStackedPeriod } from './dates.ts'
import { isOpenPeriod, joinTexts } from './wrapped-cells.ts'

/** Rows of one date stand no further apart than this, in font sizes. */
const ROW_GAP = 0.7
/** A date begins at most this much above or below the line it stands beside, in font sizes. */
const OFFSET = 0.9
/** Baselines nearer than this, in font sizes, are of one line. */
const SAME_LINE = 0.1
/** A date is written in no more rows. */
const MOST_ROWS = 4
/** What stands between two runs of a date that was written in rows, in font sizes. */
const SPACE = 0.3
/** Space that keeps a date apart from the line it stands beside, in font sizes. */
const CLEAR = 2
/** Longer texts in a margin are no dates. */
const LONGEST = 40
/** Longer lines are running text, which no date stands beside. */
const LONGEST_HEAD = 60

interface Side {
  /** Where a chunk begins and ends, counted from where reading begins. */
  begin: (chunk: Chunk) => number
  end: (chunk: Chunk) => number
}

function textOf(chunk: Chunk): string {
  return chunk.runs.map(run => run.text).join('').trim()
}

/** The edge at which most of the text begins; `undefined` where too few lines do. */
function mainEdge(chunks: Chunk[], { begin }: Side): number | undefined {
  const edges = new Map<number, { edge: number, lines: number, letters: number }>()
  for (const chunk of chunks) {
    const key = Math.round(begin(chunk) / EDGE)
    const known = edges.get(key) ?? { edge: begin(chunk), lines: 0, letters: 0 }
    edges.set(key, { edge: Math.min(known.edge, begin(chunk)), lines: known.lines + 1, letters: known.letters + textOf(chunk).length })
  }
  const most = [...edges.values()].toSorted((a, b) => b.letters - a.letters || b.edge - a.edge)[0]
  return most && most.lines >= FEWEST_LINES ? most.edge : undefined
}

/** Rows from the top that are one date only together, or the first row alone where it is a whole one. A row that has a line of its own beside it is no end of the date above. */
function dateRows(rows: Chunk[], hasLine: (row: Chunk) => boolean): { rows: Chunk[], text: string } | undefined {
  let text = ''
  for (const [index, row] of rows.slice(0, MOST_ROWS).entries()) {
    const own = textOf(row)
    text = index === 0 ? own : joinTexts(text, own)
    const next = rows[index + 1]
    if (text.length > LONGEST)
      return undefined
    const whole = isDateText(text) && !isOpenPeriod(text)
    if (whole && index === 0 && next && isStackedPeriod(own, textOf(next)) && !hasLine(next))
      return { rows: rows.slice(0, 2), text: `${own} ${textOf(next)}` }
    if (whole && !(next && /^[-–—~～〜至年]/.test(textOf(next)) && isDateText(joinTexts(text, textOf(next)))))
      return { rows: rows.slice(0, index + 1), text }
  }
  // A period that is left open has no further row.
  return rows[0] && isDateText(textOf(rows[0])) ? { rows: rows.slice(0, 1), text: textOf(rows[0]) } : undefined
}

/** Rows set one behind the other on the first one's line. */
function inOneRow(rows: Chunk[], text: string): LayoutRun[] {
  const first = rows[0]?.runs.find(run => run.text.trim() !== '')
  return first ? [{ ...first, text, width: Math.max(first.width, first.fontSize * SPACE * text.length) }] : []
}

/** Where the rows begin and end, with enough space before the line beside them that they stay apart from its text. */
function apart(rows: Chunk[], line: Chunk): Pick<Chunk, 'x' | 'right'> {
  const x = Math.min(...rows.map(row => row.x))
  const right = Math.max(...rows.map(row => row.right))
  const gap = CLEAR * line.fontSize
  return x < line.x
    ? { x, right: Math.max(x + 1, Math.min(right, line.x - gap)) }
    : { x: Math.min(right - 1, Math.max(x, line.right + gap)), right }
}

/**
 * Dates that stand in a margin of their own beside the text, in rows of their own: each is made one row and set on the line it stands beside,
 * whatever their baselines. Everything else stays as it is.
 */
export function alignMarginDates(chunks: Chunk[], side: Side): Chunk[] {
  const edge = mainEdge(chunks, side)
  if (edge === undefined)
    return chunks
  const inMargin = (chunk: Chunk): boolean => side.end(chunk) < edge - 1
  const beside = chunks.filter(chunk => side.end(chunk) > edge && textOf(chunk).length <= LONGEST_HEAD)
  const margin = chunks.filter(inMargin).toSorted((a, b) => a.y - b.y)
  const replaced = new Map<Chunk, Chunk | undefined>()
  margin.forEach((first, index) => {
    if (replaced.has(first))
      return
    const rows = [first]
    for (const next of margin.slice(index + 1)) {
      const last = rows.at(-1) as Chunk
      if (next.y - last.bottom > ROW_GAP * first.fontSize || rows.length >= MOST_ROWS)
        break
      if (next.y > last.y + first.fontSize * 0.5)
        rows.push(next)
    }
    const date = dateRows(rows, row => beside.some(chunk => Math.abs(chunk.baseline - row.baseline) < SAME_LINE * row.fontSize))
    const line = beside.filter(chunk => Math.abs(chunk.y - first.y) < OFFSET * Math.max(first.fontSize, chunk.fontSize)).toSorted((a, b) => Math.abs(a.baseline - first.baseline) - Math.abs(b.baseline - first.baseline))[0]
    if (!date || !line)
      return
    date.rows.forEach(row => replaced.set(row, undefined))
    replaced.set(first, {
      ...first,
      ...apart(date.rows, line),
      runs: date.rows.length === 1 ? first.runs : inOneRow(date.rows, date.text),
      bottom: Math.max(...date.rows.map(row => row.bottom)),
      baseline: line.baseline,
    })
  })
  return chunks.flatMap(chunk => replaced.has(chunk) ? replaced.get(chunk) ?? [] : [chunk])
}
