import type { ScorePart } from '@int/schema'
import type { Judgement } from '../matching/judgement.ts'
import { SCORE_PARTS } from '@int/schema'
import { PART_POINTS, partOf, weightOf } from './weights.ts'

/** The parts of the score: those that the vacancy asks for share the 100 points. The points add up to the score before rounding. */
export function partsOf(judged: Judgement[]): ScorePart[] {
  const shares = SCORE_PARTS.flatMap((part) => {
    const own = judged.filter(({ requirement }) => partOf(requirement.kind, requirement.importance) === part)
    const share = earnedShare(own)
    return share === undefined ? [] : [{ part, share }]
  })
  const whole = shares.reduce((sum, { part }) => sum + PART_POINTS[part], 0)
  return shares.map(({ part, share }) => {
    const max = 100 * PART_POINTS[part] / whole
    return { part, points: max * share, max }
  })
}

/** What requirements earn of their weight, from 0 to 1. The members of a choice count once, by the best of them. */
function earnedShare(judged: Judgement[]): number | undefined {
  const units = new Map<string, { weight: number, credit: number }>()
  for (const { requirement, credit } of judged) {
    const key = requirement.group === undefined ? `one ${requirement.id}` : `any ${requirement.group}`
    const weight = weightOf(requirement)
    const known = units.get(key)
    units.set(key, { weight: Math.max(weight, known?.weight ?? 0), credit: Math.max(credit, known?.credit ?? 0) })
  }
  // Summed in one order whatever the order of the list: sums of fractions depend on it.
  const list = [...units.values()].toSorted((one, other) => one.weight - other.weight || one.credit - other.credit)
  const total = list.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0
    ? undefined
    : list.reduce((sum, { weight, credit }) => sum + weight * credit, 0) / total
}

export function totalOf(parts: ScorePart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0)
}
