import type { ModelTaskResult, ModelTicket } from '@int/schema'
import { modelTicketInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { handOutQuestion } from '../../services/models/ask-by-browser.ts'
import { readInput } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

/** What the browser is to ask a model with the person's own key. */
export default defineEventHandler(async (event): Promise<{ kind: 'ticket', ticket: ModelTicket } | { kind: 'done', result: ModelTaskResult }> => {
  const user = await requireUser(event)
  const { task, model } = await readInput(event, modelTicketInputSchema)
  return handOutQuestion(user.id, task, model)
})
