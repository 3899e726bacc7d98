import type { DocumentFormat, Paper, Template, User } from '@int/schema'
import type { NewDocumentExport } from '../../repositories/document-exports.ts'
import type { DocumentSource } from '../../repositories/documents.ts'
import { createHash } from 'node:crypto'
import { exportFileName, fileKind } from '@int/documents/write'
import { DomainError, KEPT_EXPORTS } from '@int/schema'
import { findFile, keepFile, removeFile } from '../../files/store.ts'
import { countDocumentExport, createDocumentExport, findDocumentExportFile, isExported, removeDocumentExport, trimDocumentExports } from '../../repositories/document-exports.ts'
import { requireFound } from '../../utils/found.ts'
import { createSemaphore } from '../../utils/semaphore.ts'
import { createTurnstile } from '../../utils/turnstile.ts'
import { runOperation } from '../usage/run-operation.ts'
import { findDocument, withVersion } from './design-document.ts'
import { withPhoto } from './document-photo.ts'
import { PROCESSES, render } from './rendering.ts'

/** What is read and written around a file also takes its time: one export more than is typeset at once has begun, the others wait before they cost anything. */
const inTurn = createSemaphore(PROCESSES + 1, 256, () => new DomainError('RENDER_QUEUE_FULL', { seconds: 2 }))

/** Even finding out who asks for a file, and for which, takes a moment: when two hundred ask at once, others must not wait for all of those moments. */
export const inExportTurn = createTurnstile()

/** A file ready to be handed over. */
export interface ExportedDocument { bytes: Uint8Array, fileName: string, type: string }

/** Another template or paper than the stored one; the choices stay. */
interface ExportWish { format: DocumentFormat, template?: Template, paper?: Paper }

/**
 * A document as a file, named after the person and, where there is one, the vacancy. Counts as an export; what was handed out is kept.
 * Throws `NOT_FOUND` before it counts, and gives the unit back where the file cannot be made. `allowed` is told when nothing is left to ask but the file.
 */
export async function exportDocument(person: Pick<User, 'id' | 'role'>, source: DocumentSource, { format, template, paper }: ExportWish, allowed: () => void): Promise<ExportedDocument> {
  const document = await findDocument(person.id, source)
  const { content, vacancy, design: stored } = document
  const design = withVersion({
    template: template ?? stored.template,
    templateVersion: template === undefined || template === stored.template ? stored.templateVersion : undefined,
    paper: paper ?? stored.paper,
    choices: stored.choices,
  })
  const fileName = exportFileName(content, vacancy, fileKind(format).extension)
  const make = async () => {
    const { bytes } = await render({ kind: 'write', content, format, options: await withPhoto(person.id, document, design, format) }, { owner: person.id, urgent: true })
    const made = {
      resumeId: source.kind === 'resume' ? source.id : null,
      generationId: source.kind === 'generation' ? source.id : null,
      format,
      fileName,
      size: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
      content,
      design,
    }
    return { bytes, made, fileKey: await isExported(person.id, made) ? undefined : await keepFile(bytes) }
  }
  const { bytes } = await runOperation(person, 'export', () => {
    allowed()
    // In turn only once it is allowed: whoever asks without end is refused before they take a place from others.
    return inTurn(make)
  }, { keep: keepExport(person.id) })
  return { bytes, fileName, type: fileKind(format).mediaType }
}

/** A file that was handed out before, byte for byte. Counts as nothing: it costs nothing. Throws `NOT_FOUND`. */
export async function findExport(userId: string, id: string): Promise<ExportedDocument> {
  const { fileName, format, fileKey } = requireFound(await findDocumentExportFile(userId, id))
  return { bytes: requireFound(await findFile(fileKey)), fileName, type: fileKind(format).mediaType }
}

/** Forgets a file that was handed out. Throws `NOT_FOUND`. */
export async function removeExport(userId: string, id: string): Promise<void> {
  const { fileKey } = requireFound(await removeDocumentExport(userId, id))
  await removeFile(fileKey)
}

/** Writes down that a file was handed out: as a new one where its bytes were kept, else as one more time. */
function keepExport(userId: string): (result: { made: Omit<NewDocumentExport, 'fileKey'>, fileKey: string | undefined }) => Promise<void> {
  return async ({ made, fileKey }) => {
    if (fileKey === undefined)
      return countDocumentExport(userId, made)
    try {
      await createDocumentExport(userId, { ...made, fileKey })
    }
    catch (error) {
      await removeFile(fileKey)
      throw error
    }
    for (const gone of await trimDocumentExports(userId, { files: KEPT_EXPORTS.files, bytes: KEPT_EXPORTS.megabytes * 1_000_000 }))
      await removeFile(gone.fileKey)
  }
}
