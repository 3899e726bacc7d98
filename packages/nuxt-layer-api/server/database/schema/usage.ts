import { operationSchema, outcomeSchema, providerTypeSchema, roleSchema } from '@int/schema'
import { bigint, id, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns.ts'
import { users } from './identity.ts'

export const usageLogs = table('usage_logs', {
  id: id('id').primaryKey(),
  /** Kept without the person once they have gone. */
  userId: id('user_id').references(() => users.id, { onDelete: 'set null' }),
  operation: oneOf('operation', operationSchema).notNull(),
  providerType: oneOf('provider_type', providerTypeSchema).notNull(),
  model: text('model'),
  tokens: bigint('tokens'),
  cost: bigint('cost'),
  outcome: oneOf('outcome', outcomeSchema).notNull(),
  createdAt: instant('created_at').notNull(),
  /** UTC day of `createdAt`, to group by: the databases' date functions have nothing in common. */
  day: text('day').notNull().default(''),
}, t => [
  index('usage_logs_day_index').on(t.day),
  index('usage_logs_user_created_at_index').on(t.userId, t.createdAt),
  index('usage_logs_created_at_index').on(t.createdAt),
])

/** Operations of a person on a UTC day. */
export const usageCounters = table('usage_counters', {
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  operation: oneOf('operation', operationSchema).notNull(),
  /** `2026-11-21` */
  day: text('day').notNull(),
  used: integer('used').notNull(),
}, t => [
  uniqueIndex('usage_counters_user_operation_day_unique').on(t.userId, t.operation, t.day),
  index('usage_counters_day_index').on(t.day),
])

/** Daily limits of a role where they differ from what an installation starts with; `null` = unlimited. */
export const roleQuotas = table('role_quotas', {
  role: oneOf('role', roleSchema).notNull(),
  operation: oneOf('operation', operationSchema).notNull(),
  quota: integer('quota'),
}, t => [
  uniqueIndex('role_quotas_role_operation_unique').on(t.role, t.operation),
])

/** Daily limits of one person where they differ from their role's; `null` = unlimited. */
export const userQuotas = table('user_quotas', {
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  operation: oneOf('operation', operationSchema).notNull(),
  quota: integer('quota'),
}, t => [
  uniqueIndex('user_quotas_user_operation_unique').on(t.userId, t.operation),
])

/** The platform's money in a UTC month, in micro-dollars. */
export const budgetMonths = table('budget_months', {
  /** `2026-11` */
  month: text('month').primaryKey(),
  spent: bigint('spent').notNull(),
  /** Held for calls that are under way. */
  reserved: bigint('reserved').notNull(),
})

/** Money held for one call. What has run out unsettled is charged in full. */
export const budgetReservations = table('budget_reservations', {
  id: id('id').primaryKey(),
  month: text('month').notNull().references(() => budgetMonths.month),
  userId: id('user_id').references(() => users.id, { onDelete: 'set null' }),
  amount: bigint('amount').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
}, t => [
  index('budget_reservations_expires_at_index').on(t.expiresAt),
])
