import type { Block } from './blocks.ts'
import type { Entry } from './entries.ts'
import type { Found } from './found.ts'
import type { Line } from './line.ts'
import type { Piece } from './pieces.ts'
import { FIELD_WORDS } from './data/education.ts'
import { isDateText } from './dates.ts'
import { detailsOf } from './details.ts'
import { entriesOf } from './entries.ts'
import { datesOf, periodOf } from './entry-dates.ts'
import { bodyOf } from './experience.ts'
import { found } from './found.ts'
import { withoutCourses } from './listed-courses.ts'
import { headOf, joinPieces } from './pieces.ts'
import { degreeScore, findGrade, institutionScore, isField } from './vocabulary.ts'

export interface ReadEducation {
  institution?: Found
  degree?: Found
  field?: Found
  location?: Found
  grade?: Found
  startDate?: Found
  endDate?: Found<string | null>
  description: Found[]
  highlights: Found[]
  courses: Found[]
  urls: string[]
  lines: Line[]
}

const FIELD = new RegExp(`^(.{2,60}?)(?:\\s*:)?\\s+(?:${FIELD_WORDS.toSorted((a, b) => b.length - a.length).join('|')})\\s+(.{2,})$`, 'iu')
/** Degrees whose name holds the word that would part them from their field. */
const WHOLE_DEGREE = /^(?:(?:bachelor|master|doctor|associate)(?:['’]?s)?(?: degree)? of (?:science|arts|engineering|business administration|laws?|philosophy|fine arts|education|technology|commerce|applied science|music|medicine|public health|architecture|computer science|social work|public administration)|b\.?sc|m\.?sc|b\.?a|m\.?a|ph\.?d|b\.?s|m\.?s|mba|b\.?eng|m\.?eng|b\.?tech|m\.?tech)\.?(?=$|[\s,:(–—-])/iu

/** A degree again, in short: "Bachelor of Science (B.Sc.)". */
const IN_SHORT = /^\s*[(（](?:[A-Z]\.?[A-Za-z]{0,3}\.?){1,4}[)）](?=$|[\s,:–—-])/

/** The degree that a text begins with, with its short form behind it. */
function wholeDegree(text: string): string | undefined {
  const [whole] = WHOLE_DEGREE.exec(text) ?? []
  const [short = ''] = whole?.includes(' ') ? IN_SHORT.exec(text.slice(whole.length)) ?? [] : []
  return whole && (short.replace(/^[\s(（]+/, '')[0] === whole[0]?.toUpperCase() ? `${whole}${short}` : whole)
}

/** "BSc in Computer Science" → degree and field; a text without such a word is all degree. */
function splitDegree(text: string): { degree: string, field?: string } {
  const whole = wholeDegree(text)
  if (whole && whole.length < text.length) {
    const rest = text.slice(whole.length).replace(/^[\s,:：–—-]+/, '').replace(new RegExp(`^(?:${FIELD_WORDS.join('|')})\\s+`, 'iu'), '').replace(/^\((.*)\)$/, '$1').trim()
    // "Bachelor of Science - BS" names the degree twice.
    if (/^[A-Z][A-Za-z]{1,5}$/.test(rest) && /^\s*[–-]/.test(text.slice(whole.length)))
      return { degree: text }
    return rest === '' ? { degree: text } : { degree: whole.trim(), field: rest }
  }
  if (whole)
    return { degree: text }
  const match = FIELD.exec(text)
  return match?.[1] && match[2] && degreeScore(match[1]) > 0 && !/[(（][^)）]*$/.test(match[1])
    ? { degree: match[1], field: match[2] }
    : { degree: text }
}

/** Takes grades out of blocks of the head and body. */
function takeGrade(blocks: Block[]): { grade?: Found, blocks: Block[] } {
  let grade: Found | undefined
  const rest = blocks.flatMap((block): Block[] => {
    const hit = block.text.length < 200 ? findGrade(block.text) : undefined
    if (!hit || grade)
      return [block]
    grade = found(hit.value, block.lines, 0.9, block.text.slice(hit.start, hit.end))
    const text = `${block.text.slice(0, hit.start)} | ${block.text.slice(hit.end)}`.replace(/^[\s|,;•·()–—-]+|[\s|,;•·()–—-]+$/g, '')
    if (!/[\p{L}\p{N}]/u.test(text))
      return []
    // Segments that don't hold the grade stay as they are; the one that does is shortened.
    const segments = block.first.segments.map(segment => ({ ...segment, ...withoutGrade(segment) })).filter(segment => /[\p{L}\p{N}]/u.test(segment.text))
    return [{ ...block, text, first: { ...block.first, segments: segments.length > 0 ? segments : block.first.segments } }]
  })
  return { grade, blocks: rest }
}

function withoutGrade(segment: Line['segments'][number]): Pick<Line['segments'][number], 'text' | 'spans'> {
  const hit = findGrade(segment.text)
  if (!hit)
    return segment
  const text = `${segment.text.slice(0, hit.start)} | ${segment.text.slice(hit.end)}`.replace(/^[\s|,;•·()–—-]+|[\s|,;•·()–—-]+$/g, '')
  const span = segment.spans[0]
  return { text, spans: span ? [{ ...span, text }] : [] }
}

interface Slots {
  institution: Piece[]
  degree: Piece[]
  field: Piece[]
}

/** "PhD Princeton University" is two things without a sign between them: a degree, then where it was taken. */
function splitBoth(piece: Piece): Piece[] {
  const whole = wholeDegree(piece.text)
  const rest = whole ? piece.text.slice(whole.length).replace(/^[\s:–—-]+|^\s*(?:from|at)\s+/g, '').trim() : ''
  return whole && institutionScore(rest) === 1 && degreeScore(rest) === 0
    ? [{ ...piece, text: whole.trim(), comma: false }, { ...piece, text: rest }]
    : [piece]
}

/** Sorts a head's pieces into institution, degree and field by what they say, and what says nothing by what it stands beside. */
function sort(given: Piece[]): Slots {
  const pieces = given.flatMap(splitBoth)
  const slots: Slots = { institution: [], degree: [], field: [] }
  const left: Piece[] = []
  // "Instituto Superior Técnico" holds a degree's word; beside another degree it is the institution.
  const named = (piece: Piece): boolean => institutionScore(piece.text) === 1 && degreeScore(piece.text) === 1
  const alone = pieces.some(piece => degreeScore(piece.text) === 1 && institutionScore(piece.text) < 1) && !pieces.some(piece => institutionScore(piece.text) === 1 && degreeScore(piece.text) === 0)
  for (const piece of pieces) {
    const institution = institutionScore(piece.text)
    const degree = degreeScore(piece.text)
    if ((alone && named(piece)) || (institution > degree && (institution === 1 || !isField(piece.text))) || (institution === 1 && degree === 1 && slots.institution.length === 0 && slots.degree.length > 0))
      slots.institution.push(piece)
    else if (degree > 0)
      slots.degree.push(piece)
    else
      left.push(piece)
  }
  for (const piece of left) {
    const before = pieces[pieces.indexOf(piece) - 1]
    const beside = (list: Piece[]): boolean => before !== undefined && before.row === piece.row && list.includes(before)
    // "Bachelor of Engineering - BE": the degree again, in short.
    if (beside(slots.degree) && before?.dash !== undefined && /^[A-Z][A-Za-z]{1,3}$/.test(piece.text))
      slots.degree.push(piece)
    else if (isField(piece.text) && (slots.degree.length > 0 || slots.institution.length > 0) && !(slots.institution.length === 0 && !slots.degree.includes(before as Piece)))
      (slots.degree.length > 0 ? slots.field : slots.degree).push(piece)
    else if (beside(slots.institution) && before?.comma && (slots.degree.length > 0 || / of /i.test(before.text)))
      // "University of California, Berkeley"
      slots.institution.push(piece)
    else if (slots.institution.length === 0 && !(beside(slots.degree) && (before?.comma || (before?.dash !== undefined && left.length > 1))))
      slots.institution.push(piece)
    else if (slots.degree.length === 0)
      slots.degree.push(piece)
    else
      slots.field.push(piece)
  }
  const order = (list: Piece[]): Piece[] => list.toSorted((a, b) => pieces.indexOf(a) - pieces.indexOf(b))
  return { institution: order(slots.institution), degree: order(slots.degree), field: order(slots.field) }
}

function textOf(pieces: Piece[], confidence: number): Found | undefined {
  const text = joinPieces(pieces)
  return pieces.length === 0 ? undefined : found(text, pieces.flatMap(piece => piece.lines).slice(0, 1), confidence, text)
}

/** Longer lines are no subjects. */
const LONGEST_SUBJECT = 60

/** A degree that stands as the first item below the institution. */
function takeDegree(entry: Entry, slots: Slots, now: Date): void {
  const at = entry.body.findIndex((block, index) => index < 2 && block.text.length < 100 && (degreeScore(block.text) > 0 || (entry.body.length === 1 && !block.prose)))
  const block = entry.body[at]
  if (!block)
    return
  slots.degree.push(...headOf([block], now).pieces)
  entry.body.splice(at, 1)
  // A short line between the institution and its degree is the subject, whatever it says.
  const between = at === 1 ? entry.body[0] : undefined
  if (between && slots.institution.length > 0 && slots.field.length === 0 && !between.bullet && !between.prose && between.lines.length === 1 && between.first.segments.length === 1 && between.text.length <= LONGEST_SUBJECT && !/[.:!?。：]$/.test(between.text)) {
    slots.field.push(...headOf([between], now).pieces)
    entry.body.shift()
  }
}

function readEntry({ head: own, body: below, continues }: Entry, now: Date): ReadEducation {
  const listed = withoutCourses(own)
  const entry: Entry = { head: listed.head, body: [...listed.rest, ...below], continues }
  const graded = takeGrade(entry.head)
  const asides = [...entry.head, ...entry.body.slice(0, 3)].flatMap(block => block.asides.map(aside => ({ text: aside.text, lines: block.lines })))
  const head = headOf(graded.blocks, now, asides)
  const slots = sort(head.pieces)
  if (slots.degree.length === 0)
    takeDegree(entry, slots, now)
  const body = graded.grade ? { blocks: entry.body, grade: undefined } : takeGrade(entry.body)
  const institution = textOf(slots.institution, slots.institution.some(piece => institutionScore(piece.text) === 1) ? 0.95 : 0.75)
  const degreeText = textOf(slots.degree, slots.degree.some(piece => degreeScore(piece.text) > 0) ? 0.93 : 0.65)
  const parts = degreeText ? splitDegree(degreeText.value) : undefined
  const fieldText = [parts?.field, ...slots.field.map(piece => piece.text)].filter(text => text !== undefined).join(', ')
  const { courses, rest } = detailsOf(body.blocks, ['courses'], true)
  const place = head.places[0]
  return {
    institution,
    degree: degreeText && parts ? { ...degreeText, value: parts.degree } : undefined,
    field: fieldText === '' ? undefined : found(fieldText, [...slots.degree, ...slots.field].flatMap(piece => piece.lines).slice(0, 1), 0.85, fieldText),
    location: place ? found(place.text, place.lines, 0.92, place.text) : undefined,
    grade: graded.grade ?? body.grade,
    ...datesOf(periodOf(head.periods), 'end'),
    ...bodyOf(rest),
    courses: [...listed.courses, ...courses],
    urls: head.urls.map(({ url }) => url),
    lines: own.flatMap(block => block.lines),
  }
}

/** Whether a short line below a single name is the second of the two that an entry has: degree and institution. */
function isSecondName(text: string, head: string[]): boolean {
  const names = head.filter(known => !isDateText(known))
  return names.length === 1 && institutionScore(names[0] ?? '') < 1 && text.length <= 60 && text.split(' ').length <= 8 && !/[.!?。:]$/.test(text)
}

/** A head that lists courses between its names has at most this many lines. */
const MOST_LISTED_LINES = 10

/** Reads places of learning out of a section's blocks. */
export function readEducation(blocks: Block[], now: Date): ReadEducation[] {
  return entriesOf(blocks, now, (text, head) => (degreeScore(text) > 0 && !head.some(known => degreeScore(known) > 0)) || (institutionScore(text) === 1 && !head.some(known => institutionScore(known) === 1)) || findGrade(text) !== undefined || isField(text) || isSecondName(text, head), MOST_LISTED_LINES).map(entry => readEntry(entry, now))
}
