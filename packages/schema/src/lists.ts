import type { Vacancy } from './tracker.ts'

// What pages need of the vocabulary at run time, apart from its validators: a page that lists the sections of a resume
// need not load Zod for it.

/** Names of the list-valued sections, in the schema's order. */
export const RESUME_SECTIONS = [
  'experience',
  'education',
  'skills',
  'projects',
  'certifications',
  'languages',
  'publications',
  'awards',
  'volunteering',
  'interests',
  'references',
  'customSections',
] as const
export type ResumeSection = typeof RESUME_SECTIONS[number]

export const GENERATION_STEPS = [
  'reading',
  'matching',
  'tailoring',
  'checking',
  'scoring',
] as const
export type GenerationStep = typeof GENERATION_STEPS[number]

/** `ats…` are one plain column for machines, the others are for people. */
export const TEMPLATES = [
  'ats',
  'ats-serif',
  'human',
  'classic',
  'compact',
  'sidebar',
  'academic',
  'portrait',
] as const

/** "Company (Position)", as a list shows it; falls back on what is known. */
export function vacancyTitle(vacancy: Pick<Vacancy, 'company' | 'jobPosition'>): string {
  if (!vacancy.company)
    return vacancy.jobPosition ?? ''
  return vacancy.jobPosition
    ? `${vacancy.company} (${vacancy.jobPosition})`
    : vacancy.company
}

/** Days left until `expiresAt`, rounded up, never below 0. */
export function daysUntilExpiry(expiresAt: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(expiresAt) - now.getTime()) / 86_400_000))
}
