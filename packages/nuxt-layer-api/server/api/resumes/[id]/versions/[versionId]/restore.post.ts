import type { Resume } from '@int/schema'
import { defineEventHandler } from 'h3'
import { restoreVersion } from '../../../../../services/resumes/save-content.ts'
import { readId } from '../../../../../utils/input.ts'
import { requireUser } from '../../../../../utils/session.ts'

/** Brings an older content back. */
export default defineEventHandler(async (event): Promise<Resume> => {
  const user = await requireUser(event)
  return restoreVersion(user.id, readId(event), readId(event, 'versionId'))
})
