import type { MatchedRequirement, Verdict } from '@int/schema'

/** What one can do about a requirement, the most fruitful first. */
export const MATCH_ACTIONS = ['say', 'bridge', 'add', 'judge', 'keep'] as const
export type MatchAction = typeof MATCH_ACTIONS[number]

const ACTION_OF_VERDICT: Record<Verdict, MatchAction> = {
  unsaid: 'say',
  adjacent: 'bridge',
  missing: 'add',
  shown: 'keep',
}

/** What the person can do: a thing that no resume says is for them to judge, whatever its verdict. */
export function actionOf(requirement: MatchedRequirement): MatchAction {
  return requirement.reason.code === 'NOT_JUDGED' ? 'judge' : ACTION_OF_VERDICT[requirement.verdict]
}

/** Requirements by what to do about them; within a group the musts come first, else the vacancy's order stands. Empty groups are left out. */
export function groupByAction(requirements: MatchedRequirement[]): { action: MatchAction, requirements: MatchedRequirement[] }[] {
  return MATCH_ACTIONS.map((action) => {
    const own = requirements.filter(requirement => actionOf(requirement) === action)
    return {
      action,
      requirements: [
        ...own.filter(({ importance }) => importance === 'must'),
        ...own.filter(({ importance }) => importance === 'nice'),
      ],
    }
  }).filter(group => group.requirements.length > 0)
}
