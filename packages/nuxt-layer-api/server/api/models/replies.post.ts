import type { ModelReplyResult } from '@int/schema'
import { modelReplyInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { takeReply } from '../../services/models/ask-by-browser.ts'
import { readInput } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

/** Takes in what a model said to the browser. */
export default defineEventHandler(async (event): Promise<ModelReplyResult> => {
  const user = await requireUser(event)
  return takeReply(user.id, await readInput(event, modelReplyInputSchema))
})
