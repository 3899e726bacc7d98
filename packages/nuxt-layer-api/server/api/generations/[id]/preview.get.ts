import type { DocumentPreview } from '@int/schema'
import { documentQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findGeneration } from '../../../repositories/generations.ts'
import { previewDocument } from '../../../services/documents/render-document.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId, readParameters } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** The pages of a tailored resume as SVG, one string a page. */
export default defineEventHandler(async (event): Promise<DocumentPreview> => {
  const user = await requireUser(event)
  const id = readId(event)
  const options = readParameters(event, documentQuerySchema)
  const { content } = requireFound(await findGeneration(user.id, id))
  return previewDocument(content, options)
})
