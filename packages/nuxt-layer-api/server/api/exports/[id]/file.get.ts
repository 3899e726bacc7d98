import { defineEventHandler } from 'h3'
import { findExport } from '../../../services/documents/export-document.ts'
import { sendAttachment } from '../../../utils/attachment.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** A file that was handed out, byte for byte. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  return sendAttachment(event, await findExport(user.id, readId(event)))
})
