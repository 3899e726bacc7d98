import type { Line, Segment } from './line.ts'
import { ANY_TIME, findDates, isDateText, isStackedPeriod } from './dates.ts'
import { stripBullet } from './line.ts'

/** Lines further apart than this, in line heights, are of different rows. */
const ROW_GAP = 1
/** The rest of a period is no longer than this. */
const LONGEST_REST = 25
/** What a cell goes on with is no longer than this. */
const LONGEST_CELL = 45
/** Left edges nearer than this, in points, are of one column. */
const SAME_EDGE = 3

const OPEN = /(?:(?:19|20)\d{2}|[年月])[)）]?\s*[-–—~～〜至]\s*(?:\p{L}{3,10}\.?)?$/u
/** The sign of a year, or its month, that stands on the next line. */
const REST_OF_YEAR = /^(?:年|\d{0,2}月)/

/** Whether a text ends with the beginning of a period; "2021 – present" is a whole one. */
export function isOpenPeriod(text: string): boolean {
  const last = findDates(text, ANY_TIME).at(-1)
  return OPEN.test(text) && !(last?.endDate === null && last.end >= text.trimEnd().length - 1 && /\p{L}\.?\s*$/u.test(text))
}

/** Whether a text ends within a date or period that `rest`, the beginning of the next line, makes whole. */
export function closesPeriod(text: string, rest: string): boolean {
  if (rest.length >= LONGEST_REST || !/\p{N}/u.test(rest))
    return closesOpenPeriod(text, rest)
  const tail = text.slice(-LONGEST_REST * 2)
  const joined = joinTexts(tail, rest)
  const crossing = findDates(joined, ANY_TIME).find(span => span.start < tail.length && span.end > tail.length + 1)
  return crossing !== undefined && isDateText(joined.slice(crossing.start)) && (!crossing.single || !/\p{N}/u.test(tail.slice(crossing.start)))
}

/** The same for a rest without figures: "present". */
function closesOpenPeriod(text: string, rest: string): boolean {
  if (rest.length >= LONGEST_REST || !(text.endsWith('\u00AD') || OPEN.test(text)))
    return false
  const period = findDates(text, ANY_TIME).at(-1)
  return period !== undefined && isDateText(joinTexts(text.slice(period.start), rest))
}

/** Whether a text ends with a hyphen that only its line's end asked for: a soft one, or one between a year and its sign. */
function isHyphenated(text: string, rest: string): boolean {
  return text.endsWith('\u00AD') || (/\d[-‐]$/.test(text) && REST_OF_YEAR.test(rest))
}

/** Whether a text ends within a date of figures, which keeps its hyphen: "2019-" and "05-31". */
function isWithinDate(text: string, rest: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}-(?:\d{2}-)?$/.test(text) && /^\d{2}(?!\d)/.test(rest)
}

/** Two parts of a cell as one text; a hyphen that parted them goes. */
export function joinTexts(text: string, rest: string): string {
  if (isWithinDate(text, rest))
    return `${text}${rest}`
  return isHyphenated(text, rest) ? `${text.slice(0, -1)}${rest}` : `${text} ${rest}`
}

export function joinCells(first: Segment, second: Segment): Segment {
  return {
    text: joinTexts(first.text, second.text),
    spans: [...first.spans, ...second.spans.map((span, index) => index === 0 && !isHyphenated(first.text, second.text) && !isWithinDate(first.text, second.text) ? { ...span, text: ` ${span.text}` } : span)],
    x: first.x,
    right: Math.max(first.right, second.right),
  }
}

function withSegments(line: Line, segments: Segment[]): Line {
  return { ...line, segments, text: segments.map(segment => segment.text).join(' ') }
}

function isBelow(upper: Segment, lower: Segment): boolean {
  return Math.abs(upper.x - lower.x) < SAME_EDGE
}

/** Whether a date is whole only together with what stands below it. */
function needsRest(cell: Segment, rest: Segment): boolean {
  return rest.text.length < LONGEST_REST && (!isDateText(cell.text) || OPEN.test(cell.text)) && findDates(cell.text, ANY_TIME).length > 0 && isDateText(joinTexts(cell.text, rest.text))
}

/** A row of three cells or more, one of them a date, whose other cells go on below. */
function joinRow(row: Line, line: Line): Line | undefined {
  const dated = row.segments.some(cell => findDates(cell.text, ANY_TIME).length > 0)
  const pairs = line.segments.map(lower => ({ lower, at: row.segments.findIndex(upper => isBelow(upper, lower)) }))
  if (row.segments.length < 3 || !dated || line.gap > ROW_GAP / 2 || pairs.some(({ at, lower }) => at < 0 || lower.text.length > LONGEST_CELL))
    return undefined
  const closed = pairs.some(({ lower, at }) => needsRest(row.segments[at] as Segment, lower))
  // Below the first cell alone stands what the row is about.
  if (!closed && (line.segments.some(lower => findDates(lower.text, ANY_TIME).length > 0) || pairs.some(({ at }) => at === 0)))
    return undefined
  return withSegments(row, row.segments.map((cell, at) => {
    const lower = pairs.find(pair => pair.at === at)?.lower
    return lower ? joinCells(cell, lower) : cell
  }))
}

/** Whether a cell had no room for the first word of what stands below it in the same style. */
function goesOn(cell: Segment, end: number, below: Segment): boolean {
  const [own, next] = [cell.spans.at(-1), below.spans[0]]
  const first = below.text.split(/\s/)[0]?.length ?? 0
  const character = (below.right - below.x) / Math.max(1, below.text.length)
  // Plain text below a plain head may be what is said about it.
  const distinct = (next?.bold ?? false) || (next?.italic ?? false) || /^\p{Ll}/u.test(below.text)
  return own !== undefined && next !== undefined && distinct && below.right <= end && own.bold === next.bold && own.italic === next.italic && own.color === next.color && Math.abs(own.fontSize - next.fontSize) < 0.3
    && end - cell.right < first * character + own.fontSize * 1.5
}

/** A row of one or two cells made whole by the next line; what of that line stands for itself comes back as `rest`. */
function joinDates(row: Line, line: Line): { row: Line, rest?: Line } | undefined {
  const [a, b] = row.segments
  const [c, d] = line.segments
  const tail = row.segments.at(-1)
  if (!a || !c || !tail)
    return undefined
  if (d && needsRest(a, c)) {
    // A column of dates too narrow for them: the date's rest goes up, what stands beside it stays.
    const { text, bullet } = stripBullet(d.text)
    const spans = bullet ? d.spans.map((span, index) => index === 0 ? { ...span, text: stripBullet(span.text.trimStart()).text } : span) : d.spans
    return {
      row: withSegments(row, [joinCells(a, c), ...row.segments.slice(1)]),
      rest: { ...withSegments(line, [{ ...d, text, spans }, ...line.segments.slice(2)]), bullet: bullet || line.bullet, x: d.x, bold: d.spans.every(span => span.bold) },
    }
  }
  // "2012" and below it "– 2015".
  if (!line.bullet && !d && /^[–—-]\s/.test(line.text) && findDates(tail.text, ANY_TIME).at(-1)?.single === true && /\d$/.test(tail.text) && isDateText(`${tail.text.slice(findDates(tail.text, ANY_TIME).at(-1)?.start)} ${line.text}`))
    return { row: withSegments(row, [...row.segments.slice(0, -1), joinCells(tail, c)]) }
  if (line.bullet)
    return undefined
  if (b && !d && isBelow(a, c) && isStackedPeriod(a.text, c.text))
    return { row: withSegments(row, [joinCells(a, c), ...row.segments.slice(1)]) }
  if (b && !d && isBelow(a, c) && OPEN.test(a.text) && needsRest(a, c))
    return { row: withSegments(row, [joinCells(a, c), ...row.segments.slice(1)]) }
  if (b && !d && row.segments.length === 2 && isBelow(a, c) && isDateText(b.text) && !isDateText(c.text) && goesOn(a, b.x, c))
    return { row: withSegments(row, [joinCells(a, c), b]) }
  if (b && !d && row.segments.length === 2 && isBelow(b, c) && isDateText(a.text) && !isDateText(c.text) && goesOn(b, row.limit, c))
    return { row: withSegments(row, [a, joinCells(b, c)]) }
  if (!d && closesPeriod(tail.text, line.text))
    return { row: withSegments(row, [...row.segments.slice(0, -1), joinCells(tail, c)]) }
  if (b && d && row.segments.length === 2 && line.segments.length === 2 && isBelow(a, c) && !isDateText(b.text) && isDateText(`${b.text} ${d.text}`))
    return { row: withSegments(row, [joinCells(a, c), joinCells(b, d)]) }
  return undefined
}

/** Rows of cells whose texts go on in the next line, as one row: told by a date that is whole only then, or by the columns of a table. */
export function joinWrappedCells(lines: Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out.at(-1)
    const row = last && !line.bullet && line.gap < ROW_GAP ? joinRow(last, line) : undefined
    const dates = last && !row && line.gap < ROW_GAP ? joinDates(last, line) : undefined
    if (row ?? dates)
      out[out.length - 1] = (row ?? dates?.row) as Line
    if (dates?.rest)
      out.push(dates.rest)
    else if (!row && !dates)
      out.push(line)
  }
  return out
}
