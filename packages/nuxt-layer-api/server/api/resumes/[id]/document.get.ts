import { exportQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { exportDocument, inExportTurn } from '../../../services/documents/export-document.ts'
import { sendAttachment } from '../../../utils/attachment.ts'
import { readId, readParameters } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** A resume as a file. */
export default defineEventHandler(event => inExportTurn(async (passed) => {
  const user = await requireUser(event)
  const id = readId(event)
  return sendAttachment(event, await exportDocument(user, { kind: 'resume', id }, readParameters(event, exportQuerySchema), passed))
}))
