import type { Chunk } from './chunks.ts'
import { BESIDE, dateShare, EDGE, groupsOf, isDate, isMarginal, isStrong, lineHeads } from './chunk-traits.ts'

/** Space above the first line of a cell, in font sizes. */
const CELL_GAP = 0.8
/** Baselines nearer than this, in points, are of one line. */
const SAME_LINE = 2
/** Sizes nearer than this, in points, are one. */
const SAME_SIZE = 0.3

/** Right cells hold fewer dates than this share of their lines; more are a margin. */
const MOST_DATES = 0.35

/** Whether a line begins in bold letters. */
export function isTitle(chunk: Chunk): boolean {
  return chunk.runs.find(run => run.text.trim() !== '')?.bold ?? false
}

/** Titles of one side, neither headings nor dates, that stand apart from what is above them there. */
export function titlesOf(side: Chunk[]): Chunk[] {
  const sorted = side.toSorted((a, b) => a.y - b.y)
  let bottom = Number.NEGATIVE_INFINITY
  return sorted.filter((chunk) => {
    const apart = chunk.y - bottom > CELL_GAP * chunk.fontSize
    bottom = Math.max(bottom, chunk.bottom)
    return apart && isTitle(chunk) && !isStrong(chunk) && !isMarginal(chunk)
  })
}

/** The same where the right cells have no titles: each of them begins beside a line that begins anew, below a title of the left side that it has for itself. */
function topsOfTitles(left: Chunk[], right: Chunk[], titles: Chunk[], known: boolean): number[] {
  const cells = groupsOf(right)
  const alone = titles.filter(title => !right.some(chunk => chunk.bottom > title.y && chunk.y < title.bottom))
  const begins = groupsOf(left).map(({ top }) => top)
  const owners = cells.map(({ top, bottom }) => begins.some(begin => Math.abs(begin - top) < BESIDE) ? alone.findLast(title => title.y < top && !alone.some(next => next.y > title.y && next.y < bottom)) : undefined)
  return cells.length > (known ? 0 : 1) && owners.every(owner => owner !== undefined) && new Set(owners).size === cells.length
    ? alone.map(title => title.y - 0.5)
    : []
}

/**
 * How far up the rows begin where two sides are cells of rows: each title of the right side stands beside one of the left side.
 * A row without a right cell is known by the looks of its title. Fewer than two rows are none, unless rows are `known` to be parted here.
 */
export function rowTops(left: Chunk[], right: Chunk[], known: boolean): number[] {
  if (dateShare(lineHeads(right)) > MOST_DATES)
    return []
  const [firsts, seconds] = [titlesOf(left), titlesOf(right)]
  const rows = seconds.map(second => ({ second, first: firsts.find(first => Math.abs(first.baseline - second.baseline) < SAME_LINE) }))
  if (seconds.length === 0)
    return topsOfTitles(left, right, firsts, known)
  const [usual] = rows
  if (rows.length < (known ? 1 : 2) || !usual?.first || rows.some(({ first }) => first === undefined))
    return []
  const { x, fontSize } = usual.first
  const alone = firsts.filter(first => Math.abs(first.x - x) < EDGE && Math.abs(first.fontSize - fontSize) < SAME_SIZE && !right.some(chunk => chunk.bottom > first.y && chunk.y < first.bottom))
  const tops = [...rows.map(({ first, second }) => Math.min(first?.y ?? second.y, second.y)), ...alone.map(first => first.y)]
  return tops.toSorted((a, b) => a - b).map(top => top - 0.5)
}

/** Cells of names and dates have no more lines than this, and no longer ones. */
const MOST_LINES = 5
const LONGEST_LINE = 60

/**
 * How far up the rows begin where each has a title on the left, who and when below it, and beside these
 * what is said about it, which holds neither titles nor dates. Fewer than two such rows are none.
 */
export function steppedTops(left: Chunk[], right: Chunk[]): number[] {
  const titles = titlesOf(left)
  const [usual] = titles
  if (!usual || titles.length < 2 || titles.some(({ fontSize }) => Math.abs(fontSize - usual.fontSize) > SAME_SIZE) || right.some(chunk => isStrong(chunk) || isTitle(chunk) || isDate(chunk)))
    return []
  const rows = titles.map((title, index) => {
    const end = (titles[index + 1]?.baseline ?? Number.POSITIVE_INFINITY) - SAME_LINE
    const inside = (chunk: Chunk): boolean => chunk.baseline > title.baseline - SAME_LINE && chunk.baseline < end
    return { title, cell: lineHeads(left.filter(chunk => chunk !== title && inside(chunk))), text: lineHeads(right.filter(inside)) }
  })
  const isCell = (cell: Chunk[]): boolean => cell.length > 0 && cell.length <= MOST_LINES && cell.some(isDate) && cell.every(chunk => chunk.right - chunk.x < LONGEST_LINE * chunk.fontSize * 0.5)
  const stepped = rows.filter(({ cell, text: [line] }) => line !== undefined && line.baseline < (cell.at(-1)?.baseline ?? 0) + SAME_LINE)
  // The page may end within the last.
  return rows.every(({ cell }, index) => isCell(cell) || (index > 1 && index === rows.length - 1)) && stepped.length >= 2 && stepped.length === rows.filter(({ text }) => text.length > 0).length
    ? rows.map(({ title, text: [line] }) => Math.min(title.y, line?.y ?? title.y) - 0.5)
    : []
}
