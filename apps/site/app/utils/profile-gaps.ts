import type { ProfileInput } from '@int/schema'

const NEEDED_TEXTS = ['firstName', 'lastName', 'email', 'country', 'searchRegion'] as const
export type ProfileGap = typeof NEEDED_TEXTS[number] | 'workFormat' | 'languages'
/** How many things make a profile complete. */
export const PROFILE_NEEDS = NEEDED_TEXTS.length + 2

/** What a profile still lacks to be complete, in the order of the form; empty exactly when the schema calls it complete. */
export function profileGaps(profile: ProfileInput): ProfileGap[] {
  return [
    ...NEEDED_TEXTS.filter(field => !profile[field].trim()),
    ...(profile.workFormat === null ? ['workFormat'] as const : []),
    ...(withoutEmptyRows(profile).languages.length === 0 ? ['languages'] as const : []),
  ]
}

/** The profile without the rows of its lists that nobody has filled in yet. */
export function withoutEmptyRows(profile: ProfileInput): ProfileInput {
  return {
    ...profile,
    languages: profile.languages.filter(({ language, level }) => language && level),
    phones: profile.phones.filter(({ number }) => number.trim()),
  }
}
