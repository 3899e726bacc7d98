import { defineEventHandler, sendNoContent } from 'h3'
import { removeGeneration } from '../../../repositories/generations.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  requireFound(await removeGeneration(user.id, readId(event)))
  return sendNoContent(event)
})
