import type { Page, PeopleByDay, UsageByDay, UsageByModel, UsageByPerson } from '@int/schema'
import type { SQL } from 'drizzle-orm'
import { and, count, countDistinct, desc, eq, gte, isNotNull, sql, sum } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { users } from '../database/schema/identity.ts'
import { usageLogs } from '../database/schema/usage.ts'

/** Operations since a UTC day (`2026-11-21`), of everybody or one person. */
export interface UsageStretch { since: string, userId?: string }
interface Paging { page: number, pageSize: number }

const failed = sumWhere(sql`${usageLogs.outcome} = 'failed'`, sql`1`)
const tokens = sumWhere(sql`true`, sql`${usageLogs.tokens}`)
const cost = sumWhere(sql`true`, sql`${usageLogs.cost}`)
const spent = sumWhere(sql`${usageLogs.providerType} = 'platform'`, sql`${usageLogs.cost}`)

/** By day, operation, place and outcome. */
export async function sumUsageByDay(stretch: UsageStretch): Promise<UsageByDay[]> {
  const groups = [usageLogs.day, usageLogs.operation, usageLogs.providerType, usageLogs.outcome]
  const rows = await database().select({
    day: usageLogs.day,
    operation: usageLogs.operation,
    providerType: usageLogs.providerType,
    outcome: usageLogs.outcome,
    count: count(),
    people: countDistinct(usageLogs.userId),
    tokens: sum(usageLogs.tokens).mapWith(Number),
    cost: sum(usageLogs.cost).mapWith(Number),
  }).from(usageLogs).where(within(stretch)).groupBy(...groups).orderBy(...groups)
  return rows.map(row => ({ ...row, tokens: row.tokens ?? 0, cost: row.cost ?? 0 }))
}

/** How many people did something on each day. */
export async function countPeopleByDay(stretch: UsageStretch): Promise<PeopleByDay[]> {
  return database().select({ day: usageLogs.day, people: countDistinct(usageLogs.userId) }).from(usageLogs).where(and(within(stretch), isNotNull(usageLogs.userId))).groupBy(usageLogs.day).orderBy(usageLogs.day)
}

/** By person: who cost the platform most first, then who did most. */
export async function sumUsageByPerson(stretch: UsageStretch, { page, pageSize }: Paging): Promise<Page<UsageByPerson>> {
  const groups = [usageLogs.userId, users.id, users.name, users.email, users.role]
  const rows = await database().select({ user: { id: users.id, name: users.name, email: users.email, role: users.role }, count: count(), failed, tokens, spent }).from(usageLogs).leftJoin(users, eq(users.id, usageLogs.userId)).where(within(stretch)).groupBy(...groups).orderBy(desc(spent), desc(count()), usageLogs.userId).limit(pageSize).offset((page - 1) * pageSize)
  const people = database().select({ userId: usageLogs.userId }).from(usageLogs).where(within(stretch)).groupBy(usageLogs.userId).as('people')
  const [all] = await database().select({ total: count() }).from(people)
  return { items: rows, total: all!.total, page, pageSize }
}

/** By model and operation: what cost most first, then what was asked most. */
export async function sumUsageByModel(stretch: UsageStretch, { page, pageSize }: Paging): Promise<Page<UsageByModel>> {
  const groups = [usageLogs.providerType, usageLogs.model, usageLogs.operation]
  const columns = { providerType: usageLogs.providerType, model: usageLogs.model, operation: usageLogs.operation }
  const items = await database().select({ ...columns, count: count(), failed, tokens, cost }).from(usageLogs).where(within(stretch)).groupBy(...groups).orderBy(desc(cost), desc(count()), ...groups).limit(pageSize).offset((page - 1) * pageSize)
  const models = database().select(columns).from(usageLogs).where(within(stretch)).groupBy(...groups).as('models')
  const [all] = await database().select({ total: count() }).from(models)
  return { items, total: all!.total, page, pageSize }
}

function within({ since, userId }: UsageStretch): SQL | undefined {
  return and(gte(usageLogs.day, since), userId === undefined ? undefined : eq(usageLogs.userId, userId))
}

/** The sum of `value` over the rows of a group for which `condition` holds; 0 where there are none. PostgreSQL writes sums of large integers as text. */
function sumWhere(condition: SQL, value: SQL): SQL<number> {
  return sql<number>`coalesce(sum(case when ${condition} then ${value} end), 0)`.mapWith(Number)
}
