import { requirementSchema, VACANCY_FLAGS, vacancyFlagSchema } from '@int/schema'
import { z } from 'zod'
import { id, index, instant, json, table, text } from '../columns.ts'
import { users } from './identity.ts'

export const vacancies = table('vacancies', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  company: text('company').notNull(),
  jobPosition: text('job_position'),
  /** Company and position in lower case, so that a search folds every script alike on both databases and reads the index alone. */
  searchName: text('search_name').notNull().default(''),
  description: text('description').notNull(),
  language: text('language').notNull(),
  requirements: json('requirements', requirementSchema.array()).notNull(),
  flags: json('flags', vacancyFlagSchema.array()).notNull().default([]),
  /** Kinds of flags that the person has put aside. */
  dismissedFlags: json('dismissed_flags', z.enum(VACANCY_FLAGS).array()).notNull().default([]),
  url: text('url'),
  notes: text('notes'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
}, t => [
  index('vacancies_user_created_at_index').on(t.userId, t.createdAt, t.id, t.searchName),
])
