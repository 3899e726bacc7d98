import type { UsageOverview } from '@int/schema'
import { usageQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readUsage } from '../../../services/usage/read-usage.ts'
import { readParameters } from '../../../utils/input.ts'
import { requireRole } from '../../../utils/session.ts'

/** Operations of the last days, today among them, summed up by day. */
export default defineEventHandler(async (event): Promise<UsageOverview> => {
  await requireRole(event, 'super_admin')
  return readUsage(readParameters(event, usageQuerySchema))
})
