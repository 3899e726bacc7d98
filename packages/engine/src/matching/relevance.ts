import type { Requirement, Verdict } from '@int/schema'
import { findTerms } from './terms.ts'

/** How a text bears on a requirement; `weight` is 1 for a must named outright and falls from there. */
export interface Relevance {
  requirementId: string
  verdict: Exclude<Verdict, 'missing'>
  weight: number
  /** The words of the text that say so, with UTF-16 offsets. */
  text: string
  start: number
  end: number
}

/** The requirements that a text (a bullet, a skill, a sentence) shows, in the order of the list. */
export function relevanceOf(text: string, requirements: Requirement[]): Relevance[] {
  const found = findTerms(text)
  return requirements.flatMap((requirement) => {
    const hit = found.find(({ canonical }) => canonical === requirement.term)
    return hit === undefined
      ? []
      : [{
          requirementId: requirement.id,
          verdict: 'shown' as const,
          weight: requirement.importance === 'must' ? 1 : 0.5,
          text: hit.text,
          start: hit.start,
          end: hit.end,
        }]
  })
}
