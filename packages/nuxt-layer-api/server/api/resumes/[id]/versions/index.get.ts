import type { ResumeVersionSummary } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listResumeVersions } from '../../../../repositories/resume-versions.ts'
import { findResume } from '../../../../repositories/resumes.ts'
import { requireFound } from '../../../../utils/found.ts'
import { readId } from '../../../../utils/input.ts'
import { requireUser } from '../../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<ResumeVersionSummary[]> => {
  const user = await requireUser(event)
  const id = readId(event)
  requireFound(await findResume(user.id, id))
  return listResumeVersions(user.id, id)
})
