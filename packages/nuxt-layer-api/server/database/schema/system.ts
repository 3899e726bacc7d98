import { z } from 'zod'
import { id, instant, json, table, text } from '../columns.ts'
import { users } from './identity.ts'

export const systemConfigs = table('system_configs', {
  key: text('key').primaryKey(),
  /** Any JSON; the key's own schema reads it further. */
  value: json('value', z.json()).notNull(),
  updatedAt: instant('updated_at').notNull(),
  updatedBy: id('updated_by').references(() => users.id, { onDelete: 'set null' }),
})
