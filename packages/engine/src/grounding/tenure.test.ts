import type { ResumeContent } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyContent } from './verify.ts'

const now = new Date('2026-03-15')
const base: ResumeContent = {
  personalInfo: { fullName: 'N. N.', headline: 'Florist' },
  summary: 'Florist with three years of wedding work.',
  experience: [
    { id: 'a', company: 'Bloom', position: 'Florist', startDate: '2020-01', endDate: null, highlights: ['Bouquets in Photoshop mock-ups'] },
    { id: 'b', company: 'Petal', position: 'Assistant florist', startDate: '2016-01', endDate: '2019-12', highlights: ['Cut flowers'] },
  ],
  education: [],
  skills: [{ id: 's', group: null, items: ['Photoshop'] }],
}

function codes(summary: string, options?: { now: Date }): string[] {
  return verifyContent(base, { ...base, summary }, options).map(({ code }) => code)
}

describe('years counted of the dates', () => {
  it.each([
    'Florist with ten years of experience.',
    'Florist with more than ten years of experience.',
    'Florist with six years at Bloom.',
    'Florist with almost eleven years in the profession.',
  ])('may be said: %s', summary => expect(codes(summary, { now })).toEqual([]))

  it.each([
    'Florist with eleven years of experience.',
    'Florist with more than twelve years of experience.',
    'Florist with ten years of Photoshop.',
    'Florist with ten years of wedding work.',
  ])('may not: %s', summary => expect(codes(summary, { now })).toContain('UNSUPPORTED_NUMBER'))

  it('stop at posts that ended, where nobody says what day it is', () => {
    expect(codes('Florist with four years of experience.')).toEqual([])
    expect(codes('Florist with ten years of experience.')).toContain('UNSUPPORTED_NUMBER')
  })

  it('never go beyond the whole span of all posts', () => {
    fc.assert(fc.property(fc.integer({ min: 11, max: 60 }), years => codes(`Florist with ${years} years of experience.`, { now }).includes('UNSUPPORTED_NUMBER')))
  })
})
