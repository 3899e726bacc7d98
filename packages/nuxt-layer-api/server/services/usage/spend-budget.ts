import type { Budget } from '@int/schema'
import { alertsAt, nextMonth, toMicros, utcMonth } from '@int/engine/budget'
import { DomainError } from '@int/schema'
import { createReservation, expireReservations, findBudgetMonth, settleReservation } from '../../repositories/budget.ts'
import { readFreshConfig } from '../system/config.ts'
import { raiseAlerts } from './budget-alerts.ts'

/** This month of the platform's money. */
export async function readBudget(now = new Date()): Promise<Budget> {
  const { global_budget_cap: capUsd } = await readFreshConfig()
  const month = utcMonth(now)
  const cap = toMicros(capUsd)
  const { spent, reserved } = await findBudgetMonth(month)
  return { month, cap, spent, reserved, resetAt: nextMonth(now).toISOString(), alerts: alertsAt(spent, cap) }
}

/**
 * Holds the most a call can cost (micro-dollars) before it is made, for `leaseMs`. Settle it with what it did cost.
 * Throws `BUDGET_EXHAUSTED` where the month's cap leaves no room.
 */
export async function reserveBudget(userId: string, amount: number, leaseMs: number): Promise<{ settle: (cost: number) => Promise<boolean> }> {
  const now = new Date()
  await expireLeases(now)
  const { global_budget_cap: capUsd } = await readFreshConfig()
  const month = utcMonth(now)
  const id = await createReservation(userId, {
    month,
    amount,
    cap: toMicros(capUsd),
    expiresAt: new Date(now.getTime() + leaseMs).toISOString(),
  })
  if (id === undefined)
    throw new DomainError('BUDGET_EXHAUSTED', { resetAt: nextMonth(now).toISOString() })
  return {
    async settle(cost) {
      const isSettled = await settleReservation(id, cost)
      await raiseAlerts(month, (await readFreshConfig()).global_budget_cap)
      return isSettled
    },
  }
}

/** Charges in full what has run out unsettled; returns how many there were. */
export async function expireLeases(now: Date): Promise<number> {
  const months = await expireReservations(now.toISOString())
  if (months.length > 0) {
    const { global_budget_cap: capUsd } = await readFreshConfig()
    // A lease that began before midnight of the first is charged to the month it was held in.
    for (const month of new Set(months))
      await raiseAlerts(month, capUsd)
  }
  return months.length
}
