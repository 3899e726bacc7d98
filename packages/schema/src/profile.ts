import { z } from 'zod'
import { idSchema, instantSchema } from './common.ts'

export const workFormatSchema = z.enum(['remote', 'hybrid', 'onsite'])
export type WorkFormat = z.infer<typeof workFormatSchema>

export const languageEntrySchema = z.strictObject({
  language: z.string().trim().min(1).max(100),
  level: z.string().trim().min(1).max(100),
})
export const phoneEntrySchema = z.strictObject({
  number: z.string().trim().min(1).max(50),
  label: z.string().trim().max(50).optional(),
})

/** A profile may be saved half-filled; `isProfileComplete` says whether a generation can start from it. */
export const profileInputSchema = z.strictObject({
  firstName: z.string().trim().max(100).default(''),
  lastName: z.string().trim().max(100).default(''),
  email: z.union([
    z.literal(''),
    z.email().max(255),
  ]).default(''),
  country: z.union([
    z.literal(''),
    z.string().regex(/^[A-Z]{2}$/, 'A country is its ISO 3166-1 alpha-2 code.'),
  ]).default(''),
  searchRegion: z.string().trim().max(100).default(''),
  workFormat: workFormatSchema.nullable().default(null),
  languages: z.array(languageEntrySchema).max(50).default([]),
  phones: z.array(phoneEntrySchema).max(20).default([]),
})
export type ProfileInput = z.infer<typeof profileInputSchema>

export const profileSchema = profileInputSchema.extend({
  id: idSchema,
  userId: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
})
export type Profile = z.infer<typeof profileSchema>

/** What a profile has to say to be complete. */
export const PROFILE_FIELDS = ['firstName', 'lastName', 'email', 'country', 'searchRegion', 'workFormat', 'languages'] as const satisfies (keyof ProfileInput)[]
export type ProfileField = typeof PROFILE_FIELDS[number]

/** What is still missing from a profile, in the order of the form; all of it where there is none. */
export function missingProfileFields(profile: ProfileInput | null): ProfileField[] {
  return PROFILE_FIELDS.filter(field => !profile?.[field]?.length)
}

/** Complete = first and last name, e-mail, country, search region, work format and at least one language. */
export function isProfileComplete(profile: ProfileInput | null): boolean {
  return missingProfileFields(profile).length === 0
}
