import type { MatchedRequirement, MatchReport } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { gainsOf } from '../app/utils/tailoring-gains'

function requirement(term: string, code: string, more: Partial<MatchedRequirement> = {}): MatchedRequirement {
  return { id: term, kind: 'skill', term, importance: 'must', verdict: 'shown', evidence: [], reason: { code, params: {} }, ...more }
}

function report(...requirements: MatchedRequirement[]): MatchReport {
  return { version: 3, score: 80, band: 'strong', parts: [], requirements, notes: [] }
}

describe('gainsOf', () => {
  it('counts what is read first and what is said in the vacancy\'s words, and names what is new', () => {
    const before = report(requirement('SQL', 'NAMED', { early: true }), requirement('Kubernetes', 'NAMED_BY_ALIAS', { early: false }), requirement('Go', 'NOT_FOUND', { verdict: 'missing' }))
    const after = report(requirement('SQL', 'NAMED', { early: true }), requirement('Kubernetes', 'NAMED', { early: true }), requirement('Go', 'NOT_FOUND', { verdict: 'missing' }))
    expect(gainsOf(before, after)).toEqual([
      { kind: 'early', gain: { before: 1, after: 2, of: 2, terms: ['Kubernetes'], lost: [] } },
      { kind: 'words', gain: { before: 1, after: 2, of: 2, terms: ['Kubernetes'], lost: [] } },
    ])
  })

  it('tells what went down for it', () => {
    const [early] = gainsOf(report(requirement('SQL', 'NAMED', { early: true })), report(requirement('SQL', 'NAMED', { early: false })))
    expect(early?.gain).toEqual({ before: 1, after: 0, of: 1, terms: [], lost: ['SQL'] })
  })

  it('tells of what was unsaid and is said', () => {
    const said = gainsOf(report(requirement('SQL', 'KIND_OF', { verdict: 'unsaid' })), report(requirement('SQL', 'NAMED')))
    expect(said.map(({ kind, gain }) => [kind, gain.after])).toEqual([['words', 1], ['said', 1]])
  })

  it('says nothing where nothing can be counted, as in a report of before it was', () => {
    expect(gainsOf(report(requirement('Go', 'NOT_FOUND', { verdict: 'missing' })), report())).toEqual([])
  })
})
