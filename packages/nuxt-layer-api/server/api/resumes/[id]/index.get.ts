import type { Resume } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findResume } from '../../../repositories/resumes.ts'
import { warmRendering } from '../../../services/documents/rendering.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Resume> => {
  const user = await requireUser(event)
  const found = requireFound(await findResume(user.id, readId(event)))
  // Its pages are asked for next.
  warmRendering()
  return found
})
