import type { Account, Role, User } from '@int/schema'
import { and, eq } from 'drizzle-orm'
import { database, transaction } from '../database/client.ts'
import { accounts, users } from '../database/schema/identity.ts'
import { newRow } from '../database/values.ts'

export const userColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  status: users.status,
  createdAt: users.createdAt,
  updatedAt: users.updatedAt,
}

/** The user whom this account proves. */
export async function findUserByAccount(account: Pick<Account, 'issuer' | 'subject'>): Promise<User | undefined> {
  const [row] = await database().select(userColumns).from(accounts).innerJoin(users, eq(users.id, accounts.userId)).where(and(eq(accounts.issuer, account.issuer), eq(accounts.subject, account.subject)))
  return row
}

export async function findUserByEmail(email: string): Promise<User | undefined> {
  const [row] = await database().select(userColumns).from(users).where(eq(users.email, email))
  return row
}

/** Another account that proves the same user; harmless where it is known already. */
export async function createAccount(userId: string, account: Pick<Account, 'issuer' | 'subject'>): Promise<void> {
  const { id, createdAt } = newRow()
  await database().insert(accounts).values({ id, createdAt, userId, ...account }).onConflictDoNothing()
}

/** A new user with the account that proves them; `undefined` where somebody else was quicker with the same account. */
export function createUser(input: { email: string | null, name: string | null, role: Role }, account: Pick<Account, 'issuer' | 'subject'>): Promise<User | undefined> {
  return transaction(async () => {
    const [user] = await database().insert(users).values({ ...newRow(), ...input, status: 'active' }).onConflictDoNothing().returning(userColumns)
    // Their e-mail was taken a moment ago.
    if (!user)
      return undefined
    const { id, createdAt } = newRow()
    const added = await database().insert(accounts).values({ id, createdAt, userId: user.id, ...account }).onConflictDoNothing().returning({ id: accounts.id })
    if (added.length > 0)
      return user
    await database().delete(users).where(eq(users.id, user.id))
    return undefined
  })
}
