import type { Fact, Requirement, ResumeContent, ResumeSection } from '@int/schema'
import type { Mask } from './mask.ts'
import { factsOf, toPointer, valueAt } from '@int/engine/content'
import { relevanceOf } from '@int/engine/matching'
import { isInstruction } from './instructions.ts'

/**
 * One numbered line of a resume as a model sees it.
 * - `text`: one string of the resume, which may be rewritten
 * - `entry`: the heading of a job, a degree, a group of skills: to cite, and to name the list below it
 */
export interface Line {
  number: number
  kind: 'text' | 'entry'
  pointer: string
  /** As sent: masked. */
  sent: string
  factIds: string[]
}

interface Candidate {
  kind: Line['kind']
  pointer: string
  prefix: string
  text: string
  factIds: string[]
  /** Index of the entry's line this one stands under. */
  parent: number | undefined
  weight: number
}

interface Layout {
  section: ResumeSection
  /** Fields of the heading, in the order in which they are shown. */
  heading: string[]
  texts: string[]
  /** Lists shown in the heading, item by item. */
  inline: string[]
}

/** What no rewriting needs is not in here: places, names of other people, sections that are lists of their own. */
const LAYOUT: Layout[] = [
  { section: 'experience', heading: ['position', 'company', 'startDate', 'endDate'], texts: ['description', 'highlights'], inline: ['technologies'] },
  { section: 'projects', heading: ['name', 'role'], texts: ['description', 'highlights'], inline: ['technologies'] },
  { section: 'volunteering', heading: ['role', 'organization'], texts: ['description', 'highlights'], inline: [] },
  { section: 'skills', heading: ['group'], texts: [], inline: ['items'] },
  { section: 'education', heading: ['degree', 'field', 'institution'], texts: [], inline: [] },
]

/** A line earlier in the resume wins over one of the same relevance further down. */
const RECENCY = 0.02

/**
 * The lines of a resume that bear on the requirements, the heading with them, up to `maxCharacters`; in the order of the resume.
 * Contacts are not among them, and the mask takes them out of the text; nor are instructions to a machine.
 */
export function linesFor(content: ResumeContent, requirements: Requirement[], mask: Mask, maxCharacters: number): Line[] {
  const candidates = candidatesOf(content, requirements)
  const chosen = choose(candidates, maxCharacters)
  return candidates.flatMap((candidate, index) => chosen.has(index)
    ? [candidate]
    : []).map(({ kind, pointer, prefix, text, factIds }, index) => ({
    number: index + 1,
    kind,
    pointer,
    sent: mask.mask(prefix + text.replaceAll(/\s+/g, ' ')),
    factIds,
  }))
}

function candidatesOf(content: ResumeContent, requirements: Requirement[]): Candidate[] {
  const facts = new Map(factsOf(content).filter(fact => !isInstruction(fact.text)).map(fact => [fact.pointer, fact]))
  const out: Candidate[] = []
  const weigh = (text: string): number => relevanceOf(text, requirements).reduce((sum, { weight }) => sum + weight, 0) - RECENCY * out.length
  const addText = (fact: Fact, parent: number | undefined, weight = weigh(fact.text)): void => {
    out.push({ kind: 'text', pointer: fact.pointer, prefix: '', text: fact.text, factIds: [fact.id], parent, weight })
  }
  for (const pointer of ['/personalInfo/headline', '/summary']) {
    const fact = facts.get(pointer)
    if (fact !== undefined)
      addText(fact, undefined, Number.POSITIVE_INFINITY)
  }
  for (const layout of LAYOUT) {
    for (const index of (content[layout.section] ?? []).keys()) {
      const base = toPointer(layout.section, index)
      const heading = factsAt(content, facts, base, layout.heading)
      const inline = factsAt(content, facts, base, layout.inline)
      const text = [heading, inline].map(part => part.map(fact => fact.text).join(', ')).filter(Boolean).join(': ')
        + (valueAt(content, `${base}/endDate`) === null
          ? ' (now)'
          : '')
      const parent = out.length
      out.push({ kind: 'entry', pointer: base, prefix: '# ', text, factIds: [...heading, ...inline].map(fact => fact.id), parent: undefined, weight: weigh(text) + (layout.texts.length === 0 ? 1 : 0) })
      factsAt(content, facts, base, layout.texts).forEach(fact => addText(fact, parent))
    }
  }
  return out
}

function factsAt(content: ResumeContent, facts: Map<string, Fact>, base: string, fields: string[]): Fact[] {
  return fields.flatMap((field) => {
    const pointer = `${base}/${field}`
    const value = valueAt(content, pointer)
    const pointers = Array.isArray(value)
      ? value.map((_, index) => `${pointer}/${index}`)
      : [pointer]
    return pointers.flatMap(place => facts.get(place) ?? [])
  })
}

function choose(candidates: Candidate[], maxCharacters: number): Set<number> {
  const chosen = new Set<number>()
  let left = maxCharacters
  const byWeight = candidates.map((candidate, index) => ({ candidate, index })).toSorted((one, other) => other.candidate.weight - one.candidate.weight || one.index - other.index)
  for (const { candidate, index } of byWeight) {
    const wanted = [candidate.parent, index].filter(place => place !== undefined && !chosen.has(place))
    const size = wanted.reduce<number>((sum, place) => sum + (place === undefined ? 0 : candidates[place]?.text.length ?? 0) + 4, 0)
    if (size > left)
      continue
    left -= size
    wanted.forEach(place => place !== undefined && chosen.add(place))
  }
  return chosen
}
