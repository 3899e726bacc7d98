import type { ResumePhoto } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findResumePhoto } from '../../../../repositories/resume-photos.ts'
import { findResume } from '../../../../repositories/resumes.ts'
import { requireFound } from '../../../../utils/found.ts'
import { readId } from '../../../../utils/input.ts'
import { requireUser } from '../../../../utils/session.ts'

/** What is known of a resume's photo; `null` where it has none. */
export default defineEventHandler(async (event): Promise<ResumePhoto | null> => {
  const user = await requireUser(event)
  const id = readId(event)
  const photo = await findResumePhoto(user.id, id)
  if (photo === undefined)
    requireFound(await findResume(user.id, id))
  return photo ?? null
})
