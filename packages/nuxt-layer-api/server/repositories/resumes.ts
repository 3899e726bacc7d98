import type { Resume, ResumeContent, ResumeSummary } from '@int/schema'
import { and, desc, eq } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { resumes } from '../database/schema/resumes.ts'
import { newRow, now } from '../database/values.ts'

const summaryColumns = {
  id: resumes.id,
  userId: resumes.userId,
  title: resumes.title,
  revision: resumes.revision,
  sourceFileName: resumes.sourceFileName,
  sourceFileType: resumes.sourceFileType,
  reviewedAt: resumes.reviewedAt,
  createdAt: resumes.createdAt,
  updatedAt: resumes.updatedAt,
}
const columns = { ...summaryColumns, content: resumes.content, reading: resumes.reading }

/** The uploaded file behind a resume: its name and the key it is stored under. */
export interface ResumeSource { fileName: string, fileKey: string }

/** All resumes of a user, the last changed first. */
export async function listResumes(userId: string): Promise<ResumeSummary[]> {
  return database().select({ ...summaryColumns, fullName: resumes.fullName, headline: resumes.headline }).from(resumes).where(eq(resumes.userId, userId)).orderBy(desc(resumes.updatedAt), desc(resumes.id))
}

export async function findResume(userId: string, id: string): Promise<Resume | undefined> {
  const [row] = await database().select(columns).from(resumes).where(owned(userId, id))
  return row
}

/** The resume, held until the transaction ends: nobody else changes it in between. */
export async function takeResume(userId: string, id: string): Promise<Resume | undefined> {
  const [row] = await database().update(resumes).set({ revision: resumes.revision }).where(owned(userId, id)).returning(columns)
  return row
}

export async function findResumeSource(userId: string, id: string): Promise<ResumeSource | undefined> {
  const [row] = await database().select({ fileName: resumes.sourceFileName, fileKey: resumes.sourceFileKey }).from(resumes).where(owned(userId, id))
  return row && row.fileName !== null && row.fileKey !== null
    ? { fileName: row.fileName, fileKey: row.fileKey }
    : undefined
}

export type NewResume = Pick<Resume, 'title' | 'content' | 'reading' | 'sourceFileName' | 'sourceFileType' | 'reviewedAt'> & { sourceFileKey: string | null }

export async function createResume(userId: string, input: NewResume): Promise<Resume> {
  const [row] = await database().insert(resumes).values({ ...newRow(), ...input, ...listed(input.content), userId, revision: 1 }).returning(columns)
  return row!
}

export async function updateResume(userId: string, id: string, patch: { title?: string, reviewedAt?: string }): Promise<Resume | undefined> {
  const [row] = await database().update(resumes).set({ ...patch, updatedAt: now() }).where(owned(userId, id)).returning(columns)
  return row
}

/** Saves a content as the next revision, unless `revision` is no longer the newest one: then `undefined`. */
export async function updateResumeContent(userId: string, id: string, input: Pick<Resume, 'content' | 'reading' | 'revision'>): Promise<Resume | undefined> {
  const { content, reading, revision } = input
  const [row] = await database().update(resumes).set({ content, reading, ...listed(content), revision: revision + 1, updatedAt: now() }).where(and(owned(userId, id), eq(resumes.revision, revision))).returning(columns)
  return row
}

/** Removes a resume; the key of its uploaded file, if it had one, is the caller's to clear. */
export async function removeResume(userId: string, id: string): Promise<{ sourceFileKey: string | null } | undefined> {
  const [row] = await database().delete(resumes).where(owned(userId, id)).returning({ sourceFileKey: resumes.sourceFileKey })
  return row
}

/** Every resume of a user, whole. */
export async function listWholeResumes(userId: string): Promise<Resume[]> {
  return database().select(columns).from(resumes).where(eq(resumes.userId, userId)).orderBy(desc(resumes.updatedAt), desc(resumes.id))
}

/** The uploaded files behind a user's resumes. */
export async function listResumeSources(userId: string): Promise<ResumeSource[]> {
  const rows = await database().select({ fileName: resumes.sourceFileName, fileKey: resumes.sourceFileKey }).from(resumes).where(eq(resumes.userId, userId))
  return rows.flatMap(({ fileName, fileKey }) => fileName !== null && fileKey !== null ? [{ fileName, fileKey }] : [])
}

/** Whether some resume still stands on an uploaded file. */
export async function isFileInUse(fileKey: string): Promise<boolean> {
  const rows = await database().select({ id: resumes.id }).from(resumes).where(eq(resumes.sourceFileKey, fileKey)).limit(1)
  return rows.length > 0
}

function owned(userId: string, id: string) {
  return and(eq(resumes.id, id), eq(resumes.userId, userId))
}

function listed({ personalInfo }: ResumeContent): { fullName: string, headline: string | null } {
  // Inside JSON U+0000 is an escape; PostgreSQL's text cannot hold it.
  return { fullName: personalInfo.fullName.replaceAll('\0', ''), headline: personalInfo.headline?.replaceAll('\0', '') ?? null }
}
