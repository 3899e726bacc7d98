import type { AuditEvent, Page } from '@int/schema'
import { pageQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listAuditEvents } from '../../repositories/audit-events.ts'
import { readParameters } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

/** What the person did, or had done to them, to rights, settings and data. */
export default defineEventHandler(async (event): Promise<Page<AuditEvent>> => {
  const user = await requireUser(event)
  const { page, pageSize } = readParameters(event, pageQuerySchema.omit({ search: true }))
  return listAuditEvents({ page, pageSize, userId: user.id })
})
