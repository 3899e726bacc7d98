import type { Resume, ResumeContent } from '@int/schema'
import { carryReading } from '@int/engine/content'
import { DomainError } from '@int/schema'
import { transaction } from '../../database/client.ts'
import { createResumeVersion, findResumeVersion, listResumeVersions } from '../../repositories/resume-versions.ts'
import { takeResume, updateResumeContent } from '../../repositories/resumes.ts'
import { requireFound } from '../../utils/found.ts'

/** An editor saves every few seconds; what it replaces within this time is not worth a version of its own. */
const VERSION_EVERY_MS = 5 * 60_000
const VERSIONS_KEPT = 100

/** Saves a content made on `revision`. Throws `NOT_FOUND`, or `CONFLICT` when that is no longer the newest one. */
export function saveContent(userId: string, resumeId: string, input: { content: ResumeContent, revision: number }): Promise<Resume> {
  return transaction(async () => {
    const current = requireFound(await takeResume(userId, resumeId))
    if (current.revision !== input.revision)
      throw new DomainError('CONFLICT')
    const [newest] = await listResumeVersions(userId, resumeId)
    const isDue = newest === undefined || Date.now() - Date.parse(newest.createdAt) >= VERSION_EVERY_MS
    return replaceContent(userId, current, input.content, isDue)
  })
}

/** Brings an older content back as the newest one; what it replaces becomes a version in any case. Throws `NOT_FOUND`. */
export function restoreVersion(userId: string, resumeId: string, versionId: string): Promise<Resume> {
  return transaction(async () => {
    const current = requireFound(await takeResume(userId, resumeId))
    const { content } = requireFound(await findResumeVersion(userId, resumeId, versionId))
    return replaceContent(userId, current, content, true)
  })
}

/** Puts `content` in the place of a resume that the transaction holds. */
export async function replaceContent(userId: string, current: Resume, content: ResumeContent, keepCurrent: boolean): Promise<Resume> {
  if (keepCurrent)
    await createResumeVersion(current.id, { revision: current.revision, content: current.content }, VERSIONS_KEPT)
  const reading = current.reading && carryReading(current.reading, current.content, content)
  return requireFound(await updateResumeContent(userId, current.id, { content, reading, revision: current.revision }))
}
