import type { Session, User } from '@int/schema'
import { and, desc, eq, gt, inArray, lte } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { sessions, users } from '../database/schema/identity.ts'
import { newRow, now } from '../database/values.ts'
import { removeInBatches } from './batches.ts'
import { userColumns } from './users.ts'

const columns = {
  id: sessions.id,
  userId: sessions.userId,
  device: sessions.device,
  ip: sessions.ip,
  createdAt: sessions.createdAt,
  lastSeenAt: sessions.lastSeenAt,
  expiresAt: sessions.expiresAt,
}

/** A new session of `userId`; `tokenHash` is the SHA-256 of what the cookie holds. */
export async function createSession(userId: string, input: Pick<Session, 'device' | 'ip' | 'expiresAt'> & { tokenHash: string }): Promise<Session> {
  const { id, createdAt } = newRow()
  const [row] = await database().insert(sessions).values({ ...input, id, userId, createdAt, lastSeenAt: createdAt }).returning(columns)
  return row!
}

/** The session behind a token and who it belongs to, as they are this moment; `undefined` where it is unknown or has expired. */
export async function findSession(tokenHash: string): Promise<{ session: Session, user: User } | undefined> {
  const [row] = await database().select({ session: columns, user: userColumns }).from(sessions).innerJoin(users, eq(users.id, sessions.userId)).where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now())))
  return row
}

/** A user's devices, the last seen first. */
export async function listSessions(userId: string): Promise<Session[]> {
  return database().select(columns).from(sessions).where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now()))).orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
}

export async function touchSession(userId: string, id: string): Promise<void> {
  await database().update(sessions).set({ lastSeenAt: now() }).where(and(eq(sessions.id, id), eq(sessions.userId, userId)))
}

/** Ends one session of a user; tells whether there was one. */
export async function revokeSession(userId: string, id: string): Promise<boolean> {
  const gone = await database().delete(sessions).where(and(eq(sessions.id, id), eq(sessions.userId, userId))).returning({ id: sessions.id })
  return gone.length > 0
}

/** Ends every session of a user. */
export async function revokeSessions(userId: string): Promise<void> {
  await database().delete(sessions).where(eq(sessions.userId, userId))
}

/** Ends the session behind a token; harmless where there is none. */
export async function removeSession(tokenHash: string): Promise<void> {
  await database().delete(sessions).where(eq(sessions.tokenHash, tokenHash))
}

/** Removes what has run out anyway; returns how many. */
export async function removeExpiredSessions(): Promise<number> {
  const over = (limit: number) => database().select({ id: sessions.id }).from(sessions).where(lte(sessions.expiresAt, now())).limit(limit)
  return removeInBatches(limit => database().delete(sessions).where(inArray(sessions.id, over(limit))).returning({ id: sessions.id }))
}
