import type { ReadResult, ResumeContent, VacancyReading } from '@int/schema'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readContentJson, readFileIsolated } from '@int/documents/read'
import { readVacancy } from '@int/engine/vacancies'
import { DomainError } from '@int/schema'
import { UsageError } from './failure.ts'

/** Largest file that is read, as for an upload. */
const MAX_MEGABYTES = 10

/** An absolute path for one as the caller wrote it. npm changes the working directory to the repository's and leaves the caller's in `INIT_CWD`. */
export function callerPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** The bytes of a file, at most as many as an upload may have. Throws `FILE_NOT_FOUND`, `UPLOAD_TOO_LARGE` or a `UsageError`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(callerPath(path))
  }
  catch (cause) {
    const code = cause instanceof Error && 'code' in cause
      ? cause.code
      : undefined
    if (code === 'ENOENT')
      throw new DomainError('FILE_NOT_FOUND', { path }, { cause })
    throw new UsageError(code === 'EISDIR'
      ? 'This is a folder. Name the files in it.'
      : 'This file cannot be read. Check its permissions.', { cause })
  }
  if (bytes.length > MAX_MEGABYTES * 1024 * 1024)
    throw new DomainError('UPLOAD_TOO_LARGE', { maxMegabytes: MAX_MEGABYTES })
  return bytes
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0'))
      return text
  }
  catch {
    // Not UTF-8: the sentence below says so.
  }
  throw new UsageError(`This is not a text file. Save it as plain text (UTF-8) and try again.`)
}

/** Reads a resume of any readable type in a watched child process. Throws a `DomainError` or `UsageError` that says what to do. */
export async function readResumeFile(path: string, now: Date): Promise<ReadResult> {
  const { result } = await readFileIsolated(await readBytes(path), {
    now,
    fileName: basename(path),
    childPath: fileURLToPath(import.meta.resolve('@int/documents/read/child')),
  })
  return result
}

/** Reads a resume from its JSON, without the guesses that reading a document takes. */
export async function readContentFile(path: string): Promise<ResumeContent> {
  return readContentJson(decode(await readBytes(path)))
}

/** Reads a vacancy from a text file. Throws `VACANCY_EMPTY` where there is nothing to read. */
export async function readVacancyFile(path: string): Promise<VacancyReading> {
  const text = decode(await readBytes(path))
  if (text.trim() === '')
    throw new DomainError('VACANCY_EMPTY')
  return readVacancy(text)
}
