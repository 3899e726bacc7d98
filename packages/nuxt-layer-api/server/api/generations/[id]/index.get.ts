import type { Generation } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findGeneration } from '../../../repositories/generations.ts'
import { warmRendering } from '../../../services/documents/rendering.ts'
import { withCurrentScores } from '../../../services/generations/rescore.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Generation> => {
  const user = await requireUser(event)
  const found = requireFound(await findGeneration(user.id, readId(event)))
  // Its pages are asked for next.
  warmRendering()
  return withCurrentScores(found)
})
