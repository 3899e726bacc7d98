import type { Line } from './line.ts'
import type { Section } from './sections.ts'
import { ANY_TIME, findDates } from './dates.ts'

/** Space above a line, in line heights, that begins something new in a column. */
const NEW = 1.5
/** A body may begin this much above its head, in line heights: they share a line of different sizes. */
const ABOVE = 1

interface Stretch {
  lines: Line[]
  top: number
  bottom: number
}

/** Lines of one column parted where space begins something new. */
function stretches(lines: Line[]): Stretch[] {
  const out: Stretch[] = []
  for (const line of lines) {
    const { y = 0, height = 0 } = line.box ?? {}
    const last = out.at(-1)
    if (last && line.gap < NEW) {
      last.lines.push(line)
      last.bottom = y + height
    }
    else {
      out.push({ lines: [line], top: y, bottom: y + height })
    }
  }
  return out
}

/** A page's lines of a section as two columns, one read after the other; `undefined` where they are something else. */
function columnsOf(lines: Line[]): [left: Line[], right: Line[]] | undefined {
  const edge = Math.max(...lines.map(line => line.x))
  const from = lines.findIndex(line => Math.abs(line.x - edge) < line.fontSize * 3)
  const [left, right] = [lines.slice(0, from), lines.slice(from)]
  const start = Math.min(...right.map(line => line.x))
  return from > 0 && lines.every(line => line.box !== undefined) && left.every(line => line.right < start)
    ? [left, right]
    : undefined
}

function hasDate({ lines }: Stretch): boolean {
  return lines.some(line => findDates(line.text, ANY_TIME).length > 0)
}

/** The lines of a page with what is said about each entry behind it, where heads and texts stand in columns of their own, row by row. */
function withBodies(lines: Line[]): Line[] {
  const [left, right] = columnsOf(lines) ?? []
  if (!left || !right)
    return lines
  const heads = stretches(left)
  const bodies = stretches(right)
  const rowOf = (body: Stretch): number => heads.findLastIndex(head => head.top <= body.top + ABOVE * (body.lines[0]?.fontSize ?? 0))
  const rows = bodies.map(rowOf)
  const inRow = bodies.every((body, index) => rows[index] !== -1 && body.bottom <= (heads[(rows[index] ?? 0) + 1]?.top ?? Number.POSITIVE_INFINITY))
  if (heads.length < 2 || !inRow || new Set(rows).size < 2 || !heads.every(hasDate) || bodies.some(body => body.lines.some(line => line.segments.length > 1)))
    return lines
  return heads.flatMap((head, index) => [...head.lines, ...bodies.flatMap((body, at) => rows[at] === index ? body.lines : [])])
}

const OF_ENTRIES: ReadonlySet<Section['kind']> = new Set(['experience', 'education', 'volunteering', 'projects'])

/** Sections of entries whose heads stand in a column and their texts in another beside it, entry by entry. */
export function withBodiesBeside(sections: Section[]): Section[] {
  return sections.map((section) => {
    if (!OF_ENTRIES.has(section.kind))
      return section
    const pages = [...new Set(section.lines.map(line => line.page))]
    return { ...section, lines: pages.flatMap(page => withBodies(section.lines.filter(line => line.page === page))) }
  })
}
