import type { MatchedRequirement, MatchReport } from '@int/schema'

/** How many requirements something holds for, of those it could hold for, before and after a tailoring; and which ones it newly holds for or no longer does. */
export interface Gain {
  before: number
  after: number
  of: number
  terms: string[]
  lost: string[]
}

type Holds = (requirement: MatchedRequirement) => boolean

const NAMED = new Set(['NAMED', 'NAMED_BY_ALIAS'])

function gainOf(before: MatchReport, after: MatchReport, counts: Holds, holds: Holds): Gain {
  const had = new Set(before.requirements.filter(requirement => counts(requirement) && holds(requirement)).map(({ id }) => id))
  const able = after.requirements.filter(counts)
  const now = able.filter(holds)
  const termsOf = (requirements: MatchedRequirement[]): string[] => [...new Set(requirements.map(({ term }) => term))]
  return {
    before: had.size,
    after: now.length,
    of: able.length,
    terms: termsOf(now.filter(({ id }) => !had.has(id))),
    lost: termsOf(able.filter(requirement => had.has(requirement.id) && !holds(requirement))),
  }
}

/**
 * What a tailoring does besides the score, which counts what a resume shows and not how well it is put:
 * skills named in the vacancy's own words, musts that stand where one looks first, and what was unsaid and is said now.
 * A gain that has nothing to count is left out, as in reports of before it was told.
 */
export function gainsOf(before: MatchReport, after: MatchReport): { kind: 'words' | 'early' | 'said', gain: Gain }[] {
  const unsaid = new Set(before.requirements.filter(({ verdict }) => verdict === 'unsaid').map(({ id }) => id))
  const gains = [
    { kind: 'early' as const, gain: gainOf(before, after, ({ importance, early }) => importance === 'must' && early !== undefined, ({ early }) => early === true) },
    { kind: 'words' as const, gain: gainOf(before, after, ({ reason }) => NAMED.has(reason.code), ({ reason }) => reason.code === 'NAMED') },
    { kind: 'said' as const, gain: gainOf(before, after, ({ id }) => unsaid.has(id), ({ verdict }) => verdict === 'shown') },
  ]
  return gains.filter(({ kind, gain }) => gain.of > 0 && (kind !== 'said' || gain.after > 0))
}
