import type { DocumentDesign } from '@int/schema'
import { documentDesignInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { saveDesign } from '../../../services/documents/design-document.ts'
import { readId, readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Keeps how the document of a resume looks. */
export default defineEventHandler(async (event): Promise<DocumentDesign> => {
  const user = await requireUser(event)
  const id = readId(event)
  return saveDesign(user.id, { kind: 'resume', id }, await readInput(event, documentDesignInputSchema))
})
