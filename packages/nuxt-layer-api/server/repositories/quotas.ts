import type { Operation, QuotaOverride, Role } from '@int/schema'
import { QUOTA_DEFAULTS } from '@int/schema'
import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { database, transaction } from '../database/client.ts'
import { roleQuotas, usageCounters, userQuotas } from '../database/schema/usage.ts'

/** Daily limits by operation; `null` = unlimited. */
export type QuotaLimits = Record<Operation, number | null>

/** The limits of a role: what the installation starts with, where nobody has changed it. */
export async function findRoleQuotas(role: Role): Promise<QuotaLimits> {
  const rows = await database().select({ operation: roleQuotas.operation, quota: roleQuotas.quota }).from(roleQuotas).where(eq(roleQuotas.role, role))
  return { ...QUOTA_DEFAULTS[role], ...toOverride(rows) }
}

/** Where one person's limits differ from their role's. */
export async function findUserQuotas(userId: string): Promise<QuotaOverride> {
  return toOverride(await database().select({ operation: userQuotas.operation, quota: userQuotas.quota }).from(userQuotas).where(eq(userQuotas.userId, userId)))
}

export function updateRoleQuotas(role: Role, limits: QuotaOverride): Promise<void> {
  return transaction(async () => {
    for (const { operation, quota } of toRows(limits))
      await database().insert(roleQuotas).values({ role, operation, quota }).onConflictDoUpdate({ target: [roleQuotas.role, roleQuotas.operation], set: { quota } })
  })
}

/** Replaces what is a person's own: an operation that is absent follows their role again. */
export function replaceUserQuotas(userId: string, limits: QuotaOverride): Promise<void> {
  return transaction(async () => {
    await database().delete(userQuotas).where(eq(userQuotas.userId, userId))
    for (const { operation, quota } of toRows(limits))
      await database().insert(userQuotas).values({ userId, operation, quota })
  })
}

/** What a person has used of a UTC day, by operation; what is absent was not used. */
export async function findUsed(userId: string, day: string): Promise<Partial<Record<Operation, number>>> {
  const rows = await database().select({ operation: usageCounters.operation, used: usageCounters.used }).from(usageCounters).where(and(eq(usageCounters.userId, userId), eq(usageCounters.day, day)))
  return Object.fromEntries(rows.map(({ operation, used }) => [operation, used]))
}

/** Counts one operation unless that would go beyond `limit`, in one statement, however many ask at once; tells whether it was counted. */
export async function countOperation(userId: string, operation: Operation, day: string, limit: number | null): Promise<boolean> {
  if (limit !== null && limit <= 0)
    return false
  const counted = await database().insert(usageCounters).values({ userId, operation, day, used: 1 }).onConflictDoUpdate({
    target: [usageCounters.userId, usageCounters.operation, usageCounters.day],
    set: { used: sql`${usageCounters.used} + 1` },
    setWhere: limit === null ? undefined : lt(usageCounters.used, limit),
  }).returning({ used: usageCounters.used })
  return counted.length > 0
}

/** Gives one operation back. */
export async function uncountOperation(userId: string, operation: Operation, day: string): Promise<void> {
  await database().update(usageCounters).set({ used: sql`${usageCounters.used} - 1` }).where(and(eq(usageCounters.userId, userId), eq(usageCounters.operation, operation), eq(usageCounters.day, day), gt(usageCounters.used, 0)))
}

/** Removes the counts of days before `day`; returns how many. */
export async function removeCountersBefore(day: string): Promise<number> {
  const gone = await database().delete(usageCounters).where(lt(usageCounters.day, day)).returning({ day: usageCounters.day })
  return gone.length
}

function toOverride(rows: { operation: Operation, quota: number | null }[]): QuotaOverride {
  return Object.fromEntries(rows.map(({ operation, quota }) => [operation, quota]))
}

function toRows(limits: QuotaOverride): { operation: Operation, quota: number | null }[] {
  return (Object.keys(limits) as Operation[]).flatMap((operation) => {
    const quota = limits[operation]
    return quota === undefined ? [] : [{ operation, quota }]
  })
}
