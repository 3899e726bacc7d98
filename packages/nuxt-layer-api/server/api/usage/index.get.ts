import type { UsageLog } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listUsageLogs } from '../../repositories/usage-logs.ts'
import { requireUser } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<UsageLog[]> => {
  const user = await requireUser(event)
  return listUsageLogs(user.id)
})
