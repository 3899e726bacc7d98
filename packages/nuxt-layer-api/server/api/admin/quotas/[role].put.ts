import type { RoleQuotas } from '@int/schema'
import { quotaOverrideSchema, roleSchema } from '@int/schema'
import { defineEventHandler, getRouterParam } from 'h3'
import { updateRoleQuotas } from '../../../repositories/quotas.ts'
import { readRoleQuotas } from '../../../services/usage/quotas.ts'
import { audit } from '../../../utils/audit.ts'
import { requireFound } from '../../../utils/found.ts'
import { readInput } from '../../../utils/input.ts'
import { requireRole } from '../../../utils/session.ts'

/** Changes some of a role's daily limits. */
export default defineEventHandler(async (event): Promise<RoleQuotas> => {
  const admin = await requireRole(event, 'super_admin')
  const role = requireFound(roleSchema.safeParse(getRouterParam(event, 'role')).data)
  const limits = await readInput(event, quotaOverrideSchema)
  await updateRoleQuotas(role, limits)
  await audit(event, { action: 'quota_changed', actorId: admin.id, subjectId: role, details: limits })
  return readRoleQuotas()
})
