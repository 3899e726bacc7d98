import { documentQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findResume } from '../../../repositories/resumes.ts'
import { exportDocument } from '../../../services/documents/render-document.ts'
import { sendAttachment } from '../../../utils/attachment.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId, readParameters } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** A resume as PDF. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  const id = readId(event)
  const options = readParameters(event, documentQuerySchema)
  const { content } = requireFound(await findResume(user.id, id))
  return sendAttachment(event, { ...await exportDocument(user, content, null, options), type: 'application/pdf' })
})
