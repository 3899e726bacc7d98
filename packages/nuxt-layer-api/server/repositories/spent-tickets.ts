import { lte } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { spentTickets } from '../database/schema/generation.ts'

/** Uses a ticket up; `false` where that was done before. One statement decides, however often it is handed in at once. */
export async function spendTicket(userId: string, id: string, expiresAt: string): Promise<boolean> {
  const spent = await database().insert(spentTickets).values({ id, userId, expiresAt }).onConflictDoNothing().returning({ id: spentTickets.id })
  return spent.length > 0
}

/** Removes those that would have run out by themselves; returns how many. */
export async function removeExpiredTickets(instant: string): Promise<number> {
  const gone = await database().delete(spentTickets).where(lte(spentTickets.expiresAt, instant)).returning({ id: spentTickets.id })
  return gone.length
}
