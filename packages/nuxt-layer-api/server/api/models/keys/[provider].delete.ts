import { llmProviderSchema } from '@int/schema'
import { defineEventHandler, getRouterParam, sendNoContent } from 'h3'
import { removeLlmKey } from '../../../repositories/llm-keys.ts'
import { requireFound } from '../../../utils/found.ts'
import { requireUser } from '../../../utils/session.ts'

/** Forgets what was noted of a key; harmless where nothing was. */
export default defineEventHandler(async (event): Promise<void> => {
  const user = await requireUser(event)
  const provider = requireFound(llmProviderSchema.safeParse(getRouterParam(event, 'provider')).data)
  await removeLlmKey(user.id, provider)
  return sendNoContent(event)
})
