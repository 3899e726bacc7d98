import type { FormatOffer } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listFormats } from '../../../services/documents/look-at-document.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** The formats a tailored resume can be taken along in, with what each cannot carry. */
export default defineEventHandler(async (event): Promise<FormatOffer[]> => {
  const user = await requireUser(event)
  return listFormats(user.id, { kind: 'generation', id: readId(event) })
})
