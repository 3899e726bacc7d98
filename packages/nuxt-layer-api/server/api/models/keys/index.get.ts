import type { LlmKey } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listLlmKeys } from '../../../repositories/llm-keys.ts'
import { requireUser } from '../../../utils/session.ts'

/** Where the person has keys of their own, and how those end. */
export default defineEventHandler(async (event): Promise<LlmKey[]> => {
  const user = await requireUser(event)
  return listLlmKeys(user.id)
})
