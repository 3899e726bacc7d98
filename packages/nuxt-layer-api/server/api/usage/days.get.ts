import type { UsageByDay } from '@int/schema'
import { usageQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readUsageDays } from '../../services/usage/read-usage.ts'
import { readParameters } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

/** The person's own operations of the last days, today among them, summed up by day. */
export default defineEventHandler(async (event): Promise<UsageByDay[]> => {
  const { id } = await requireUser(event)
  const { days } = readParameters(event, usageQuerySchema.pick({ days: true }))
  return readUsageDays({ days, userId: id })
})
