import type { DocumentFit } from '@int/schema'
import { fitInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { fitPages } from '../../../services/documents/look-at-document.ts'
import { readId, readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** What it takes to bring the document of a resume onto one or two pages. Changes nothing. */
export default defineEventHandler(async (event): Promise<DocumentFit> => {
  const user = await requireUser(event)
  const id = readId(event)
  return fitPages(user, { kind: 'resume', id }, await readInput(event, fitInputSchema))
})
