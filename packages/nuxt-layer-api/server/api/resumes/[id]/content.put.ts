import type { Resume } from '@int/schema'
import { resumeContentInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { saveContent } from '../../../services/resumes/save-content.ts'
import { readId, readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Saves a content as the next revision; 409 where it was made on an older one. */
export default defineEventHandler(async (event): Promise<Resume> => {
  const user = await requireUser(event)
  const id = readId(event)
  return saveContent(user.id, id, await readInput(event, resumeContentInputSchema))
})
