import type { MatchedRequirement } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { groupByAction } from '../app/utils/match-actions'

function requirement(id: string, verdict: MatchedRequirement['verdict'], importance: MatchedRequirement['importance'] = 'must', code = 'NAMED'): MatchedRequirement {
  return { id, kind: 'skill', term: id, importance, verdict, evidence: [], reason: { code, params: {} } }
}
const actionsOf = (...requirements: MatchedRequirement[]): string[] => groupByAction(requirements).map(group => group.action)

describe('grouping requirements by what to do about them', () => {
  it('puts what can be said first, then what is missing, and what is shown last', () => {
    expect(actionsOf(
      requirement('shown', 'shown'),
      requirement('wished', 'missing', 'nice'),
      requirement('missing', 'missing'),
      requirement('adjacent', 'adjacent'),
    )).toEqual(['say', 'learn', 'skip', 'keep'])
  })

  it('puts the musts of a group first, then what is nearest, and else keeps the order of the vacancy', () => {
    const [group] = groupByAction([
      requirement('a', 'unsaid', 'nice'),
      requirement('b', 'adjacent'),
      requirement('c', 'unsaid', 'nice'),
      requirement('d', 'unsaid'),
    ])
    expect(group?.requirements.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c'])
  })

  it('leaves to the person what no resume answers', () => {
    expect(actionsOf(requirement('salary', 'missing', 'must', 'NOT_JUDGED'))).toEqual(['judge'])
  })

  it('counts as settled what needs no words', () => {
    expect(actionsOf(requirement('MySQL', 'adjacent', 'must', 'ALTERNATIVE_MET'), requirement('years', 'unsaid', 'must', 'YEARS_ENOUGH'))).toEqual(['keep'])
  })

  it('loses and repeats nothing', () => {
    const all = [requirement('a', 'shown'), requirement('b', 'unsaid', 'nice'), requirement('c', 'adjacent'), requirement('d', 'missing')]
    const ids = groupByAction(all).flatMap(group => group.requirements.map(({ id }) => id))
    expect(ids.sort()).toEqual(['a', 'b', 'c', 'd'])
  })
})
