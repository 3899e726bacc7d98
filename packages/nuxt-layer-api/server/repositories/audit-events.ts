import type { AuditEvent, AuditQuery, Page } from '@int/schema'
import { createHash } from 'node:crypto'
import { and, count, desc, eq, inArray, isNotNull, lt, or } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { auditEvents } from '../database/schema/identity.ts'
import { newRow } from '../database/values.ts'
import { removeInBatches } from './batches.ts'

/** Writes down what was done. There is no way to change or remove a single event; its network address goes before it does. */
export async function createAuditEvent(input: Omit<AuditEvent, 'id' | 'createdAt'>): Promise<void> {
  const { id, createdAt } = newRow()
  await database().insert(auditEvents).values({ ...input, id, createdAt })
}

/** Writes down what happens once, however many notice it at the same moment: its row is named after `occasion`. */
export async function createAuditEventOnce(occasion: string, input: Omit<AuditEvent, 'id' | 'createdAt'>): Promise<void> {
  const { createdAt } = newRow()
  await database().insert(auditEvents).values({ ...input, id: toUuid(occasion), createdAt }).onConflictDoNothing()
}

/** One page of events, the newest first; `userId` narrows it to what a person did or had done to them. */
export async function listAuditEvents({ action, userId, page, pageSize }: AuditQuery): Promise<Page<AuditEvent>> {
  const matches = and(
    action === undefined ? undefined : eq(auditEvents.action, action),
    userId === undefined ? undefined : or(eq(auditEvents.actorId, userId), eq(auditEvents.subjectId, userId)),
  )
  const items = await database().select().from(auditEvents).where(matches).orderBy(desc(auditEvents.createdAt), desc(auditEvents.id)).limit(pageSize).offset((page - 1) * pageSize)
  const [all] = await database().select({ total: count() }).from(auditEvents).where(matches)
  return { items, total: all!.total, page, pageSize }
}

/** Removes events from before an instant; returns how many. */
export async function removeAuditEventsBefore(instant: string): Promise<number> {
  const over = (limit: number) => database().select({ id: auditEvents.id }).from(auditEvents).where(lt(auditEvents.createdAt, instant)).limit(limit)
  return removeInBatches(limit => database().delete(auditEvents).where(inArray(auditEvents.id, over(limit))).returning({ id: auditEvents.id }))
}

/** Takes the network addresses off events from before an instant; returns off how many. */
export async function removeAuditAddressesBefore(instant: string): Promise<number> {
  const over = (limit: number) => database().select({ id: auditEvents.id }).from(auditEvents).where(and(lt(auditEvents.createdAt, instant), isNotNull(auditEvents.ip))).limit(limit)
  return removeInBatches(limit => database().update(auditEvents).set({ ip: null }).where(inArray(auditEvents.id, over(limit))).returning({ id: auditEvents.id }))
}

/** The same UUID for the same text, of version 8 (RFC 9562: made as its maker likes). */
function toUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
