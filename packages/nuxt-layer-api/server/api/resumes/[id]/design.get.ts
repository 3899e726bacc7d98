import type { DocumentDesign } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findDocument } from '../../../services/documents/design-document.ts'
import { warmRendering } from '../../../services/documents/rendering.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** How the document of a resume looks. Who asks is about to look at it. */
export default defineEventHandler(async (event): Promise<DocumentDesign> => {
  const user = await requireUser(event)
  const { design } = await findDocument(user.id, { kind: 'resume', id: readId(event) })
  warmRendering()
  return design
})
