import type { FitSuggestion, Requirement, ResumeContent, ResumeSection } from '@int/schema'
import { pointerSegments, toPointer, valueAt } from '@int/engine/content'
import { relevanceOf } from '@int/engine/matching'

/** An item that may be left out, with what decides how early. */
interface Candidate extends FitSuggestion {
  /** Place of its kind in `SECTIONS`. */
  section: number
  /** How far down in its section: what comes later is older or weighs less. */
  position: number
  /** Whether it is all that its entry says. */
  last: boolean
}

/** Sections whose items a resume can do without, the most dispensable first; jobs, degrees and skills are not among them, their bullets are. */
const SECTIONS = [
  'interests',
  'references',
  'volunteering',
  'awards',
  'customSections',
  'certifications',
  'publications',
  'projects',
] as const satisfies ResumeSection[]
/** Sections whose entries have bullets. */
const BULLETED = ['volunteering', 'education', 'projects', 'customSections', 'experience'] as const satisfies ResumeSection[]

/**
 * The items that a document could do without, the least important first: what serves no requirement of the vacancy before what does,
 * then side sections before jobs, then later bullets before earlier ones. What a job says last is only offered after everything else.
 */
export function leastImportantItems(content: ResumeContent, requirements: Requirement[], hidden: readonly string[] = []): FitSuggestion[] {
  const candidates = [...entryCandidates(content), ...bulletCandidates(content)]
    .filter(({ pointer }) => !hidden.includes(pointerSegments(pointer)[0] ?? ''))
    .map(candidate => ({ ...candidate, relevance: relevanceTo(requirements, valueAt(content, candidate.pointer)) }))
    .toSorted((one, other) => Number(one.last) - Number(other.last)
      || one.relevance - other.relevance
      || one.section - other.section
      || other.position - one.position)
  const gone = new Set<string>()
  return candidates.flatMap(({ pointer, text, relevance }) => {
    const [section = '', index = ''] = pointerSegments(pointer)
    // A bullet goes with its entry.
    if (gone.has(toPointer(section, index)))
      return []
    gone.add(pointer)
    return [{ pointer, text, relevance }]
  })
}

/** The content without what stands at the pointers, each of which is an item of a list. */
export function withoutItems(content: ResumeContent, pointers: string[]): ResumeContent {
  const gone = new Set(pointers)
  const prune = (value: unknown, path: (string | number)[]): unknown => {
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, index) => gone.has(toPointer(...path, index))
        ? []
        : [prune(item, [...path, index])])
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, prune(item, [...path, key])]))
      : value
  }
  return prune(content, []) as ResumeContent // lists got shorter, nothing else changed
}

function entryCandidates(content: ResumeContent): Candidate[] {
  return SECTIONS.flatMap((section, rank) => (content[section] ?? []).map((item, index) => ({
    pointer: toPointer(section, index),
    text: titleOf(item),
    relevance: 0,
    section: rank,
    position: index,
    last: false,
  })))
}

function bulletCandidates(content: ResumeContent): Candidate[] {
  return BULLETED.flatMap((section, rank) => (content[section] ?? []).flatMap((item, index) => {
    const lists = 'items' in item
      ? item.items.map((entry, at) => ({ path: [section, index, 'items', at], highlights: entry.highlights ?? [] }))
      : [{ path: [section, index], highlights: item.highlights ?? [] }]
    return lists.flatMap(({ path, highlights }) => highlights.map((text, at) => ({
      pointer: toPointer(...path, 'highlights', at),
      text,
      relevance: 0,
      section: SECTIONS.length + rank,
      position: index * 1000 + at,
      last: at === 0,
    })))
  }))
}

function titleOf(item: object): string {
  const texts = ['title', 'name', 'role', 'organization'].map(key => valueAt(item, toPointer(key)))
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? ''
}

function relevanceTo(requirements: Requirement[], value: unknown): number {
  if (requirements.length === 0)
    return 0
  const best = new Map<string, number>()
  for (const { requirementId, weight } of relevanceOf(wordsOf(value), requirements))
    best.set(requirementId, Math.max(weight, best.get(requirementId) ?? 0))
  return Math.round([...best.values()].reduce((sum, weight) => sum + weight, 0) * 100) / 100
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string')
    return value
  return typeof value === 'object' && value !== null
    ? Object.entries(value).filter(([key]) => key !== 'id').map(([, item]) => wordsOf(item)).join('\n')
    : ''
}
