import type { User } from '@int/schema'
import { strToU8, zip } from 'fflate'
import { findFile } from '../../files/store.ts'
import { listAuditEvents } from '../../repositories/audit-events.ts'
import { listWholeDocumentExports } from '../../repositories/document-exports.ts'
import { listDocumentDesigns } from '../../repositories/documents.ts'
import { listWholeGenerations } from '../../repositories/generations.ts'
import { listLlmKeys } from '../../repositories/llm-keys.ts'
import { listModelReplies } from '../../repositories/model-replies.ts'
import { findProfile } from '../../repositories/profiles.ts'
import { findUserQuotas } from '../../repositories/quotas.ts'
import { listWholeResumePhotos } from '../../repositories/resume-photos.ts'
import { listWholeResumeVersions } from '../../repositories/resume-versions.ts'
import { listResumeSources, listWholeResumes } from '../../repositories/resumes.ts'
import { listSessions } from '../../repositories/sessions.ts'
import { listUsageLogs } from '../../repositories/usage-logs.ts'
import { listAccounts } from '../../repositories/users.ts'
import { listWholeVacancies } from '../../repositories/vacancies.ts'

/** More than anybody does in the year for which it is kept. */
const ENTRIES = 100_000

/** Everything of a person's as one ZIP archive: a JSON file a kind, and the files they uploaded. */
export async function exportData(user: User): Promise<Uint8Array> {
  const handedOut = await listWholeDocumentExports(user.id)
  const photos = await listWholeResumePhotos(user.id)
  const kinds = {
    'user': user,
    'accounts': await listAccounts(user.id),
    'sessions': await listSessions(user.id),
    'profile': await findProfile(user.id) ?? null,
    'resumes': await listWholeResumes(user.id),
    'resume-versions': await listWholeResumeVersions(user.id),
    'resume-photos': photos.map(({ bytes, ...photo }) => ({ ...photo, file: photoName(photo) })),
    'vacancies': await listWholeVacancies(user.id),
    'generations': await listWholeGenerations(user.id),
    'document-designs': await listDocumentDesigns(user.id),
    'document-exports': handedOut.map(({ fileKey, ...made }) => ({ ...made, file: archiveName({ fileKey, fileName: made.fileName }) })),
    'usage': await listUsageLogs(user.id, ENTRIES),
    'model-keys': await listLlmKeys(user.id),
    'model-replies': await listModelReplies(user.id),
    'limits': await findUserQuotas(user.id),
    'audit-events': (await listAuditEvents({ userId: user.id, page: 1, pageSize: ENTRIES })).items,
  }
  const files: Record<string, Uint8Array> = {}
  for (const [kind, value] of Object.entries(kinds))
    files[`${kind}.json`] = strToU8(`${JSON.stringify(value, null, 2)}\n`)
  for (const { fileName, fileKey } of [...await listResumeSources(user.id), ...handedOut]) {
    const bytes = await findFile(fileKey)
    if (bytes)
      files[archiveName({ fileKey, fileName })] = bytes
  }
  for (const photo of photos)
    files[photoName(photo)] = photo.bytes
  return new Promise((resolve, reject) => zip(files, (error, bytes) => error ? reject(error) : resolve(bytes)))
}

function photoName({ resumeId }: { resumeId: string }): string {
  return `files/${resumeId.slice(0, 8)} photo.jpg`
}

/** The key tells two files of one name apart; separators in a name would be folders, or lead out of them. */
function archiveName({ fileKey, fileName }: { fileKey: string, fileName: string }): string {
  return `files/${fileKey.slice(0, 8)} ${fileName.replaceAll(/[/\\:]/g, '_')}`
}
