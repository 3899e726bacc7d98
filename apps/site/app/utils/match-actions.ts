import type { MatchedRequirement, Verdict } from '@int/schema'

/** What one can do about a requirement, the most fruitful first. */
export const MATCH_ACTIONS = ['say', 'learn', 'skip', 'judge', 'keep'] as const
export type MatchAction = typeof MATCH_ACTIONS[number]

/** Icon of each action; its word stands beside it wherever it is shown. */
export const MATCH_ACTION_ICONS: Record<MatchAction, string> = {
  say: 'i-lucide-message-square-plus',
  learn: 'i-lucide-graduation-cap',
  skip: 'i-lucide-circle-slash',
  judge: 'i-lucide-scale',
  keep: 'i-lucide-check',
}

/** Years, and choices that something else meets, are there in full, though no sentence says them. */
const SETTLED = new Set(['ALTERNATIVE_MET', 'YEARS_ENOUGH', 'YEARS_SEVERAL'])

/**
 * What the person can do: say what is there and unsaid, or near; get or add what is demanded and missing; pass over what is only wished for.
 * A thing that no resume says is for them to judge, and a choice that something else meets is settled.
 */
export function actionOf({ reason, verdict, importance }: MatchedRequirement): MatchAction {
  if (reason.code === 'NOT_JUDGED')
    return 'judge'
  if (verdict === 'shown' || SETTLED.has(reason.code))
    return 'keep'
  if (verdict === 'missing')
    return importance === 'must' ? 'learn' : 'skip'
  return 'say'
}

const NEARNESS: Verdict[] = ['unsaid', 'adjacent', 'missing', 'shown']

/** Requirements by what to do about them; within a group the musts come first, then what is nearest, else the vacancy's order stands. Empty groups are left out. */
export function groupByAction(requirements: MatchedRequirement[]): { action: MatchAction, requirements: MatchedRequirement[] }[] {
  const rank = ({ importance, verdict }: MatchedRequirement): number => (importance === 'must' ? 0 : 10) + NEARNESS.indexOf(verdict)
  return MATCH_ACTIONS.map(action => ({
    action,
    requirements: requirements.filter(requirement => actionOf(requirement) === action).toSorted((one, other) => rank(one) - rank(other)),
  })).filter(group => group.requirements.length > 0)
}
