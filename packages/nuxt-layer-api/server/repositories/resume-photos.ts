import type { ResumePhoto } from '@int/schema'
import { and, desc, eq } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { resumePhotos } from '../database/schema/documents.ts'
import { resumes } from '../database/schema/resumes.ts'
import { newRow, value } from '../database/values.ts'

const columns = {
  resumeId: resumePhotos.resumeId,
  width: resumePhotos.width,
  height: resumePhotos.height,
  size: resumePhotos.size,
  hash: resumePhotos.hash,
  updatedAt: resumePhotos.updatedAt,
}

export type NewResumePhoto = Pick<ResumePhoto, 'width' | 'height' | 'hash'> & { bytes: Uint8Array }

export async function findResumePhoto(userId: string, resumeId: string): Promise<ResumePhoto | undefined> {
  const [row] = await database().select(columns).from(resumePhotos).where(owned(userId, resumeId))
  return row
}

export async function findResumePhotoBytes(userId: string, resumeId: string): Promise<Uint8Array | undefined> {
  const [row] = await database().select({ bytes: resumePhotos.bytes }).from(resumePhotos).where(owned(userId, resumeId))
  return row?.bytes
}

/** Puts a photo in the place of whichever the resume has; `undefined` where the resume is not the user's. One statement finds the resume, asks whose it is and writes. */
export async function saveResumePhoto(userId: string, resumeId: string, { width, height, hash, bytes }: NewResumePhoto): Promise<ResumePhoto | undefined> {
  const { id, createdAt, updatedAt } = newRow()
  const photo = { width, height, size: bytes.length, hash, bytes, updatedAt }
  const row = database().select({
    id: value(id, resumePhotos.id),
    userId: resumes.userId,
    resumeId: resumes.id,
    width: value(width, resumePhotos.width),
    height: value(height, resumePhotos.height),
    size: value(bytes.length, resumePhotos.size),
    hash: value(hash, resumePhotos.hash),
    bytes: value(bytes, resumePhotos.bytes),
    createdAt: value(createdAt, resumePhotos.createdAt),
    updatedAt: value(updatedAt, resumePhotos.updatedAt),
  }).from(resumes).where(and(eq(resumes.id, resumeId), eq(resumes.userId, userId)))
  const [saved] = await database().insert(resumePhotos).select(row).onConflictDoUpdate({ target: resumePhotos.resumeId, set: photo }).returning(columns)
  return saved
}

/** Removes the photo of a resume; tells whether there was one of the user's. */
export async function removeResumePhoto(userId: string, resumeId: string): Promise<boolean> {
  const gone = await database().delete(resumePhotos).where(owned(userId, resumeId)).returning({ id: resumePhotos.id })
  return gone.length > 0
}

/** Every photo of a user with its bytes. */
export async function listWholeResumePhotos(userId: string): Promise<(ResumePhoto & { bytes: Uint8Array })[]> {
  return database().select({ ...columns, bytes: resumePhotos.bytes }).from(resumePhotos).where(eq(resumePhotos.userId, userId)).orderBy(desc(resumePhotos.updatedAt), desc(resumePhotos.id))
}

function owned(userId: string, resumeId: string) {
  return and(eq(resumePhotos.resumeId, resumeId), eq(resumePhotos.userId, userId))
}
