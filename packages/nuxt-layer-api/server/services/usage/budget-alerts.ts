import { alertsAt, toMicros } from '@int/engine/budget'
import { createAuditEventOnce } from '../../repositories/audit-events.ts'
import { findBudgetMonth } from '../../repositories/budget.ts'

/** Writes down each threshold of `capUsd` that a month's spending has reached, once a month, cap and threshold, however often it is asked. */
export async function raiseAlerts(month: string, capUsd: number): Promise<void> {
  const cap = toMicros(capUsd)
  const { spent } = await findBudgetMonth(month)
  for (const percent of alertsAt(spent, cap))
    await createAuditEventOnce(`budget_alert ${month} ${cap} ${percent}`, { actorId: null, action: 'budget_alert', subjectId: month, details: { percent, spent, cap }, ip: null })
}
