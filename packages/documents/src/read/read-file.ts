import type { LayoutDocument } from '@int/engine/parsing'
import type { ReadResult, ReadWarning, SourceFileType } from '@int/schema'
import type { RecognitionOptions } from './recognition/recognise-pages.ts'
import { readResume } from '@int/engine/parsing'
import { DomainError } from '@int/schema'
import { readContentJson, readPhotoJson } from './content-json.ts'
import { readDocxData } from './docx-data.ts'
import { readDocx, readFlatWord } from './docx.ts'
import { decodeText, fileKind } from './file-type.ts'
import { readPdf } from './pdf.ts'
import { readText } from './text.ts'

export interface ReadFileOptions {
  /** The day on which the file is read: bounds plausible years. */
  now: Date
  /** Only tells Markdown from plain text and a broken PDF from a text; the type is judged by content. */
  fileName?: string
  /** How the text of scanned pages is recognised; `false` leaves them unread and counts them in `scanned`. By default with the packages' own files. */
  recognition?: RecognitionOptions | false
}

export interface ReadFileResult {
  type: SourceFileType
  result: ReadResult
  /** The picture that a file of data carries, unread. */
  photo?: Uint8Array
  /** How many pages are pictures whose text was left unread. */
  scanned?: number
}

/** Whether a Word file is a ZIP archive ("PK") and not the one file of XML that Word 2003 saved. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4B
}

/** Fewer letters and digits than this are no resume but the crumbs on a scan. */
const FEWEST_CHARACTERS = 20

function visibleLength(layout: LayoutDocument): number {
  const text = layout.kind === 'paged'
    ? layout.pages.map(page => page.runs.map(run => run.text).join('')).join('')
    : JSON.stringify(layout.blocks, (key, value: unknown) => key === 'url' || key === 'color' || key === 'kind' ? undefined : value)
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function readLayout({ layout, pictures, scanned }: FileLayout, options: ReadFileOptions): ReadResult {
  if (visibleLength(layout) < FEWEST_CHARACTERS)
    throw new DomainError('FILE_WITHOUT_TEXT', scanned.length > 0 ? { scanned: scanned.length } : {})
  const result = readResume(layout, { now: options.now })
  const warnings: ReadWarning[] = pictures > 0 && layout.kind === 'flow'
    ? [...result.warnings, { code: 'PHOTO_IGNORED', message: 'The file holds pictures; text in them was not read.' }]
    : result.warnings
  return { ...result, warnings }
}

interface FileLayout {
  type: SourceFileType
  layout: LayoutDocument
  pictures: number
  scanned: number[]
}

/** The layout of a file, before anything is understood of it. Throws as `readFile` does. */
export async function readFileLayout(bytes: Uint8Array, { fileName, recognition = {} }: Omit<ReadFileOptions, 'now'> = {}): Promise<FileLayout> {
  const kind = fileKind(bytes, fileName)
  if (kind === 'pdf')
    return { type: 'pdf', ...await readPdf(bytes, recognition || undefined) }
  if (kind === 'docx')
    return { type: 'docx', ...readDocx(bytes), scanned: [] }
  if (kind === 'flat-word')
    return { type: 'docx', ...readFlatWord(bytes), scanned: [] }
  return {
    type: kind,
    layout: readText(decodeText(bytes) ?? '', kind === 'markdown' ? 'markdown' : 'text'),
    pictures: 0,
    scanned: [],
  }
}

/**
 * Reads a resume from a file's bytes, in this process: PDF, DOCX, Word 2003 XML, Markdown, text, ResumeContent JSON or JSON Resume.
 * Throws a `DomainError` that says what to do for any file that cannot be read.
 */
export async function readFile(bytes: Uint8Array, options: ReadFileOptions): Promise<ReadFileResult> {
  if (fileKind(bytes, options.fileName) === 'json') {
    const text = decodeText(bytes) ?? ''
    const content = readContentJson(text)
    const photo = readPhotoJson(text)
    return { type: 'json', result: { content, fields: [], missing: [], warnings: [] }, ...photo && { photo } }
  }
  const file = await readFileLayout(bytes, options)
  const { type, layout, scanned } = file
  const own = type === 'docx' && isZip(bytes)
    ? readDocxData(bytes, layout)
    : undefined
  return {
    type,
    result: own === undefined
      ? readLayout(file, options)
      : { content: own, fields: [], missing: [], warnings: [] },
    ...scanned.length > 0 && { scanned: scanned.length },
  }
}
