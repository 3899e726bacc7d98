import type { ResumeContent } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { factPlaces } from './fact-places.ts'

const CONTENT: ResumeContent = {
  personalInfo: { fullName: 'Ada' },
  experience: [{ id: 'job-1', company: 'North', position: 'Engineer', highlights: ['Did it.'] }, { id: 'job-2', company: 'South', position: 'Engineer', highlights: [] }],
  education: [{ id: 'edu-1', institution: 'Leeds', degree: 'BSc' }],
  skills: [{ id: 'skl-1', group: null, items: ['Python'] }],
}

describe('the places for a fact', () => {
  it('are in the entry that makes the claim, and in no other', () => {
    expect(factPlaces(CONTENT, '/experience/1/highlights/0')).toEqual(['/experience/1/technologies', '/experience/1/highlights'])
    expect(factPlaces(CONTENT, '/experience/2/highlights/0')).toEqual([])
    expect(factPlaces(CONTENT, '/experience/x')).toEqual([])
  })

  it('are all lists for what may draw on the whole resume', () => {
    expect(factPlaces(CONTENT, '/summary')).toEqual([
      '/skills/0/items',
      '/experience/0/technologies',
      '/experience/0/highlights',
      '/experience/1/technologies',
      '/experience/1/highlights',
      '/education/0/courses',
      '/education/0/highlights',
    ])
    expect(factPlaces(CONTENT, '/personalInfo/headline')).toEqual(factPlaces(CONTENT, '/summary'))
  })

  it('are none where a line could not carry the claim', () => {
    expect(factPlaces(CONTENT, '/personalInfo/fullName')).toEqual([])
    expect(factPlaces(CONTENT, '/certifications/0/name')).toEqual([])
  })
})
