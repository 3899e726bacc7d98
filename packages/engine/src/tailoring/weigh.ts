import type { Requirement } from '@int/schema'
import { relevanceOf } from '../matching/index.ts'

/** How much a text serves a vacancy: the sum of its requirements' weights, and which those are. */
export interface Weight {
  value: number
  requirementIds: string[]
}

export type WeighText = (text: string) => Weight

/** Weighs texts against one list of requirements; each requirement counts once a text, and a text is read once. */
export function relevanceReader(requirements: Requirement[]): WeighText {
  const known = new Map<string, Weight>()
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
    }
    known.set(text, weight)
    return weight
  }
}

/** Weight of several texts read as one: a requirement met twice counts once. */
export function weighAll(texts: string[], weigh: WeighText): Weight {
  return weigh(texts.join('\n'))
}
