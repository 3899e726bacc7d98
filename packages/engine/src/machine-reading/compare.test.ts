import type { ResumeContent } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { compareReading } from './compare.ts'

const written: ResumeContent = {
  personalInfo: { fullName: 'Ada Berg', phone: '+44 20 7946 0958' },
  experience: [
    { id: 'a', company: 'Northwind', position: 'Engineer', highlights: ['Built it.', 'Ran it.'] },
    { id: 'b', company: 'Harbour', position: 'Clerk', highlights: [] },
  ],
  education: [],
  skills: [],
}

describe('what was read back', () => {
  it('is the same whatever the order of entries and of the points in them', () => {
    const read = { ...written, experience: [written.experience[1]!, { ...written.experience[0]!, highlights: ['Ran it.', 'Built it.'] }] }
    expect(compareReading(written, read).filter(({ verdict }) => verdict !== 'same')).toEqual([])
  })

  it('is compared by letters and digits alone', () => {
    expect(compareReading(written, { ...written, personalInfo: { fullName: 'ADA  BERG', phone: '+442079460958' } }).filter(({ verdict }) => verdict !== 'same')).toEqual([])
  })

  it('tells what differs, what is missing and what was never written', () => {
    const read: ResumeContent = { ...written, personalInfo: { fullName: 'Ada', location: 'London' }, experience: [written.experience[0]!] }
    expect(compareReading(written, read).filter(({ verdict }) => verdict !== 'same')).toEqual([
      { pointer: '/personalInfo/fullName', written: 'Ada Berg', read: 'Ada', verdict: 'different' },
      { pointer: '/personalInfo/phone', written: '+44 20 7946 0958', read: null, verdict: 'missing' },
      { pointer: '/experience/1/company', written: 'Harbour', read: null, verdict: 'missing' },
      { pointer: '/experience/1/position', written: 'Clerk', read: null, verdict: 'missing' },
      { pointer: '/personalInfo/location', written: null, read: 'London', verdict: 'extra' },
    ])
  })

  it('takes a degree that was read with its field apart for what was written', () => {
    const studied = (degree: string, field?: string): ResumeContent => ({ ...written, education: [{ id: 'e', institution: 'Politecnico di Torino', degree, ...field === undefined ? {} : { field } }] })
    expect(compareReading(studied('Laurea magistrale in Architettura'), studied('Laurea magistrale', 'Architettura')).filter(({ verdict }) => verdict !== 'same')).toEqual([])
    expect(compareReading(studied('Laurea magistrale in Architettura'), studied('Laurea magistrale', 'Storia')).filter(({ verdict }) => verdict === 'different')).toHaveLength(1)
  })

  it('leaves out what the document does not show', () => {
    expect(compareReading(written, { ...written, experience: [] }, ['experience']).filter(({ verdict }) => verdict !== 'same')).toEqual([])
  })
})
