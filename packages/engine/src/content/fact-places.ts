import type { Pointer, ResumeContent } from '@int/schema'
import { pointerSegments, toPointer, valueAt } from './pointer.ts'

/** The lists of single statements that an entry of each section may have, the one for tools first. */
const LISTS: Record<string, string[]> = {
  skills: ['items'],
  experience: ['technologies', 'highlights'],
  projects: ['technologies', 'highlights'],
  volunteering: ['highlights'],
  education: ['courses', 'highlights'],
}
/** Headline and summary may draw on the whole resume; everything else on its own entry only. */
const LEADS = new Set(['/personalInfo/headline', '/summary'])

/**
 * The lists that a new fact may join so that it can carry a claim made at `pointer`; they need not exist yet.
 * Empty where no list could: an employer or a degree is more than a line.
 */
export function factPlaces(content: ResumeContent, pointer: Pointer): Pointer[] {
  if (LEADS.has(pointer))
    return Object.keys(LISTS).flatMap(section => entriesOf(content, section).flatMap(index => listsOf(section, index)))
  const [section = '', index] = pointerSegments(pointer)
  return listsOf(section, entriesOf(content, section).find(entry => String(entry) === index))
}

function entriesOf(content: ResumeContent, section: string): number[] {
  const entries = valueAt(content, toPointer(section))
  return Array.isArray(entries)
    ? Array.from(entries.keys())
    : []
}

function listsOf(section: string, index: number | undefined): Pointer[] {
  return index === undefined
    ? []
    : (LISTS[section] ?? []).map(list => toPointer(section, index, list))
}
