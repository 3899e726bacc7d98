import type { Chunk } from './chunks.ts'
import { BESIDE, dateShare, EDGE, edges, FEWEST_LINES, groupAt, groupsOf, isDate, isHeading, isMarginal, isStrong, labelTexts, lineHeads, neighbourShare, share } from './chunk-traits.ts'
import { areFlushRight, flushRightEdges } from './flush-right.ts'
import { isStrongHeading, sectionOfHeading } from './headings.ts'
import { isTitle, rowTops, steppedTops, titlesOf } from './rows.ts'

/** Two sides of a page, or of a part of it, and what they are to each other. */
export interface Gutter {
  x: number
  left: Chunk[]
  right: Chunk[]
  /** `labels`: the left side holds the headings of what stands right of them. `rows`: the two sides are cells of rows, each of which is read before the next. */
  kind: 'columns' | 'labels' | 'rows'
  /** How far up each row begins. */
  tops?: number[]
}

/** Where sides are parted elsewhere in the document, so that fewer lines show it. */
export interface Known {
  /** Right edges of columns of labels. */
  labelled: number[]
  /** Left edges of the right cells of rows. */
  rowed: number[]
}

function isKnown(x: number, edges: number[] = []): boolean {
  return edges.some(edge => Math.abs(edge - x) < EDGE)
}

/** With fewer lines than this only a grid of titled cells is taken for columns. */
const SURE_LINES = 4
/** Narrower than this, in points, is no gutter. */
const NARROWEST = 4
/** Sizes nearer than this, in points, are one. */
const SAME_SIZE = 0.3
/** Baselines nearer than this, in points, are of one line. */
const SAME_LINE = 3
/** Of the lines of a column that is read across, at least this share has a neighbour on the other side. */
const NEIGHBOURS = 0.85
/** Space that text beside a heading leaves above and below it where it heads that text too, in font sizes. */
const HEADING_ROOM = 0.5
/** Lines of running text are longer than this, in letters, and this share of them begin within a sentence. */
const LONG_LINE = 40
const WITHIN_SENTENCE = 0.5
/** List items are indented by less than this, in points. */
const INDENT = 30
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

/** Whether both sides begin on one line with a title in bold letters, and go on in others: cells of a grid, of unlike length. */
function areTitled(left: Chunk[], right: Chunk[]): boolean {
  const [first, second] = [left[0], right[0]]
  return first !== undefined && second !== undefined && isTitle(first) && isTitle(second) && !isStrong(first) && !isStrong(second) && Math.abs(first.baseline - second.baseline) < SAME_LINE
    && [left, right].every(lines => lines.slice(1).some(line => !isTitle(line)))
}

/** Whether a side is running text: long lines of which most begin within a sentence. What stands beside it belongs to none of its lines. */
function isParagraph(lines: Chunk[], side: Chunk[]): boolean {
  const text = (chunk: Chunk): string => chunk.runs.map(run => run.text).join('').trim()
  return lines.length >= SURE_LINES && groupsOf(side).length === 1
    && share(lines.slice(0, -1), line => text(line).length > LONG_LINE) > NEIGHBOURS && share(lines.slice(1), line => /^\p{Ll}/u.test(text(line))) >= WITHIN_SENTENCE
}

/** Whether both sides begin on one line with a heading of the same looks, and go on below it: sections side by side, however short. */
function areHeadedAlike(left: Chunk[], right: Chunk[]): boolean {
  const [first, second] = [left, right].map(side => lineHeads(side)[0])
  return first !== undefined && second !== undefined && left.length > 1 && right.length > 1
    && isHeading(first) && isHeading(second) && (isStrong(first) || isStrong(second)) && areAlike(first, second) && Math.abs(first.baseline - second.baseline) < SAME_LINE
}

/** Whether the two sides are read one after the other. If not, dates, labels or values stand beside what they belong to. */
function areColumns(left: Chunk[], right: Chunk[]): boolean {
  const leftLines = lineHeads(left)
  const rightLines = lineHeads(right)
  if (leftLines.length < FEWEST_LINES || rightLines.length < FEWEST_LINES)
    return false
  const isBold = (chunk: Chunk): boolean => chunk.runs.every(run => run.bold || run.text.trim() === '')
  const isGrid = leftLines.some(isBold) && rightLines.some(isBold) && !leftLines.every(isBold)
  const titled = areTitled(leftLines, rightLines)
  if (Math.min(leftLines.length, rightLines.length) < SURE_LINES && !titled && !(isGrid && neighbourShare(leftLines, rightLines, 2) > NEIGHBOURS))
    return false
  if (left.some(isStrong) && right.some(isStrong))
    return true
  if (dateShare(leftLines) > 0.35 || dateShare(rightLines) > 0.35 || share(rightLines, isMarginal) > 0.7)
    return false
  if (titled || isParagraph(rightLines, right) || isParagraph(leftLines, left))
    return true
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
function gutters(x: number, { left, right }: { left: Chunk[], right: Chunk[] }, known: Partial<Known>): Gutter[] {
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
  const breaks = breaksOfLabels(beside, right, isKnown(x, known.labelled))
  if (breaks.length > 0)
    return partedAt(breaks, beside, right).filter(sides => areLabels(sides.left, sides.right)).map(sides => ({ x, ...sides, kind: 'labels' }))
  const over = left.filter(chunk => isHeading(chunk) && neighbourShare([chunk], right, BESIDE) === 0)
  // A known word inside a column heads it only where it stands at its edge or looks like the headings on the left.
  const heads = right.filter(chunk => isStrong(chunk) && (chunk.x - x < EDGE || over.some(other => Math.abs(other.fontSize - chunk.fontSize) < SAME_SIZE)))
  if (over.length > 0 && !hasLargeHeadings(right, over) && (heads.length === 0 || areOverBoth(over, heads, left, right))) {
    return partedAt(over, left, right).flatMap(sides => columnsOf(x, sides.left, sides.right, known))
  }
  return columnsOf(x, left, right, known)
}

/** Whether two headings look the same. */
function areAlike(one: Chunk, other: Chunk): boolean {
  const [first, second] = [one, other].map(chunk => chunk.runs.find(run => run.text.trim() !== ''))
  return first?.bold === second?.bold && first?.color === second?.color && Math.abs(one.fontSize - other.fontSize) < SAME_SIZE
}

/** Whether a side has headings of its own of one look, larger than its text and unlike those of the other side; icons may keep them off its edge. */
function hasLargeHeadings(side: Chunk[], others: Chunk[]): boolean {
  const sizes = side.map(chunk => chunk.fontSize).toSorted((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  const large = side.filter(chunk => isStrong(chunk) && chunk.fontSize > usual + SAME_SIZE && !others.some(other => areAlike(chunk, other)))
  return large.some(one => large.some(other => other !== one && areAlike(one, other) && Math.abs(one.x - other.x) < EDGE))
}

/**
 * Whether headings of the left side head both, though the right side has headings of its own: these stand beside one of the left side, or are labels of other looks.
 * Both sides make room for each heading, and the right one begins anew below it where a title of the left one does.
 */
function areOverBoth(over: Chunk[], heads: Chunk[], left: Chunk[], right: Chunk[]): boolean {
  const alike = heads.filter(head => over.some(heading => areAlike(head, heading)))
  const paired = alike.every(head => left.some(other => isHeading(other) && Math.abs(other.baseline - head.baseline) < SAME_LINE))
  const titles = titlesOf(left)
  return paired && over.length + alike.length > 1 && over.every((heading) => {
    const room = heading.fontSize * HEADING_ROOM
    const [first, second] = [left, right].map(side => lineHeads(side.filter(chunk => chunk.y > heading.bottom - 1))[0])
    const begin = first !== undefined && second !== undefined && Math.abs(first.baseline - second.baseline) < SAME_LINE && (areAlike(first, second) || isDate(second))
    return !right.some(chunk => chunk.bottom > heading.y - room && chunk.y < heading.bottom + room)
      && (second === undefined || begin || titles.some(title => title.baseline > heading.baseline && Math.abs(title.baseline - second.baseline) < SAME_LINE))
  })
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

function columnsOf(x: number, left: Chunk[], right: Chunk[], known: Partial<Known>): Gutter[] {
  const titled = rowTops(left, right, isKnown(x, known.rowed))
  const tops = titled.length > 0 ? titled : steppedTops(left, right)
  if (tops.length > 0)
    return [{ x, left, right, kind: 'rows', tops }]
  const top = Math.min(...right.map(chunk => chunk.y))
  const beside = left.filter(chunk => chunk.bottom > top)
  if (areHeadedAlike(beside, right))
    return [{ x, left: beside, right, kind: 'columns' }]
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

/** Edges, and such of fewer lines a little left of one: a column's titles, from which its list items are indented. */
function edgesOf(chunks: Chunk[]): number[] {
  const sure = edges(chunks)
  return [...sure, ...edges(chunks, FEWEST_LINES - 1).filter(x => !sure.includes(x) && sure.some(edge => edge > x && edge - x < INDENT))]
}

function guttersOf(chunks: Chunk[], known: Known): Gutter[] {
  const at = (x: number, hints: Partial<Known>): Gutter[] => bands(chunks, x).flatMap(band => gutters(x, band, hints))
  return [
    ...edgesOf(chunks).flatMap(x => at(x, { rowed: known.rowed })),
    ...known.labelled.flatMap(x => at(x, known)).filter(gutter => gutter.kind === 'labels'),
    ...flushRightEdges(chunks).flatMap(x => bands(chunks, x).filter(areFlushRight).map((sides): Gutter => ({ x, ...sides, kind: 'columns' }))),
  ]
}

/** Where rows of cells on a page are parted. */
export function rowEdges(chunks: Chunk[]): number[] {
  return guttersOf(chunks, { labelled: [], rowed: [] }).filter(gutter => gutter.kind === 'rows').map(gutter => gutter.x)
}

/** Where a part of a page is cut in two, if it is. */
export function bestGutter(chunks: Chunk[], known: Known): Gutter | undefined {
  const found = guttersOf(chunks, known)
  // Headings on both sides make columns of the page; a column of dates inside one of them is looked at later.
  const weight = ({ left, right, kind }: Gutter): number => kind === 'labels'
    ? 2000 * labelTexts(left).length + 300 * lineHeads(right).length
    : Math.min(lineHeads(left).length, lineHeads(right).length) * (left.some(isStrong) && right.some(isStrong) ? 2000 : 1000) + left.length + right.length
  return found.map(gutter => ({ gutter, weight: weight(gutter) })).toSorted((a, b) => b.weight - a.weight || a.gutter.x - b.gutter.x)[0]?.gutter
}
