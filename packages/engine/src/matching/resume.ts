import type { ResumeContent } from '@int/schema'
import type { Span } from './periods.ts'
import type { FoundTerm } from './terms.ts'
import type { Gist } from './words.ts'
import { contentStrings, pointerSegments } from '../content/index.ts'
import { termsOf } from './memo.ts'
import { spanOf } from './periods.ts'
import { gistOf } from './words.ts'

/** A string of a resume with what it names. */
export interface ResumeString {
  pointer: string
  text: string
  section: string
  /** Pointer of the list item it belongs to; its own pointer outside of lists. */
  item: string
  terms: FoundTerm[]
  gist: Gist
}

/** A resume made ready for matching. */
export interface ResumeIndex {
  content: ResumeContent
  now: Date
  strings: ResumeString[]
  /** Pointer of an item → its strings. */
  items: Map<string, ResumeString[]>
  /** Pointer of a dated job, project or post → its time. */
  spans: Map<string, Span>
}

/** Where a name names a person, a firm or an address, and no skill. */
const NO_SKILL = /^\/(?:personalInfo\/(?!headline)|references\/)|\/(?:company|institution|organization|location|awarder|authors|publisher|startDate|endDate|date|url|grade|links\/\d+\/(?:url|label))$/u

/** "Skills: Docker, Kubernetes.": a list within a summary tells of no deed. */
function withoutLists(text: string): string {
  return text.split(/(?<=[.!?])\s+/u).filter(sentence => !/^\p{L}[\p{L} ]{1,30}:\s[^:][^,:]*,[^:]+$|^\p{L}[\p{L} ]{1,30}\s:\s[^:][^,:]*,[^:]+$/u.test(sentence)).join(' ')
}

export function indexResume(content: ResumeContent, now: Date): ResumeIndex {
  const strings: ResumeString[] = []
  const items = new Map<string, ResumeString[]>()
  for (const { pointer, text } of contentStrings(content)) {
    if (NO_SKILL.test(pointer))
      continue
    const [section = '', position] = pointerSegments(pointer)
    const item = position !== undefined && /^\d+$/.test(position)
      ? `/${section}/${position}`
      : pointer
    const string: ResumeString = { pointer, text, section, item, terms: termsOf(text), gist: gistOf(section === 'summary' ? withoutLists(text) : text) }
    strings.push(string)
    items.set(item, [...items.get(item) ?? [], string])
  }
  const spans = new Map<string, Span>()
  content.experience.forEach((job, position) => {
    const span = spanOf(job, now)
    if (span !== undefined)
      spans.set(`/experience/${position}`, span)
  })
  return { content, now, strings, items, spans }
}

/** The same resume without some of its strings. */
export function withoutStrings(resume: ResumeIndex, gone: Set<ResumeString>): ResumeIndex {
  const strings = resume.strings.filter(string => !gone.has(string))
  const items = new Map<string, ResumeString[]>()
  for (const string of strings)
    items.set(string.item, [...items.get(string.item) ?? [], string])
  return { ...resume, strings, items }
}
