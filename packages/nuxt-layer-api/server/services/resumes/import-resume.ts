import type { Resume, User } from '@int/schema'
import { availableParallelism } from 'node:os'
import { readFileIsolated } from '@int/documents/read'
import { keepFile, removeFile } from '../../files/store.ts'
import { createResume } from '../../repositories/resumes.ts'
import { findAssets } from '../../utils/assets.ts'
import { createSemaphore } from '../../utils/semaphore.ts'
import { runOperation } from '../usage/run-operation.ts'

const LINE = 255
/** Each reader may take the memory of a small server for itself. */
const inTurn = createSemaphore(Math.max(1, Math.floor(availableParallelism() / 2)))

/** Reads an uploaded file into a new resume and keeps the file. Throws what the reader says of a file it cannot read. */
export function importResume(person: Pick<User, 'id' | 'role'>, upload: { fileName: string, bytes: Uint8Array, title?: string }): Promise<Resume> {
  const { fileName, bytes, title } = upload
  return runOperation(person, 'parse', async () => {
    const { type, result } = await inTurn(() => readFileIsolated(bytes, { now: new Date(), fileName, childPath: findAssets().child }))
    const { content, ...reading } = result
    const sourceFileKey = await keepFile(bytes)
    try {
      return await createResume(person.id, {
        title: (title || withoutExtension(fileName) || content.personalInfo.fullName || type.toUpperCase()).slice(0, LINE),
        content,
        reading,
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

function withoutExtension(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,8}$/i, '').trim()
}
