import { defineEventHandler, sendNoContent } from 'h3'
import { removeExport } from '../../../services/documents/export-document.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  await removeExport(user.id, readId(event))
  return sendNoContent(event)
})
