import { and, eq, lte, sql } from 'drizzle-orm'
import { database, transaction } from '../database/client.ts'
import { budgetMonths, budgetReservations } from '../database/schema/usage.ts'
import { newRow } from '../database/values.ts'

/** The ledger of a UTC month, in micro-dollars; a month nobody has spent in is all zeros. */
export async function findBudgetMonth(month: string): Promise<{ spent: number, reserved: number }> {
  const [row] = await database().select({ spent: budgetMonths.spent, reserved: budgetMonths.reserved }).from(budgetMonths).where(eq(budgetMonths.month, month))
  return row ?? { spent: 0, reserved: 0 }
}

/**
 * Holds `amount` micro-dollars until `expiresAt`, unless spent and held money together would go beyond `cap`: then `undefined`.
 * One conditional statement decides, so that calls at the same moment cannot all see room for themselves.
 */
export function createReservation(userId: string, input: { month: string, amount: number, cap: number, expiresAt: string }): Promise<string | undefined> {
  const { month, amount, cap, expiresAt } = input
  return transaction(async () => {
    await database().insert(budgetMonths).values({ month, spent: 0, reserved: 0 }).onConflictDoNothing()
    const held = await database().update(budgetMonths).set({ reserved: sql`${budgetMonths.reserved} + ${amount}` }).where(and(eq(budgetMonths.month, month), sql`${budgetMonths.spent} + ${budgetMonths.reserved} + ${amount} <= ${cap}`)).returning({ month: budgetMonths.month })
    if (held.length === 0)
      return undefined
    const { id, createdAt } = newRow()
    await database().insert(budgetReservations).values({ id, month, userId, amount, createdAt, expiresAt })
    return id
  })
}

/** Charges what a call has cost and frees the rest of what was held for it; `false` where its lease ran out and it was charged in full. */
export function settleReservation(id: string, cost: number): Promise<boolean> {
  return transaction(async () => {
    const [held] = await database().delete(budgetReservations).where(eq(budgetReservations.id, id)).returning({ month: budgetReservations.month, amount: budgetReservations.amount })
    if (!held)
      return false
    await charge(held.month, held.amount, cost)
    return true
  })
}

/** Charges in full what has run out unsettled: whoever held it is gone, and the provider may have been paid. Returns the month of each. */
export function expireReservations(now: string): Promise<string[]> {
  return transaction(async () => {
    const over = await database().delete(budgetReservations).where(lte(budgetReservations.expiresAt, now)).returning({ month: budgetReservations.month, amount: budgetReservations.amount })
    for (const { month, amount } of over)
      await charge(month, amount, amount)
    return over.map(({ month }) => month)
  })
}

async function charge(month: string, held: number, cost: number): Promise<void> {
  await database().update(budgetMonths).set({
    reserved: sql`${budgetMonths.reserved} - ${held}`,
    spent: sql`${budgetMonths.spent} + ${cost}`,
  }).where(eq(budgetMonths.month, month))
}
