import type { ModelRunEvent, ModelTaskResult } from '@int/schema'
import type { H3Event } from 'h3'
import { DomainError, modelRunInputSchema, runKeySchema } from '@int/schema'
import { defineEventHandler, getRequestHeader } from 'h3'
import { runOnPlatform } from '../../../services/models/run-on-platform.ts'
import { sendEvents } from '../../../utils/event-stream.ts'
import { readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Asks the platform's model. Whoever accepts `text/event-stream` is told of each step; leaving stops nothing, `DELETE` with the run's key does. */
export default defineEventHandler(async (event): Promise<ModelTaskResult | void> => {
  const user = await requireUser(event)
  const key = readRunKey(event)
  const { task } = await readInput(event, modelRunInputSchema)
  if (!getRequestHeader(event, 'accept')?.includes('text/event-stream'))
    return runOnPlatform(user, task, { key })
  return sendEvents<ModelRunEvent>(event, async (send, left) => {
    const result = await runOnPlatform(user, task, { key, left, onStep: step => send({ type: 'step', step }) })
    send({ type: 'done', result })
  })
})

function readRunKey(event: H3Event): string | undefined {
  const given = getRequestHeader(event, 'idempotency-key')
  if (given === undefined)
    return undefined
  const { success, data } = runKeySchema.safeParse(given)
  if (!success)
    throw new DomainError('VALIDATION_FAILED', { issues: [{ path: 'Idempotency-Key', message: 'The key has to be a UUID.' }] })
  return data.toLowerCase()
}
