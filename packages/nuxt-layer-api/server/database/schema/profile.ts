import { languageEntrySchema, phoneEntrySchema, workFormatSchema } from '@int/schema'
import { id, instant, json, oneOf, table, text, uniqueIndex } from '../columns.ts'
import { users } from './identity.ts'

export const profiles = table('profiles', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  firstName: text('first_name').notNull(),
  lastName: text('last_name').notNull(),
  email: text('email').notNull(),
  country: text('country').notNull(),
  searchRegion: text('search_region').notNull(),
  workFormat: oneOf('work_format', workFormatSchema),
  languages: json('languages', languageEntrySchema.array()).notNull(),
  phones: json('phones', phoneEntrySchema.array()).notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
}, t => [
  uniqueIndex('profiles_user_unique').on(t.userId),
])
