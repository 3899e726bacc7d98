import { defineEventHandler, sendNoContent } from 'h3'
import { cancelModelRun } from '../../../repositories/model-runs.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Cancels a run by the `Idempotency-Key` it was sent with: the call to the model ends and nothing is saved. */
export default defineEventHandler(async (event): Promise<void> => {
  const user = await requireUser(event)
  requireFound(await cancelModelRun(user.id, readId(event, 'key')))
  return sendNoContent(event)
})
