import type { User } from '@int/schema'
import { DomainError } from '@int/schema'
import { createUser, findUserByAccount } from '../../repositories/users.ts'

/** Who used the installation with one click, before there was a provider. */
export const LOCAL_OWNER = { issuer: 'local', subject: 'owner' }

/** The owner of this computer's installation, made at their first sign-in. Whether one click may be enough is the caller's to check. Throws `ACCOUNT_BLOCKED`. */
export async function signInLocally(): Promise<User> {
  const owner = await findUserByAccount(LOCAL_OWNER)
    ?? await createUser({ email: null, name: null, role: 'super_admin' }, LOCAL_OWNER)
    // Somebody's second click was quicker.
    ?? await findUserByAccount(LOCAL_OWNER)
  if (!owner)
    throw new Error('The local owner could neither be found nor made.')
  if (owner.status !== 'active')
    throw new DomainError('ACCOUNT_BLOCKED')
  return owner
}
