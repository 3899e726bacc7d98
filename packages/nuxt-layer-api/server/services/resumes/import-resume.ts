import type { ReadWarning, Resume, User } from '@int/schema'
import type { NewResumePhoto } from '../../repositories/resume-photos.ts'
import type { NewResume } from '../../repositories/resumes.ts'
import { availableParallelism } from 'node:os'
import { readFileIsolated } from '@int/documents/read'
import { DomainError } from '@int/schema'
import { transaction } from '../../database/client.ts'
import { keepFile, removeFile } from '../../files/store.ts'
import { saveResumePhoto } from '../../repositories/resume-photos.ts'
import { createResume } from '../../repositories/resumes.ts'
import { findAssets } from '../../utils/assets.ts'
import { createSemaphore } from '../../utils/semaphore.ts'
import { preparePhoto } from '../photos/save-photo.ts'
import { runOperation } from '../usage/run-operation.ts'

const LINE = 255
/** Each reader may take the memory of a small server for itself. */
const inTurn = createSemaphore(Math.max(1, Math.floor(availableParallelism() / 2)))
/** Scans wait for each other and for nobody else: one takes as long as a hundred other files. */
const scanInTurn = createSemaphore(1)

export interface ImportOptions {
  /** Called before the text of each scanned page is recognised. */
  onPage?: (done: number, pages: number) => void
  /** Aborts once nobody waits for the resume any more. */
  signal?: AbortSignal
}

/** Reads an uploaded file into a new resume and keeps the file. Throws what the reader says of a file it cannot read. */
export function importResume(person: Pick<User, 'id' | 'role'>, upload: { fileName: string, bytes: Uint8Array, title?: string }, options: ImportOptions = {}): Promise<Resume> {
  const { fileName, bytes, title } = upload
  return runOperation(person, 'parse', async () => {
    const { child, documents } = findAssets()
    const { type, result, photo: given } = await readFileIsolated(bytes, {
      ...options,
      now: new Date(),
      fileName,
      childPath: child,
      assetsDirectory: documents,
      turn: (step, work) => step === 'recognise' ? scanInTurn(work) : inTurn(work),
    })
    const { content, ...reading } = result
    const { photo, warnings } = await readPhoto(person.id, given)
    const sourceFileKey = await keepFile(bytes)
    try {
      return await createWithPhoto(person.id, photo, {
        title: (title || withoutExtension(fileName) || content.personalInfo.fullName || type.toUpperCase()).slice(0, LINE),
        content,
        reading: { ...reading, warnings: [...reading.warnings, ...warnings] },
        sourceFileName: fileName.slice(-LINE),
        sourceFileType: type,
        sourceFileKey,
        reviewedAt: null,
      })
    }
    catch (error) {
      await removeFile(sourceFileKey)
      throw error
    }
  })
}

/** The photo that a file of data carries; one that cannot be kept is left out, and the person is told. */
async function readPhoto(userId: string, given: Uint8Array | undefined): Promise<{ photo?: NewResumePhoto, warnings: ReadWarning[] }> {
  if (given === undefined)
    return { warnings: [] }
  try {
    return { photo: await preparePhoto(userId, given), warnings: [] }
  }
  catch (error) {
    if (!(error instanceof DomainError))
      throw error
    return { warnings: [{ code: 'PHOTO_IGNORED', message: error.message }] }
  }
}

function createWithPhoto(userId: string, photo: NewResumePhoto | undefined, input: NewResume): Promise<Resume> {
  return transaction(async () => {
    const resume = await createResume(userId, input)
    if (photo)
      await saveResumePhoto(userId, resume.id, photo)
    return resume
  })
}

function withoutExtension(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,8}$/i, '').trim()
}
