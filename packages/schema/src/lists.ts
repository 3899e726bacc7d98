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

/** Templates with room for a photo. */
export const PHOTO_TEMPLATES: readonly typeof TEMPLATES[number][] = ['portrait']

/** What a photo may be: a JPEG of at most so many bytes, each side within these pixels. At three centimetres, 600 of them are more than any printer shows. */
export const PHOTO_LIMITS = { bytes: 400_000, minSide: 64, maxSide: 1600 } as const

/** The languages a document can be headed in. */
export const DOCUMENT_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'uk', 'ru', 'tr', 'zh', 'ja', 'ar', 'fa', 'he', 'ko', 'hi', 'da'] as const

/** What a resume can be written as. */
export const DOCUMENT_FORMATS = [
  'pdf',
  'docx',
  'markdown',
  'text',
  'json',
  'jsonresume',
] as const
export type DocumentFormat = typeof DOCUMENT_FORMATS[number]

/** How many of the files that were handed out to a person are kept, and how much of them: the newest. */
export const KEPT_EXPORTS = { files: 500, megabytes: 100 } as const

/** What harms the reading of a file by a machine: the codes of the rules, grouped by what they look at. The engine has their severity, reason and remedy. */
export const MACHINE_RULES = [
  // Contacts
  'NAME_MISSING',
  'EMAIL_MISSING',
  'EMAIL_MALFORMED',
  'PHONE_MISSING',
  'PHONE_MALFORMED',
  'LOCATION_MISSING',
  'URL_MALFORMED',
  'LINK_WITHOUT_TEXT',
  'CONTACT_NOT_TEXT',
  'CONTACT_IN_MARGIN',
  // Dates
  'PERIOD_MISSING',
  'PERIOD_BACKWARDS',
  'PERIOD_IN_FUTURE',
  'DATE_UNREADABLE',
  'DATE_FORMATS_MIXED',
  // Structure
  'EXPERIENCE_MISSING',
  'EDUCATION_MISSING',
  'SKILLS_MISSING',
  'SECTION_EMPTY',
  'SECTION_LEFT_OUT',
  'SECTION_TITLE_UNUSUAL',
  'DESCRIPTION_MISSING',
  'WORDS_LOST',
  'FIELD_MISREAD',
  // Layout
  'COLUMNS',
  'PROSE_IN_SIDE_COLUMN',
  'TABLE',
  'TEXT_BOX',
  'TEXT_IN_MARGIN',
  'TEXT_SMALL',
  'LINES_TIGHT',
  'MARGINS_TIGHT',
  'TEXT_HIDDEN',
  // Characters and fonts
  'FONT_NOT_EMBEDDED',
  'FONT_UNUSUAL',
  'GLYPH_UNMAPPED',
  'LIGATURE',
  'CHARACTER_UNUSUAL',
  'BULLET_UNUSUAL',
  'ICON',
  // The file
  'IMAGE_ONLY',
  'PICTURE',
  'FILE_LARGE',
  'PAGES_MANY',
  'FILE_NAME_UNUSUAL',
  'FILE_UNTAGGED',
  'TRACKED_CHANGES',
  // Wording
  'SKILL_BARS',
  'ACRONYM_UNEXPLAINED',
  'BULLET_LONG',
] as const
export type MachineRule = typeof MACHINE_RULES[number]

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
