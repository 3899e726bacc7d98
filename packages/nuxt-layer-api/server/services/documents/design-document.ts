import type { DocumentDesign, DocumentDesignInput } from '@int/schema'
import type { DocumentMaterial, DocumentSource } from '../../repositories/documents.ts'
import { TEMPLATE_VERSION, TEMPLATE_VERSIONS } from '@int/documents/write'
import { DomainError } from '@int/schema'
import { findDocumentDesign, findDocumentMaterial, findLatestDesign, saveDocumentDesign } from '../../repositories/documents.ts'
import { requireFound } from '../../utils/found.ts'

const FIRST_DESIGN: DocumentDesign = { template: 'ats', templateVersion: TEMPLATE_VERSION, paper: 'a4', choices: {}, updatedAt: null }

/** A document with how it looks. */
export interface DesignedDocument extends DocumentMaterial {
  source: DocumentSource
  design: DocumentDesign
}

/** A document of a person's with its design: its own, else its base resume's, else template and paper of the last one they chose. Throws `NOT_FOUND`. */
export async function findDocument(userId: string, source: DocumentSource): Promise<DesignedDocument> {
  const material = requireFound(await findDocumentMaterial(userId, source))
  const own = await findDocumentDesign(userId, source)
  if (own)
    return { ...material, source, design: own }
  const base = material.resumeId !== null && source.kind === 'generation'
    ? await findDocumentDesign(userId, { kind: 'resume', id: material.resumeId })
    : undefined
  return { ...material, source, design: { ...base ?? await borrowedDesign(userId), templateVersion: TEMPLATE_VERSION, updatedAt: null } }
}

/** Keeps how a document looks. Throws `NOT_FOUND`, or `VALIDATION_FAILED` for a version of the templates that is not there. */
export async function saveDesign(userId: string, source: DocumentSource, input: DocumentDesignInput): Promise<DocumentDesign> {
  requireFound(await findDocumentMaterial(userId, source))
  return saveDocumentDesign(userId, source, withVersion(input))
}

/** A design with the version of its template. Throws `VALIDATION_FAILED` for one that is not there. */
export function withVersion({ templateVersion = TEMPLATE_VERSION, ...design }: DocumentDesignInput): Omit<DocumentDesign, 'updatedAt'> {
  if (!TEMPLATE_VERSIONS.includes(templateVersion))
    throw new DomainError('VALIDATION_FAILED', { issues: [{ path: 'templateVersion', message: `There is no version ${templateVersion} of the templates.` }] })
  return { ...design, templateVersion }
}

/** What the person chose elsewhere is taken over where it is about their taste and not about one document's sections. */
async function borrowedDesign(userId: string): Promise<DocumentDesign> {
  const { template, paper, choices } = await findLatestDesign(userId) ?? FIRST_DESIGN
  const { font, accent, dateFormat } = choices
  return { ...FIRST_DESIGN, template, paper, choices: JSON.parse(JSON.stringify({ font, accent, dateFormat })) }
}
