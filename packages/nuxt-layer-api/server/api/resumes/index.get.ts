import type { ResumeSummary } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listResumes } from '../../repositories/resumes.ts'
import { requireUser } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<ResumeSummary[]> => {
  const user = await requireUser(event)
  return listResumes(user.id)
})
