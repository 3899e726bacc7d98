import type { Generation } from '@int/schema'
import { decisionsInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { decideEdits } from '../../../services/generations/decide-edits.ts'
import { readId, readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Accepts or rejects edits. */
export default defineEventHandler(async (event): Promise<Generation> => {
  const user = await requireUser(event)
  const id = readId(event)
  return decideEdits(user.id, id, await readInput(event, decisionsInputSchema))
})
