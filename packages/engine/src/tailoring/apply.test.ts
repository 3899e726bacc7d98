import type { Edit, ResumeContent } from '@int/schema'
import { DomainError } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './apply.ts'

const base: ResumeContent = {
  language: 'en',
  personalInfo: { fullName: 'Ana Ruiz', email: 'ana@example.org', phone: '555 0100' },
  summary: 'Baker. Early riser.',
  experience: [
    { id: 'job-1', company: 'Ovenhouse', position: 'Baker', startDate: '2020-01', endDate: null, highlights: ['Bakes bread', 'Sells bread', 'Cleans'] },
    { id: 'job-2', company: 'Millers', position: 'Apprentice', highlights: ['Sieves flour'] },
  ],
  education: [],
  skills: [
    { id: 'skl-1', group: 'Craft', items: ['Sourdough', 'Rye', 'Excel'] },
    { id: 'skl-2', group: 'Office', items: ['Word'] },
  ],
}

const rest = { reason: { code: 'LEAD_WITH_MATCH', params: {} }, factIds: [], requirementIds: [] }

function reasonOf(edits: Edit[]): unknown {
  try {
    applyEdits(base, edits)
  }
  catch (error) {
    return error instanceof DomainError && error.code === 'EDIT_CONFLICT'
      ? error.params.reason
      : error
  }
  return 'applied'
}

describe('applying edits', () => {
  it('gives the base back to the byte where there are none', () => {
    expect(JSON.stringify(applyEdits(base, []))).toBe(JSON.stringify(base))
  })

  it('leaves the base as it is', () => {
    const before = JSON.stringify(base)
    applyEdits(base, [{ ...rest, id: 'a', kind: 'rewrite', pointer: '/summary', before: 'Baker. Early riser.', after: 'Early riser.' }])
    expect(JSON.stringify(base)).toBe(before)
  })

  it('addresses the base, whatever else is applied', () => {
    const tailored = applyEdits(base, [
      { ...rest, id: 'a', kind: 'reorder', pointer: '/experience/0/highlights', order: [2, 0, 1] },
      { ...rest, id: 'b', kind: 'hide', pointer: '/experience/0/highlights/0', before: 'Bakes bread' },
      { ...rest, id: 'c', kind: 'rewrite', pointer: '/experience/0/highlights/1', before: 'Sells bread', after: 'Sells loaves' },
      { ...rest, id: 'd', kind: 'move', pointer: '/skills/0/items/2', to: '/skills/1/items', before: 'Excel' },
      { ...rest, id: 'e', kind: 'reorder', pointer: '/skills', order: [1, 0] },
    ])
    expect(tailored.experience[0]?.highlights).toEqual(['Cleans', 'Sells loaves'])
    expect(tailored.skills.map(({ group, items }) => [group, ...items])).toEqual([['Office', 'Word', 'Excel'], ['Craft', 'Sourdough', 'Rye']])
  })

  it('does not depend on the order of the edits', () => {
    const edits: Edit[] = [
      { ...rest, id: 'a', kind: 'reorder', pointer: '/experience/0/highlights', order: [1, 2, 0] },
      { ...rest, id: 'b', kind: 'hide', pointer: '/personalInfo/phone', before: '555 0100' },
      { ...rest, id: 'c', kind: 'surface', pointer: '/skills/1/items/0', before: 'Word', after: 'MS Word' },
    ]
    expect(applyEdits(base, edits.toReversed())).toEqual(applyEdits(base, edits))
  })

  it('keeps the order of fields', () => {
    const tailored = applyEdits(base, [{ ...rest, id: 'a', kind: 'rewrite', pointer: '/experience/0/position', before: 'Baker', after: 'Bread baker' }])
    expect(Object.keys(tailored.experience[0]!)).toEqual(Object.keys(base.experience[0]!))
  })

  it('adds a skill at the end of its list, whatever its order, and says nothing twice', () => {
    const add = (id: string, after: string): Edit => ({ ...rest, id, kind: 'add', pointer: '/skills/0/items', before: '', after })
    const order: Edit = { ...rest, id: 'o', kind: 'reorder', pointer: '/skills/0/items', order: [2, 0, 1] }
    expect(applyEdits(base, [add('a', 'Spelt'), order, add('b', 'Rye'), add('c', 'Croissants')]).skills[0]?.items).toEqual(['Excel', 'Sourdough', 'Rye', 'Spelt', 'Croissants'])
  })

  it('fills an empty headline or summary', () => {
    const { summary: _, ...bare } = base
    const filled = applyEdits(bare, [
      { ...rest, id: 'a', kind: 'add', pointer: '/summary', before: '', after: 'Baker.' },
      { ...rest, id: 'b', kind: 'add', pointer: '/personalInfo/headline', before: '', after: 'Baker' },
    ])
    expect([filled.summary, filled.personalInfo]).toEqual(['Baker.', { ...base.personalInfo, headline: 'Baker' }])
  })

  it.each<[string, Edit[]]>([
    ['a summary where one stands', [{ ...rest, id: 'a', kind: 'add', pointer: '/summary', before: '', after: 'Chef.' }]],
    ['a line added to a job', [{ ...rest, id: 'a', kind: 'add', pointer: '/experience/0/highlights', before: '', after: 'Won a prize' }]],
    ['a skill for a group that is hidden', [
      { ...rest, id: 'a', kind: 'hide', pointer: '/skills/1', before: 'Office\nWord' },
      { ...rest, id: 'b', kind: 'add', pointer: '/skills/1/items', before: '', after: 'Excel' },
    ]],
    ['one skill added twice', ['a', 'b'].map(id => ({ ...rest, id, kind: 'add', pointer: '/skills/0/items', before: '', after: 'Spelt' }))],
    ['another text', [{ ...rest, id: 'a', kind: 'rewrite', pointer: '/summary', before: 'Cook.', after: 'Chef.' }]],
    ['an absent place', [{ ...rest, id: 'a', kind: 'hide', pointer: '/experience/7', before: '' }]],
    ['a prototype', [{ ...rest, id: 'a', kind: 'hide', pointer: '/__proto__', before: '' }]],
    ['a number of items that is wrong', [{ ...rest, id: 'a', kind: 'reorder', pointer: '/skills', order: [0] }]],
    ['an item named twice', [{ ...rest, id: 'a', kind: 'reorder', pointer: '/skills', order: [0, 0] }]],
    ['an id', [{ ...rest, id: 'a', kind: 'rewrite', pointer: '/skills/0/id', before: 'skl-1', after: 'skl-9' }]],
    ['a move to a list of another kind', [{ ...rest, id: 'a', kind: 'move', pointer: '/skills/0/items/0', to: '/experience/0/highlights', before: 'Sourdough' }]],
    ['a move within the list', [{ ...rest, id: 'a', kind: 'move', pointer: '/skills/0/items/0', to: '/skills/0/items', before: 'Sourdough' }]],
    ['a field that a resume needs', [{ ...rest, id: 'a', kind: 'hide', pointer: '/experience/0/company', before: 'Ovenhouse' }]],
    ['two rewrites of one text', ['a', 'b'].map(id => ({ ...rest, id, kind: 'rewrite', pointer: '/summary', before: 'Baker. Early riser.', after: id }))],
    ['one id twice', ['/summary', '/personalInfo/phone'].map(pointer => ({ ...rest, id: 'a', kind: 'hide', pointer, before: pointer === '/summary' ? 'Baker. Early riser.' : '555 0100' }))],
    ['a rewrite inside what is hidden', [
      { ...rest, id: 'a', kind: 'hide', pointer: '/skills/1', before: 'Office\nWord' },
      { ...rest, id: 'b', kind: 'surface', pointer: '/skills/1/items/0', before: 'Word', after: 'MS Word' },
    ]],
    ['a move into what is hidden', [
      { ...rest, id: 'a', kind: 'hide', pointer: '/skills/1', before: 'Office\nWord' },
      { ...rest, id: 'b', kind: 'move', pointer: '/skills/0/items/2', to: '/skills/1/items', before: 'Excel' },
    ]],
  ])('refuses %s with a reason', (_, edits) => {
    expect(reasonOf(edits)).toMatch(/^[A-Z].+\.$/)
  })
})
