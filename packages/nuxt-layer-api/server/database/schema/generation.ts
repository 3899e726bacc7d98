import { blockedEditSchema, generationSchema, llmProviderSchema, matchReportSchema, modelTaskResultSchema, providerTypeSchema, requirementSchema, resumeContentSchema } from '@int/schema'
import { z } from 'zod'
import { id, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns.ts'
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
  /** The rules behind both scores; of rows from before this column it is not known, and 1 has them scored again. */
  scoreVersion: integer('score_version').notNull().default(1),
  generatedAt: instant('generated_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
}, t => [
  index('generations_user_generated_at_index').on(t.userId, t.generatedAt),
  index('generations_resume_index').on(t.resumeId),
  index('generations_vacancy_index').on(t.vacancyId),
  index('generations_expires_at_index').on(t.expiresAt),
  index('generations_score_version_index').on(t.scoreVersion),
])

/** Where a person has a key of their own, and how it ends. The key itself is never here. */
export const llmKeys = table('llm_keys', {
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  provider: oneOf('provider', llmProviderSchema).notNull(),
  keyHint: text('key_hint').notNull(),
  updatedAt: instant('updated_at').notNull(),
}, t => [
  uniqueIndex('llm_keys_user_provider_unique').on(t.userId, t.provider),
])

/** Replies of models that held, by what was asked: the same question again is answered from here, to the same person alone. */
export const modelReplies = table('model_replies', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  /** SHA-256 of the scenario, the model and what is sent, in hexadecimal. */
  question: text('question').notNull(),
  reply: text('reply').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
}, t => [
  uniqueIndex('model_replies_user_question_unique').on(t.userId, t.question),
  index('model_replies_expires_at_index').on(t.expiresAt),
])

/** What a run came to, as it is told to whoever sends the same request again. */
export const runOutcomeSchema = z.union([
  z.strictObject({ result: modelTaskResultSchema }),
  z.strictObject({ code: z.string(), params: z.record(z.string(), z.json()) }),
])

/** Runs of the platform's model under the key that the page gave them: one run a key, however often it is sent. */
export const modelRuns = table('model_runs', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  runKey: text('run_key').notNull(),
  /** SHA-256 of the task, in hexadecimal: a key is not to be used for two. */
  taskHash: text('task_hash').notNull(),
  /** `null` while it runs. */
  outcome: json('outcome', runOutcomeSchema),
  cancelledAt: instant('cancelled_at'),
  /** Until when its process has said that it is at it. */
  leaseUntil: instant('lease_until').notNull(),
  expiresAt: instant('expires_at').notNull(),
}, t => [
  uniqueIndex('model_runs_user_key_unique').on(t.userId, t.runKey),
  index('model_runs_expires_at_index').on(t.expiresAt),
])

/** Permissions to ask a model that were used, until they would have run out by themselves. */
export const spentTickets = table('spent_tickets', {
  id: id('id').primaryKey(),
  userId: id('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: instant('expires_at').notNull(),
}, t => [
  index('spent_tickets_user_index').on(t.userId),
  index('spent_tickets_expires_at_index').on(t.expiresAt),
])
