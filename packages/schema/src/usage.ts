import type { Role, User } from './identity.ts'
import { z } from 'zod'
import { idSchema, instantSchema, pageQuerySchema } from './common.ts'
import { providerTypeSchema } from './generation.ts'

export const operationSchema = z.enum(['parse', 'generate', 'export'])
export type Operation = z.infer<typeof operationSchema>
export const outcomeSchema = z.enum(['ok', 'failed', 'cancelled'])

/** One operation. `tokens` and `cost` (micro-dollars, 1 USD = 1,000,000) are `null` where no model was asked. */
export const usageLogSchema = z.strictObject({
  id: idSchema,
  userId: idSchema,
  operation: operationSchema,
  providerType: providerTypeSchema,
  model: z.string().max(100).nullable(),
  tokens: z.int().nullable(),
  cost: z.int().nullable(),
  outcome: outcomeSchema,
  createdAt: instantSchema,
})
export type UsageLog = z.infer<typeof usageLogSchema>

// --- Quotas ------------------------------------------------------------------------------------

/** Operations a day and role on the platform's cost; `null` = unlimited. What an installation starts with, editable there. */
export const QUOTA_DEFAULTS: Record<Role, Record<Operation, number | null>> = {
  public: { parse: 3, generate: 10, export: 20 },
  friend: { parse: 10, generate: 50, export: 100 },
  super_admin: { parse: null, generate: null, export: null },
}

/** A daily limit: operations a UTC day, `null` = unlimited. */
export const quotaLimitSchema = z.int().min(0).max(1_000_000).nullable()

/** What is left of a person's day for one operation. `limit` and `remaining` are `null` where nothing limits it. */
export const quotaSchema = z.strictObject({
  operation: operationSchema,
  limit: quotaLimitSchema,
  used: z.int().min(0),
  remaining: z.int().min(0).nullable(),
  resetAt: instantSchema,
})
export type Quota = z.infer<typeof quotaSchema>

/** The limits of a role, and where they differ from it those of one person; an absent operation follows the role. */
export const quotaOverrideSchema = z.strictObject({ parse: quotaLimitSchema.optional(), generate: quotaLimitSchema.optional(), export: quotaLimitSchema.optional() })
export type QuotaOverride = z.infer<typeof quotaOverrideSchema>

/** A person with their limits, as an administrator sees them. */
export interface PersonView {
  user: User
  /** What holds for them today. */
  quotas: Quota[]
  /** Where that is their own and not their role's. */
  override: QuotaOverride
}

/** The daily limits of every role, by operation. */
export type RoleQuotas = Record<Role, Record<Operation, number | null>>

/** Which operations are summed up: those of the last `days` UTC days, today among them, of everybody or one person. */
export const usageQuerySchema = z.strictObject({
  days: z.coerce.number().int().min(1).max(365).default(30),
  userId: idSchema.optional(),
})
export type UsageQuery = z.infer<typeof usageQuerySchema>
/** The same, a page at a time. */
export const usagePageQuerySchema = pageQuerySchema.omit({ search: true }).extend(usageQuerySchema.shape)
export type UsagePageQuery = z.infer<typeof usagePageQuerySchema>

/** What was done on a UTC day (`2026-11-21`): one row an operation, place and outcome. `cost` in micro-dollars. */
export interface UsageByDay {
  day: string
  operation: Operation
  providerType: z.infer<typeof providerTypeSchema>
  outcome: z.infer<typeof outcomeSchema>
  count: number
  people: number
  tokens: number
  cost: number
}

/** Sums of a stretch of days. `spent` is what the platform's model cost, in micro-dollars: a person's own key is their own money. */
export interface UsageSums { count: number, failed: number, tokens: number, spent: number }

/** How many people did something on a UTC day. */
export interface PeopleByDay { day: string, people: number }

/** What everybody, or one person, did in a stretch of days, day by day. Days without anything are absent. */
export interface UsageOverview {
  days: UsageByDay[]
  people: PeopleByDay[]
}

/** What one person did in a stretch of days; `user` is `null` for all who are gone, together. */
export interface UsageByPerson extends UsageSums { user: Pick<User, 'id' | 'name' | 'email' | 'role'> | null }

/** What was done with a model in a stretch of days, by operation. `model` is `null` for the local engine; `cost` in micro-dollars, whoever paid it. */
export interface UsageByModel {
  providerType: z.infer<typeof providerTypeSchema>
  model: string | null
  operation: Operation
  count: number
  failed: number
  tokens: number
  cost: number
}

// --- Budget ------------------------------------------------------------------------------------

/** A month of the platform's money, in micro-dollars. `reserved` is held for calls that are under way. */
export const budgetSchema = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  cap: z.int().min(0),
  spent: z.int().min(0),
  reserved: z.int().min(0),
  resetAt: instantSchema,
  alerts: z.array(z.union([z.literal(75), z.literal(90), z.literal(100)])),
})
export type Budget = z.infer<typeof budgetSchema>
