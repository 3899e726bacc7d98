import type { UsageByDay } from '@int/schema'
import { utcDay } from '@int/engine/budget'
import { defineEventHandler } from 'h3'
import { z } from 'zod'
import { sumUsageByDay } from '../../repositories/usage-logs.ts'
import { readParameters } from '../../utils/input.ts'
import { requireRole } from '../../utils/session.ts'

const DAY_MS = 86_400_000
const querySchema = z.strictObject({ days: z.coerce.number().int().min(1).max(365).default(30) })

/** Everybody's operations of the last days, today among them, summed up by day. */
export default defineEventHandler(async (event): Promise<UsageByDay[]> => {
  await requireRole(event, 'super_admin')
  const { days } = readParameters(event, querySchema)
  return sumUsageByDay(utcDay(new Date(Date.now() - (days - 1) * DAY_MS)))
})
