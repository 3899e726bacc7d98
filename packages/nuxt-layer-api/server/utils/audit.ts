import type { AuditEvent } from '@int/schema'
import type { H3Event } from 'h3'
import { createAuditEvent } from '../repositories/audit-events.ts'
import { clientAddress } from './client-address.ts'

/** Writes down what a request did, with the address it came from. `details` holds codes and values, never a person's words. */
export async function audit(event: H3Event, entry: Pick<AuditEvent, 'action'> & Partial<Pick<AuditEvent, 'actorId' | 'subjectId' | 'details'>>): Promise<void> {
  await createAuditEvent({ actorId: null, subjectId: null, details: {}, ...entry, ip: clientAddress(event) ?? null })
}
