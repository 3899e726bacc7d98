import type { ResumeContent } from '@int/schema'
import { withItemIds } from '@int/engine/content'
import { DomainError, resumeContentSchema } from '@int/schema'

/** Reads a resume from JSON text: our own shape, the same inside `{content: …}`, or JSON Resume. Items without an id get one. Throws `JSON_INVALID`. */
export function readContentJson(text: string): ResumeContent {
  try {
    return resumeContentSchema.parse(withItemIds(JSON.parse(text)))
  }
  catch (error) {
    throw new DomainError('JSON_INVALID', {
      reason: String(error),
    })
  }
}
