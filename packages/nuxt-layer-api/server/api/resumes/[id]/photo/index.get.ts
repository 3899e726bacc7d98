import type { ResumePhoto } from '@int/schema'
import { defineEventHandler, send } from 'h3'
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
  if (photo === undefined) {
    requireFound(await findResume(user.id, id))
    // h3 would answer `null` with 204 and no body, which is no JSON.
    await send(event, 'null', 'application/json')
  }
  return photo ?? null
})
