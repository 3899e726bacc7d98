import type { Group } from './chunk-traits.ts'
import type { Chunk } from './chunks.ts'
import type { Gutter, Known } from './gutters.ts'
import type { LayoutMark, LayoutPage } from './layout.ts'
import type { Line } from './line.ts'
import type { TitleBeside } from './titles.ts'
import { groupAt, groupsOf, isDate, isHeading, isStrong, labelTexts } from './chunk-traits.ts'
import { chunksOf } from './chunks.ts'
import { bestGutter, rowEdges } from './gutters.ts'
import { linesOfChunks } from './page-lines.ts'
import { headingBeside, isCentred, titleBeside } from './titles.ts'

/** A part of a page that is read from top to bottom before the next part is begun. */
export interface Region {
  lines: Line[]
  x: number
  right: number
  /** The outermost pair of columns it is part of, 0 for none, and which of the two. */
  band: number
  column: number
  /** Whether it begins a row of cells: what is read before is read to its end. */
  opensRow?: boolean
}

/** Outline level of a heading in a column of labels: the names of entries beside it may look the same. */
const LABEL_LEVEL = 2
/** Columns within columns within columns are no more than this deep. */
const MOST_DEPTH = 8

interface Cut {
  chunks: Chunk[]
  /** Whether it is a label in a column of its own, which heads what stands beside it. */
  label?: boolean
  band: number
  column: number
  opensRow?: boolean
}

interface Where {
  band: number
  column: number
  depth: number
  known: Known
  /** Counts the page's outermost pairs of columns. */
  bands: { count: number }
}

/** Cuts a page's chunks into parts in reading order: what stands above columns, each column, what stands below. */
function cut(chunks: Chunk[], where: Where): Cut[] {
  const { band, column, bands } = where
  const beside = where.depth === 0 ? titleBeside(chunks) : undefined
  if (beside)
    return cutTitle(chunks, beside, { ...where, depth: 1 })
  const found = where.depth < MOST_DEPTH
    ? bestGutter(chunks, where.known)
    : undefined
  const gutter = found?.kind === 'columns' && band > 0 ? belowHeading(found) : found
  const below = { ...where, depth: where.depth + 1, known: gutter?.kind === 'labels' ? { ...where.known, labelled: [...where.known.labelled, gutter.x] } : where.known }
  const headed = gutter || where.depth >= MOST_DEPTH ? undefined : headingBeside(chunks)
  if (headed)
    return cutTitle(chunks, { ...headed, label: true }, { ...where, depth: where.depth + 1 })
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
    : gutter.kind === 'rows'
      ? cutRows(gutter, below)
      : [gutter.left, gutter.right].flatMap((side, index) => cut(side, own > 0 ? { ...below, band: own, column: index } : below))
  const [above, heading] = withoutHeading(outside.filter(chunk => chunk.y < top))
  return [...cut(above, below), ...cut(heading, below), ...middle, ...cut(outside.filter(chunk => chunk.y >= top), below)]
}

/** What stands above a title, the title, the text beside it, and what stands below. */
function cutTitle(chunks: Chunk[], { title, text, label }: TitleBeside, where: Where): Cut[] {
  const { band, column } = where
  const inside = new Set([...title, ...text])
  const top = Math.min(...title.map(chunk => chunk.y))
  const outside = chunks.filter(chunk => !inside.has(chunk))
  return [...cut(outside.filter(chunk => chunk.y < top), where), { chunks: title, label, band, column }, { chunks: text, band, column }, ...cut(outside.filter(chunk => chunk.y >= top), where)]
}

/** Columns within a column without its heading, where that stands over the right one and above all of the left one. */
function belowHeading(gutter: Gutter): Gutter {
  const top = Math.min(...gutter.left.map(chunk => chunk.y))
  const right = gutter.right.filter(chunk => !(isStrong(chunk) && chunk.bottom < top))
  return right.every(chunk => chunk.bottom > top) ? { ...gutter, right } : gutter
}

/** What stands above columns, and apart from it its last line where that is a heading: it heads both columns and ends none above it. */
function withoutHeading(above: Chunk[]): [above: Chunk[], heading: Chunk[]] {
  const last = above.reduce<Chunk | undefined>((lowest, chunk) => lowest && lowest.baseline > chunk.baseline ? lowest : chunk, undefined)
  return last && isHeading(last) && above.every(chunk => chunk === last || chunk.bottom < last.y)
    ? [above.filter(chunk => chunk !== last), [last]]
    : [above, []]
}

/** Each row's cells, one after the other. Where it is part of no other columns a cell may go on on the next page. */
function cutRows({ left, right, tops = [] }: Gutter, where: Where): Cut[] {
  const limits = [Number.NEGATIVE_INFINITY, ...tops, Number.POSITIVE_INFINITY]
  return limits.slice(1).flatMap((end, index) => {
    const own = where.band === 0 ? ++where.bands.count : where.band
    const cells = [left, right].map(side => side.filter(chunk => chunk.y >= (limits[index] ?? 0) && chunk.y < end))
    return cells.flatMap((cell, column) => cut(cell, where.band === 0 ? { ...where, band: own, column } : where))
      .map((part, at) => index > 0 && at === 0 ? { ...part, opensRow: true } : part)
  })
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
    const centred = group !== undefined && !claimed.has(group) && chunks.length === 1 && isCentred(first, group)
    if (!middle && !centred && (near.length > 0 || !group)) {
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

/** A page's regions in reading order. `rowed` collects where rows of cells are parted: a page begins with the end of a row more often than with a whole one. */
export function regionsOf(page: LayoutPage, number: number, { rightToLeft, rowed }: { rightToLeft: boolean, rowed: number[] }): Region[] {
  const marks = marksOf(page)
  const all = chunksOf(page)
  // A page that is written from the right is cut as its mirror image, and what was cut is looked at as it stands.
  const original = new Map(all.map(chunk => [rightToLeft ? { ...chunk, x: page.width - chunk.right, right: page.width - chunk.x } : chunk, chunk]))
  rowed.push(...rowEdges([...original.keys()]))
  return cut([...original.keys()], { band: 0, column: 0, depth: 0, known: { labelled: [], rowed }, bands: { count: 0 } }).map(({ chunks: cutChunks, label, band, column, opensRow }): Region => {
    const chunks = cutChunks.map(chunk => original.get(chunk) ?? chunk)
    const x = Math.min(...chunks.map(chunk => chunk.x))
    const right = Math.max(...chunks.map(chunk => chunk.right))
    const lines = linesOfChunks(chunks, marks, { page: number, width: page.width, limit: rightToLeft ? page.width - x : right, rightToLeft })
    return { lines: label ? lines.map(line => ({ ...line, heading: LABEL_LEVEL })) : lines, x, right, band, column, opensRow }
  })
}
