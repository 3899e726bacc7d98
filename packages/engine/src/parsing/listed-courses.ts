import type { Block } from './blocks.ts'
import type { Found } from './found.ts'
import { isDateText } from './dates.ts'
import { found } from './found.ts'
import { look } from './lists.ts'
import { degreeScore, findGrade, institutionScore, isField, placeScore } from './vocabulary.ts'

/** "CS 2011 - Looms for beginners": letters and a number, as courses are catalogued. */
const COURSE = /^\p{Lu}{2,5}[ -]?\d{3,5}[A-Z]?\s*(?:[:：]\s*|\s[–—-]\s+)\S/u

/** Lines of an entry's head parted into those that name it, courses, and other lines that stand between its names. */
export interface PartedHead {
  head: Block[]
  courses: Found[]
  rest: Block[]
}

function isName({ text }: Block): boolean {
  return degreeScore(text) === 1 || institutionScore(text) === 1
}

/** Whether a line says something of its own: a date, a place, a grade. */
function isKnown({ text, asides, first }: Block): boolean {
  return isDateText(text) || asides.length > 0 || first.segments.length > 1 || placeScore(text) >= 0.6 || findGrade(text) !== undefined
}

/**
 * Takes what was studied out of a head that lists it between the degree and the institution: courses by their code, and two
 * lines or more of one look where other lines name degree, subject and institution.
 */
export function withoutCourses(blocks: Block[]): PartedHead {
  // "SEP 2015 - JUL 2017" is written like a course.
  const coded = blocks.slice(1).filter(block => COURSE.test(block.text) && !isDateText(block.text))
  const courses = coded.map(block => found(block.text, block.lines, 0.85, block.text))
  const head = blocks.filter(block => !coded.includes(block))
  const names = head.filter(isName)
  const others = head.slice(1).filter(block => !names.includes(block) && !isKnown(block))
  const whole = names.some(block => degreeScore(block.text) === 1 && isField(block.text)) && names.some(block => institutionScore(block.text) === 1 && degreeScore(block.text) === 0)
  const listed = whole && others.length > 1 && new Set(others.map(look)).size === 1
    ? others
    : []
  return { head: head.filter(block => !listed.includes(block)), courses, rest: listed.map(block => ({ ...block, bullet: true })) }
}
