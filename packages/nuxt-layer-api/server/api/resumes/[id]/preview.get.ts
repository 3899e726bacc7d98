import type { DocumentPreview } from '@int/schema'
import { defineEventHandler } from 'h3'
import { previewDocument } from '../../../services/documents/look-at-document.ts'
import { clientGone } from '../../../utils/client-gone.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** The pages of a resume as they are stored. */
export default defineEventHandler(async (event): Promise<DocumentPreview> => {
  const user = await requireUser(event)
  return previewDocument(user, { kind: 'resume', id: readId(event) }, { signal: clientGone(event) })
})
