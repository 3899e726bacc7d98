import type { Line } from './line.ts'
import type { Section } from './sections.ts'
import { ANY_TIME, findDates, isDateText, withoutDates } from './dates.ts'
import { sectionOfHeading } from './headings.ts'
import { styleOf } from './sections.ts'
import { organizationScore, titleScore } from './vocabulary.ts'

const OF_ENTRIES: ReadonlySet<Section['kind']> = new Set(['experience', 'education', 'volunteering', 'projects'])
/** An entry's dates stand in one of its first lines. */
const FIRST_LINES = 3
/** Longer lines are running text, which may speak of dates. */
const LONGEST_HEAD = 120

function hasDate({ text }: Line): boolean {
  return text.length <= LONGEST_HEAD && findDates(text, ANY_TIME).length > 0
}

/** Whether a section is an entry whose name is set like a heading: unknown as one, and with dates below it. */
function isEntry({ kind, heading, lines }: Section, style: string): boolean {
  return kind !== 'head' && heading !== undefined && styleOf(heading) === style && sectionOfHeading(heading.text) === undefined && lines.slice(0, FIRST_LINES).some(hasDate)
}

/** Whether headings may name entries of a section: it has no dated line of its own, or begins with a name in the style of its heading. */
function isOpen({ heading, lines }: Section): boolean {
  const first = lines[0]
  return !lines.some(hasDate) || (heading !== undefined && first !== undefined && styleOf(first) === styleOf(heading))
}

/** Sections without the headings that only name an entry of the section before: below a heading with no dated line of its own, or with entries that are set so, they are its entries. */
export function withHeadedEntries(sections: Section[]): Section[] {
  const out: Section[] = []
  /** Style of the headings that may name entries of the last section. */
  let style: string | undefined
  for (const section of sections) {
    const last = out.at(-1)
    if (last && style !== undefined && section.heading && isEntry(section, style)) {
      out[out.length - 1] = { ...last, lines: [...last.lines, section.heading, ...section.lines] }
      continue
    }
    style = section.heading && OF_ENTRIES.has(section.kind) && isOpen(section) ? styleOf(section.heading) : undefined
    out.push(section)
  }
  return out
}

/** Whether a line names a job with its period: a date of its own before or behind a name. */
function isDatedJob(line: Line): boolean {
  const dates = findDates(line.text, ANY_TIME)
  const period = dates.findLast(({ single }) => !single)
  const names = withoutDates(line.text, dates)
  const apart = period !== undefined && (/^[\s).]*$/.test(line.text.slice(period.end)) || /^[\s(]*$/.test(line.text.slice(0, period.start)))
  return apart && line.text.length <= LONGEST_HEAD && (titleScore(names) === 1 || organizationScore(names) === 1)
}

/** Whether a line begins a job: a position above the line that holds its employer and period, or all on one line. */
function beginsJob(line: Line, next: Line | undefined): boolean {
  const isPosition = titleScore(line.text) === 1 && line.text.length <= LONGEST_HEAD && !line.bullet && !/[.;]$/.test(line.text)
  return isDatedJob(line) || (isPosition && next !== undefined && !next.bullet && next.text.length <= LONGEST_HEAD && findDates(next.text, ANY_TIME).some(({ single }) => !single))
}

/** Fewer jobs do not make out a section of them. */
const FEWEST_JOBS = 2

function holdsJobs({ kind, lines }: Section): boolean {
  return kind === 'custom' && lines.filter((line, index) => beginsJob(line, lines[index + 1])).length >= FEWEST_JOBS
}

/** Sections with the jobs that stand below a heading that names them otherwise, or below the document's head without one, where no section holds any. */
export function withUnheadedJobs(sections: Section[]): Section[] {
  const [head, ...others] = sections
  if (!head || others.some(section => section.kind === 'experience' && section.lines.length > 0))
    return sections
  if (others.some(holdsJobs))
    return sections.map(section => holdsJobs(section) ? { ...section, kind: 'experience' } : section)
  const from = head.lines.findIndex((line, index) => index > 0 && isDatedJob(line))
  return from < 0
    ? sections
    : [{ ...head, lines: head.lines.slice(0, from) }, { kind: 'experience', title: '', lines: head.lines.slice(from) }, ...others]
}

/** Type larger than a section's text by this factor heads something. */
const LARGER = 1.15

/** Whether a line behind a mark heads an entry: it is set larger than the text, or has its dates apart. Timelines mark each of their entries. */
function isMarkedHead({ bullet, text, fontSize, segments }: Line, body: number): boolean {
  return bullet && text.length <= LONGEST_HEAD && !/[.;:]$/.test(text)
    && (fontSize > body * LARGER || (segments.length > 1 && segments.some(segment => isDateText(segment.text) && findDates(segment.text, ANY_TIME).length > 0)))
}

/** List items whose texts begin further right than this, in points, are items of items. */
const NESTED = 8
/** Of the outermost list items at least this share are heads where they are. */
const MOST_HEADS = 0.8

/** The outermost list items of a section where these are its entries: each with its dates, or above a line with them, and with list items or text of its own below. */
function outerHeads(lines: Line[]): Set<Line> {
  const bullets = lines.filter(line => line.bullet)
  const edge = Math.min(...bullets.map(line => line.x))
  const outer = new Set(bullets.filter(line => line.x < edge + NESTED))
  const isHead = (line: Line): boolean => {
    const next = lines[lines.indexOf(line) + 1]
    const alone = (line.bold || titleScore(line.text) === 1) && next !== undefined && !next.bullet && hasDate(next)
    return !/[.;:]$/.test(line.text) && line.text.length <= LONGEST_HEAD && (alone || findDates(line.text, ANY_TIME).some(({ single, end }) => !single && /^[\s).]*$/.test(line.text.slice(end))))
  }
  const heads = [...outer].filter(isHead)
  return outer.size > 1 && lines.length > outer.size * 2 - 1 && heads.length >= outer.size * MOST_HEADS ? new Set(heads) : new Set()
}

/** Sections of entries whose heads are no list items, though a mark stands before them. */
export function withMarkedHeads(sections: Section[]): Section[] {
  return sections.map((section) => {
    if (!OF_ENTRIES.has(section.kind))
      return section
    const sizes = section.lines.flatMap(line => Array.from<number>({ length: line.text.length }).fill(line.fontSize)).toSorted((a, b) => a - b)
    const body = sizes[sizes.length >> 1] ?? 0
    const outer = outerHeads(section.lines)
    return { ...section, lines: section.lines.map(line => outer.has(line) || isMarkedHead(line, body) ? { ...line, bullet: false } : line) }
  })
}
