import type { UsageLog } from '@int/schema'
import { desc, eq, inArray, lt } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { usageLogs } from '../database/schema/usage.ts'
import { newRow } from '../database/values.ts'
import { removeInBatches } from './batches.ts'

const LISTED = 500

const columns = {
  id: usageLogs.id,
  operation: usageLogs.operation,
  providerType: usageLogs.providerType,
  model: usageLogs.model,
  tokens: usageLogs.tokens,
  cost: usageLogs.cost,
  outcome: usageLogs.outcome,
  createdAt: usageLogs.createdAt,
}

/** A user's last operations, at most `limit`, the newest first. */
export async function listUsageLogs(userId: string, limit = LISTED): Promise<UsageLog[]> {
  const rows = await database().select(columns).from(usageLogs).where(eq(usageLogs.userId, userId)).orderBy(desc(usageLogs.createdAt), desc(usageLogs.id)).limit(limit)
  return rows.map(row => ({ ...row, userId }))
}

export async function createUsageLog(userId: string, input: Pick<UsageLog, 'operation' | 'providerType' | 'model' | 'tokens' | 'cost' | 'outcome'>): Promise<void> {
  const { id, createdAt } = newRow()
  await database().insert(usageLogs).values({ ...input, id, userId, createdAt, day: createdAt.slice(0, 10) })
}

/** Removes logs from before an instant; returns how many. */
export async function removeUsageLogsBefore(instant: string): Promise<number> {
  const over = (limit: number) => database().select({ id: usageLogs.id }).from(usageLogs).where(lt(usageLogs.createdAt, instant)).limit(limit)
  return removeInBatches(limit => database().delete(usageLogs).where(inArray(usageLogs.id, over(limit))).returning({ id: usageLogs.id }))
}
