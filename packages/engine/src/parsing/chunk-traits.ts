import type { Chunk } from './chunks.ts'
import { ANY_TIME, findDates, isDateText } from './dates.ts'
import { isStrongHeading, sectionOfHeading } from './headings.ts'
import { placeScore } from './vocabulary.ts'

/** Lines whose baselines differ by less than this, in points, stand beside one another. */
export const BESIDE = 4

/** A column has at least this many lines. */
export const FEWEST_LINES = 3

/** Left edges closer than this, in points, are one edge. */
export const EDGE = 2.5

const headings = new WeakMap<Chunk, boolean>()
const dates = new WeakMap<Chunk, boolean>()
const margins = new WeakMap<Chunk, boolean>()

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

/** Whether a chunk says what headings say; the last word of a sentence may do so too. */
export function isHeading(chunk: Chunk): boolean {
  return !chunk.goesOn && remember(headings, chunk, text => sectionOfHeading(text) !== undefined && !/[.,;!?]$/.test(text))
}

export function isStrong(chunk: Chunk): boolean {
  return isHeading(chunk) && isStrongHeading(textOf(chunk))
}

export function isDate(chunk: Chunk): boolean {
  return remember(dates, chunk, text => isDateText(text))
}

/** Whether a chunk is a date, a part of one or a place: what stands in a margin beside what it belongs to. */
export function isMarginal(chunk: Chunk): boolean {
  return isDate(chunk) || remember(margins, chunk, text => text.length < 30 && (findDates(text, ANY_TIME).length > 0 || /^[–-]?\s*(?:19|20)\d{2}$/.test(text) || placeScore(text) >= 0.6))
}

/** Rows of a date that was written in several are no longer than this. */
const LONGEST_ROW = 24

/** How many of a column's lines are dates or rows of a date that is whole only with the line above or below. */
export function dateShare(lines: Chunk[]): number {
  const texts = lines.map(textOf)
  const joined = (index: number): boolean => {
    const [above, below] = [texts[index] ?? '', texts[index + 1] ?? '']
    return Math.max(above.length, below.length) <= LONGEST_ROW && /\p{N}/u.test(above) && below !== '' && isDateText(`${above} ${below}`)
  }
  return share(lines.map((line, index) => isDate(line) || joined(index) || (index > 0 && joined(index - 1))), Boolean)
}

export function share<T>(list: T[], test: (item: T) => boolean): number {
  return list.length === 0
    ? 0
    : list.filter(test).length / list.length
}

/** Left edges at which several chunks begin, at least `fewest`, from left to right. */
export function edges(chunks: Chunk[], fewest = FEWEST_LINES): number[] {
  const found: { x: number, count: number }[] = []
  for (const { x } of chunks.toSorted((a, b) => a.x - b.x)) {
    const last = found.at(-1)
    if (last && x - last.x <= EDGE)
      last.count++
    else
      found.push({ x, count: 1 })
  }
  return found.slice(1).filter(edge => edge.count >= fewest).map(edge => edge.x)
}

/** The first chunk of each line, so that counts are of lines. Sizes within a line may set its baselines a hair apart. */
export function lineHeads(chunks: Chunk[]): Chunk[] {
  const heads: Chunk[] = []
  let baseline = Number.NEGATIVE_INFINITY
  for (const chunk of chunks.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    if (chunk.baseline - baseline > 3)
      heads.push(chunk)
    else if (chunk.x < (heads.at(-1)?.x ?? 0))
      heads[heads.length - 1] = chunk
    baseline = chunk.baseline
  }
  return heads
}

export function neighbourShare(own: Chunk[], others: Chunk[], distance: number): number {
  const baselines = others.map(chunk => chunk.baseline).toSorted((a, b) => a - b)
  let at = 0
  return share(own, (chunk) => {
    while (at < baselines.length && (baselines[at] ?? 0) < chunk.baseline - distance)
      at++
    return at < baselines.length && (baselines[at] ?? 0) <= chunk.baseline + distance
  })
}

/** Headings that go on in a second line, as one text. */
export function labelTexts(chunks: Chunk[]): { text: string, chunks: Chunk[] }[] {
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

export interface Group {
  top: number
  bottom: number
}

/** Stretches of lines that stand close below one another. */
export function groupsOf(chunks: Chunk[]): Group[] {
  const groups: Group[] = []
  for (const chunk of chunks.toSorted((a, b) => a.y - b.y)) {
    const last = groups.at(-1)
    if (last && chunk.y - last.bottom < chunk.fontSize * 1.2)
      last.bottom = Math.max(last.bottom, chunk.bottom)
    else
      groups.push({ top: chunk.y, bottom: chunk.bottom })
  }
  return groups
}

export function groupAt(groups: Group[], baseline: number): Group | undefined {
  return groups.find(group => baseline > group.top - 1 && baseline < group.bottom + BESIDE)
}
