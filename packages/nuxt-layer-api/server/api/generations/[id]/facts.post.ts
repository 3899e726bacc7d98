import type { Generation } from '@int/schema'
import { factInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { addFact } from '../../../services/generations/add-fact.ts'
import { readId, readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Adds a fact that a blocked edit lacked, to the resume and to the generation's base. */
export default defineEventHandler(async (event): Promise<Generation> => {
  const user = await requireUser(event)
  const id = readId(event)
  return addFact(user.id, id, await readInput(event, factInputSchema))
})
