import type { MatchedRequirement } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { groupByAction } from '../app/utils/match-actions'

function requirement(id: string, verdict: MatchedRequirement['verdict'], importance: MatchedRequirement['importance'] = 'must', code = 'NAMED'): MatchedRequirement {
  return { id, kind: 'skill', term: id, importance, verdict, evidence: [], reason: { code, params: {} } }
}

describe('grouping requirements by what to do about them', () => {
  it('puts what can be said better first and what is shown last', () => {
    const groups = groupByAction([
      requirement('shown', 'shown'),
      requirement('missing', 'missing'),
      requirement('adjacent', 'adjacent'),
      requirement('unsaid', 'unsaid'),
    ])
    expect(groups.map(group => group.action)).toEqual(['say', 'bridge', 'add', 'keep'])
  })

  it('puts the musts of a group first and else keeps the order of the vacancy', () => {
    const [group] = groupByAction([
      requirement('a', 'missing', 'nice'),
      requirement('b', 'missing'),
      requirement('c', 'missing', 'nice'),
      requirement('d', 'missing'),
    ])
    expect(group?.requirements.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c'])
  })

  it('leaves to the person what no resume answers', () => {
    const groups = groupByAction([requirement('salary', 'missing', 'must', 'NOT_JUDGED')])
    expect(groups.map(group => group.action)).toEqual(['judge'])
  })

  it('loses and repeats nothing', () => {
    const all = [requirement('a', 'shown'), requirement('b', 'unsaid', 'nice'), requirement('c', 'adjacent'), requirement('d', 'missing')]
    const ids = groupByAction(all).flatMap(group => group.requirements.map(({ id }) => id))
    expect(ids.sort()).toEqual(['a', 'b', 'c', 'd'])
  })
})
