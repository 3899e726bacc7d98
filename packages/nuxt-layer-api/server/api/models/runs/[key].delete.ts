import { defineEventHandler, sendNoContent } from 'h3'
import { cancelRun } from '../../../services/models/run-once.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Cancels a run by the `Idempotency-Key` it is sent with, also before it comes: the call to the model ends, or is not made, and nothing is saved. */
export default defineEventHandler(async (event): Promise<void> => {
  const user = await requireUser(event)
  await cancelRun(user.id, readId(event, 'key'))
  return sendNoContent(event)
})
