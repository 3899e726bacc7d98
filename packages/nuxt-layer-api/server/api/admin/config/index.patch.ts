import type { SystemConfig } from '@int/schema'
import { systemConfigPatchSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { changeConfig, readFreshConfig } from '../../../services/system/config.ts'
import { audit } from '../../../utils/audit.ts'
import { readInput } from '../../../utils/input.ts'
import { requireRole } from '../../../utils/session.ts'

/** Sets some keys of the installation's configuration. */
export default defineEventHandler(async (event): Promise<SystemConfig> => {
  const admin = await requireRole(event, 'super_admin')
  const changed = await changeConfig(admin.id, await readInput(event, systemConfigPatchSchema))
  for (const { key, before, after } of changed)
    await audit(event, { action: 'config_changed', actorId: admin.id, subjectId: key, details: { before, after } })
  return readFreshConfig()
})
