import type { RoleQuotas } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readRoleQuotas } from '../../../services/usage/quotas.ts'
import { requireRole } from '../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<RoleQuotas> => {
  await requireRole(event, 'super_admin')
  return readRoleQuotas()
})
