import type { Block } from './blocks.ts'
import { isAddress, isNamedHost } from './addresses.ts'
import { ANY_TIME, findDates, isDateText, withoutDates, withoutDurations } from './dates.ts'
import { isDetail } from './details.ts'
import { organizationScore, placeScore, titleScore } from './vocabulary.ts'

/** One job, degree or project: the lines that name it and what is said about it. */
export interface Entry {
  head: Block[]
  body: Block[]
  /** Whether it goes on under the organisation of the entry before. */
  continues: boolean
}

interface Row {
  block: Block
  /** Could be a line of an entry's head: no list item, no running text. */
  head: boolean
  /** Holds a date that stands apart or ends or begins the line. */
  dated: boolean
  /** Style and place of its beginning. */
  look: string
}

/** A head has at most this many lines. */
const MOST_HEAD_LINES = 5
/** Of dates, places and addresses among them it has at most this many more. */
const MOST_ADDITIONS = 3
/** Space above a line of a head, in line heights: usually, and where a wide layout leaves more of it above each entry. */
const [NEAR, WIDEST_NEAR] = [1.9, 4]
/** What is listed between the lines of a longer head is no longer than this. */
const LONGEST_LISTED = 60

function look(block: Block): string {
  const span = block.first.segments[0]?.spans.find(part => /[\p{L}\p{N}]/u.test(part.text))
  return [
    Math.round((span?.fontSize ?? 10) * 2),
    span?.bold ? 'b' : '',
    span?.italic ? 'i' : '',
    span?.color ?? '',
    block.first.heading ?? '',
  ].join('|')
}

/** Dates count when they stand apart: whole segments, or the line's beginning or end, not inside a sentence. */
function isDated(block: Block, now: Date): boolean {
  if (block.asides.some(aside => isDateText(aside.text, now)))
    return true
  if (block.lines.length > 2)
    return false
  const spans = findDates(block.text, now)
  if (spans.length === 0)
    return false
  if (block.first.segments.some(segment => isDateText(segment.text, now)))
    return true
  const rest = withoutDurations(withoutDates(block.text, spans))
  return spans.some((span) => {
    const before = block.text.slice(0, span.start).trim()
    const after = block.text.slice(span.end).trim()
    const atEdge = before === '' || withoutDurations(after).replace(/[).\s,]/g, '') === '' || /[|•·,(–—]$/.test(before) || /^[|•·,)–—:]/.test(after)
    return atEdge && rest.length <= 120
  })
}

/** A name of two lines in a narrow column: short, set apart, with a date below it. */
function isWrappedName(blocks: Block[], index: number, now: Date): boolean {
  const block = blocks[index] as Block
  const below = blocks.slice(index + 1, index + 4)
  const date = below.findIndex(other => isDated(other, now))
  return block.lines.length === 2 && block.text.length <= 80 && !/[.!?。,;:]$/.test(block.text) && (index === 0 || block.first.gap > 0.9)
    && date >= 0 && below.slice(0, date + 1).every(other => !other.bullet && !other.prose)
}

/** List items of a head are no more than this: who, when, where. */
const MOST_LISTED = 4

/** How many list items from `index` are a head's: short ones below a line that is none, with a date alone among them, which nothing that is said about a job is. */
function listedInHead(blocks: Block[], index: number, now: Date): number {
  const above = blocks[index - 1]
  if (!above || above.bullet || above.prose || !blocks[index]?.bullet || isDated(above, now))
    return 0
  const items = blocks.slice(index, index + MOST_LISTED)
  const end = items.findIndex(block => !block.bullet || block.prose)
  return items.slice(0, end < 0 ? undefined : end).findLastIndex(block => isDateText(block.text, now)) + 1
}

/** Blocks with the list items of heads as lines. */
function withoutListedHeads(blocks: Block[], now: Date): Block[] {
  let listed = 0
  return blocks.map((block, index) => {
    listed = Math.max(listed - 1, listedInHead(blocks, index, now))
    return listed > 0 ? { ...block, bullet: false, prose: false } : block
  })
}

function rowsOf(all: Block[], now: Date): Row[] {
  const blocks = withoutListedHeads(all, now)
  return blocks.map((block, index) => {
    const dated = !block.bullet && isDated(block, now)
    const ends = /[.!?]$/.test(block.text) && organizationScore(block.text) < 1
    return { block, dated, head: !block.bullet && !isDetail(block) && (!block.prose || (dated && block.lines.length <= 2 && block.text.length < 160 && !ends) || isWrappedName(blocks, index, now) || isAddress(block.text)), look: look(block) }
  })
}

/** Whether a line only adds to a head: a place, an address, a date. */
function isAddition(row: Row, now: Date): boolean {
  const { text, first: { segments } } = row.block
  // "Tallow & Sons     Leeds, UK" names somebody before the place.
  if (segments.length > 1 && row.block.lines.length === 1)
    return segments.every(segment => isDateText(segment.text, now) || placeScore(segment.text) >= 0.6)
  return isDateText(text, now) || withoutDurations(text) === '' || (isAddress(text) && !isNamedHost(text)) || placeScore(text) >= 0.6
}

/**
 * Where entries begin. The section's first line begins the first one, so its look tells the others apart when it differs from running text;
 * else the dates do, each with as many lines before it as the first has.
 */
function starts(rows: Row[], now: Date, most: number): number[] {
  const first = rows.findIndex(row => row.head)
  if (first < 0)
    return rows.length > 0 ? [0] : []
  // Two dates on lines of their own, one below the other, are the two ends of one period.
  // Where dates stand beside list items or paragraphs, the line above is the one they belong to.
  rows.forEach((row, index) => {
    const above = rows[index - 1]
    if ((row.block.bullet || row.block.prose) && row.block.asides.some(aside => findDates(aside.text, now).length > 0) && above?.head && !above.dated)
      above.dated = true
  })
  const dated = rows.flatMap((row, index) => row.head && row.dated && !(isDateText(row.block.text, now) && rows[index - 1]?.dated && isDateText(rows[index - 1]?.block.text ?? '', now)) ? [index] : [])
  const body = rows.filter(row => !row.head || row.block.bullet).map(row => row.look)
  const opening = rows[first] as Row
  const alike = rows.flatMap((row, index) => row.head && row.look === opening.look && !isAddition(row, now) ? [index] : [])
  const distinct = !body.includes(opening.look) && (alike.length < rows.filter(row => row.head).length || alike.length === dated.length)
  if (dated.length === 0) {
    if (distinct && (alike.length > 1 || rows.filter(row => row.head).length < 3))
      return alike
    return rows.flatMap((row, index) => index === first || (row.head && (row.block.first.gap > 0.9 && !rows[index - 1]?.head)) ? [index] : [])
  }
  const offset = (dated[0] as number) - first
  const out: number[] = []
  let previous = -1
  for (const at of dated) {
    // The head reaches up to the list item, paragraph or date before it.
    let top = at
    while (top - 1 > previous && rows[top - 1]?.head && at - top < (distinct ? most : MOST_HEAD_LINES))
      top--
    const between = rows.slice(top, at + 1)
    const byLook = distinct
      ? between.findIndex(row => row.look === opening.look && !isAddition(row, now))
      : -1
    const byGap = between.findLastIndex((row, index) => index > 0 && gapBelow(row, between[index - 1]) > 0.9 && gapBelow(row, between[index - 1]) > (between[index - 1]?.block.first.gap ?? 0) + 0.25)
    const own = rows[at] as Row
    let start = Math.max(top, at - offset)
    // Where the first name stands on a line with its date, so do the others; what looks like it below goes on with the entry before.
    if (distinct && offset === 0 && own.look === opening.look && !isAddition(opening, now) && !isAddition(own, now))
      start = at
    else if (byLook >= 0)
      start = top + byLook
    else if (previous < 0)
      start = first
    else if (byGap >= 0 && at - (top + byGap) <= Math.max(offset, 1))
      start = top + byGap
    else if (isSetApart(between))
      start = top
    if (previous >= 0 && start <= previous)
      start = previous + 1
    out.push(start)
    previous = at
  }
  return out
}

/** The space between two rows. A page's end says nothing of it. */
function gapBelow(row: Row, above: Row | undefined): number {
  return above !== undefined && above.block.lines.at(-1)?.page !== row.block.first.page ? 0 : row.block.first.gap
}

/** Whether the first of the rows stands further from what is above than the others do from one another. */
function isSetApart([first, ...others]: Row[]): boolean {
  const gap = first?.block.first.gap ?? 0
  return others.length > 0 && gap > 0.9 && others.every((row, index) => gapBelow(row, others[index - 1] ?? first) < gap - 0.25)
}

/** A paragraph that begins with a name and a period is a head and its text in one; it is parted behind the period. */
function splitRunIn(block: Block, now: Date): Block[] {
  if (block.bullet || !block.prose)
    return [block]
  const span = findDates(block.text.slice(0, 120), now).find(period => !period.single)
  if (!span || span.end > 100)
    return [block]
  const name = block.text.slice(0, span.start).trim()
  const rest = block.text.slice(span.end).replace(/^[\s,;:.)–—-]+/, '')
  const first = block.first.segments[0]
  const spans = first?.spans ?? []
  const styled = spans.length > 1 && (spans[0]?.bold !== spans.at(-1)?.bold || spans[0]?.italic !== spans.at(-1)?.italic)
  if (!first || name.length > 80 || /[.!?]\s/.test(name) || rest.length < 40 || !/^\p{Lu}|^\p{Lo}/u.test(rest) || !(styled || titleScore(name) === 1))
    return [block]
  const head = block.text.slice(0, span.end)
  const style = spans[0] ?? { text: head, bold: false, italic: false, fontSize: 10 }
  return [
    { ...block, text: head, prose: false, lines: block.lines.slice(0, 1), first: { ...block.first, text: head, segments: [{ ...first, text: head, spans: [{ ...style, text: head }] }] } },
    { ...block, text: rest, prose: true, asides: [], first: { ...block.first, text: rest, gap: 0, segments: [{ ...first, text: rest, spans: [{ ...(spans.at(-1) ?? style), text: rest }] }] } },
  ]
}

/** Whether a dated line repeats the one above word for word, as pages do that print what they show on small screens and on wide ones. */
function isRepeated(block: Block, above: Block | undefined): boolean {
  return !block.bullet && block.text === above?.text && block.first.page === above.first.page && findDates(block.text, ANY_TIME).length > 0 && !isDateText(block.text)
}

/** Whether a line belongs to the head above by the space between them: little of it, or less than above the entry where the line looks like none of its text. */
function isNear({ block, look }: Row, own: Row[], bodyLooks: ReadonlySet<string>): boolean {
  const { gap } = block.first
  return gap < NEAR || (gap < 0.9 * (own[0]?.block.first.gap ?? 0) && gap < WIDEST_NEAR && !bodyLooks.has(look))
}

/**
 * Blocks of a section parted into entries. `wanted` says whether a line below the dates still names the entry, given the lines that do.
 * A head goes down to a date within `most` lines where the ones between are short.
 */
export function entriesOf(all: Block[], now: Date, wanted: (text: string, head: string[]) => boolean, most = MOST_HEAD_LINES): Entry[] {
  const blocks = all.filter((block, index) => !isRepeated(block, all[index - 1]))
  const rows = rowsOf(blocks.flatMap(block => splitRunIn(block, now)), now)
  const begin = [...new Set(starts(rows, now, most))].toSorted((a, b) => a - b)
  const entries: Entry[] = []
  if ((begin[0] ?? 0) > 0)
    begin[0] = 0
  begin.forEach((from, index) => {
    const own = rows.slice(from, begin[index + 1] ?? rows.length)
    let end = 1
    const lastDated = own.findLastIndex((row, at) => row.dated && row.head && (at < MOST_HEAD_LINES || (at < most && own.slice(1, at).every(other => other.block.text.length <= LONGEST_LISTED && other.look !== own[0]?.look))) && own.slice(0, at).every(other => other.head))
    end = Math.max(end, lastDated + 1)
    const bodyLooks = new Set(own.filter(row => !row.head).map(row => row.look))
    // Dates, places and addresses are no names.
    const names = (): number => own.slice(0, end).filter(row => !isAddition(row, now)).length
    while (end < own.length && end < MOST_ADDITIONS + MOST_HEAD_LINES && names() < MOST_HEAD_LINES) {
      const row = own[end] as Row
      const named = row.head && row.block.text.length < 110 && (isNear(row, own, bodyLooks) || row.block.first.page !== own[end - 1]?.block.first.page) && wanted(row.block.text, own.slice(0, end).map(other => other.block.text))
      if (!row.head || !(named || isAddition(row, now) || (!bodyLooks.has(row.look) && row.block.text.length < 90 && own.slice(end + 1).some(other => !other.head) && row.block.first.gap < 1.6) || (row.look === own[end - 1]?.look && bodyLooks.size > 0 && !bodyLooks.has(row.look))))
        break
      end++
    }
    entries.push({ head: own.slice(0, end).map(row => row.block), body: own.slice(end).map(row => row.block), continues: false })
  })
  return entries
}
