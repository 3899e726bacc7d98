import type { User } from '@int/schema'
import { DomainError } from '@int/schema'
import { transaction } from '../../database/client.ts'
import { removeFile } from '../../files/store.ts'
import { listWholeDocumentExports } from '../../repositories/document-exports.ts'
import { listResumeSources } from '../../repositories/resumes.ts'
import { removeUser, takeSuperAdmins } from '../../repositories/users.ts'
import { requireFound } from '../../utils/found.ts'

/**
 * Removes a person with all that is theirs: sessions are dead at once, content and files are gone; logs and ledger stay without them.
 * Throws `LAST_SUPER_ADMIN` where nobody would be left to run the installation.
 */
export async function removeAccount({ id }: Pick<User, 'id'>): Promise<void> {
  const sources = await transaction(async () => {
    const admins = await takeSuperAdmins()
    if (admins.length === 1 && admins[0]!.id === id)
      throw new DomainError('LAST_SUPER_ADMIN')
    const files = [...await listResumeSources(id), ...await listWholeDocumentExports(id)]
    requireFound(await removeUser(id))
    return files
  })
  for (const { fileKey } of sources)
    await removeFile(fileKey)
}
