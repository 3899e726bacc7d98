import type { Line } from './line.ts'

/** What stands between the lines of a paragraph where nobody changed it, in line heights. */
const USUAL = 0.35
/** Documents whose lines stand further apart than this, in line heights, are spaced widely. */
const WIDE = 0.7
/** Fewer pairs of lines say nothing about a document. */
const FEWEST_PAIRS = 3
/** A line this long, in letters, that breaks in the middle of a sentence had no more room; scripts without words need fewer. */
const LONG = 35
const LONG_IDEOGRAPHIC = 24

const IDEOGRAPHIC = /[\u3040-\u30FF\u3400-\u9FFF]/

/** Whether `next` can only be what `line` goes on with. */
function isSurelyContinued(line: Line, next: Line): boolean {
  const long = line.text.length > (IDEOGRAPHIC.test(line.text) ? LONG_IDEOGRAPHIC : LONG)
  const open = !/[.!?:。！？؟]$/.test(line.text)
  // Scripts without capitals don't show where a sentence begins; a list item's second line does.
  const within = /^\p{Ll}/u.test(next.text) || (/^\p{Lo}/u.test(next.text) && line.bullet && Math.abs(next.x - line.x) < 20)
  return long && open && within && !next.bullet && line.page === next.page && next.gap < 10 && next.segments.length === 1 && line.segments.length === 1 && Math.abs(line.fontSize - next.fontSize) < 0.3
}

function quantile(values: number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]
}

/** The space between the lines of a paragraph, in line heights: as lines show that surely go on, else as nearly all lines of running text keep it. */
function leadingOf(lines: Line[]): number | undefined {
  const pairs = lines.slice(1).map((next, index) => [lines[index] as Line, next] as const)
  const sure = pairs.filter(([line, next]) => isSurelyContinued(line, next)).map(([, next]) => next.gap)
  if (sure.length >= FEWEST_PAIRS)
    return quantile(sure, 0.5)
  const body = quantile(lines.map(line => line.fontSize), 0.5) ?? 0
  const isBody = (line: Line): boolean => Math.abs(line.fontSize - body) < 0.3 && !line.bold
  return quantile(pairs.filter(([line, next]) => isBody(line) && isBody(next) && next.gap < 10 && line.page === next.page).map(([, next]) => next.gap), 0.25)
}

/** Gives lines of a document that is spaced widely the gaps that they would have at the usual spacing; others stay as they are. */
export function withUsualLeading(lines: Line[]): (line: Line) => Line {
  const leading = leadingOf(lines)
  if (leading === undefined || leading < WIDE)
    return line => line
  const excess = leading - USUAL
  return line => line.gap >= 10 || line.gap < leading * 0.6 ? line : { ...line, gap: Math.max(0, line.gap - excess) }
}
