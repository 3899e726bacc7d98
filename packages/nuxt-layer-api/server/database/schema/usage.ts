import { operationSchema, outcomeSchema, providerTypeSchema } from '@int/schema'
import { bigint, id, index, instant, oneOf, table, text } from '../columns.ts'
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
}, t => [
  index('usage_logs_user_created_at_index').on(t.userId, t.createdAt),
  index('usage_logs_created_at_index').on(t.createdAt),
])
