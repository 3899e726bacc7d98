import type { SectionKind } from './headings.ts'
import type { Line } from './line.ts'
import { EMAIL } from './contact-patterns.ts'
import { isDateText } from './dates.ts'
import { isStrongHeading, kindOfStyledHeading, sectionOfHeading } from './headings.ts'
import { nameScore } from './person-name.ts'
import { joinTexts } from './wrapped-cells.ts'

/** A section: its heading, if it has one, and the lines below. */
export interface Section {
  kind: SectionKind | 'head'
  title: string
  heading?: Line
  lines: Line[]
  /** Whether its heading is the name of a group of skills. */
  group?: boolean
}

/** What nearly every resume has. */
const CORE: SectionKind[] = ['experience', 'education', 'summary', 'skills']
/** Space above a line, in line heights, that sets it apart as size does. */
const WIDE_GAP = 2
/** Longer texts are no headings. */
const LONGEST = 50
const MOST_WORDS = 7

function capitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** What a heading looks like, so that its like are found. */
export function styleOf(line: Line): string {
  return [line.heading ?? '', Math.round(line.fontSize * 2) / 2, line.bold ? 'b' : '', line.italic ? 'i' : '', line.color, capitals(line.text) ? 'c' : ''].join('|')
}

function withoutLevel(style: string): string {
  return style.slice(style.indexOf('|'))
}

function bodySize(lines: Line[]): number {
  const sizes = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.fontSize * 2) / 2
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length)
  }
  return [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

function canBeHeading(line: Line): boolean {
  return line.segments.length === 1
    && !line.bullet
    && line.text.length <= LONGEST
    && line.text.split(' ').length <= MOST_WORDS
    && /\p{L}[\p{L}\p{M}]/u.test(line.text)
    && !/[@.,;!?]$|https?:|www\.|\d{3}/.test(line.text)
    && !isDateText(line.text)
}

/** How much a line stands out from running text: size, weight, capitals, an outline level. */
function prominence(line: Line, body: number): number {
  return (line.heading === undefined ? 0 : 3)
    + Math.max(-1, Math.min(3, (line.fontSize - body) / 1.5))
    + (line.bold ? 1 : 0)
    + (capitals(line.text) ? 0.7 : 0)
    + (line.color === '#000000' || line.color === '#333333' ? 0 : 0.2)
}

/** A heading without the number that stands apart before it: "02   Education". */
function withoutNumber(line: Line): Line {
  const [number, words] = line.segments
  return number && words && line.segments.length === 2 && number.text.length < 5 && !/\p{L}/u.test(number.text) && sectionOfHeading(words.text) !== undefined
    ? { ...line, text: words.text, segments: [words] }
    : line
}

/** Heading lines of a label that is parted over two lines, made one. */
function joinSplitHeadings(lines: Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out.at(-1)
    const joined = last
      ? joinTexts(last.text, line.text)
      : ''
    if (last && styleOf(last) === styleOf(line) && last.page === line.page && Math.abs(last.x - line.x) < 3 && line.gap < 1 && !last.bullet && !line.bullet && last.segments.length === 1 && line.segments.length === 1 && sectionOfHeading(joined) !== undefined)
      out[out.length - 1] = { ...last, text: joined, segments: [{ ...(last.segments[0] as Line['segments'][0]), text: joined }] }
    else
      out.push(line)
  }
  return out
}

interface Styles {
  /** Styles in which at least two different known headings are set. */
  trusted: Set<string>
  /** Kinds that they set. */
  kinds: Set<SectionKind>
  /** Of these, the styles that mostly set known headings, so that an unknown line in them is one too. */
  exclusive: Set<string>
  /** How prominent the most and the least prominent of them are. */
  strongest: number
  weakest: number
}

/** Lines of large titles that go on in a second line stand closer than this, in line heights. */
const TITLE_GAP = 0.4
/** Such titles are larger than running text by at least this, in points. */
const TITLE_SIZE = 1

/** The second lines of large titles: a word that stands alone there heads nothing. */
function titlesEnds(lines: Line[], body: number): Set<Line> {
  return new Set(lines.filter((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && line.fontSize > body + TITLE_SIZE && styleOf(before) === styleOf(line) && before.page === line.page && line.gap < TITLE_GAP
      && Math.abs(before.x - line.x) < 3 && before.segments.length === 1 && sectionOfHeading(before.text) === undefined
  }))
}

function headingStyles(lines: Line[], body: number): Styles {
  const known = new Map<string, { texts: Set<string>, lines: Line[] }>()
  const all = new Map<string, number>()
  for (const line of lines.filter(canBeHeading)) {
    const style = styleOf(line)
    all.set(style, (all.get(style) ?? 0) + 1)
    const kind = sectionOfHeading(line.text)
    if (kind !== undefined) {
      const entry = known.get(style) ?? { texts: new Set(), lines: [] }
      entry.texts.add(line.text.toLowerCase())
      entry.lines.push(line)
      known.set(style, entry)
    }
  }
  const candidates = [...known].filter(([, entry]) => entry.texts.size >= 2 && entry.lines.some(line => isStrongHeading(line.text))).map(([style, entry]) => ({
    style,
    ...entry,
    prominent: prominence(entry.lines[0] as Line, body),
    kinds: new Set(entry.lines.flatMap(line => sectionOfHeading(line.text) ?? [])),
  }))
  const strongest = Math.max(0, ...candidates.map(candidate => candidate.prominent))
  // A weaker style sets headings too where it opens what every resume has; else it sets labels such as the names of skill groups.
  const kept = candidates.filter(({ prominent, kinds }) => prominent > strongest - 0.9 || CORE.some(kind => kinds.has(kind) && !candidates.some(other => other.prominent > prominent + 0.5 && other.kinds.has(kind))))
  return {
    trusted: new Set(kept.map(({ style }) => style)),
    kinds: new Set(kept.flatMap(({ kinds }) => [...kinds])),
    exclusive: new Set(kept.filter(({ style, prominent, texts }) => prominent > 0.5 && prominent > strongest - 0.4 && texts.size >= (all.get(style) ?? 0) * 0.4).map(({ style }) => style)),
    strongest,
    weakest: Math.min(strongest, ...kept.map(({ prominent }) => prominent)),
  }
}

/** Parts the document's lines into sections at its headings. What stands before the first one is its head. */
export function sectionsOf(document: Line[]): Section[] {
  const lines = joinSplitHeadings(document.map(withoutNumber))
  const body = bodySize(lines)
  const ends = titlesEnds(lines, body)
  const { trusted, exclusive, kinds, strongest, weakest } = headingStyles(lines.filter(line => !ends.has(line)), body)
  // A heading that stands on its section's first line has no outline level, though its like may have.
  const labels = new Set([...trusted].map(withoutLevel))
  const known = lines.filter(line => canBeHeading(line) && exclusive.has(styleOf(line)) && isStrongHeading(line.text) && line.gap < 10)
  const nearest = known.length > 1 ? Math.min(...known.map(line => line.gap)) : 0
  const largest = Math.max(...lines.slice(0, 15).map(line => line.fontSize))
  const isHeading = (line: Line, index: number): boolean => {
    if (!canBeHeading(line) || ends.has(line))
      return false
    const style = styleOf(line)
    const kind = sectionOfHeading(line.text)
    const prominent = prominence(line, body)
    if (kind !== undefined) {
      if (trusted.has(style))
        return true
      if (!isStrongHeading(line.text))
        return false
      if (trusted.size > 0)
        return prominent >= weakest - 0.15 || (!kinds.has(kind) && kind !== 'custom' && prominent > 0.4 && prominent > strongest - (line.gap > WIDE_GAP ? 2.2 : 1.6))
      return prominent > 0 || line.gap > 0.8 || line.text.endsWith(':')
    }
    // The name is set larger than the headings and stands before them. Names of groups may look like headings but stand nearer to what is above.
    return index > 0 && exclusive.has(style) && line.gap > nearest - 0.35 && !(index < 4 && line.fontSize >= largest - 0.1 && largest > body + 3) && hasSomethingBelow(lines, index)
  }
  const sections: Section[] = [{ kind: 'head', title: '', lines: [] }]
  lines.forEach((line, index) => {
    const inline = inlineHeading(line)
    if (isHeading(line, index) && !isEntryOf(sections.at(-1), line)) {
      sections.push({ kind: kindOfStyledHeading(line.text), title: line.text.replace(/\s*[:：]$/, ''), heading: line, lines: [] })
    }
    else if (inline && labels.has(withoutLevel(styleOf(inline.heading)))) {
      sections.push({ kind: kindOfStyledHeading(inline.heading.text), title: inline.heading.text, heading: inline.heading, lines: [inline.rest] })
    }
    else if (line.opensColumn && sections.length > 1 && ((line.box?.y ?? 0) < (sections[1]?.heading?.box?.y ?? 0) + line.fontSize * 2 || /@|^\(?\+?\d[\d\s()-]{6,}$/.test(line.text))) {
      // What stands over a column's first heading is the document's head, not the end of the column before.
      sections.push({ kind: 'head', title: '', lines: [line] })
    }
    else {
      const wrapped = withRestOfHeading(sections.at(-1), line)
      if (wrapped)
        sections[sections.length - 1] = wrapped
      else
        sections.at(-1)?.lines.push(line)
    }
  })
  return withNameBlock(withFooter(sections)).filter((section, index) => index === 0 || section.lines.length > 0 || section.heading !== undefined)
}

/** The section with a heading made whole that goes on in a second line, as names of groups do in narrow columns. */
function withRestOfHeading(section: Section | undefined, line: Line): Section | undefined {
  const heading = section?.heading
  if (!heading || section.lines.length > 0 || sectionOfHeading(heading.text) !== undefined || !canBeHeading(line) || line.gap > 0.4 || line.page !== heading.page || styleOf(line) !== styleOf(heading))
    return undefined
  const title = joinTexts(heading.text, line.text)
  return { ...section, kind: kindOfStyledHeading(title), title, heading: { ...heading, text: title, segments: [{ ...(heading.segments[0] as Line['segments'][0]), text: title }] } }
}

/** Kinds whose sections hold entries, each with a name on top. */
const ENTRIES: Section['kind'][] = ['experience', 'education', 'projects', 'volunteering']

/** Whether a line of no known phrase is the name of an entry though it looks like a heading: nothing stands above it in its section, or its like. */
function isEntryOf(section: Section | undefined, line: Line): boolean {
  const [first] = section?.lines ?? []
  return section?.heading !== undefined && ENTRIES.includes(section.kind) && sectionOfHeading(line.text) === undefined && (first === undefined || styleOf(first) === styleOf(line))
}

/** The longest block at a document's end that says how to reach the person. */
const MOST_FOOTER_LINES = 4
/** Space above such a block, in line heights. */
const FOOTER_GAP = 2

/** A document whose only e-mail address stands in its last lines, apart from what is above: these belong to its head. */
function withFooter(sections: Section[]): Section[] {
  const last = sections.at(-1)
  if (!last || last.kind === 'contact' || last.kind === 'head')
    return sections
  const from = last.lines.findLastIndex((line, index) => index >= last.lines.length - MOST_FOOTER_LINES && index > 0 && line.gap > FOOTER_GAP && line.gap < 10)
  const hasAddress = (line: Line): boolean => EMAIL.test(line.text)
  if (from < 0 || !last.lines.slice(from).some(hasAddress) || [...sections.slice(0, -1), { lines: last.lines.slice(0, from) }].some(section => section.lines.some(hasAddress)))
    return sections
  return [...sections.slice(0, -1), { ...last, lines: last.lines.slice(0, from) }, { kind: 'head', title: '', lines: last.lines.slice(from) }]
}

/** The longest block of name, headline and place. */
const MOST_NAME_LINES = 6

/** Letters of a name as addresses spell it. */
function plainLetters(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/\P{L}/gu, '')
}

/**
 * A document that opens with lists from a sidebar has its name below them, before the first section of its main part, without a heading.
 * It is known by the address that spells it, or by the space above it.
 */
function withNameBlock(sections: Section[]): Section[] {
  const main = sections.findIndex(section => section.kind === 'summary' || section.kind === 'experience')
  const before = sections[main - 1]
  if (sections[0]?.lines.length !== 0 || main < 2 || !before)
    return sections
  const addresses = plainLetters(sections.slice(0, main).flatMap(section => section.lines.map(line => line.text)).filter(text => EMAIL.test(text) || /linkedin\.com/i.test(text)).join(' '))
  const from = before.lines.findLastIndex((line, index) => index >= before.lines.length - MOST_NAME_LINES && nameScore(line.text) > 0.8
    && (line.text.split(' ').every(word => addresses.includes(plainLetters(word))) || line.gap > 1.4))
  if (from < 0)
    return sections
  return [{ ...(sections[0] as Section), lines: before.lines.slice(from) }, ...sections.slice(1, main - 1), { ...before, lines: before.lines.slice(0, from) }, ...sections.slice(main)]
}

function hasSomethingBelow(lines: Line[], index: number): boolean {
  const next = lines[index + 1]
  return next !== undefined && !(next.bullet && lines[index - 1]?.bullet === true && next.gap < 0.3 && (lines[index]?.gap ?? 0) < 0.3)
}

/** A heading that stands left on the line with which its section begins. */
function inlineHeading(line: Line): { heading: Line, rest: Line } | undefined {
  const [first, ...rest] = line.segments
  if (!first || rest.length === 0 || line.bullet || sectionOfHeading(first.text) === undefined)
    return undefined
  const span = first.spans[0]
  const heading: Line = { ...line, segments: [first], text: first.text, bold: first.spans.every(part => part.bold), fontSize: span?.fontSize ?? line.fontSize, color: span?.color ?? line.color, right: first.right }
  const body: Line = { ...line, segments: rest, text: rest.map(segment => segment.text).join(' '), x: rest[0]?.x ?? line.x }
  return { heading, rest: body }
}
