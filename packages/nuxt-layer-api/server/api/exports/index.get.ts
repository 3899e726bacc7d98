import type { DocumentExportSummary } from '@int/schema'
import { documentExportQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listDocumentExports } from '../../repositories/document-exports.ts'
import { readParameters } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

/** Files that were handed out, the last first. */
export default defineEventHandler(async (event): Promise<DocumentExportSummary[]> => {
  const user = await requireUser(event)
  return listDocumentExports(user.id, readParameters(event, documentExportQuerySchema))
})
