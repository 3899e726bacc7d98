import type { Requirement } from '@int/schema'
import { conceptsIn } from '../grounding/index.ts'
import { relevanceOf } from '../matching/index.ts'

/** How much a text serves a vacancy: the sum of its requirements' weights, and which those are. */
export interface Weight {
  value: number
  requirementIds: string[]
  /** How near its words are to the vacancy's where it meets nothing outright, from 0 to 1; it orders, it proves nothing. */
  nearness: number
}

export type WeighText = (text: string) => Weight

/** Words that two texts need in common to be near at all: one alone is chance. */
const SHARED_WORDS = 2

/** How much of the nearest requirement a text says again, in the same or in like words. */
function nearnessReader(requirements: Requirement[]): (text: string) => number {
  const wanted = requirements.filter(({ kind }) => kind === 'responsibility' || kind === 'skill' || kind === 'other')
    .map(({ term, importance }) => ({ words: conceptsIn(term), weight: importance === 'must' ? 1 : 0.5 }))
  return (text) => {
    const said = conceptsIn(text)
    return Math.max(0, ...wanted.map(({ words, weight }) => {
      const shared = [...words].filter(word => said.has(word)).length
      return shared < SHARED_WORDS
        ? 0
        : weight * shared / Math.sqrt(words.size * said.size)
    }))
  }
}

/** Weighs texts against one list of requirements; each requirement counts once a text, and a text is read once. */
export function relevanceReader(requirements: Requirement[]): WeighText {
  const known = new Map<string, Weight>()
  const nearnessOf = nearnessReader(requirements)
  return (text) => {
    const before = known.get(text)
    if (before !== undefined)
      return before
    const best = new Map<string, number>()
    for (const { requirementId, weight } of relevanceOf(text, requirements))
      best.set(requirementId, Math.max(weight, best.get(requirementId) ?? 0))
    const weight = {
      value: [...best.values()].reduce((sum, value) => sum + value, 0),
      requirementIds: [...best.keys()],
      nearness: nearnessOf(text),
    }
    known.set(text, weight)
    return weight
  }
}

/** Weight of several texts read as one: a requirement met twice counts once. */
export function weighAll(texts: string[], weigh: WeighText): Weight {
  return weigh(texts.join('\n'))
}
