import type { Finding, ResumeContent } from '@int/schema'

/** What the tailored content claims and the base does not carry. */
export function verifyContent(_base: ResumeContent, _tailored: ResumeContent): Finding[] {
  return []
}
