import { removeFile } from '../../files/store.ts'
import { removeResume } from '../../repositories/resumes.ts'
import { requireFound } from '../../utils/found.ts'

/** Removes a resume with its uploaded file; what was tailored from it stays. Throws `NOT_FOUND`. */
export async function removeResumeWithSource(userId: string, id: string): Promise<void> {
  const { sourceFileKey } = requireFound(await removeResume(userId, id))
  if (sourceFileKey !== null)
    await removeFile(sourceFileKey)
}
