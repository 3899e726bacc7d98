import type { ResumeContent } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { changeContent } from '../app/composables/content-change.ts'

const content: ResumeContent = {
  personalInfo: { fullName: 'Ada', email: 'ada@example.com' },
  experience: [
    { id: 'job-1', company: 'North', position: 'Engineer', highlights: ['a', 'b', 'c'] },
    { id: 'job-2', company: 'South', position: 'Clerk', highlights: [] },
  ],
  education: [],
  skills: [],
}

describe('changing a content', () => {
  it('sets a field and shares the rest', () => {
    const changed = changeContent(content, { kind: 'set', pointer: '/experience/0/company', value: 'East' })
    expect(changed.experience[0]?.company).toBe('East')
    expect(changed.experience[1]).toBe(content.experience[1])
    expect(content.experience[0]?.company).toBe('North')
  })

  it('takes a field away rather than leaving it empty', () => {
    const changed = changeContent(content, { kind: 'set', pointer: '/personalInfo/email', value: undefined })
    expect(Object.keys(changed.personalInfo)).toEqual(['fullName'])
  })

  it('makes a section that is not there', () => {
    const changed = changeContent(content, { kind: 'insert', list: '/awards', index: 0, value: { id: 'awd-1', title: 'Best' } })
    expect(changed.awards).toEqual([{ id: 'awd-1', title: 'Best' }])
  })

  it('moves within a list and stops at its ends', () => {
    const moved = changeContent(content, { kind: 'move', list: '/experience/0/highlights', from: 0, to: 9 })
    expect(moved.experience[0]?.highlights).toEqual(['b', 'c', 'a'])
    const same = changeContent(content, { kind: 'move', list: '/experience/0/highlights', from: 7, to: 0 })
    expect(same.experience[0]?.highlights).toEqual(['a', 'b', 'c'])
  })

  it('removes an entry', () => {
    expect(changeContent(content, { kind: 'remove', list: '/experience', index: 0 }).experience.map(item => item.id)).toEqual(['job-2'])
  })
})
