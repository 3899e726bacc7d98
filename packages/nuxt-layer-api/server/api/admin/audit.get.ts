import type { AuditEntry, Page } from '@int/schema'
import { auditQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listAuditEntries } from '../../services/identity/list-audit-entries.ts'
import { readParameters } from '../../utils/input.ts'
import { requireRole } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Page<AuditEntry>> => {
  await requireRole(event, 'super_admin')
  return listAuditEntries(readParameters(event, auditQuerySchema))
})
