import { defineEventHandler, sendNoContent } from 'h3'
import { removeResumeWithSource } from '../../../services/resumes/remove-resume.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  await removeResumeWithSource(user.id, readId(event))
  return sendNoContent(event)
})
