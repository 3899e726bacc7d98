import type { DocumentDesign, Requirement, ResumeContent } from '@int/schema'
import { and, desc, eq, gt } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { documentDesigns } from '../database/schema/documents.ts'
import { generations } from '../database/schema/generation.ts'
import { resumes } from '../database/schema/resumes.ts'
import { vacancies } from '../database/schema/tracker.ts'
import { newRow, now } from '../database/values.ts'

/** What a document is made of: a base resume or a tailored one. */
export interface DocumentSource { kind: 'resume' | 'generation', id: string }

/** What goes into a document. `vacancy` is what it was tailored to; `null` for a base resume. */
export interface DocumentMaterial {
  content: ResumeContent
  vacancy: { company: string, jobPosition: string | null, requirements: Requirement[] } | null
  /** The base resume of a tailored one, where it is still there. */
  resumeId: string | null
}

const designColumns = {
  template: documentDesigns.template,
  templateVersion: documentDesigns.templateVersion,
  paper: documentDesigns.paper,
  choices: documentDesigns.choices,
  updatedAt: documentDesigns.updatedAt,
}

/** The content behind a document and nothing else of it: a generation's edits and reports are many times as large. */
export async function findDocumentMaterial(userId: string, { kind, id }: DocumentSource): Promise<DocumentMaterial | undefined> {
  if (kind === 'resume') {
    const [row] = await database().select({ content: resumes.content }).from(resumes).where(and(eq(resumes.id, id), eq(resumes.userId, userId)))
    return row && { content: row.content, vacancy: null, resumeId: id }
  }
  const [row] = await database().select({
    content: generations.content,
    requirements: generations.requirements,
    resumeId: generations.resumeId,
    company: vacancies.company,
    jobPosition: vacancies.jobPosition,
  }).from(generations).innerJoin(vacancies, eq(vacancies.id, generations.vacancyId)).where(and(eq(generations.id, id), eq(generations.userId, userId), gt(generations.expiresAt, now())))
  return row && { content: row.content, vacancy: { company: row.company, jobPosition: row.jobPosition, requirements: row.requirements }, resumeId: row.resumeId }
}

export async function findDocumentDesign(userId: string, source: DocumentSource): Promise<DocumentDesign | undefined> {
  const [row] = await database().select(designColumns).from(documentDesigns).where(and(eq(documentDesigns.userId, userId), eq(idColumn(source), source.id)))
  return row
}

/** The design that the person chose last, for whatever document. */
export async function findLatestDesign(userId: string): Promise<DocumentDesign | undefined> {
  const [row] = await database().select(designColumns).from(documentDesigns).where(eq(documentDesigns.userId, userId)).orderBy(desc(documentDesigns.updatedAt), desc(documentDesigns.id)).limit(1)
  return row
}

/** Keeps the design of a document. The caller has proved whose the document is. */
export async function saveDocumentDesign(userId: string, source: DocumentSource, design: Omit<DocumentDesign, 'updatedAt'>): Promise<DocumentDesign> {
  const { id, createdAt, updatedAt } = newRow()
  const target = { resumeId: source.kind === 'resume' ? source.id : null, generationId: source.kind === 'generation' ? source.id : null }
  const [row] = await database().insert(documentDesigns).values({ ...design, ...target, id, userId, createdAt, updatedAt }).onConflictDoUpdate({ target: idColumn(source), set: { ...design, updatedAt } }).returning(designColumns)
  return row!
}

/** Every design of a user with the document it belongs to. */
export async function listDocumentDesigns(userId: string): Promise<(DocumentDesign & { resumeId: string | null, generationId: string | null })[]> {
  return database().select({ resumeId: documentDesigns.resumeId, generationId: documentDesigns.generationId, ...designColumns }).from(documentDesigns).where(eq(documentDesigns.userId, userId)).orderBy(desc(documentDesigns.updatedAt), desc(documentDesigns.id))
}

function idColumn({ kind }: DocumentSource) {
  return kind === 'resume' ? documentDesigns.resumeId : documentDesigns.generationId
}
