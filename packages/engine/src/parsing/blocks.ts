import type { Line, Segment } from './line.ts'
import { ANY_TIME, findDates, isDateText, withoutDurations } from './dates.ts'
import { joinLines } from './join-lines.ts'
import { closesPeriod, joinWrappedCells } from './wrapped-cells.ts'

/** A paragraph, a list item or a line that stands for itself. */
export interface Block {
  lines: Line[]
  /** Text of all lines, with words that were hyphenated at a line's end made whole. */
  text: string
  bullet: boolean
  /** Whether it runs over several lines or reads like a sentence. */
  prose: boolean
  first: Line
  /** Dates and places that stand far right beside a line that isn't about them. */
  asides: Segment[]
}

/** Vertical space, in line heights, beyond which two lines are never one paragraph. */
const WIDEST_GAP = 1
/** Letters from which a line without other marks reads like a sentence. */
const SENTENCE = 90

function wordCharacters(text: string): number {
  return /[\u3040-\u30FF\u3400-\u9FFF]/.test(text)
    ? 1
    : text.split(/[\s-]/)[0]?.length ?? 0
}

/** How far right running text reaches in the neighbourhood of each line: lines beside a column of dates end well before it. */
function textLimit(lines: Line[], index: number): number {
  const flush = flushLimit(lines, index)
  if (flush !== undefined)
    return flush
  let limit = 0
  for (let at = Math.max(0, index - 12); at < Math.min(lines.length, index + 13); at++) {
    const line = lines[at]
    if (line && line.segments[0] && line.segments[0].text.length > 40 && line.page === lines[index]?.page)
      limit = Math.max(limit, line.segments[0].right)
  }
  return limit || (narrowLimit(lines, index) ?? lines[index]?.limit ?? 0)
}

/** Lines that begin nearer to another than this, in font sizes, stand in one column with it. */
const SAME_COLUMN = 3
/** As many lines that end in the last tenth of a column show where it ends. */
const FEWEST_FULL = 4

/** The same where all lines are short: the right edge of a narrow column, told by the lines that reach it. */
function narrowLimit(lines: Line[], index: number): number | undefined {
  const line = lines[index]
  if (!line)
    return undefined
  const column = lines
    .slice(Math.max(0, index - 12), index + 13)
    .filter(other => other.page === line.page && other.segments.length === 1 && Math.abs(other.x - line.x) < SAME_COLUMN * line.fontSize)
  const edge = Math.max(...column.map(other => other.right))
  return column.filter(other => other.right > edge - (edge - line.x) / 10).length < FEWEST_FULL ? undefined : edge
}

/** Right edges nearer than this, in points, are one. */
const SAME_RIGHT = 1
/** As many lines that end at one edge and begin at several are set flush right. */
const FEWEST_FLUSH = 4

/** The same where lines are set flush right: the room that is left stands before them. */
function flushLimit(lines: Line[], index: number): number | undefined {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next || Math.abs(line.right - next.right) > SAME_RIGHT || Math.abs(line.x - next.x) < SAME_COLUMN)
    return undefined
  const column = lines
    .slice(Math.max(0, index - 12), index + 13)
    .filter(other => other.page === line.page && Math.abs(other.right - line.right) < SAME_RIGHT)
  return new Set(column.map(other => Math.round(other.x))).size < FEWEST_FLUSH ? undefined : line.right + line.x - Math.min(...column.map(other => other.x))
}

/** Takes dates that stand apart, left or right, off a list item or sentence. */
function detachAside(line: Line): { line: Line, asides: Segment[] } {
  const [first, last] = line.segments
  if (!first || !last || line.whole || line.segments.length > 2)
    return { line, asides: [] }
  const isAside = (segment: Segment): boolean => isDateText(segment.text) || withoutDurations(segment.text) === ''
  const runs = (segment: Segment): boolean => line.bullet || segment.text.length > 60
  const [aside, rest] = isAside(last) && runs(first)
    ? [last, first]
    : isAside(first) && runs(last) && !isAside(last)
      ? [first, last]
      : []
  if (!aside || !rest)
    return { line, asides: [] }
  return { line: { ...line, segments: [rest], text: rest.text, x: rest.x, right: rest.right }, asides: [aside] }
}

/** A list with its name before it. */
const LABELLED = /^[^:：,;]{2,40}[:：]\s/u

/** Words set apart by more than a space. */
const WIDE_SPACE = / {2,}\S/

/** What stands further left of a list item's text than this, in font sizes, stands left of its bullet too. */
const OUTDENT = 2

/** A list item goes on below its text, not below its bullet, and closer than what follows the list. */
function bulletScore(indent: number, block: Line[], next: Line): number {
  const wide = next.gap < 10 && next.gap > (block[0]?.gap ?? 0) + 0.3
    ? -1
    : 0
  if (indent > 2 || block.length > 1)
    return 0.7 + wide
  return (indent > -2
    ? -1.5
    : -0.5) + wide
}

/** Whether a line ends with a period, begins with one, or begins in bold below plain text: where an entry's head ends or begins, even when the line is full. */
function isOtherEntry(line: Line, next: Line): boolean {
  const isPeriod = (span: ReturnType<typeof findDates>[number] | undefined): boolean => span !== undefined && !span.single
  if (/^[\p{Lu}\p{Lo}]/u.test(next.text)) {
    const period = findDates(line.text, ANY_TIME).at(-1)
    if (period && isPeriod(period) && /^[\s).]*$/.test(line.text.slice(period.end)) && (period.start === 0 || /[,;|•·(–—:]\s*$/.test(line.text.slice(0, period.start))))
      return true
  }
  const dates = findDates(next.text, ANY_TIME)
  if (isPeriod(dates[0]) && dates[0]?.start === 0 && !/[,(–—-]$/.test(line.text))
    return true
  // Below a sentence's end a line that ends in a period is a head.
  const last = dates.at(-1)
  if (/[.!?。]$/.test(line.text) && isPeriod(last) && /^[\s).]*$/.test(next.text.slice(last?.end)) && next.text.length < 120)
    return true
  const opening = next.segments[0]?.spans[0]
  return dates.length > 0 && opening?.bold === true && line.segments.every(segment => segment.spans.every(span => !span.bold))
}

/** Whether the next line's first word had no room left on a line. */
function isFull(line: Line, next: Line, limit: number): boolean {
  const character = (line.right - line.x) / Math.max(1, line.text.length)
  return limit - line.right < (wordCharacters(next.text) + 1.5) * character
}

/** How strongly `next` looks like the continuation of `line`: above 0 it is one. */
function continues(block: Line[], next: Line, limit: number): number {
  const line = block.at(-1)
  const first = block[0]
  if (!line || !first || next.bullet || line.whole || next.whole || next.heading !== undefined)
    return -1
  const crossing = next.page !== line.page || next.gap >= 10
  if (!crossing && next.gap > WIDEST_GAP)
    return -1
  if (next.segments.length > 1 || line.segments.length > 1)
    return -1
  if (Math.abs(next.fontSize - line.fontSize) > 0.6 || next.bold !== line.bold)
    return -1
  if (closesPeriod(line.text, next.text))
    return 3
  if (isOtherEntry(line, next))
    return -1
  let score = 0
  // A word that is hyphenated had no room by definition.
  const hyphenated = /\p{L}[-‐\u00AD]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
  score += hyphenated || isFull(line, next, limit)
    ? 2
    : -2
  if (/^[\p{Ll}\p{N}(]/u.test(next.text)) {
    score += /^\p{Ll}/u.test(next.text)
      ? 1.5
      : 0.3
  }
  if (/[.!?:。！？]$/.test(line.text) && !/^\p{Ll}/u.test(next.text))
    score -= 0.5
  if (/[,،、&]$/.test(line.text) && !crossing)
    score += 1.5
  if (/[,\-–—&\u00AD]$/.test(line.text) || /\b(?:and|or|of|the|in|with|to|for|[ay]|und|et|e|de)$/i.test(line.text))
    score += 1
  if (line.italic !== next.italic && line.text.length < 60)
    score -= /^\p{Lu}/u.test(next.text) ? 2.5 : 1.5
  if (line.color !== next.color && line.text.length < 60)
    score -= 1
  // "Employer, City" with the employer in bold is a head's line, however far its neighbours reach.
  if (line.segments[0]?.spans[0]?.bold && line.text.length < 60 && !LABELLED.test(line.text) && /^\p{Lu}/u.test(next.text) && next.segments.every(segment => segment.spans.every(span => !span.bold)))
    score -= 4
  const indent = next.x - first.x
  if (first.bullet) {
    score += indent < -OUTDENT * first.fontSize ? -3 : bulletScore(indent, block, next)
  }
  else if (!crossing) {
    score += Math.abs(next.x - line.x) < 3
      ? 0.3
      : -1.2
  }
  const before = block.length > 1
    ? line.gap
    : undefined
  if (before !== undefined && !crossing && next.gap > before + 0.35)
    score -= 2
  // A list item's own line may end in a year; it hangs below the item's text.
  const hangs = first.bullet && (indent > 2 || (indent > -2 && isFull(line, next, limit))) && !/[.!?。]$/.test(line.text)
  if ((isDateText(next.text) || isDateText(line.text)) && !hangs)
    score -= 3
  if (line.text.length < 90 && /(?:19|20)\d{2}\)?$/.test(line.text) && /^\p{Lu}/u.test(next.text))
    score -= 2
  return crossing
    ? score - 1
    : score
}

export function blockOf(lines: Line[], words: Set<string>, asides: Segment[] = []): Block {
  const first = lines[0] as Line
  const text = joinLines(lines.map(line => line.text), words)
  const longest = Math.max(...first.segments.map(segment => segment.text.length))
  const sentence = longest > SENTENCE || (longest > 55 && /[.!?。！？;]$/.test(text))
  return { lines, text, bullet: first.bullet, prose: !first.bold && (lines.length > 1 || sentence), first, asides }
}

const NUMBER = /^(\d{1,2})[.)]\s+(?=\p{L})/u

/** Takes the numbers off a numbered list: 1, 2, 3 … in this order, so that a lone "1. Chair" keeps its own. */
function withoutNumbers(lines: Line[]): Line[] {
  let expected = 1
  const numbered = new Set<Line>()
  for (const line of lines) {
    if (Number(NUMBER.exec(line.text)?.[1]) === expected) {
      numbered.add(line)
      expected++
    }
  }
  if (numbered.size < 2)
    return lines
  return lines.map((line) => {
    const [first, ...rest] = line.segments
    if (!numbered.has(line) || !first)
      return line
    const text = first.text.replace(NUMBER, '')
    const span = first.spans[0]
    return { ...line, bullet: true, text: line.text.replace(NUMBER, ''), segments: [{ ...first, text, spans: span ? [{ ...span, text }] : [] }, ...rest] }
  })
}

function isTagged(line: Line): boolean {
  return line.segments.length > 1 || line.segments.some(segment => WIDE_SPACE.test(segment.spans.map(span => span.text).join('').trim()))
}

/** Whether a line of a list is a list item of its own: nothing in it or in the line before asks for a continuation. */
function standsAlone(block: Line[], next: Line): boolean {
  const last = block.at(-1) as Line
  if (isTagged(next) || isTagged(last) || LABELLED.test(next.text))
    return true
  return !/[,;&:/(–—-]$|\b(?:and|und|et|y|e)$/i.test(last.text) && !/^[\p{Ll}(&]/u.test(next.text) && !(((last.text.length > 30 && !LABELLED.test(block[0]?.text ?? '')) || isFull(last, next, last.limit)) && /[,;|•·:]/.test(last.text)) && !(block[0]?.bullet && next.x > (block[0]?.x ?? 0) + 4)
}

/** Lines joined to paragraphs and list items. With `tags`, lines of words that are set apart stay lines. */
export function blocksOf(section: Line[], words: Set<string>, tags = false): Block[] {
  const lines = withoutNumbers(joinWrappedCells(section))
  const groups: { lines: Line[], asides: Segment[] }[] = []
  lines.forEach((raw, index) => {
    const { line, asides } = detachAside(raw)
    const group = groups.at(-1)
    // Lines with dates of their own beside them are each about something of its own.
    if (group && !(asides.length > 0 && group.asides.length > 0) && !(tags && standsAlone(group.lines, line)) && continues(group.lines, line, textLimit(lines, index - 1)) > 0) {
      group.lines.push(line)
      group.asides.push(...asides)
    }
    else {
      groups.push({ lines: [line], asides })
    }
  })
  return groups.map(group => blockOf(group.lines, words, group.asides))
}
