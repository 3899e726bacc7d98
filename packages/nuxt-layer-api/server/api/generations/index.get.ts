import type { GenerationSummary } from '@int/schema'
import { generationQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listGenerations } from '../../repositories/generations.ts'
import { readParameters } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<GenerationSummary[]> => {
  const user = await requireUser(event)
  return listGenerations(user.id, readParameters(event, generationQuerySchema))
})
