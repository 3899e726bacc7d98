import type { SystemConfigKey } from '@int/schema'
import type { z } from 'zod'
import { database } from '../database/client.ts'
import { systemConfigs } from '../database/schema/system.ts'
import { now } from '../database/values.ts'

/** What has been set, by key, as it is stored. */
export async function listSystemConfigs(): Promise<Record<string, unknown>> {
  const rows = await database().select({ key: systemConfigs.key, value: systemConfigs.value }).from(systemConfigs)
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
}

export async function saveSystemConfig(userId: string, key: SystemConfigKey, value: z.core.util.JSONType): Promise<void> {
  const row = { value, updatedAt: now(), updatedBy: userId }
  await database().insert(systemConfigs).values({ key, ...row }).onConflictDoUpdate({ target: systemConfigs.key, set: row })
}
