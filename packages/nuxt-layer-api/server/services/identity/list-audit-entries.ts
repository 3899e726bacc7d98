import type { AuditEntry, AuditQuery, Page } from '@int/schema'
import { idSchema } from '@int/schema'
import { listAuditEvents } from '../../repositories/audit-events.ts'
import { findUserNames } from '../../repositories/users.ts'

/** One page of the trail, the newest first, with the names of whom it speaks of. */
export async function listAuditEntries(query: AuditQuery): Promise<Page<AuditEntry>> {
  const page = await listAuditEvents(query)
  // What something was done to need not be a person: a setting and a month have no id.
  const ids = page.items.flatMap(({ actorId, subjectId }) => [actorId, subjectId]).filter(id => id !== null && idSchema.safeParse(id).success)
  const names = await findUserNames([...new Set(ids as string[])])
  return { ...page, items: page.items.map(event => ({ ...event, actorName: names.get(event.actorId ?? '') ?? null, subjectName: names.get(event.subjectId ?? '') ?? null })) }
}
