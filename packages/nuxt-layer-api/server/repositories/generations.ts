import type { Generation, GenerationQuery, GenerationSummary } from '@int/schema'
import { and, desc, eq, gt, inArray, lt, lte } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { generations } from '../database/schema/generation.ts'
import { resumes } from '../database/schema/resumes.ts'
import { vacancies } from '../database/schema/tracker.ts'
import { newRow, now } from '../database/values.ts'
import { removeInBatches } from './batches.ts'

/** More than a person compares; a list longer than this wants paging. */
const LISTED = 500

const columns = {
  id: generations.id,
  userId: generations.userId,
  resumeId: generations.resumeId,
  vacancyId: generations.vacancyId,
  providerType: generations.providerType,
  base: generations.base,
  resumeRevision: generations.resumeRevision,
  requirements: generations.requirements,
  content: generations.content,
  edits: generations.edits,
  blocked: generations.blocked,
  before: generations.before,
  after: generations.after,
  generatedAt: generations.generatedAt,
  updatedAt: generations.updatedAt,
  expiresAt: generations.expiresAt,
}

/** A user's tailored resumes that have not expired, the newest first. */
export async function listGenerations(userId: string, { resumeId, vacancyId }: GenerationQuery): Promise<GenerationSummary[]> {
  return database().select({
    id: generations.id,
    resumeId: generations.resumeId,
    vacancyId: generations.vacancyId,
    company: vacancies.company,
    jobPosition: vacancies.jobPosition,
    resumeTitle: resumes.title,
    matchScoreBefore: generations.matchScoreBefore,
    matchScoreAfter: generations.matchScoreAfter,
    generatedAt: generations.generatedAt,
    expiresAt: generations.expiresAt,
  }).from(generations).innerJoin(vacancies, eq(vacancies.id, generations.vacancyId)).leftJoin(resumes, eq(resumes.id, generations.resumeId)).where(and(
    eq(generations.userId, userId),
    gt(generations.expiresAt, now()),
    resumeId === undefined ? undefined : eq(generations.resumeId, resumeId),
    vacancyId === undefined ? undefined : eq(generations.vacancyId, vacancyId),
  )).orderBy(desc(generations.generatedAt), desc(generations.id)).limit(LISTED)
}

export async function findGeneration(userId: string, id: string): Promise<Generation | undefined> {
  const [row] = await database().select(columns).from(generations).where(alive(userId, id))
  return row
}

/** The generation, held until the transaction ends: decisions made at the same moment follow one another. */
export async function takeGeneration(userId: string, id: string): Promise<Generation | undefined> {
  const [row] = await database().update(generations).set({ resumeRevision: generations.resumeRevision }).where(alive(userId, id)).returning(columns)
  return row
}

export type NewGeneration = Omit<Generation, 'id' | 'userId' | 'generatedAt' | 'updatedAt'>

export async function createGeneration(userId: string, input: NewGeneration): Promise<Generation> {
  const { id, createdAt } = newRow()
  const [row] = await database().insert(generations).values({ ...input, ...scores(input), id, userId, generatedAt: createdAt, updatedAt: createdAt }).returning(columns)
  return row!
}

/** What may change of a generation; its base only where the person adds a fact. */
export type GenerationChange = Pick<Generation, 'edits' | 'content' | 'before' | 'after'> & Partial<Pick<Generation, 'base' | 'blocked' | 'resumeRevision'>>

export async function updateGeneration(userId: string, id: string, input: GenerationChange): Promise<Generation | undefined> {
  const [row] = await database().update(generations).set({ ...input, ...scores(input), updatedAt: now() }).where(alive(userId, id)).returning(columns)
  return row
}

export async function removeGeneration(userId: string, id: string): Promise<boolean> {
  const gone = await database().delete(generations).where(alive(userId, id)).returning({ id: generations.id })
  return gone.length > 0
}

/** Everything that was tailored for a user, whole. */
export async function listWholeGenerations(userId: string): Promise<Generation[]> {
  return database().select(columns).from(generations).where(eq(generations.userId, userId)).orderBy(desc(generations.generatedAt), desc(generations.id))
}

/** Some of the tailored resumes, whosever, whose scores are of older rules than `version`. */
export async function listGenerationsScoredBefore(version: number, limit: number): Promise<Generation[]> {
  return database().select(columns).from(generations).where(and(lt(generations.scoreVersion, version), gt(generations.expiresAt, now()))).limit(limit)
}

/** Puts new reports in the place of older ones, unless the tailored resume was changed since it was read: then it has new ones already. */
export async function replaceScores({ id, updatedAt }: Pick<Generation, 'id' | 'updatedAt'>, reports: Pick<Generation, 'before' | 'after'>): Promise<void> {
  await database().update(generations).set({ ...reports, ...scores(reports) }).where(and(eq(generations.id, id), eq(generations.updatedAt, updatedAt)))
}

/** Removes what has expired; returns how many. */
export async function removeExpiredGenerations(): Promise<number> {
  const over = (limit: number) => database().select({ id: generations.id }).from(generations).where(lte(generations.expiresAt, now())).limit(limit)
  return removeInBatches(limit => database().delete(generations).where(inArray(generations.id, over(limit))).returning({ id: generations.id }))
}

function alive(userId: string, id: string) {
  return and(eq(generations.id, id), eq(generations.userId, userId), gt(generations.expiresAt, now()))
}

function scores({ before, after }: Pick<Generation, 'before' | 'after'>) {
  return { matchScoreBefore: before.score, matchScoreAfter: after.score, scoreVersion: Math.min(before.version, after.version) }
}
