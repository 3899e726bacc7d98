import type { SystemConfig } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readFreshConfig } from '../../../services/system/config.ts'
import { requireRole } from '../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<SystemConfig> => {
  await requireRole(event, 'super_admin')
  return readFreshConfig()
})
