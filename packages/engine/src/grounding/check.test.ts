import type { Edit, ResumeContent } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../content/index.ts'
import { checkEdits } from './check.ts'
import { verifyContent } from './verify.ts'

const base: ResumeContent = {
  language: 'en',
  personalInfo: { fullName: 'Ivo Marsh' },
  experience: [
    { id: 'job-1', company: 'Northgate School', position: 'Cook', highlights: ['Cooked lunch for 300 pupils', 'Helped plan the menu'] },
    { id: 'job-2', company: 'Café Linden', position: 'Kitchen hand', highlights: ['Washed up'] },
  ],
  education: [],
  skills: [{ id: 'skl-1', group: null, items: ['Baking', 'Postgres'] }, { id: 'skl-2', group: 'Other', items: ['Driving'] }],
}

const rest = { reason: { code: 'MODEL', params: {} }, factIds: [], requirementIds: [] }
const lunch = { ...rest, kind: 'rewrite' as const, pointer: '/experience/0/highlights/0', before: 'Cooked lunch for 300 pupils' }

function codes(edits: Edit[]): string[][] {
  return checkEdits(base, edits).blocked.map(({ edit, findings }) => [edit.id, ...findings.map(({ code }) => code)])
}

describe('checking edits', () => {
  it('lets through what the facts carry', () => {
    const edits: Edit[] = [
      { ...lunch, id: 'a', after: 'Lunch cooked for three hundred pupils', factIds: factsOf(base).filter(({ itemId }) => itemId === 'job-1').map(({ id }) => id) },
      { ...rest, id: 'b', kind: 'reorder', pointer: '/experience/0/highlights', order: [1, 0] },
      { ...rest, id: 'c', kind: 'surface', pointer: '/skills/0/items/1', before: 'Postgres', after: 'PostgreSQL' },
      { ...rest, id: 'd', kind: 'move', pointer: '/skills/0/items/0', to: '/skills/1/items', before: 'Baking' },
      { ...rest, id: 'e', kind: 'hide', pointer: '/experience/0/highlights/1', before: 'Helped plan the menu' },
    ]
    expect(checkEdits(base, edits)).toEqual({ supported: edits, blocked: [] })
  })

  it('blocks what they do not, and says which words', () => {
    const { blocked } = checkEdits(base, [{ ...lunch, id: 'a', after: 'Cooked lunch for 500 pupils' }])
    expect(blocked[0]?.findings).toEqual([{
      code: 'UNSUPPORTED_NUMBER',
      pointer: '/experience/0/highlights/0',
      claim: '500',
      message: '“500”: this number is not stated for it. Add it to the resume as a fact if it is true.',
    }])
  })

  it('blocks a fact that goes to another employer', () => {
    expect(codes([{ ...rest, id: 'a', kind: 'move', pointer: '/experience/0/highlights/0', to: '/experience/1/highlights', before: lunch.before }])[0]).toContain('FACT_MOVED')
    expect(codes([{ ...rest, id: 'a', kind: 'rewrite', pointer: '/experience/1/highlights/0', before: 'Washed up', after: 'Helped plan the menu' }])[0]).toContain('FACT_MOVED')
  })

  it('blocks an edit that does not fit, cites what is not there, or clashes with one before it', () => {
    expect(codes([
      { ...lunch, id: 'a', after: 'Cooked lunch for pupils' },
      { ...lunch, id: 'b', after: 'Lunch for pupils' },
      { ...lunch, id: 'c', before: 'Cooked dinner', after: 'Cooked lunch' },
      { ...rest, id: 'd', kind: 'hide', pointer: '/experience/1', before: 'Café Linden\nKitchen hand\nWashed up', factIds: ['job-9.company'] },
    ])).toEqual([['b', 'EDIT_INVALID'], ['c', 'EDIT_INVALID'], ['d', 'EDIT_INVALID']])
  })

  it('passes an edit once its fact has been added', () => {
    const edit: Edit = { ...rest, id: 'a', kind: 'rewrite', pointer: '/experience/1/highlights/0', before: 'Washed up', after: 'Washed up and served at the bar' }
    expect(codes([edit])[0]).toContain('UNSUPPORTED_STATEMENT')
    const added = structuredClone(base)
    added.experience[1]!.highlights.push('Served at the bar')
    expect(checkEdits(added, [edit]).blocked).toEqual([])
  })
})

describe('verifying a content', () => {
  it('takes ids for a hint only', () => {
    const [cook, hand] = base.experience
    expect(verifyContent(base, { ...base, experience: [{ ...hand!, id: 'job-1' }, { ...cook!, id: 'job-2' }] })).toEqual([])
  })

  it('names an entry that the base does not have', () => {
    const extra = { id: 'job-3', company: 'Ritz', position: 'Chef', highlights: [] }
    expect(verifyContent(base, { ...base, experience: [...base.experience, extra] }).map(({ code, pointer }) => [code, pointer])).toEqual([['ITEM_ADDED', '/experience/2']])
  })

  it('names another employer under the same id', () => {
    const [cook, hand] = base.experience
    expect(verifyContent(base, { ...base, experience: [{ ...cook!, company: 'Eton College' }, hand!] }).map(({ code }) => code)).toEqual(['UNSUPPORTED_ENTITY'])
  })
})
