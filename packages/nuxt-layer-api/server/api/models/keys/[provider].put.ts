import type { LlmKey } from '@int/schema'
import { llmKeyInputSchema, llmProviderSchema } from '@int/schema'
import { defineEventHandler, getRouterParam } from 'h3'
import { saveLlmKey } from '../../../repositories/llm-keys.ts'
import { requireFound } from '../../../utils/found.ts'
import { readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Notes how the person's key for a provider ends; there is no field for the key. */
export default defineEventHandler(async (event): Promise<LlmKey> => {
  const user = await requireUser(event)
  const provider = requireFound(llmProviderSchema.safeParse(getRouterParam(event, 'provider')).data)
  const { keyHint } = await readInput(event, llmKeyInputSchema)
  return saveLlmKey(user.id, provider, keyHint)
})
