import { defineEventHandler, sendNoContent } from 'h3'
import { removeResumePhoto } from '../../../../repositories/resume-photos.ts'
import { requireFound } from '../../../../utils/found.ts'
import { readId } from '../../../../utils/input.ts'
import { requireUser } from '../../../../utils/session.ts'

/** Removes the photo of a resume; documents that showed it close up. What was handed out stays as it was. */
export default defineEventHandler(async (event): Promise<void> => {
  const user = await requireUser(event)
  requireFound(await removeResumePhoto(user.id, readId(event)))
  return sendNoContent(event)
})
