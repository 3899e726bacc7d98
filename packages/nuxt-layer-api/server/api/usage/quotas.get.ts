import type { Quota } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readQuotas } from '../../services/usage/quotas.ts'
import { requireUser } from '../../utils/session.ts'

/** What is left of the person's day. */
export default defineEventHandler(async (event): Promise<Quota[]> => {
  const user = await requireUser(event)
  return readQuotas(user)
})
