import { defineEventHandler } from 'h3'
import { findFile } from '../../../files/store.ts'
import { findResumeSource } from '../../../repositories/resumes.ts'
import { sendAttachment } from '../../../utils/attachment.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** The file that was uploaded, as it was uploaded. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  const { fileName, fileKey } = requireFound(await findResumeSource(user.id, readId(event)))
  const bytes = requireFound(await findFile(fileKey))
  return sendAttachment(event, { bytes, fileName, type: 'application/octet-stream' })
})
