import type { UsageLog } from '@int/schema'
import { desc, eq } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { usageLogs } from '../database/schema/usage.ts'
import { newRow } from '../database/values.ts'

const LISTED = 500

/** A user's last operations, the newest first. */
export async function listUsageLogs(userId: string): Promise<UsageLog[]> {
  const rows = await database().select().from(usageLogs).where(eq(usageLogs.userId, userId)).orderBy(desc(usageLogs.createdAt), desc(usageLogs.id)).limit(LISTED)
  return rows.map(row => ({ ...row, userId }))
}

export async function createUsageLog(userId: string, input: Pick<UsageLog, 'operation' | 'providerType' | 'model' | 'tokens' | 'cost' | 'outcome'>): Promise<void> {
  const { id, createdAt } = newRow()
  await database().insert(usageLogs).values({ ...input, id, userId, createdAt })
}
