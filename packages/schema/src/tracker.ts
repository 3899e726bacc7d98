import { z } from 'zod'
import { idSchema, instantSchema, itemIdSchema, languageTagSchema, pageQuerySchema, webAddressSchema } from './common.ts'

export const REQUIREMENT_KINDS = [
  'skill',
  'experience',
  'education',
  'language',
  'certification',
  'responsibility',
  'title',
  'location',
  'workFormat',
  'salary',
  'contract',
  'deadline',
  'other',
] as const
export const requirementKindSchema = z.enum(REQUIREMENT_KINDS)
export type RequirementKind = z.infer<typeof requirementKindSchema>

export const importanceSchema = z.enum(['must', 'nice'])
export type Importance = z.infer<typeof importanceSchema>

/** One thing a vacancy asks for. `text` is the vacancy's own sentence, `start`/`end` its UTF-16 span in the description. */
export const requirementSchema = z.strictObject({
  id: itemIdSchema,
  kind: requirementKindSchema,
  /** Canonical term where the engine knows one ("PostgreSQL"), else the vacancy's words. */
  term: z.string().min(1).max(300),
  text: z.string().max(2000),
  importance: importanceSchema,
  start: z.number().int().min(0).optional(),
  end: z.number().int().min(0).optional(),
  /** Years asked for, total or of this skill. */
  years: z.number().min(0).max(60).optional(),
  /** Language level (CEFR or the vacancy's word) or degree level ("bachelor", "master", "doctorate"). */
  level: z.string().max(50).optional(),
  /** Requirements of one group are alternatives: one of them is enough. */
  group: itemIdSchema.optional(),
})
export type Requirement = z.infer<typeof requirementSchema>

export const VACANCY_FLAGS = [
  'IMPOSSIBLE_EXPERIENCE',
  'TOO_MUCH_FOR_LEVEL',
  'TOO_MANY_SKILLS',
  'PASTED_SKILL_SETS',
  'VAGUE',
  'HYPE_WORDS',
  'FAMILY',
  'UNPAID_ON_CALL',
  'UNPAID_WORK',
] as const
/** Something in a posting that deserves a second look; `text` is what it says, at `start`–`end` of the description. */
export const vacancyFlagSchema = z.strictObject({
  code: z.enum(VACANCY_FLAGS),
  message: z.string(),
  /** Numbers and names of the message, for saying it in another language. */
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  text: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
})
export type VacancyFlagCode = typeof VACANCY_FLAGS[number]
export type VacancyFlag = z.infer<typeof vacancyFlagSchema>

/** What the local reader finds in a vacancy's text. */
export const vacancyReadingSchema = z.strictObject({
  title: z.string().nullable(),
  company: z.string().optional(),
  language: languageTagSchema,
  requirements: z.array(requirementSchema),
  flags: z.array(vacancyFlagSchema).optional(),
})
export type VacancyReading = z.infer<typeof vacancyReadingSchema>

export const vacancyInputSchema = z.strictObject({
  /** Empty means: take what the text says, if it says. */
  company: z.string().trim().max(255).default(''),
  jobPosition: z.string().trim().max(255).nullable().default(null),
  description: z.string().trim().min(1).max(100_000),
  url: webAddressSchema.nullable().default(null),
  notes: z.string().max(20_000).nullable().default(null),
})
export type VacancyInput = z.infer<typeof vacancyInputSchema>

export const vacancyPatchSchema = z.strictObject({
  company: z.string().trim().max(255).optional(),
  jobPosition: z.string().trim().max(255).nullable().optional(),
  description: z.string().trim().min(1).max(100_000).optional(),
  url: webAddressSchema.nullable().optional(),
  notes: z.string().max(20_000).nullable().optional(),
  /** The kinds of flags that the person has put aside; the list replaces the one before. */
  dismissedFlags: z.array(z.enum(VACANCY_FLAGS)).max(VACANCY_FLAGS.length).optional(),
})
export type VacancyPatch = z.infer<typeof vacancyPatchSchema>

export const requirementsInputSchema = z.strictObject({
  requirements: z.array(requirementSchema).max(300),
})

export const vacancySchema = z.strictObject({
  id: idSchema,
  userId: idSchema,
  company: z.string().max(255),
  jobPosition: z.string().max(255).nullable(),
  description: z.string(),
  language: languageTagSchema,
  requirements: z.array(requirementSchema),
  /** What in the text deserves a second look, as it was read last. */
  flags: z.array(vacancyFlagSchema),
  dismissedFlags: z.array(z.enum(VACANCY_FLAGS)),
  url: z.string().nullable(),
  notes: z.string().nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
})
export type Vacancy = z.infer<typeof vacancySchema>

export const vacancySummarySchema = vacancySchema.omit({ description: true, requirements: true, flags: true, dismissedFlags: true, notes: true })
export type VacancySummary = z.infer<typeof vacancySummarySchema>

export const vacancyQuerySchema = pageQuerySchema
export type VacancyQuery = z.infer<typeof vacancyQuerySchema>
