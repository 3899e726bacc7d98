import { z } from 'zod'
import { idSchema, instantSchema } from './common.ts'
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
