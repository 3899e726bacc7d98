import type { Group } from './chunk-traits.ts'
import type { Chunk } from './chunks.ts'
import type { LayoutMark, LayoutPage } from './layout.ts'
import type { Line } from './line.ts'
import { BESIDE, dateShare, EDGE, edges, FEWEST_LINES, groupAt, groupsOf, isDate, isHeading, isMarginal, isStrong, labelTexts, lineHeads, neighbourShare, share } from './chunk-traits.ts'
import { chunksOf } from './chunks.ts'
import { isStrongHeading, sectionOfHeading } from './headings.ts'
import { linesOfChunks } from './page-lines.ts'

/** A part of a page that is read from top to bottom before the next part is begun. */
export interface Region {
  lines: Line[]
  x: number
  right: number
  /** The outermost pair of columns it is part of, 0 for none, and which of the two. */
  band: number
  column: number
}

interface Gutter {
  x: number
  left: Chunk[]
  right: Chunk[]
  /** `labels`: the left side holds the headings of what stands right of them. */
  kind: 'columns' | 'labels'
}

/** Outline level of a heading in a column of labels: the names of entries beside it may look the same. */
const LABEL_LEVEL = 2
/** With fewer lines than this only a grid of titled cells is taken for columns. */
const SURE_LINES = 4
/** Columns within columns within columns are no more than this deep. */
const MOST_DEPTH = 8
/** Narrower than this, in points, is no gutter. */
const NARROWEST = 4
/** Sizes nearer than this, in points, are one. */
const SAME_SIZE = 0.3
/** Baselines nearer than this, in points, are of one line. */
const SAME_LINE = 3
/** Of the lines of a column that is read across, at least this share has a neighbour on the other side. */
const NEIGHBOURS = 0.85
/** Lines that break a column of labels are fewer than this share of those beside it. */
const MOST_BREAKS = 0.4

/** Whether the left side holds the headings of what stands right of them; dates may stand among them. */
function areLabels(left: Chunk[], right: Chunk[]): boolean {
  const labels = labelTexts(left.filter(chunk => !isDate(chunk)))
  const known = labels.filter(label => sectionOfHeading(label.text) !== undefined)
  const first = known.flatMap(label => label.chunks.slice(0, 1))
  const groups = groupsOf(right)
  return known.some(label => isStrongHeading(label.text))
    && known.length >= labels.length * 0.6
    && share(first, label => groupAt(groups, label.baseline) !== undefined) > 0.6
    && share(right, isStrong) < 0.1
}

/**
 * Lines of the left side that break the column of labels: entries that begin at the page's edge though others stand beside their heading.
 * None unless every heading stands beside the first line of a group and the right side has no headings of its own; less is asked where such a column is known.
 */
function breaksOfLabels(left: Chunk[], right: Chunk[], known: boolean): Chunk[] {
  const labels = left.filter(isStrong)
  const others = left.filter(chunk => !labels.includes(chunk) && !isDate(chunk))
  const tops = groupsOf(right).map(group => group.top)
  const isLabel = (label: Chunk): boolean => right.some(chunk => Math.abs(chunk.baseline - label.baseline) < BESIDE && tops.some(top => Math.abs(top - chunk.y) < BESIDE))
  return labels.length > (known ? 0 : 1) && labels.every(isLabel) && !right.some(isStrong) && lineHeads(others).length < lineHeads(right).length * (known ? 1 : MOST_BREAKS)
    ? others
    : []
}

/** Whether the two sides are read one after the other. If not, dates, labels or values stand beside what they belong to. */
function areColumns(left: Chunk[], right: Chunk[]): boolean {
  const leftLines = lineHeads(left)
  const rightLines = lineHeads(right)
  if (leftLines.length < FEWEST_LINES || rightLines.length < FEWEST_LINES)
    return false
  const isBold = (chunk: Chunk): boolean => chunk.runs.every(run => run.bold || run.text.trim() === '')
  const isGrid = leftLines.some(isBold) && rightLines.some(isBold) && !leftLines.every(isBold)
  if (Math.min(leftLines.length, rightLines.length) < SURE_LINES && !(isGrid && neighbourShare(leftLines, rightLines, 2) > NEIGHBOURS))
    return false
  if (left.some(isStrong) && right.some(isStrong))
    return true
  if (dateShare(leftLines) > 0.35 || dateShare(rightLines) > 0.35 || share(rightLines, isMarginal) > 0.7)
    return false
  const leftMeets = neighbourShare(leftLines, rightLines, 2)
  const rightMeets = neighbourShare(rightLines, leftLines, 2)
  if (leftMeets > NEIGHBOURS && leftLines.length <= rightLines.length * 0.8)
    return false
  if (rightMeets > NEIGHBOURS && rightLines.length <= leftLines.length * 0.8)
    return false
  if (leftMeets > NEIGHBOURS && rightMeets > NEIGHBOURS) {
    // A grid of cells: each begins with a title that looks different from what follows.
    return isGrid
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
function gutters(x: number, { left, right }: { left: Chunk[], right: Chunk[] }, labelled = false): Gutter[] {
  // A column's lines begin at its edge or are indented from it, few begin far to the right.
  const headings = right.filter(chunk => isStrong(chunk) && chunk.x - x < EDGE).length
  const headed = headings > 1 || (headings === 1 && left.some(isStrong))
  if (!headed && share(lineHeads(right), chunk => chunk.x - x < 40) < 0.5)
    return []
  // What stands above all text on the right labels none of it.
  const top = Math.min(...right.map(chunk => chunk.y))
  const beside = left.filter(chunk => chunk.bottom > top - SAME_LINE)
  if (areLabels(beside, right))
    return [{ x, left: beside, right, kind: 'labels' }]
  const breaks = breaksOfLabels(beside, right, labelled)
  if (breaks.length > 0)
    return partedAt(breaks, beside, right).filter(sides => areLabels(sides.left, sides.right)).map(sides => ({ x, ...sides, kind: 'labels' }))
  const over = left.filter(chunk => isHeading(chunk) && neighbourShare([chunk], right, BESIDE) === 0)
  // A known word inside a column heads it only where it stands at its edge or looks like the headings on the left.
  const heads = right.some(chunk => isStrong(chunk) && (chunk.x - x < EDGE || over.some(other => Math.abs(other.fontSize - chunk.fontSize) < SAME_SIZE)))
  if (over.length > 0 && !heads) {
    return partedAt(over, left, right).flatMap(sides => columnsOf(x, sides.left, sides.right))
  }
  return columnsOf(x, left, right)
}

/** Two sides without some lines of the left one, parted at these. */
function partedAt(lines: Chunk[], left: Chunk[], right: Chunk[]): { left: Chunk[], right: Chunk[] }[] {
  const limits = lines.map(chunk => chunk.baseline).toSorted((a, b) => a - b)
  const kept = left.filter(chunk => !lines.includes(chunk))
  const sorted = [...kept, ...right].toSorted((a, b) => a.baseline - b.baseline)
  return split(sorted, limits).map((inside) => {
    const part = new Set(inside)
    return { left: kept.filter(chunk => part.has(chunk)), right: right.filter(chunk => part.has(chunk)) }
  }).filter(sides => sides.left.length > 0 && sides.right.length > 0)
}

function columnsOf(x: number, left: Chunk[], right: Chunk[]): Gutter[] {
  // Centred headings share an edge by chance; a column has text at its edge as well.
  const text = lineHeads(right).filter(chunk => !isStrong(chunk) && chunk.x - x < 40)
  if (left.length < FEWEST_LINES || text.length < FEWEST_LINES)
    return []
  const [leftLines, rightLines] = [left, right].map(side => side.map(chunk => chunk.baseline))
  const overlap = Math.min(Math.max(...leftLines ?? []), Math.max(...rightLines ?? [])) - Math.max(Math.min(...leftLines ?? []), Math.min(...rightLines ?? []))
  return overlap > 0 && areColumns(left, right)
    ? [{ x, left, right, kind: 'columns' }]
    : []
}

function bestGutter(chunks: Chunk[], labelled: number[]): Gutter | undefined {
  const at = (x: number, known: boolean): Gutter[] => bands(chunks, x).flatMap(band => gutters(x, band, known))
  const found = [...edges(chunks).flatMap(x => at(x, false)), ...labelled.flatMap(x => at(x, true)).filter(gutter => gutter.kind === 'labels')]
  // Headings on both sides make columns of the page; a column of dates inside one of them is looked at later.
  const weight = ({ left, right, kind }: Gutter): number => kind === 'labels'
    ? 2000 * labelTexts(left).length + 300 * lineHeads(right).length
    : Math.min(lineHeads(left).length, lineHeads(right).length) * (left.some(isStrong) && right.some(isStrong) ? 2000 : 1000) + left.length + right.length
  return found.map(gutter => ({ gutter, weight: weight(gutter) })).toSorted((a, b) => b.weight - a.weight || a.gutter.x - b.gutter.x)[0]?.gutter
}

interface Cut {
  chunks: Chunk[]
  /** Whether it is a label in a column of its own, which heads what stands beside it. */
  label?: boolean
  band: number
  column: number
}

interface Where {
  band: number
  column: number
  depth: number
  /** Where columns of labels elsewhere on the page end: fewer lines show another there. */
  labelled: number[]
  /** Counts the page's outermost pairs of columns. */
  bands: { count: number }
}

/** Cuts a page's chunks into parts in reading order: what stands above columns, each column, what stands below. */
function cut(chunks: Chunk[], where: Where): Cut[] {
  const { band, column, bands } = where
  const gutter = where.depth < MOST_DEPTH
    ? bestGutter(chunks, where.labelled)
    : undefined
  const below = { ...where, depth: where.depth + 1, labelled: gutter?.kind === 'labels' ? [...where.labelled, gutter.x] : where.labelled }
  if (!gutter) {
    return chunks.length > 0
      ? [{ chunks, band, column }]
      : []
  }
  const inside = new Set([...gutter.left, ...gutter.right])
  const top = Math.min(...[...inside].map(chunk => chunk.y))
  const outside = chunks.filter(chunk => !inside.has(chunk))
  const own = band === 0 && gutter.kind === 'columns'
    ? ++bands.count
    : 0
  const middle = gutter.kind === 'labels'
    ? cutLabels(gutter, below)
    : [gutter.left, gutter.right].flatMap((side, index) => cut(side, own > 0 ? { ...below, band: own, column: index } : below))
  return [...cut(outside.filter(chunk => chunk.y < top), below), ...middle, ...cut(outside.filter(chunk => chunk.y >= top), below)]
}

/** Each label, then what stands beside it down to the next label. Dates in the column of labels stay with the lines they stand beside. */
function cutLabels({ left, right }: Gutter, where: Where): Cut[] {
  const { band, column } = where
  const labels = labelTexts(left.filter(chunk => !isDate(chunk)))
  const beside = [...right, ...left.filter(isDate)]
  let lowest = Number.NEGATIVE_INFINITY
  const tops = labelTops(labels.map(label => label.chunks), right).map(top => lowest = Math.max(lowest, top))
  return [
    ...cut(beside.filter(chunk => chunk.y < (tops[0] ?? 0)), where),
    ...labels.flatMap((label, index): Cut[] => [
      { chunks: label.chunks, label: true, band, column },
      ...cut(beside.filter(chunk => chunk.y >= (tops[index] ?? 0) && chunk.y < (tops[index + 1] ?? Number.POSITIVE_INFINITY)), where),
    ]),
  ]
}

/** How far up what each label speaks for begins. */
function labelTops(labels: Chunk[][], right: Chunk[]): number[] {
  const groups = groupsOf(right)
  const claimed = new Set<Group>()
  return labels.map((chunks) => {
    const first = chunks[0] as Chunk
    const top = Math.min(...chunks.map(chunk => chunk.y))
    const near = right.filter(chunk => Math.abs(chunk.baseline - first.baseline) < first.fontSize * 0.4).map(chunk => chunk.y)
    const group = groupAt(groups, first.baseline)
    // Beside a line in the middle of text that an earlier label speaks for, a label has nothing of its own.
    const middle = near.length > 0 && group && claimed.has(group) && !isHeading(first) && right.some(chunk => chunk.y < Math.min(...near) - 1 && Math.min(...near) - chunk.bottom < chunk.fontSize * 0.5)
    if (!middle && (near.length > 0 || !group)) {
      if (group)
        claimed.add(group)
      return Math.min(top, ...near) - 0.5
    }
    // A label set in the middle of its text speaks for all of it; a second one beside the same text has none of its own.
    const taken = group !== undefined && claimed.has(group)
    if (group)
      claimed.add(group)
    return ((taken ? group?.bottom : group?.top) ?? top) - 0.5
  })
}

/** Marks that stand alone on their line; several in a row are a rating and no bullet. */
function marksOf(page: LayoutPage): LayoutMark[] {
  return page.marks.filter(mark => page.marks.every(other => other === mark || Math.abs(other.y - mark.y) > 1 || Math.abs(other.x - mark.x) > 40))
}

/** A page's regions in reading order. */
export function regionsOf(page: LayoutPage, number: number, rightToLeft: boolean): Region[] {
  const marks = marksOf(page)
  const all = chunksOf(page)
  // A page that is written from the right is cut as its mirror image, and what was cut is looked at as it stands.
  const original = new Map(all.map(chunk => [rightToLeft ? { ...chunk, x: page.width - chunk.right, right: page.width - chunk.x } : chunk, chunk]))
  return cut([...original.keys()], { band: 0, column: 0, depth: 0, labelled: [], bands: { count: 0 } }).map(({ chunks: cutChunks, label, band, column }): Region => {
    const chunks = cutChunks.map(chunk => original.get(chunk) ?? chunk)
    const x = Math.min(...chunks.map(chunk => chunk.x))
    const right = Math.max(...chunks.map(chunk => chunk.right))
    const lines = linesOfChunks(chunks, marks, { page: number, width: page.width, limit: rightToLeft ? page.width - x : right, rightToLeft })
    return { lines: label ? lines.map(line => ({ ...line, heading: LABEL_LEVEL })) : lines, x, right, band, column }
  })
}
