import type { DocumentExport, DocumentExportQuery, DocumentExportSummary } from '@int/schema'
import { KEPT_EXPORTS } from '@int/schema'
import { and, desc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { documentExports } from '../database/schema/documents.ts'
import { newRow, now } from '../database/values.ts'

const summaryColumns = {
  id: documentExports.id,
  userId: documentExports.userId,
  resumeId: documentExports.resumeId,
  generationId: documentExports.generationId,
  format: documentExports.format,
  fileName: documentExports.fileName,
  size: documentExports.size,
  hash: documentExports.hash,
  times: documentExports.times,
  createdAt: documentExports.createdAt,
  lastAt: documentExports.lastAt,
}
const columns = { ...summaryColumns, content: documentExports.content, design: documentExports.design }

/** What was handed out to a user, the last first. */
export async function listDocumentExports(userId: string, { resumeId, generationId }: DocumentExportQuery): Promise<DocumentExportSummary[]> {
  return database().select(summaryColumns).from(documentExports).where(and(
    eq(documentExports.userId, userId),
    resumeId === undefined ? undefined : eq(documentExports.resumeId, resumeId),
    generationId === undefined ? undefined : eq(documentExports.generationId, generationId),
  )).orderBy(desc(documentExports.lastAt), desc(documentExports.id)).limit(KEPT_EXPORTS.files)
}

/** Every file that was handed out to a user, with what it was made of and the key of its bytes. */
export async function listWholeDocumentExports(userId: string): Promise<(DocumentExport & { fileKey: string })[]> {
  return database().select({ ...columns, fileKey: documentExports.fileKey }).from(documentExports).where(eq(documentExports.userId, userId)).orderBy(desc(documentExports.lastAt), desc(documentExports.id))
}

/** Name, format and key of a file that was handed out. */
export async function findDocumentExportFile(userId: string, id: string): Promise<{ fileName: string, format: DocumentExport['format'], fileKey: string } | undefined> {
  const [row] = await database().select({ fileName: documentExports.fileName, format: documentExports.format, fileKey: documentExports.fileKey }).from(documentExports).where(owned(userId, id))
  return row
}

export type NewDocumentExport = Pick<DocumentExport, 'resumeId' | 'generationId' | 'format' | 'fileName' | 'size' | 'hash' | 'content' | 'design'> & { fileKey: string }

type Handed = Pick<NewDocumentExport, 'resumeId' | 'generationId' | 'fileName' | 'hash'>

/** Whether the same bytes were handed out of the same document before. */
export async function isExported(userId: string, handed: Handed): Promise<boolean> {
  const rows = await database().select({ id: documentExports.id }).from(documentExports).where(sameAs(userId, handed)).limit(1)
  return rows.length > 0
}

/** Counts that the same bytes were handed out of the same document again. */
export async function countDocumentExport(userId: string, handed: Handed): Promise<void> {
  await database().update(documentExports).set({ times: sql`${documentExports.times} + 1`, lastAt: now() }).where(sameAs(userId, handed))
}

export async function createDocumentExport(userId: string, input: NewDocumentExport): Promise<void> {
  const { id, createdAt } = newRow()
  await database().insert(documentExports).values({ ...input, id, userId, times: 1, createdAt, lastAt: createdAt })
}

/**
 * Removes the records of a user's oldest files beyond so many, or so many bytes; the newest stays in any case. One statement counts and removes,
 * so that two at once remove nothing twice. The bytes behind the keys are the caller's to clear.
 */
export async function trimDocumentExports(userId: string, most: { files: number, bytes: number }): Promise<{ fileKey: string }[]> {
  const newestFirst = sql`(order by ${documentExports.lastAt} desc, ${documentExports.id} desc rows unbounded preceding)`
  const counted = database().select({
    id: documentExports.id,
    place: sql<number>`row_number() over (order by ${documentExports.lastAt} desc, ${documentExports.id} desc)`.as('place'),
    total: sql<number>`sum(${documentExports.size}) over ${newestFirst}`.as('total'),
  }).from(documentExports).where(eq(documentExports.userId, userId)).as('counted')
  const over = database().select({ id: counted.id }).from(counted).where(and(gt(counted.place, 1), or(gt(counted.place, most.files), gt(counted.total, most.bytes))))
  return database().delete(documentExports).where(inArray(documentExports.id, over)).returning({ fileKey: documentExports.fileKey })
}

/** Removes the record of a file; its bytes are the caller's to clear. */
export async function removeDocumentExport(userId: string, id: string): Promise<{ fileKey: string } | undefined> {
  const [row] = await database().delete(documentExports).where(owned(userId, id)).returning({ fileKey: documentExports.fileKey })
  return row
}

/** Whether some record still stands on these bytes. */
export async function isExportInUse(fileKey: string): Promise<boolean> {
  const rows = await database().select({ id: documentExports.id }).from(documentExports).where(eq(documentExports.fileKey, fileKey)).limit(1)
  return rows.length > 0
}

function sameAs(userId: string, { resumeId, generationId, fileName, hash }: Handed) {
  return and(
    eq(documentExports.userId, userId),
    resumeId === null ? undefined : eq(documentExports.resumeId, resumeId),
    generationId === null ? undefined : eq(documentExports.generationId, generationId),
    eq(documentExports.fileName, fileName),
    eq(documentExports.hash, hash),
  )
}

function owned(userId: string, id: string) {
  return and(eq(documentExports.id, id), eq(documentExports.userId, userId))
}
