import type { RenderOptions } from '@int/documents/write'
import type { DocumentDesignInput, DocumentFit, DocumentFormat, DocumentPreview, FormatOffer, MachineReading, ResumeContent, User } from '@int/schema'
import type { DocumentSource } from '../../repositories/documents.ts'
import type { DesignedDocument } from './design-document.ts'
import { documentLosses, exportFileName, fileKind } from '@int/documents/write'
import { utcDay } from '@int/engine/budget'
import { DOCUMENT_FORMATS } from '@int/schema'
import { findDocument, withVersion } from './design-document.ts'
import { photoLosses, withPhoto } from './document-photo.ts'
import { render } from './rendering.ts'

type Person = Pick<User, 'id'>

/** What is to be looked at instead of what is stored; `signal` says that nobody waits any more. */
interface Look { design?: DocumentDesignInput, content?: ResumeContent, firstPage?: boolean, signal?: AbortSignal }

/** The pages of a document as they will be exported. Throws `NOT_FOUND`, and as rendering does. */
export async function previewDocument(person: Person, source: DocumentSource, { design, content, firstPage = false, signal }: Look): Promise<DocumentPreview> {
  const document = await findDocument(person.id, source)
  const pages = await render({ kind: 'pages', content: content ?? document.content, options: await optionsOf(person, document, design) }, { owner: person.id, signal })
  return { pages: firstPage ? pages.slice(0, 1) : pages }
}

/** What it takes to bring a document onto one or two pages. */
export async function fitPages(person: Person, source: DocumentSource, { pages, design }: { pages: 1 | 2, design?: DocumentDesignInput }): Promise<DocumentFit> {
  const document = await findDocument(person.id, source)
  return render({ kind: 'fit', content: document.content, options: await optionsOf(person, document, design), goal: { pages, requirements: document.vacancy?.requirements } }, { owner: person.id })
}

/** How a machine reads the file that would be handed out now. */
export async function readAsMachine(person: Person, source: DocumentSource, format: 'pdf' | 'docx'): Promise<MachineReading> {
  const document = await findDocument(person.id, source)
  const fileName = exportFileName(document.content, document.vacancy, fileKind(format).extension)
  // A day is all that plausible dates need, and the same question on the same day has the same answer.
  return render({ kind: 'check', content: document.content, format, fileName, options: await optionsOf(person, document, undefined, format), now: utcDay(new Date()) }, { owner: person.id })
}

/** What the document would be called in each format, and what that cannot carry. */
export async function listFormats(userId: string, source: DocumentSource): Promise<FormatOffer[]> {
  const document = await findDocument(userId, source)
  const { content, vacancy, design } = document
  const ofPhoto = await photoLosses(userId, document)
  return DOCUMENT_FORMATS.map(format => ({
    format,
    fileName: exportFileName(content, vacancy, fileKind(format).extension),
    losses: [...documentLosses(content, format, design.choices), ...ofPhoto(format)],
  }))
}

async function optionsOf({ id }: Person, document: DesignedDocument, given?: DocumentDesignInput, format?: DocumentFormat): Promise<RenderOptions> {
  const { template, templateVersion, paper, choices } = given ? withVersion(given) : document.design
  return withPhoto(id, document, { template, templateVersion, paper, choices }, format)
}
