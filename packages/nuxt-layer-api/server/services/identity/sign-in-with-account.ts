import type { User } from '@int/schema'
import type { ProvenIdentity } from './openid.ts'
import { DomainError } from '@int/schema'
import { createAuditEvent } from '../../repositories/audit-events.ts'
import { createAccount, createUser, findUserByAccount, findUserByEmail, nameUser, updateUser } from '../../repositories/users.ts'
import { useSettings } from '../../utils/settings.ts'
import { LOCAL_OWNER } from './sign-in-locally.ts'

/**
 * The user whom a provider's account proves, made at their first sign-in. A second account with the same e-mail is
 * added only for somebody who is signed in with the first (`current`): an address alone proves nothing about another provider's user.
 * Whom the installation names as super-admin is one from here on, whatever they were. Throws `ACCOUNT_EXISTS` or `ACCOUNT_BLOCKED`.
 */
export async function signInWithAccount(identity: ProvenIdentity, current: User | undefined): Promise<User> {
  const user = await findUserByAccount(identity) ?? await addAccount(identity, current)
  if (user.status !== 'active')
    throw new DomainError('ACCOUNT_BLOCKED')
  return isNamed(identity) && user.role !== 'super_admin'
    ? promote(user)
    : user
}

async function addAccount(identity: ProvenIdentity, current: User | undefined): Promise<User> {
  const { email, name, issuer, subject } = identity
  const owner = await findUserByEmail(email)
  if (owner && owner.id !== current?.id)
    throw new DomainError('ACCOUNT_EXISTS')
  const known = owner ?? await takeOverLocalOwner(identity)
  if (known) {
    await createAccount(known.id, { issuer, subject })
    return known
  }
  const role = isNamed(identity)
    ? 'super_admin'
    : 'public'
  const user = await createUser({ email, name, role }, { issuer, subject }) ?? await findUserByAccount(identity)
  if (!user)
    throw new Error('The user could neither be found nor made.')
  return user
}

/** Who used the installation alone and then opened it to others finds everything where they left it: the first super-admin it names is that person. */
async function takeOverLocalOwner(identity: ProvenIdentity): Promise<User | undefined> {
  const local = isNamed(identity)
    ? await findUserByAccount(LOCAL_OWNER)
    : undefined
  return local && nameUser(local.id, identity)
}

async function promote(user: User): Promise<User> {
  await createAuditEvent({ actorId: null, action: 'role_changed', subjectId: user.id, details: { before: user.role, after: 'super_admin' }, ip: null })
  return await updateUser(user.id, { role: 'super_admin' }) ?? user
}

function isNamed({ email }: Pick<ProvenIdentity, 'email'>): boolean {
  return useSettings().superAdmins.includes(email)
}
