import type { LayoutMark, LayoutPage } from './layout.ts'
import type { Line } from './line.ts'
import type { Chunk } from './page-lines.ts'
import { isDateText } from './dates.ts'
import { isStrongHeading, sectionOfHeading } from './headings.ts'
import { chunksOf, linesOfChunks } from './page-lines.ts'

/** A part of a page that is read from top to bottom before the next part is begun. */
export interface Region {
  lines: Line[]
  x: number
  right: number
  /** Which column of how many; 0 of 1 for the full width. */
  column: number
  columns: number
}

interface Gutter {
  x: number
  left: Chunk[]
  right: Chunk[]
  /** `labels`: the left side holds the headings of what stands right of them. */
  kind: 'columns' | 'labels'
}

/** Left edges closer than this, in points, are one edge. */
const EDGE = 2.5
/** A column has at least this many lines. */
const FEWEST_LINES = 3
/** Columns within columns within columns are no more than this deep. */
const MOST_DEPTH = 8
/** Narrower than this, in points, is no gutter. */
const NARROWEST = 4
/** Lines whose baselines differ by less than this, in points, stand beside one another. */
const BESIDE = 4
/** Baselines nearer than this, in points, are of one line. */
const SAME_LINE = 3
/** Of the lines of a column that is read across, at least this share has a neighbour on the other side. */
const NEIGHBOURS = 0.85

const headings = new WeakMap<Chunk, boolean>()
const dates = new WeakMap<Chunk, boolean>()

function textOf(chunk: Chunk): string {
  return chunk.runs.map(run => run.text).join('').trim()
}

function remember(cache: WeakMap<Chunk, boolean>, chunk: Chunk, test: (text: string) => boolean): boolean {
  const known = cache.get(chunk)
  if (known !== undefined)
    return known
  const value = test(textOf(chunk))
  cache.set(chunk, value)
  return value
}

function isHeading(chunk: Chunk): boolean {
  return remember(headings, chunk, text => sectionOfHeading(text) !== undefined)
}

function isStrong(chunk: Chunk): boolean {
  return isHeading(chunk) && isStrongHeading(textOf(chunk))
}

function isDate(chunk: Chunk): boolean {
  return remember(dates, chunk, text => isDateText(text))
}

function share<T>(list: T[], test: (item: T) => boolean): number {
  return list.length === 0
    ? 0
    : list.filter(test).length / list.length
}

/** Left edges at which several chunks begin, from left to right. */
function edges(chunks: Chunk[]): number[] {
  const found: { x: number, count: number }[] = []
  for (const { x } of chunks.toSorted((a, b) => a.x - b.x)) {
    const last = found.at(-1)
    if (last && x - last.x <= EDGE)
      last.count++
    else
      found.push({ x, count: 1 })
  }
  return found.slice(1).filter(edge => edge.count >= FEWEST_LINES).map(edge => edge.x)
}

/** One chunk per line, so that counts are of lines. */
function lineHeads(chunks: Chunk[]): Chunk[] {
  const sorted = chunks.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)
  return sorted.filter((chunk, index) => index === 0 || chunk.baseline - (sorted[index - 1]?.baseline ?? 0) > 3)
}

function neighbourShare(own: Chunk[], others: Chunk[], distance: number): number {
  const baselines = others.map(chunk => chunk.baseline).toSorted((a, b) => a - b)
  let at = 0
  return share(own, (chunk) => {
    while (at < baselines.length && (baselines[at] ?? 0) < chunk.baseline - distance)
      at++
    return at < baselines.length && (baselines[at] ?? 0) <= chunk.baseline + distance
  })
}

/** Headings that go on in a second line, as one text. */
function labelTexts(chunks: Chunk[]): { text: string, chunks: Chunk[] }[] {
  const labels: { text: string, chunks: Chunk[] }[] = []
  for (const chunk of chunks.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = labels.at(-1)
    const before = last?.chunks.at(-1)
    if (last && before && chunk.y - before.bottom < chunk.fontSize * 0.9 && sectionOfHeading(last.text) !== sectionOfHeading(`${last.text} ${textOf(chunk)}`) && !isHeading(chunk)) {
      last.text += ` ${textOf(chunk)}`
      last.chunks.push(chunk)
    }
    else if (last && before && chunk.y - before.bottom < chunk.fontSize * 0.9 && sectionOfHeading(`${last.text} ${textOf(chunk)}`) !== undefined) {
      last.text += ` ${textOf(chunk)}`
      last.chunks.push(chunk)
    }
    else {
      labels.push({ text: textOf(chunk), chunks: [chunk] })
    }
  }
  return labels
}

/** Whether the left side holds the headings of what stands right of them; dates may stand among them. */
function areLabels(left: Chunk[], right: Chunk[]): boolean {
  const labels = labelTexts(left.filter(chunk => !isDate(chunk)))
  const known = labels.filter(label => sectionOfHeading(label.text) !== undefined)
  const first = known.flatMap(label => label.chunks.slice(0, 1))
  return known.some(label => isStrongHeading(label.text))
    && known.length >= labels.length * 0.6
    && share(first, label => right.some(chunk => Math.abs(chunk.baseline - label.baseline) < label.fontSize * 0.6)) > 0.6
    && share(right, isStrong) < 0.1
}

/** Whether the two sides are read one after the other. If not, dates, labels or values stand beside what they belong to. */
function areColumns(left: Chunk[], right: Chunk[]): boolean {
  const leftLines = lineHeads(left)
  const rightLines = lineHeads(right)
  if (leftLines.length < FEWEST_LINES || rightLines.length < FEWEST_LINES)
    return false
  if (left.some(isStrong) && right.some(isStrong))
    return true
  if (share(leftLines, isDate) > 0.35 || share(rightLines, isDate) > 0.35)
    return false
  const leftMeets = neighbourShare(leftLines, rightLines, 2)
  const rightMeets = neighbourShare(rightLines, leftLines, 2)
  if (leftMeets > NEIGHBOURS && leftLines.length <= rightLines.length * 0.8)
    return false
  if (rightMeets > NEIGHBOURS && rightLines.length <= leftLines.length * 0.8)
    return false
  if (leftMeets > NEIGHBOURS && rightMeets > NEIGHBOURS) {
    // A grid of cells: each begins with a title that looks different from what follows.
    const isBold = (chunk: Chunk): boolean => chunk.runs.every(run => run.bold || run.text.trim() === '')
    return leftLines.some(isBold) && rightLines.some(isBold) && !leftLines.every(isBold)
  }
  return true
}

/** The two sides of `x` in each band of the page in which nothing crosses it. */
function bands(chunks: Chunk[], x: number): { left: Chunk[], right: Chunk[] }[] {
  const crosses = (chunk: Chunk): boolean => chunk.x < x - EDGE && chunk.right > x - NARROWEST
  const limits = chunks.filter(crosses).map(chunk => chunk.baseline).toSorted((a, b) => a - b)
  const sorted = chunks.filter(chunk => !crosses(chunk)).toSorted((a, b) => a.baseline - b.baseline)
  return split(sorted, limits).map(inside => ({
    left: inside.filter(chunk => chunk.x < x - EDGE),
    right: inside.filter(chunk => chunk.x >= x - EDGE),
  })).filter(({ left, right }) => left.length > 0 && right.length > 0)
}

/** Chunks, sorted by baseline, parted at the given baselines. */
function split(sorted: Chunk[], limits: number[]): Chunk[][] {
  const parts: Chunk[][] = [[]]
  let at = 0
  for (const chunk of sorted) {
    while (at < limits.length && (limits[at] ?? 0) < chunk.baseline - SAME_LINE) {
      at++
      parts.push([])
    }
    // What stands on the line of the parting itself belongs to that line.
    if (at >= limits.length || (limits[at] ?? 0) > chunk.baseline + SAME_LINE)
      parts.at(-1)?.push(chunk)
  }
  return parts.filter(part => part.length > 0)
}

/** What a band turns out to be. Headings on the left alone part it: they are headings over both sides. */
function gutters(x: number, { left, right }: { left: Chunk[], right: Chunk[] }): Gutter[] {
  // A column's lines begin at its edge or are indented from it, few begin far to the right.
  if (share(lineHeads(right), chunk => chunk.x - x < 40) < 0.5)
    return []
  if (areLabels(left, right))
    return [{ x, left, right, kind: 'labels' }]
  const leftHeadings = left.filter(isHeading)
  if (leftHeadings.length > 0 && !right.some(isStrong) && neighbourShare(leftHeadings, right, BESIDE) < 0.5) {
    const limits = leftHeadings.map(chunk => chunk.baseline).toSorted((a, b) => a - b)
    const sorted = [...left.filter(chunk => !isHeading(chunk)), ...right].toSorted((a, b) => a.baseline - b.baseline)
    return split(sorted, limits).flatMap(inside => columnsOf(x, inside.filter(chunk => chunk.x < x - EDGE), inside.filter(chunk => chunk.x >= x - EDGE)))
  }
  return columnsOf(x, left, right)
}

function columnsOf(x: number, left: Chunk[], right: Chunk[]): Gutter[] {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES)
    return []
  const [leftLines, rightLines] = [left, right].map(side => side.map(chunk => chunk.baseline))
  const overlap = Math.min(Math.max(...leftLines ?? []), Math.max(...rightLines ?? [])) - Math.max(Math.min(...leftLines ?? []), Math.min(...rightLines ?? []))
  return overlap > 0 && areColumns(left, right)
    ? [{ x, left, right, kind: 'columns' }]
    : []
}

function bestGutter(chunks: Chunk[]): Gutter | undefined {
  const found = edges(chunks).flatMap(x => bands(chunks, x).flatMap(band => gutters(x, band)))
  const weight = ({ left, right, kind }: Gutter): number => kind === 'labels'
    ? 2000 * labelTexts(left).length + 300 * lineHeads(right).length
    : Math.min(lineHeads(left).length, lineHeads(right).length) * 1000 + left.length + right.length
  return found.map(gutter => ({ gutter, weight: weight(gutter) })).toSorted((a, b) => b.weight - a.weight || a.gutter.x - b.gutter.x)[0]?.gutter
}

interface Cut {
  chunks: Chunk[]
  column: number
  columns: number
}

/** Cuts a page's chunks into parts in reading order: what stands above columns, each column, what stands below. */
function cut(chunks: Chunk[], column: number, columns: number, depth: number): Cut[] {
  const gutter = depth < MOST_DEPTH
    ? bestGutter(chunks)
    : undefined
  if (!gutter) {
    return chunks.length > 0
      ? [{ chunks, column, columns }]
      : []
  }
  const inside = new Set([...gutter.left, ...gutter.right])
  const top = Math.min(...[...inside].map(chunk => chunk.y))
  const outside = chunks.filter(chunk => !inside.has(chunk))
  const above = outside.filter(chunk => chunk.y < top)
  const below = outside.filter(chunk => chunk.y >= top)
  const middle = gutter.kind === 'labels'
    ? cutLabels(gutter, column, columns, depth)
    : [...cut(gutter.left, 0, 2, depth + 1), ...cut(gutter.right, 1, 2, depth + 1)]
  return [...cut(above, column, columns, depth + 1), ...middle, ...cut(below, column, columns, depth + 1)]
}

/** Each label, then what stands beside it down to the next label. Dates in the column of labels stay with the lines they stand beside. */
function cutLabels({ left, right }: Gutter, column: number, columns: number, depth: number): Cut[] {
  const labels = labelTexts(left.filter(chunk => !isDate(chunk)))
  const beside = [...right, ...left.filter(isDate)]
  const tops = labels.map((label) => {
    const first = label.chunks[0]
    const top = Math.min(...label.chunks.map(chunk => chunk.y))
    const near = first
      ? right.filter(chunk => Math.abs(chunk.baseline - first.baseline) < first.fontSize * 0.6).map(chunk => chunk.y)
      : []
    return Math.min(top, ...near) - 0.5
  })
  const before = beside.filter(chunk => chunk.y < (tops[0] ?? 0))
  return [
    ...cut(before, column, columns, depth + 1),
    ...labels.flatMap((label, index): Cut[] => [
      { chunks: label.chunks, column, columns },
      ...cut(beside.filter(chunk => chunk.y >= (tops[index] ?? 0) && chunk.y < (tops[index + 1] ?? Number.POSITIVE_INFINITY)), column, columns, depth + 1),
    ]),
  ]
}

/** Marks that stand alone on their line; several in a row are a rating and no bullet. */
function marksOf(page: LayoutPage): LayoutMark[] {
  return page.marks.filter(mark => page.marks.every(other => other === mark || Math.abs(other.y - mark.y) > 1 || Math.abs(other.x - mark.x) > 40))
}

/** A page's regions in reading order. */
export function regionsOf(page: LayoutPage, number: number, rightToLeft: boolean): Region[] {
  const marks = marksOf(page)
  return cut(chunksOf(page), 0, 1, 0).map(({ chunks, column, columns }): Region => {
    const x = Math.min(...chunks.map(chunk => chunk.x))
    const right = Math.max(...chunks.map(chunk => chunk.right))
    return { lines: linesOfChunks(chunks, marks, { page: number, limit: right, rightToLeft }), x, right, column, columns }
  })
}
