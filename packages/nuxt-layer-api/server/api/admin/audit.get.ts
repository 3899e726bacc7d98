import type { AuditEvent, Page } from '@int/schema'
import { auditQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listAuditEvents } from '../../repositories/audit-events.ts'
import { readParameters } from '../../utils/input.ts'
import { requireRole } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Page<AuditEvent>> => {
  await requireRole(event, 'super_admin')
  return listAuditEvents(readParameters(event, auditQuerySchema))
})
