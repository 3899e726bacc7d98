import type { DocumentPreview } from '@int/schema'
import { previewInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { previewDocument } from '../../../services/documents/look-at-document.ts'
import { clientGone } from '../../../utils/client-gone.ts'
import { readId, readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** The pages of a tailored resume with a design that need not be saved. */
export default defineEventHandler(async (event): Promise<DocumentPreview> => {
  const user = await requireUser(event)
  const id = readId(event)
  const input = await readInput(event, previewInputSchema.omit({ content: true }))
  return previewDocument(user, { kind: 'generation', id }, { ...input, signal: clientGone(event) })
})
