import type { Page, UsageByPerson } from '@int/schema'
import { usagePageQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listUsageByPerson } from '../../../services/usage/read-usage.ts'
import { readParameters } from '../../../utils/input.ts'
import { requireRole } from '../../../utils/session.ts'

/** The same by person, the most expensive first. */
export default defineEventHandler(async (event): Promise<Page<UsageByPerson>> => {
  await requireRole(event, 'super_admin')
  return listUsageByPerson(readParameters(event, usagePageQuerySchema))
})
