import type { DocumentPreview } from '@int/schema'
import { documentQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findResume } from '../../../repositories/resumes.ts'
import { previewDocument } from '../../../services/documents/render-document.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId, readParameters } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** The pages of a resume as SVG, one string a page. */
export default defineEventHandler(async (event): Promise<DocumentPreview> => {
  const user = await requireUser(event)
  const id = readId(event)
  const options = readParameters(event, documentQuerySchema)
  const { content } = requireFound(await findResume(user.id, id))
  return previewDocument(content, options)
})
