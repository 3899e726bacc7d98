import type { Page, UsageByModel } from '@int/schema'
import { usagePageQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listUsageByModel } from '../../../services/usage/read-usage.ts'
import { readParameters } from '../../../utils/input.ts'
import { requireRole } from '../../../utils/session.ts'

/** The same by model and operation, the most expensive first. */
export default defineEventHandler(async (event): Promise<Page<UsageByModel>> => {
  await requireRole(event, 'super_admin')
  return listUsageByModel(readParameters(event, usagePageQuerySchema))
})
