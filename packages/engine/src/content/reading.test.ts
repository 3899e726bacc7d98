import type { ResumeContent } from '@int/schema'
import type { Reading } from './reading.ts'
import { describe, expect, it } from 'vitest'
import { carryReading } from './reading.ts'

const before: ResumeContent = {
  personalInfo: { fullName: 'Ada Example' },
  experience: [
    { id: 'job-1', company: 'North', position: 'Engineer', highlights: ['Built the mill', 'Ran the yard'] },
    { id: 'job-2', company: 'South', position: 'Clerk', highlights: [] },
  ],
  education: [],
  skills: [],
}
const source = { text: 'as written' }
const reading: Reading = {
  fields: [
    { path: '/personalInfo/fullName', confidence: 0.99, source },
    { path: '/experience/0/company', confidence: 0.6, source },
    { path: '/experience/0/highlights/1', confidence: 0.5, source },
  ],
  missing: ['/personalInfo/email', '/experience/1/startDate', '/education'],
  warnings: [],
}

describe('a reading whose content is edited', () => {
  it('stays the same when nothing changed', () => {
    expect(carryReading(reading, before, structuredClone(before))).toEqual(reading)
  })

  it('follows items and bullets that moved', () => {
    const [first, second] = before.experience
    const after = { ...before, experience: [second!, { ...first!, highlights: ['Ran the yard', 'Built the mill'] }] }
    const carried = carryReading(reading, before, after)
    expect(carried.fields.map(field => field.path)).toEqual(['/personalInfo/fullName', '/experience/1/company', '/experience/1/highlights/0'])
    expect(carried.missing).toEqual(['/personalInfo/email', '/experience/0/startDate', '/education'])
  })

  it('forgets what the person changed, filled or removed', () => {
    const after: ResumeContent = {
      ...before,
      personalInfo: { fullName: 'Ada B. Example', email: 'ada@example.com' },
      experience: [before.experience[0]!],
      education: [{ id: 'edu-1', institution: 'School', degree: '' }],
    }
    const carried = carryReading(reading, before, after)
    expect(carried.fields.map(field => field.path)).toEqual(['/experience/0/company', '/experience/0/highlights/1'])
    expect(carried.missing).toEqual([])
  })

  it('drops what belonged to a section that is gone', () => {
    const { experience: _, ...rest } = before
    const carried = carryReading(reading, before, { ...rest, experience: [] })
    expect(carried.fields.map(field => field.path)).toEqual(['/personalInfo/fullName'])
  })
})
