import type { DocumentFormat, DocumentLoss, ResumeContent } from '@int/schema'
import type { RenderOptions, Typesetter } from './typesetter.ts'
import { Buffer } from 'node:buffer'
import { toDocx } from './docx.ts'
import { toJsonResume } from './jsonResume.ts'
import { documentLosses } from './losses.ts'
import { isJpeg } from './photo.ts'
import { toMarkdown, toPlainText } from './plain.ts'

/** A resume as a file. */
export interface WrittenDocument {
  bytes: Uint8Array
  mediaType: string
  /** Without a dot; for `exportFileName`. */
  extension: string
  /** What of the content the file lacks; to be told to the person. */
  losses: DocumentLoss[]
}

interface Format {
  mediaType: string
  extension: string
  write: (typesetter: Typesetter, content: ResumeContent, options: RenderOptions) => Promise<Uint8Array> | string | Promise<string>
}

const FORMATS: Record<DocumentFormat, Format> = {
  pdf: {
    mediaType: 'application/pdf',
    extension: 'pdf',
    write: (typesetter, content, options) => typesetter.pdf(content, options),
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    write: (_, content, options) => toDocx(content, options.choices, options.paper, options.photo),
  },
  markdown: {
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    write: (_, content, options) => toMarkdown(content, options.choices),
  },
  text: {
    mediaType: 'text/plain; charset=utf-8',
    extension: 'txt',
    write: (_, content, options) => toPlainText(content, options.choices),
  },
  json: {
    mediaType: 'application/json',
    extension: 'json',
    // A photo is none of the content: with one, the two stand side by side.
    write: (_, content, { photo }) => `${JSON.stringify(photo ? { content, photo: dataUrl(photo) } : content, null, 2)}\n`,
  },
  jsonresume: {
    mediaType: 'application/json',
    extension: 'resume.json',
    write: (_, content, { photo }) => `${JSON.stringify(toJsonResume(content, photo && dataUrl(photo)), null, 2)}\n`,
  },
}

/** A JPEG or PNG as an address that holds it (RFC 2397). */
function dataUrl(photo: Uint8Array): string {
  return `data:image/${isJpeg(photo) ? 'jpeg' : 'png'};base64,${Buffer.from(photo).toString('base64')}`
}

/** What a format is called on the wire and, without a dot, on a disk. */
export function fileKind(format: DocumentFormat): Pick<WrittenDocument, 'mediaType' | 'extension'> {
  const { mediaType, extension } = FORMATS[format]
  return { mediaType, extension }
}

/**
 * Writes a resume in a format, with what that format cannot carry. The choices shape what is read by people;
 * the two JSON formats hold the whole content, also the sections that a document hides.
 * The same input gives the same bytes. Throws as the typesetter does, for PDF alone.
 */
export async function writeDocument(typesetter: Typesetter, content: ResumeContent, format: DocumentFormat, options: RenderOptions): Promise<WrittenDocument> {
  const { mediaType, extension, write } = FORMATS[format]
  const written = await write(typesetter, content, options)
  return {
    bytes: typeof written === 'string'
      ? new TextEncoder().encode(written)
      : written,
    mediaType,
    extension,
    losses: documentLosses(content, format, options.choices),
  }
}
