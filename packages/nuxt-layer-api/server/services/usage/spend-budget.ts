import type { Budget } from '@int/schema'
import { alertsAt, nextMonth, toMicros, utcMonth } from '@int/engine/budget'
import { DomainError } from '@int/schema'
import { createAuditEventOnce } from '../../repositories/audit-events.ts'
import { createReservation, expireReservations, findBudgetMonth, settleReservation } from '../../repositories/budget.ts'
import { readFreshConfig } from '../system/config.ts'

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
      await raiseAlerts(month)
      return isSettled
    },
  }
}

/** Charges in full what has run out unsettled; returns how many there were. */
export async function expireLeases(now: Date): Promise<number> {
  const expired = await expireReservations(now.toISOString())
  if (expired > 0)
    await raiseAlerts(utcMonth(now))
  return expired
}

/** Writes down each threshold that a month's spending has reached, once a month and threshold. */
async function raiseAlerts(month: string): Promise<void> {
  const { global_budget_cap: capUsd } = await readFreshConfig()
  const cap = toMicros(capUsd)
  const { spent } = await findBudgetMonth(month)
  for (const percent of alertsAt(spent, cap))
    await createAuditEventOnce(`budget_alert ${month} ${percent}`, { actorId: null, action: 'budget_alert', subjectId: month, details: { percent, spent, cap }, ip: null })
}
