import type { User } from '@int/schema'
import type { ProvenIdentity } from './openid.ts'
import { DomainError } from '@int/schema'
import { createAccount, createUser, findUserByAccount, findUserByEmail } from '../../repositories/users.ts'
import { useSettings } from '../../utils/settings.ts'

/**
 * The user whom a provider's account proves, made at their first sign-in. A second account with the same e-mail is
 * added only for somebody who is signed in with the first (`current`): an address alone proves nothing about another provider's user.
 * Throws `ACCOUNT_EXISTS` or `ACCOUNT_BLOCKED`.
 */
export async function signInWithAccount({ email, name, ...account }: ProvenIdentity, current: User | undefined): Promise<User> {
  const user = await findUserByAccount(account) ?? await addAccount({ email, name, ...account }, current)
  if (user.status !== 'active')
    throw new DomainError('ACCOUNT_BLOCKED')
  return user
}

async function addAccount({ email, name, ...account }: ProvenIdentity, current: User | undefined): Promise<User> {
  const owner = await findUserByEmail(email)
  if (owner) {
    if (owner.id !== current?.id)
      throw new DomainError('ACCOUNT_EXISTS')
    await createAccount(owner.id, account)
    return owner
  }
  const role = useSettings().superAdmins.includes(email)
    ? 'super_admin'
    : 'public'
  const user = await createUser({ email, name, role }, account) ?? await findUserByAccount(account)
  if (!user)
    throw new Error('The user could neither be found nor made.')
  return user
}
