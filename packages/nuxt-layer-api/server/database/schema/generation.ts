import { blockedEditSchema, generationSchema, matchReportSchema, providerTypeSchema, requirementSchema, resumeContentSchema } from '@int/schema'
import { id, index, instant, integer, json, oneOf, table } from '../columns.ts'
import { users } from './identity.ts'
import { resumes } from './resumes.ts'
import { vacancies } from './tracker.ts'

export const generations = table('generations', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  /** A tailored resume outlives its base: the pinned copy below is what it stands on. */
  resumeId: id('resume_id').references(() => resumes.id, { onDelete: 'set null' }),
  vacancyId: id('vacancy_id').notNull().references(() => vacancies.id, { onDelete: 'cascade' }),
  providerType: oneOf('provider_type', providerTypeSchema).notNull(),
  base: json('base', resumeContentSchema).notNull(),
  resumeRevision: integer('resume_revision').notNull(),
  requirements: json('requirements', requirementSchema.array()).notNull(),
  content: json('content', resumeContentSchema).notNull(),
  edits: json('edits', generationSchema.shape.edits).notNull(),
  blocked: json('blocked', blockedEditSchema.array()).notNull(),
  before: json('before', matchReportSchema).notNull(),
  after: json('after', matchReportSchema).notNull(),
  matchScoreBefore: integer('match_score_before'),
  matchScoreAfter: integer('match_score_after'),
  generatedAt: instant('generated_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
}, t => [
  index('generations_user_generated_at_index').on(t.userId, t.generatedAt),
  index('generations_resume_index').on(t.resumeId),
  index('generations_vacancy_index').on(t.vacancyId),
  index('generations_expires_at_index').on(t.expiresAt),
])
