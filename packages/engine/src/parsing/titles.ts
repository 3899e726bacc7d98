import type { Chunk } from './chunks.ts'
import { EDGE, groupsOf, isStrong, lineHeads } from './chunk-traits.ts'

/** A title is larger than the text beside it by this factor. */
const LARGER = 1.8
/** Sizes nearer than this, in points, are one. */
const SAME_SIZE = 0.3
/** Text beside a title has at least this many lines, of this many letters on the average. */
const FEWEST_LINES = 3
const LONG = 35

/** A name, title or heading and the text beside it. */
export interface TitleBeside {
  title: Chunk[]
  text: Chunk[]
  /** Whether the title heads the text. */
  label?: boolean
}

function lettersOf(chunks: Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.runs.reduce((letters, run) => letters + run.text.length, 0), 0)
}

/** The page's largest text where a paragraph in small letters stands beside it, so that a line of one is on a line of the other by chance. */
export function titleBeside(chunks: Chunk[]): TitleBeside | undefined {
  const size = Math.max(...chunks.map(chunk => chunk.fontSize))
  const title = chunks.filter(chunk => chunk.fontSize > size - SAME_SIZE)
  const [top, bottom] = [Math.min(...title.map(chunk => chunk.y)), Math.max(...title.map(chunk => chunk.bottom))]
  const [left, right] = [Math.min(...title.map(chunk => chunk.x)), Math.max(...title.map(chunk => chunk.right))]
  if (groupsOf(title).length !== 1)
    return undefined
  const near = chunks.filter(chunk => !title.includes(chunk) && chunk.bottom > top && chunk.y < bottom)
  const first = near[0]
  if (!first || first.fontSize * LARGER > size || !(near.every(chunk => chunk.x > right) || near.every(chunk => chunk.right < left)))
    return undefined
  const sameColumn = chunks.filter(chunk => Math.abs(chunk.x - first.x) < EDGE && Math.abs(chunk.fontSize - first.fontSize) < SAME_SIZE)
  const group = groupsOf(sameColumn).find(({ top, bottom }) => first.y >= top && first.y < bottom)
  const text = sameColumn.filter(chunk => group && chunk.y >= group.top && chunk.bottom <= group.bottom)
  const lines = lineHeads(text).length
  return near.every(chunk => text.includes(chunk)) && lines >= FEWEST_LINES && lettersOf(text) > lines * LONG
    ? { title, text }
    : undefined
}

/** Middles nearer than this, in font sizes of the heading, are on one line. */
const SAME_MIDDLE = 0.6

/** Whether a heading stands beside the middle of some text, over two or more of its lines. */
export function isCentred(heading: Chunk, { top, bottom }: { top: number, bottom: number }): boolean {
  return bottom - top > heading.fontSize && Math.abs((heading.y + heading.bottom) / 2 - (top + bottom) / 2) < SAME_MIDDLE * heading.fontSize
}

/** A heading that stands left of the middle of the few lines that it heads. */
export function headingBeside(chunks: Chunk[]): TitleBeside | undefined {
  for (const heading of chunks.filter(isStrong)) {
    const near = chunks.filter(chunk => chunk !== heading && chunk.bottom > heading.y && chunk.y < heading.bottom)
    const x = Math.min(...near.map(chunk => chunk.x))
    const sameColumn = chunks.filter(chunk => chunk.x > x - EDGE)
    const group = groupsOf(sameColumn).find(({ top, bottom }) => heading.y < bottom && heading.bottom > top)
    const text = sameColumn.filter(chunk => group && chunk.y >= group.top && chunk.bottom <= group.bottom)
    const alone = chunks.every(chunk => chunk === heading || chunk.x > x - EDGE || !group || chunk.bottom < group.top || chunk.y > group.bottom)
    if (near.length > 0 && alone && x - heading.right > heading.fontSize && group && isCentred(heading, group) && lineHeads(text).length > 1)
      return { title: [heading], text }
  }
  return undefined
}
