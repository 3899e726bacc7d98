import type { Requirement } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { compareRequirements } from '../app/utils/requirement-changes'

function requirement(id: string, term: string): Requirement {
  return { id, kind: 'skill', term, text: '', importance: 'must' }
}

describe('another reading of a vacancy', () => {
  it('adds what is new, once, and names what it did not find', () => {
    const current = [requirement('a', 'Python'), requirement('b', 'Rust')]
    const proposed = [requirement('1', 'python'), requirement('2', 'Go'), requirement('3', ' GO ')]
    const { added, missing } = compareRequirements(current, proposed)
    expect(added.map(({ id }) => id)).toEqual(['2'])
    expect(missing.map(({ id }) => id)).toEqual(['b'])
  })

  it('changes nothing where both read the same', () => {
    const current = [requirement('a', 'CI  /  CD')]
    expect(compareRequirements(current, [requirement('1', 'ci / cd')])).toEqual({ added: [], missing: [] })
    expect(compareRequirements([], [])).toEqual({ added: [], missing: [] })
  })
})
