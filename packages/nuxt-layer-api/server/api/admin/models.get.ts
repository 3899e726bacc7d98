import type { PlatformProvider } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listPlatformProviders } from '../../services/system/platform-model.ts'
import { requireRole } from '../../utils/session.ts'

/** What the platform's model may be set to. */
export default defineEventHandler(async (event): Promise<PlatformProvider[]> => {
  await requireRole(event, 'super_admin')
  return listPlatformProviders()
})
