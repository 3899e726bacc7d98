import type { PersonView, User, UserPatch } from '@int/schema'
import { DomainError } from '@int/schema'
import { transaction } from '../../database/client.ts'
import { findUserQuotas } from '../../repositories/quotas.ts'
import { revokeSessions } from '../../repositories/sessions.ts'
import { findUser, takeSuperAdmins, updateUser } from '../../repositories/users.ts'
import { requireFound } from '../../utils/found.ts'
import { readQuotas } from '../usage/quotas.ts'

/** A person with their limits. Throws `NOT_FOUND`. */
export async function readPerson(id: string): Promise<PersonView> {
  const user = requireFound(await findUser(id))
  return { user, quotas: await readQuotas(user), override: await findUserQuotas(id) }
}

export interface PersonChange { action: 'role_changed' | 'status_changed', before: string, after: string }

/**
 * Changes a person's role or status and tells what has changed. Whoever is blocked is signed out everywhere.
 * Throws `NOT_FOUND`, or `LAST_SUPER_ADMIN` where nobody would be left to undo it.
 */
export function changePerson(id: string, { role, status }: UserPatch): Promise<{ user: User, changed: PersonChange[] }> {
  return transaction(async () => {
    const admins = await takeSuperAdmins()
    const before = requireFound(await findUser(id))
    const user = requireFound(await updateUser(id, { role, status }))
    const isLast = admins.length === 1 && admins[0]!.id === id
    if (isLast && (user.role !== 'super_admin' || user.status !== 'active'))
      throw new DomainError('LAST_SUPER_ADMIN')
    if (user.status === 'blocked')
      await revokeSessions(id)
    const changed: PersonChange[] = []
    if (user.role !== before.role)
      changed.push({ action: 'role_changed', before: before.role, after: user.role })
    if (user.status !== before.status)
      changed.push({ action: 'status_changed', before: before.status, after: user.status })
    return { user, changed }
  })
}
