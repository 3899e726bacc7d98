import type { RenderOptions, Typesetter } from '@int/documents/write'
import type { DocumentPreview, ResumeContent, User } from '@int/schema'
import { createTypesetter, exportFileName } from '@int/documents/write'
import { findAssets } from '../../utils/assets.ts'
import { runOperation } from '../usage/run-operation.ts'

let typesetter: Typesetter | undefined

/** A file ready to be handed over. */
export interface ExportedDocument { bytes: Uint8Array, fileName: string }

/** The pages of a content as they will be exported. */
export async function previewDocument(content: ResumeContent, options: RenderOptions): Promise<DocumentPreview> {
  return { pages: await useTypesetter().svg(content, options) }
}

/** The PDF of a content, named after the person and, where there is one, the vacancy. Counts as an export. */
export function exportDocument(person: Pick<User, 'id' | 'role'>, content: ResumeContent, vacancy: { company: string, jobPosition: string | null } | null, options: RenderOptions): Promise<ExportedDocument> {
  return runOperation(person, 'export', async () => ({
    bytes: await useTypesetter().pdf(content, options),
    fileName: exportFileName(content, vacancy, 'pdf'),
  }))
}

/** Fonts take a moment to load, so there is one typesetter, made when the first page is asked for. */
function useTypesetter(): Typesetter {
  typesetter ??= createTypesetter({ assetsDirectory: findAssets().documents })
  return typesetter
}
