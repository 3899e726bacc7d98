import type { AuditEvent } from '@int/schema'
import { database } from '../database/client.ts'
import { auditEvents } from '../database/schema/identity.ts'
import { newRow } from '../database/values.ts'

/** Writes down what was done. There is no way to change or remove a single event. */
export async function createAuditEvent(input: Omit<AuditEvent, 'id' | 'createdAt'>): Promise<void> {
  const { id, createdAt } = newRow()
  await database().insert(auditEvents).values({ ...input, id, createdAt })
}
