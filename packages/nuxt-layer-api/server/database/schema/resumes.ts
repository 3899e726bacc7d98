import { resumeContentSchema, resumeSchema, sourceFileTypeSchema } from '@int/schema'
import { id, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns.ts'
import { users } from './identity.ts'

export const resumes = table('resumes', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  title: text('title').notNull(),
  content: json('content', resumeContentSchema).notNull(),
  /** Copies out of the content, so that a list need not read whole resumes. */
  fullName: text('full_name').notNull(),
  headline: text('headline'),
  revision: integer('revision').notNull(),
  reading: json('reading', resumeSchema.shape.reading.unwrap()),
  sourceFileName: text('source_file_name'),
  sourceFileType: oneOf('source_file_type', sourceFileTypeSchema),
  /** Name of the uploaded file in the data directory's store; `null` where nothing was uploaded. */
  sourceFileKey: text('source_file_key'),
  reviewedAt: instant('reviewed_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
}, t => [
  index('resumes_user_updated_at_index').on(t.userId, t.updatedAt),
])

export const resumeVersions = table('resume_versions', {
  id: id('id').primaryKey(),
  resumeId: id('resume_id').notNull().references(() => resumes.id, { onDelete: 'cascade' }),
  revision: integer('revision').notNull(),
  content: json('content', resumeContentSchema).notNull(),
  createdAt: instant('created_at').notNull(),
}, t => [
  uniqueIndex('resume_versions_resume_revision_unique').on(t.resumeId, t.revision),
])
