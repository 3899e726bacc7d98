import type { ResumeContent, ResumeVersion, ResumeVersionSummary } from '@int/schema'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { resumes, resumeVersions } from '../database/schema/resumes.ts'
import { newRow } from '../database/values.ts'

const summaryColumns = {
  id: resumeVersions.id,
  resumeId: resumeVersions.resumeId,
  revision: resumeVersions.revision,
  createdAt: resumeVersions.createdAt,
}

/** Older contents of a resume, the newest first. */
export async function listResumeVersions(userId: string, resumeId: string): Promise<ResumeVersionSummary[]> {
  return database().select(summaryColumns).from(resumeVersions).innerJoin(resumes, eq(resumes.id, resumeVersions.resumeId)).where(and(eq(resumeVersions.resumeId, resumeId), eq(resumes.userId, userId))).orderBy(desc(resumeVersions.revision))
}

export async function findResumeVersion(userId: string, resumeId: string, id: string): Promise<ResumeVersion | undefined> {
  const [row] = await database().select({ ...summaryColumns, content: resumeVersions.content }).from(resumeVersions).innerJoin(resumes, eq(resumes.id, resumeVersions.resumeId)).where(and(eq(resumeVersions.id, id), eq(resumeVersions.resumeId, resumeId), eq(resumes.userId, userId)))
  return row
}

/** Every older content of a user's resumes. */
export async function listWholeResumeVersions(userId: string): Promise<ResumeVersion[]> {
  return database().select({ ...summaryColumns, content: resumeVersions.content }).from(resumeVersions).innerJoin(resumes, eq(resumes.id, resumeVersions.resumeId)).where(eq(resumes.userId, userId)).orderBy(desc(resumeVersions.createdAt), desc(resumeVersions.id))
}

/** Puts a content aside, and drops the oldest ones beyond `keep`. The caller holds the resume and has proved whose it is. */
export async function createResumeVersion(resumeId: string, input: { revision: number, content: ResumeContent }, keep: number): Promise<void> {
  const { id, createdAt } = newRow()
  await database().insert(resumeVersions).values({ id, createdAt, resumeId, ...input })
  const surplus = await database().select({ id: resumeVersions.id }).from(resumeVersions).where(eq(resumeVersions.resumeId, resumeId)).orderBy(desc(resumeVersions.revision)).limit(100).offset(keep)
  if (surplus.length > 0)
    await database().delete(resumeVersions).where(inArray(resumeVersions.id, surplus.map(row => row.id)))
}
