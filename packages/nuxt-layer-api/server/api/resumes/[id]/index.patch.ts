import type { Resume } from '@int/schema'
import { resumePatchSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { updateResume } from '../../../repositories/resumes.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId, readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Renames a resume, or notes that the person has looked through what was read. */
export default defineEventHandler(async (event): Promise<Resume> => {
  const user = await requireUser(event)
  const id = readId(event)
  const { title, reviewed } = await readInput(event, resumePatchSchema)
  const reviewedAt = reviewed && new Date().toISOString()
  return requireFound(await updateResume(user.id, id, { title, reviewedAt }))
})
