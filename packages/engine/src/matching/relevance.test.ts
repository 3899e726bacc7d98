import type { Requirement } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { relevanceOf } from './relevance.ts'

const need = (id: string, term: string, rest: Partial<Requirement> = {}): Requirement => ({ id, kind: 'skill', term, text: term, importance: 'must', ...rest })

describe('relevanceOf', () => {
  const requirements = [need('a', 'PostgreSQL'), need('b', 'SQL'), need('c', 'MySQL', { importance: 'nice' }), need('d', 'Design and build scalable APIs', { kind: 'responsibility' })]

  it('finds what a bullet names, implies and touches, with its place', () => {
    const text = 'Tuned Postgres queries for the billing'
    const found = relevanceOf(text, requirements)
    expect(found.map(({ requirementId, verdict }) => [requirementId, verdict])).toEqual([['a', 'shown'], ['b', 'unsaid'], ['c', 'adjacent']])
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('Postgres')
    expect(found[0]?.weight).toBe(1)
    expect(found[2]?.weight).toBeLessThan(0.5)
  })

  it('meets a duty in other words', () => {
    expect(relevanceOf('Designed and built scalable REST APIs', requirements).find(({ requirementId }) => requirementId === 'd')?.verdict).toBe('shown')
  })

  it('finds a term that the table does not know', () => {
    expect(relevanceOf('Ran the Blorptron for two years', [need('x', 'Blorptron')])).toMatchObject([{ requirementId: 'x', text: 'Blorptron', start: 8 }])
  })
})
