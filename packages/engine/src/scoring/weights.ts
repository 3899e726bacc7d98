import type { Importance, Requirement, ScoreBand, ScorePart } from '@int/schema'
import { termOf } from '../matching/terms.ts'

/** Counts changes of weights and rules; a stored report says by which it was made. */
export const SCORE_VERSION = 3

/** Points of each part where a vacancy asks for all of them; the parts that it doesn't ask for give theirs to the others in proportion. */
export const PART_POINTS: Record<ScorePart['part'], number> = {
  musts: 36,
  responsibilities: 10,
  title: 14,
  experience: 20,
  education: 8,
  languages: 6,
  nice: 6,
}

/** Lowest score of each band. */
export const BANDS: [from: number, band: ScoreBand][] = [
  [85, 'excellent'],
  [70, 'strong'],
  [50, 'fair'],
  [35, 'partial'],
  [0, 'weak'],
]

export function bandOf(score: number): ScoreBand {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'weak'
}

/** The part a requirement belongs to; `undefined` for what isn't scored. */
export function partOf(kind: Requirement['kind'], importance: Importance): ScorePart['part'] | undefined {
  switch (kind) {
    case 'title': return 'title'
    case 'responsibility': return 'responsibilities'
    case 'skill':
    case 'certification':
    case 'other': return importance === 'must' ? 'musts' : 'nice'
    case 'experience': return importance === 'must' ? 'experience' : 'nice'
    case 'education': return importance === 'must' ? 'education' : 'nice'
    case 'language': return importance === 'must' ? 'languages' : 'nice'
    default: return undefined
  }
}

/** Weight of a requirement inside its part. Everybody writes "team player": manners weigh little, as do sentences that only words can meet. */
export function weightOf(requirement: Requirement): number {
  if (requirement.kind === 'other')
    return 0.4
  if (requirement.kind !== 'skill')
    return 1
  const kind = termOf(requirement.term)?.kind
  if (kind === 'soft')
    return 0.2
  return kind === 'field' ? 0.8 : 1
}
