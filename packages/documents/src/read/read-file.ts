import type { ReadResult, SourceFileType } from '@int/schema'
import { DomainError } from '@int/schema'

export interface ReadFileOptions {
  /** The day on which the file is read: bounds plausible years. */
  now: Date
  /** Only helps to tell Markdown from plain text; the type is judged by content. */
  fileName?: string
}

export interface ReadFileResult {
  type: SourceFileType
  result: ReadResult
}

/** Reads a resume from a file's bytes, in this process. Throws a `DomainError` that says what to do for any file that cannot be read. */
export async function readFile(bytes: Uint8Array, options: ReadFileOptions): Promise<ReadFileResult> {
  void bytes
  void options
  throw new DomainError('FILE_TYPE_UNSUPPORTED')
}
