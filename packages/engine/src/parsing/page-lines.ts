import type { Chunk } from './chunks.ts'
import type { LayoutMark, LayoutRun } from './layout.ts'
import type { Line, Segment, Span } from './line.ts'
import { countRightToLeft, foreignFromRight, hasRightToLeft, readFromRight, withBrackets, withFinalStop } from './bidi.ts'
import { isDate } from './chunk-traits.ts'
import { BASELINE_TOLERANCE } from './chunks.ts'
import { isDateText } from './dates.ts'
import { cleanText, isBulletAlone, joinSpacedLetters, lineOf, stripBullet } from './line.ts'
import { alignMarginDates } from './margin-columns.ts'
import { raiseMarginDates } from './margin-dates.ts'

/** Segments further apart than this, in font sizes, are told apart. */
const SEGMENT_GAP = 1.4
/** The same where the font changes with the gap. */
const RESTYLED_SEGMENT_GAP = 0.75
/** The same where what follows is a date and nothing else. */
const DATE_SEGMENT_GAP = 0.65
/** Left edges nearer than this, in points, are one. */
const SAME_EDGE = 1.5
/** Words further apart than this, in font sizes, stand in columns of their own. */
const COLUMN_GAP = 0.9
/** Words further apart than this, in font sizes, are tags rather than a sentence. */
const TAG_GAP = 0.45
/** A gap that a space was meant to be, in font sizes. */
const SPACE_GAP = 0.16

/** Runs in the order in which they are read. */
function logicalOrder(runs: LayoutRun[], rightToLeft: boolean): LayoutRun[] {
  if (!rightToLeft)
    return runs
  const joined: LayoutRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    // Figures of one number may come in several runs.
    if (last && !/\p{L}|\s$/u.test(last.text) && !/\p{L}|^\s/u.test(run.text) && run.x - last.x - last.width < SPACE_GAP * run.fontSize)
      joined[joined.length - 1] = { ...last, text: last.text + run.text, width: run.x + run.width - last.x }
    else
      joined.push(run)
  }
  return readFromRight(joined.map(run => hasRightToLeft(run.text) ? run : { ...run, text: foreignFromRight(run.text) }), run => run.text, () => false)
}

function spansOf(runs: LayoutRun[], rightToLeft: boolean): Span[] {
  const ordered = logicalOrder(runs, rightToLeft)
  const spans: Span[] = []
  let before: LayoutRun | undefined
  let blank: LayoutRun | undefined
  for (const run of ordered) {
    // Runs of white space count as the gap they fill.
    if (run.text.trim() === '') {
      blank = run
      continue
    }
    const last = spans.at(-1)
    const gap = before
      ? Math.max(edge(run, 'left') - edge(before, 'right'), edge(before, 'left') - edge(run, 'right'))
      : 0
    if (last)
      last.text = `${last.text.trimEnd()}${spaceBetween(last, before, run, { gap, blank: blank !== undefined || /\s$/.test(last.text) || /^\s/.test(run.text), boxed: before !== undefined && blank !== undefined && isOtherStyle(blank, before) && isOtherStyle(blank, run) })}`
    const text = run.text.trimStart()
    if (last && last.bold === run.bold && last.italic === run.italic && last.color === run.color && last.url === run.url && Math.abs(last.fontSize - run.fontSize) < 0.3)
      last.text += text
    else
      spans.push({ text, bold: run.bold, italic: run.italic, fontSize: run.fontSize, color: run.color, url: run.url })
    before = run
    blank = undefined
  }
  return spans
}

/** How wide a space is, in font sizes: about this in most fonts. */
const SPACE_WIDTH = 0.25

/** Where a run's visible text begins or ends. */
function edge(run: LayoutRun, side: 'left' | 'right'): number {
  const space = SPACE_WIDTH * run.fontSize
  return side === 'left'
    ? run.x + space * (run.text.length - run.text.trimStart().length)
    : run.x + run.width - space * (run.text.length - run.text.trimEnd().length)
}

function isOtherStyle(run: LayoutRun, other: LayoutRun): boolean {
  return run.font !== other.font || run.color !== other.color
}

const ENDS_IN_WORD = /[\p{Ll}\d]$/u

/** What stands between two runs: nothing, a space, two where words are set further apart than in a sentence or the space is not of their style, three where columns are. */
function spaceBetween(last: Span, before: LayoutRun | undefined, run: LayoutRun, { gap, blank, boxed }: { gap: number, blank: boolean, boxed: boolean }): string {
  if (gap > COLUMN_GAP * run.fontSize)
    return '   '
  if (gap > TAG_GAP * run.fontSize || boxed)
    return '  '
  // A date in another style that touches the text before it comes from another box.
  if ((before?.font !== run.font || before?.color !== run.color) && /\p{L}$/u.test(last.text) && /^(?:\p{Lu}\p{L}{2,8}\.? )?(?:19|20)\d{2}/u.test(run.text))
    return '   '
  // So does what follows such a date.
  if ((before?.font !== run.font || before?.color !== run.color) && gap < SPACE_GAP * run.fontSize && !blank && /^\p{Lu}/u.test(run.text) && ENDS_IN_WORD.test(last.text) && isDateText(last.text))
    return '   '
  // So does what a link's end parts from the text around it, where a number meets a word.
  if (before?.url !== run.url && (/\p{N}$/u.test(last.text) ? /^\p{Lu}/u : /^\+/).test(run.text))
    return '   '
  return blank || gap > SPACE_GAP * (isSmallCapital(before, run) ? before?.fontSize ?? 0 : run.fontSize)
    ? ' '
    : ''
}

/** Small letters of words that are set in capitals of two sizes are smaller than the large ones by a factor in this range. */
const SMALL_CAPITALS = [0.6, 0.9] as const

/** Whether a run is the small capitals behind a large one. */
function isSmallCapital(before: LayoutRun | undefined, run: LayoutRun): boolean {
  const factor = run.fontSize / (before?.fontSize ?? 1)
  return before !== undefined && before.font === run.font && factor > SMALL_CAPITALS[0] && factor < SMALL_CAPITALS[1] && /(?<!\p{L})\p{Lu}$/u.test(before.text) && /^\p{L}/u.test(run.text)
}

/** Whether a text is written from right to left: most of its letters are, or some of them in a document that is. */
export function isRightToLeft(runs: LayoutRun[], most = 0.5): boolean {
  const text = runs.map(run => run.text).join('')
  const count = countRightToLeft(text)
  return count > 0 && count > (text.match(/\p{L}/gu)?.length ?? 0) * most
}

function segmentsOf(chunks: Chunk[], rightToLeft: boolean, columns: number[]): Segment[] {
  const groups: Chunk[][] = []
  for (const chunk of chunks) {
    const last = groups.at(-1)?.at(-1)
    const restyled = last && last.runs.at(-1)?.font !== chunk.runs[0]?.font
    const apart = isDate(chunk) ? DATE_SEGMENT_GAP : restyled ? RESTYLED_SEGMENT_GAP : SEGMENT_GAP
    // A cell that begins where one of the line above does is a cell, however near the one before it ends.
    const aligned = last !== undefined && chunk.x - last.right > RESTYLED_SEGMENT_GAP * chunk.fontSize && columns.some(x => Math.abs(x - chunk.x) < SAME_EDGE)
    if (last && !aligned && chunk.x - last.right <= apart * Math.max(last.fontSize, chunk.fontSize))
      groups.at(-1)?.push(chunk)
    else
      groups.push([chunk])
  }
  const segments = groups.map((group): Segment => {
    const runs = group.flatMap(chunk => chunk.runs)
    const spans = spansOf(runs, rightToLeft)
    const joined = spans.map(span => span.text).join('')
    const text = cleanText(joinSpacedLetters(rightToLeft ? withFinalStop(withBrackets(joined)) : joined))
    return {
      text,
      spans,
      x: Math.min(...group.map(chunk => chunk.x)),
      right: Math.max(...group.map(chunk => chunk.right)),
    }
  })
  return rightToLeft
    ? segments.toReversed()
    : segments
}

/** Takes a bullet off the front of a line's segments. */
function withoutBullet(segments: Segment[]): { segments: Segment[], bullet: boolean } {
  const [first, ...others] = segments
  if (!first)
    return { segments, bullet: false }
  if (others.length > 0 && isBulletAlone(first.text))
    return { segments: others, bullet: true }
  const { text, bullet } = stripBullet(first.text)
  return bullet
    ? { segments: [{ ...first, text, spans: withoutPrefix(first.spans, first.text.length - text.length) }, ...others], bullet }
    : { segments, bullet }
}

/** Spans without their first `count` visible characters. */
function withoutPrefix(spans: Span[], count: number): Span[] {
  const out: Span[] = []
  let rest = count
  for (const span of spans) {
    const text = cleanText(span.text) === ''
      ? ''
      : span.text.trimStart()
    if (rest >= text.length && rest > 0) {
      rest -= text.length
      continue
    }
    out.push(rest > 0
      ? { ...span, text: text.slice(rest).trimStart() }
      : span)
    rest = 0
  }
  return out
}

interface Place {
  page: number
  /** The page's width. */
  width: number
  /** The region's far edge. */
  limit: number
  /** Whether the document is written from right to left. */
  rightToLeft: boolean
}

/** Chunks of one region as lines from top to bottom. */
export function linesOfChunks(chunks: Chunk[], marks: LayoutMark[], { page, width, limit, rightToLeft: document }: Place): Line[] {
  const groups: Chunk[][] = []
  const side = document
    ? { begin: (chunk: Chunk) => width - chunk.right, end: (chunk: Chunk) => width - chunk.x }
    : { begin: (chunk: Chunk) => chunk.x, end: (chunk: Chunk) => chunk.right }
  for (const chunk of alignMarginDates(chunks, side).toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const last = groups.at(-1)
    const reference = last?.reduce((best, other) => other.fontSize > best.fontSize ? other : best)
    if (last && reference && Math.abs(chunk.baseline - reference.baseline) <= BASELINE_TOLERANCE * Math.min(reference.fontSize, chunk.fontSize))
      last.push(chunk)
    else
      groups.push([chunk])
  }
  const lines: Line[] = []
  let before: { bottom: number, height: number } | undefined
  let columns: number[] = []
  for (const group of groups) {
    const sorted = group.toSorted((a, b) => a.x - b.x)
    const runs = sorted.flatMap(chunk => chunk.runs)
    const rightToLeft = document || isRightToLeft(runs, 0.5)
    const { segments: placed, bullet } = withoutBullet(segmentsOf(sorted, rightToLeft, columns).filter(segment => segment.text !== ''))
    if (placed.length === 0)
      continue
    columns = placed.slice(1).map(segment => rightToLeft ? segment.right : segment.x)
    // Counted from where reading begins, so that everything after this step sees a left-to-right page.
    const segments = document
      ? placed.map(segment => ({ ...segment, x: width - segment.right, right: width - segment.x }))
      : placed
    const y = Math.min(...sorted.map(chunk => chunk.y))
    const bottom = Math.max(...sorted.map(chunk => chunk.bottom))
    const height = Math.max(...sorted.map(chunk => chunk.fontSize))
    const x = Math.min(...sorted.map(chunk => chunk.x))
    const right = Math.max(...sorted.map(chunk => chunk.right))
    const near = marks.filter(mark => mark.y > y && mark.y < bottom && (document ? mark.x > right - 1 && mark.x < right + 3 * height : mark.x < x && mark.x > x - 3 * height))
    lines.push(lineOf(segments, {
      bullet: bullet || near.length === 1,
      gap: before
        ? (y - before.bottom) / Math.min(height, before.height)
        : 10,
      whole: false,
      limit,
      page,
      box: { x, y, width: Math.max(...sorted.map(chunk => chunk.right)) - x, height: bottom - y },
    }))
    before = { bottom, height }
  }
  return raiseMarginDates(lines)
}
