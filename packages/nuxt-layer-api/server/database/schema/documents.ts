import { documentChoicesSchema, documentExportSchema, documentFormatSchema, paperSchema, resumeContentSchema, templateSchema } from '@int/schema'
import { binary, id, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns.ts'
import { generations } from './generation.ts'
import { users } from './identity.ts'
import { resumes } from './resumes.ts'

/** How the document of a resume, or of a tailored one, looks. One of the two ids is set. */
export const documentDesigns = table('document_designs', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  resumeId: id('resume_id').references(() => resumes.id, { onDelete: 'cascade' }),
  generationId: id('generation_id').references(() => generations.id, { onDelete: 'cascade' }),
  template: oneOf('template', templateSchema).notNull(),
  templateVersion: integer('template_version').notNull(),
  paper: oneOf('paper', paperSchema).notNull(),
  choices: json('choices', documentChoicesSchema).notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
}, t => [
  uniqueIndex('document_designs_resume_unique').on(t.resumeId),
  uniqueIndex('document_designs_generation_unique').on(t.generationId),
  index('document_designs_user_updated_at_index').on(t.userId, t.updatedAt),
])

/** The photo of a resume. Its bytes lie in the row: they come and go with it, and a backup of the database has them. */
export const resumePhotos = table('resume_photos', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  resumeId: id('resume_id').notNull().references(() => resumes.id, { onDelete: 'cascade' }),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  size: integer('size').notNull(),
  hash: text('hash').notNull(),
  bytes: binary('bytes').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
}, t => [
  uniqueIndex('resume_photos_resume_unique').on(t.resumeId),
  index('resume_photos_user_index').on(t.userId),
])

/** Files that were handed out. What they were made of may go; they stay, with the content they show. */
export const documentExports = table('document_exports', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  resumeId: id('resume_id').references(() => resumes.id, { onDelete: 'set null' }),
  generationId: id('generation_id').references(() => generations.id, { onDelete: 'set null' }),
  format: oneOf('format', documentFormatSchema).notNull(),
  fileName: text('file_name').notNull(),
  /** Name of the bytes in the data directory's store. */
  fileKey: text('file_key').notNull(),
  size: integer('size').notNull(),
  hash: text('hash').notNull(),
  content: json('content', resumeContentSchema).notNull(),
  design: json('design', documentExportSchema.shape.design).notNull(),
  times: integer('times').notNull(),
  createdAt: instant('created_at').notNull(),
  lastAt: instant('last_at').notNull(),
}, t => [
  index('document_exports_user_last_at_index').on(t.userId, t.lastAt),
  index('document_exports_resume_index').on(t.resumeId),
  index('document_exports_generation_index').on(t.generationId),
  index('document_exports_file_key_index').on(t.fileKey),
])
