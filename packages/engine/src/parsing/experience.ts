import type { WorkFormat } from '@int/schema'
import type { Block } from './blocks.ts'
import type { DetailKind } from './data/details.ts'
import type { Details } from './details.ts'
import type { Entry } from './entries.ts'
import type { Found } from './found.ts'
import type { Line } from './line.ts'
import type { Head, Piece } from './pieces.ts'
import { isAddress, isNamedHost } from './addresses.ts'
import { DATE_LABELS } from './data/dates.ts'
import { HEAD_LABELS } from './data/details.ts'
import { ANY_TIME, findDates, isDateText, withoutDates, withoutDurations } from './dates.ts'
import { detailsOf } from './details.ts'
import { entriesOf } from './entries.ts'
import { datesOf, periodOf } from './entry-dates.ts'
import { found } from './found.ts'
import { headOf, joinPieces } from './pieces.ts'
import { isEmploymentType, isPlaceLabel, isWrittenAsPlace, organizationScore, placeScore, titleScore, workFormatOf } from './vocabulary.ts'
import { positionFirstByUse } from './which-name.ts'

/** A job, volunteering or project as it was read. */
export interface ReadJob {
  company?: Found
  position?: Found
  location?: Found
  workFormat?: Found<WorkFormat>
  startDate?: Found
  endDate?: Found<string | null>
  description: Found[]
  highlights: Found[]
  technologies: Found[]
  projects: Found[]
  links: Details['links']
  /** Pieces of the head that found no field. */
  rest: Found[]
  lines: Line[]
}

/** Labels between an entry's head and what is said about it. */
const LABEL_ONLY = /^(?:highlights?|responsibilities|key responsibilities|achievements|key achievements|accomplishments|tasks|duties|aufgaben|tätigkeiten|erfolge|missions?|réalisations|funciones|responsabilidades|logros|atividades|attività|taken|werkzaamheden|obowiązki|обов['’]язки|обязанности|достижения|досягнення|görevler|职责|工作内容|業務内容|المهام|وظایف)\s*[:：]?$/iu

const COLUMN_LABELS = new Set([...Object.values(HEAD_LABELS).flat(), ...DATE_LABELS])

/** Whether a line names the columns of a table: "Period", "Employer", "Position". */
function isHeaderRow({ lines, first: { segments } }: Block): boolean {
  return lines.length === 1 && segments.length > 1 && segments.every(({ text }) => COLUMN_LABELS.has(text.toLowerCase().replace(/\s*[:：]$/, '')) || isPlaceLabel(text))
}

/** Pieces grouped by what parts them strongly: a line's end, a separator, a change of style. */
function groupsOf(pieces: Piece[], dashes = false): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1)
    if (last && (last.comma || (dashes && last.dash !== undefined)) && last.row === piece.row && last.bold === piece.bold && last.italic === piece.italic)
      groups.at(-1)?.push(piece)
    else
      groups.push([piece])
  }
  return groups
}

/** Parts a single group at the comma that best tells position from company. */
function splitGroup(group: Piece[]): Piece[][] {
  if (group.length < 2)
    return [group]
  const scored = group.slice(1).map((_, index) => {
    const left = joinPieces(group.slice(0, index + 1))
    const right = joinPieces(group.slice(index + 1))
    const forward = titleScore(left) + organizationScore(right) - titleScore(right) * 0.5 - organizationScore(left) * 0.3
    const backward = titleScore(right) + organizationScore(left) - titleScore(left) * 0.5 - organizationScore(right) * 0.3
    return { at: index + 1, score: Math.max(forward, backward) }
  })
  const best = scored.toSorted((a, b) => b.score - a.score || a.at - b.at)[0]
  return best
    ? [group.slice(0, best.at), group.slice(best.at)]
    : [group]
}

interface Shape {
  head: Head
  /** Kinds of contract. */
  types: Piece[]
  groups: Piece[][]
  /** The last part of a comma list behind the employer, which may be a city that no table knows. */
  tail?: Piece
}

/** What a label that names a field weighs: more than any word of a name. */
const LABELLED = 4

/** How much more the first of two texts looks like the position than the second: above 0, position first. */
function positionFirst(groups: Piece[][]): number {
  const [first, second] = groups.map(group => joinPieces(group))
  if (first === undefined || second === undefined)
    return 0
  const [one, two] = groups.map(group => group[0]?.named)
  if (one !== two && (one !== undefined || two !== undefined))
    return one === 'position' || two === 'company' ? LABELLED : -LABELLED
  return titleScore(first) - titleScore(second) + organizationScore(second) - organizationScore(first)
}

/** The names of a head, with the address that stands for one where it lacks the employer's: "Founder" and "Loomline.io". */
function withHost(pieces: Piece[], hosts: Piece[]): Piece[] {
  const host = hosts.find(({ text }) => isNamedHost(text)) ?? hosts[0]
  const lacks = host && isNamedHost(host.text)
    ? groupsOf(pieces, true).length < 2
    : isRole(groupsOf(pieces))
  return host && (lacks || host.named !== undefined)
    ? [...pieces, host].toSorted((a, b) => a.order - b.order)
    : pieces
}

function shapeOf(entry: Entry, now: Date): Shape {
  const more = entry.body.slice(0, 3).flatMap(block => block.asides.map(aside => ({ text: aside.text, lines: block.lines })))
  const head = headOf(entry.head, now, [...more, ...entry.head.flatMap(block => block.asides.map(aside => ({ text: aside.text, lines: block.lines })))])
  const types = head.pieces.filter(piece => isEmploymentType(piece.text))
  const pieces = withHost(head.pieces.filter(piece => !types.includes(piece)), head.hosts)
  const parted = groupsOf(pieces)
  // A dash parts the two names only where nothing else does.
  const groups = parted.length > 2 && groupsOf(pieces, true).length >= 2
    ? groupsOf(pieces, true)
    : parted
  const shape = withoutPlace({ head, types, groups: groups.length === 1 && groups[0] ? splitGroup(groups[0]) : groups })
  return { ...shape, groups: withNamesFirst(shape.groups) }
}

/** Names that stand on three lines, where only the third says what the job was: the second is what the employer says of itself, and comes last. */
function withNamesFirst(groups: Piece[][]): Piece[][] {
  const [first, second, third] = groups
  const [name, claim, title] = [first?.[0], second?.[0], third?.[0]]
  if (!name || !claim || !title || groups.length !== 3 || titleScore(joinPieces(third ?? [])) < 1 || name.row === claim.row || claim.row === title.row)
    return groups
  const named = [first, second].every(group => titleScore(joinPieces(group ?? [])) === 0)
  const styled = name.bold && title.bold && !claim.bold
  return named || styled ? [first ?? [], third ?? [], second ?? []] : groups
}

/** Of three groups where one is a title, the one behind another on the same line that is written as a place and says nothing else is one. */
function withoutPlace(shape: Shape): Shape {
  const { head, groups } = shape
  if (head.places.some(place => workplaceOf([place]).place !== undefined))
    return shape
  const dates = new Set(head.periods.flatMap(period => period.lines))
  const beside = groups.findIndex(group => group.length === 1 && isWrittenAsPlace(group[0]?.text ?? '') && group[0]?.lines.some(line => dates.has(line)) && !groups.some(other => other !== group && other.some(piece => piece.row === group[0]?.row)))
  const at = beside >= 0 ? beside : groups.findIndex((group, index) => index > 0 && group.length === 1 && isWrittenAsPlace(group[0]?.text ?? '') && groups[index - 1]?.every(piece => titleScore(piece.text) === 0))
  const place = groups[at]?.[0]
  if (groups.length >= 3 && place && groups.some(group => group.some(piece => titleScore(piece.text) > 0)))
    return { ...shape, head: { ...head, places: [place, ...head.places] }, groups: groups.toSpliced(at, 1) }
  const last = groups.findLast(group => group.length > 1 && group.some(piece => titleScore(piece.text) === 0))
  const tail = last?.at(-1)
  return groups.length === 2 && tail && isWrittenAsPlace(tail.text) && titleScore(joinPieces(last ?? [])) === 0
    ? { ...shape, tail }
    : shape
}

/** Employers that all end in ", Name" end in their cities, where each entry does so or has a known place. */
function withPlaces(shapes: Shape[]): Shape[] {
  const tails = shapes.filter(shape => shape.tail)
  if (shapes.length < 2 || tails.length === 0 || shapes.some(shape => !shape.tail && shape.head.places.length === 0))
    return shapes
  return shapes.map(({ tail, ...shape }) => tail
    ? { ...shape, head: { ...shape.head, places: [tail] }, groups: shape.groups.map(group => group.at(-1) === tail ? group.slice(0, -1) : group) }
    : shape)
}

function textOf(groups: Piece[][], confidence: number): Found | undefined {
  const pieces = groups.flat()
  return pieces.length === 0
    ? undefined
    : found(joinPieces(pieces), pieces.flatMap(piece => piece.lines).slice(0, 1), confidence, joinPieces(pieces))
}

/** What is said about an entry: list items as highlights, paragraphs as description. */
export function bodyOf(blocks: Block[]): { description: Found[], highlights: Found[] } {
  const description: Found[] = []
  const highlights: Found[] = []
  const hasBullets = blocks.some(block => block.bullet)
  blocks.forEach((block, index) => {
    // Lines of one kind below one another are a list even where no bullet is drawn.
    const listed = block.bullet || (!hasBullets && blocks.length > 2 && index > 0)
    const value = found(block.text, block.lines, block.bullet || block.prose ? 0.95 : 0.85)
    if (listed)
      highlights.push(value)
    else
      description.push(value)
  })
  return { description, highlights }
}

function isPlainAddress(text: string): boolean {
  return isAddress(text) && !isNamedHost(text)
}

/** Whether a line still names the job: the position that the lines so far lack, or the second of two names where they hold only one. */
function namesJob(text: string, head: string[]): boolean {
  if (titleScore(text) > 0 && !head.some(known => titleScore(known) > 0))
    return true
  const names = head.filter(known => !isDateText(known) && placeScore(known) < 0.6 && !isPlainAddress(known))
  if (names.length === 0)
    return text.length <= 60 && text.split(' ').length <= 8 && (!/[.!?。:]$/.test(text) || organizationScore(text) === 1)
  return names.length === 1 && !/[,|•·@–—]|\s(?:at|bei|chez)\s/.test(withoutDurations(withoutDates(names[0] ?? '', findDates(names[0] ?? '', ANY_TIME)))) && text.length <= 60 && text.split(' ').length <= 8 && (!/[.!?。:]$/.test(text) || organizationScore(text) === 1)
}

/** Where the work was done and in which way: "London, Hybrid", "Remote (Germany)", or each apart from the other. */
function workplaceOf(places: Piece[]): { place?: Piece, workFormat?: Found<WorkFormat> } {
  const parts = places.flatMap(piece => piece.text.split(/\s*[,(（)）/|·]\s*|\s[–—-]\s/).map(part => ({ piece, part: part.trim(), format: workFormatOf(part) })))
  const format = parts.find(({ format }) => format !== undefined)
  if (format?.format === undefined)
    return { place: places[0] }
  const named = parts.find(({ part, format }) => part !== '' && format === undefined)
  const place = named && { ...named.piece, text: parts.filter(({ piece, part, format }) => piece === named.piece && part !== '' && format === undefined).map(({ part }) => part).join(', ') }
  return { place, workFormat: found(format.format, format.piece.lines, 0.93, format.part) }
}

/** Whether a head names a position and nothing else. */
function isRole(groups: Piece[][] | undefined): boolean {
  const [only] = groups ?? []
  const text = joinPieces(only ?? [])
  return groups?.length === 1 && titleScore(text) > 0 && organizationScore(text) < 0.9
}

/** Whether an entry opens several roles at one employer: it names both, the employer on a line before, and the next entry names a role alone in the style of its own. */
function leadsRoles({ groups }: Shape, next: Shape | undefined): boolean {
  const [employer, role] = groups.map(group => group[0])
  const other = next?.groups[0]?.[0]
  const distinct = employer?.bold !== role?.bold || employer?.italic !== role?.italic
  return groups.length === 2 && employer !== undefined && role !== undefined && other !== undefined && next?.groups.length === 1
    && employer.row < role.row && role.bold === other.bold && role.italic === other.italic
    && (isRole(next.groups) ? titleScore(joinPieces(groups[1] ?? [])) > 0 || distinct : distinct)
}

/** Reads jobs out of a section's blocks. `wanted` are the fields that its entries have besides names, places, dates and text; `headline` is what the person calls themselves. Which of two names is the employer is decided for all entries alike. */
export function readJobs(all: Block[], now: Date, wanted: readonly (DetailKind | 'links' | 'workFormat')[] = [], headline = ''): ReadJob[] {
  const blocks = all.filter(block => !LABEL_ONLY.test(block.text) && !isHeaderRow(block))
  const entries = entriesOf(blocks, now, namesJob)
  const shapes = withPlaces(entries.map(entry => shapeOf(entry, now)))
  const led = shapes.map((shape, index) => leadsRoles(shape, shapes[index + 1]))
  const voters = shapes.filter((shape, index) => shape.groups.length >= 2 && !led[index])
  const votes = voters.reduce((sum, shape) => sum + positionFirst(shape.groups), 0)
  const uses = voters.reduce((sum, shape) => sum + positionFirstByUse(shape, shapes, headline), 0)
  const usual = Math.abs(votes) >= 0.5 ? votes > 0 : votes + uses >= 0
  // A document is consistent; where it seems not to be, each entry speaks for itself.
  const divided = Math.abs(votes) < voters.length * 0.5
  let company: Found | undefined
  /** Style in which the roles at the employer above are set. */
  let role: Piece | undefined
  let summed = false
  return shapes.flatMap(({ head, types, groups }, index): ReadJob[] => {
    const entry = entries[index] as Entry
    const own = positionFirst(groups)
    const first = Math.abs(own) >= (divided || led[index] ? 0.5 : 1.4)
      ? own > 0
      : usual && !led[index]
    const sure = Math.abs(votes) >= 1 || Math.abs(own) >= 1
    const confidence = sure
      ? 0.94
      : Math.abs(uses) >= 1 ? 0.8 : 0.7
    const [one, two, ...others] = groups
    let position = textOf(first ? [one ?? []] : [two ?? []], confidence)
    let employer = textOf(first ? [two ?? []] : [one ?? []], confidence)
    if (groups.length === 1 && one) {
      const isPosition = isRole(groups) || summed || (role !== undefined && role.bold === one[0]?.bold && role.italic === one[0].italic)
      if (!isPosition && entry.body.length === 0 && isRole(shapes[index + 1]?.groups)) {
        company = textOf([one], 0.9)
        return []
      }
      position = isPosition ? textOf([one], 0.8) : undefined
      employer = isPosition ? undefined : textOf([one], 0.75)
      // A role without an employer of its own goes on under the one before.
      if (isPosition && company)
        employer = { ...company, confidence: Math.min(0.9, company.confidence) }
    }
    if (groups.length > 1) {
      role = led[index] ? groups[1]?.[0] : undefined
      // A length of time alone below the employer's name sums up the roles that follow.
      summed = entry.head.some(block => block.text !== '' && withoutDurations(block.text) === '')
    }
    if (employer)
      company = employer
    const { place, workFormat } = wanted.includes('workFormat') ? workplaceOf(head.places) : { place: head.places[0] }
    const details = detailsOf(entry.body, wanted.filter(field => field !== 'workFormat'))
    return [{
      company: employer,
      position,
      location: place
        ? found(place.text, place.lines, 0.92, place.text)
        : undefined,
      workFormat,
      ...datesOf(periodOf(head.periods), 'job'),
      ...bodyOf(details.rest),
      technologies: details.technologies,
      projects: details.projects,
      links: [...head.urls.map(({ url, lines }) => found({ url }, lines, 0.9, url)), ...details.links],
      rest: [...others, ...types.map(piece => [piece])].map(group => textOf([group], 0.6)).filter(value => value !== undefined),
      lines: entry.head.flatMap(block => block.lines),
    }]
  })
}
