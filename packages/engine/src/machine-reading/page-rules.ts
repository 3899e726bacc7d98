import type { MachineRule } from '@int/schema'
import type { LayoutPage, LayoutRun } from '../parsing/layout.ts'
import type { Breach } from './content-rules.ts'
import type { FileRule, FileView } from './file-rules.ts'
import { contentStrings } from '../content/strings.ts'
import { isDateText } from '../parsing/dates.ts'
import { breach } from './content-rules.ts'
import { squeezed } from './file-rules.ts'
import { runLines } from './lines.ts'

/** In points. */
const SMALLEST_TEXT = 8.5
/** Times the size of the text, from one line to the next. */
const CLOSEST_LINES = 1.12
/** In points: what printers leave white. */
const SMALLEST_MARGIN = 20
const MILLIMETRE = 72 / 25.4
/** An empty band at least this wide, in points, with lines of text on both sides parts columns. */
const GUTTER = 10
/** Fewer lines than this beside one another are a masthead or a row of dates. */
const FEWEST_LINES = 6
/** A column narrower than this share of the text's width is a side column. */
const SIDE_COLUMN = 0.4

/** Rules for pages, by the code that their breaches bear. */
export const PAGE_RULES: Partial<Record<MachineRule, FileRule>> = {
  COLUMNS: view => pagesOf(view).flatMap((page, index) => columnsOf(page) === undefined
    ? []
    : [{ ...breach('COLUMNS', '', { page: index + 1 }), page: index + 1 }]),
  PROSE_IN_SIDE_COLUMN: proseInSideColumn,
  TEXT_SMALL: (view) => {
    const size = bodySize(view)
    return size !== undefined && size < SMALLEST_TEXT - 0.05
      ? [breach('TEXT_SMALL', '', { value: Math.round(size * 10) / 10, least: SMALLEST_TEXT })]
      : []
  },
  LINES_TIGHT: (view) => {
    const distance = lineDistance(view)
    return distance !== undefined && distance < CLOSEST_LINES
      ? [breach('LINES_TIGHT', '', { value: Math.round(distance * 100) / 100 })]
      : []
  },
  MARGINS_TIGHT: view => pagesOf(view).flatMap((page, index) => {
    const nearest = Math.min(...page.runs.flatMap(run => [run.x, run.y, page.width - run.x - run.width, page.height - run.y - run.height]))
    return page.runs.length > 0 && nearest < SMALLEST_MARGIN
      ? [{ ...breach('MARGINS_TIGHT', '', { value: Math.max(0, Math.round(nearest / MILLIMETRE)), page: index + 1 }), page: index + 1 }]
      : []
  }),
}

function pagesOf({ facts: { layout } }: FileView): LayoutPage[] {
  return layout.kind === 'paged'
    ? layout.pages
    : []
}

/** The size that most characters have. */
function bodySize({ facts: { layout } }: FileView): number | undefined {
  const runs = layout.kind === 'paged'
    ? layout.pages.flatMap(page => page.runs)
    : layout.blocks.flatMap(block => block.kind === 'paragraph' ? block.runs : [])
  const characters = new Map<number, number>()
  for (const { fontSize, text } of runs) {
    if (fontSize !== undefined)
      characters.set(fontSize, (characters.get(fontSize) ?? 0) + text.length)
  }
  return [...characters].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}

/** The middle of the distances between neighbouring lines of the body, in times of its size; without enough lines nothing. */
function lineDistance(view: FileView): number | undefined {
  const size = bodySize(view)
  const distances = pagesOf(view).flatMap((page) => {
    const lines = runLines(page.runs.filter(run => run.fontSize === size)).map(([first]) => first)
    return lines.slice(1).flatMap((run, index) => {
      const above = lines[index]
      const distance = run && above ? run.y - above.y : 0
      return size !== undefined && distance > size * 0.8 && distance < size * 1.8
        ? [distance / size]
        : []
    })
  }).toSorted((one, other) => one - other)
  return distances.length < 10
    ? undefined
    : distances[distances.length >> 1]
}

interface Columns { left: LayoutRun[], right: LayoutRun[] }

/** The two sides of the widest empty band that has running lines on either side, if there is one. */
function columnsOf(page: LayoutPage): Columns | undefined {
  const body = page.runs.filter(run => run.text.trim() !== '')
  const edges = [...new Set(body.map(run => Math.round(run.x)))].toSorted((one, other) => one - other)
  for (const edge of edges) {
    const left = body.filter(run => run.x + run.width <= edge - GUTTER)
    const right = body.filter(run => run.x >= edge - 1)
    if (areColumns(left, right, body))
      return { left, right }
  }
  return undefined
}

/** Side by side are two stacks of lines within a stretch where nothing crosses the band between them; dates at the edge of what they date are no column. */
function areColumns(left: LayoutRun[], right: LayoutRun[], body: LayoutRun[]): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES)
    return false
  const bounds = body
    .filter(run => !left.includes(run) && !right.includes(run))
    .map(run => run.y)
    .toSorted((one, other) => one - other)
  return [-Infinity, ...bounds].some((start, index) => {
    const end = bounds[index] ?? Infinity
    return [left, right].every((side) => {
      const lines = runLines(side.filter(run => run.y > start && run.y < end)).map(line => line.map(run => run.text).join(' '))
      return lines.length >= FEWEST_LINES && lines.filter(line => isDateText(line)).length < lines.length / 2
    })
  })
}

function proseInSideColumn(view: FileView): Breach[] {
  const bullets = contentStrings(view.written?.content ?? view.read).filter(({ pointer, text }) => /^\/(?:summary|experience\/\d+\/(?:highlights|description))/.test(pointer) && text.length > 80)
  return pagesOf(view).flatMap((page, index) => {
    const columns = columnsOf(page)
    const side = columns && narrowSide(columns)
    if (side === undefined)
      return []
    const text = squeezed(runLines(side).map(line => line.map(run => run.text).join(' ')).join(' '))
    const found = bullets.find(bullet => text.includes(squeezed(bullet.text).slice(0, 40)))
    return found === undefined
      ? []
      : [{ ...breach('PROSE_IN_SIDE_COLUMN', found.pointer, { value: found.text }), page: index + 1 }]
  })
}

function narrowSide({ left, right }: Columns): LayoutRun[] | undefined {
  const width = (runs: LayoutRun[]): number => Math.max(...runs.map(run => run.x + run.width)) - Math.min(...runs.map(run => run.x))
  const all = width([...left, ...right])
  return [left, right].find(side => width(side) / all < SIDE_COLUMN)
}
