import type { Account, Page, Role, User, UserPatch, UserQuery } from '@int/schema'
import { and, count, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { database, transaction } from '../database/client.ts'
import { accounts, auditEvents, users } from '../database/schema/identity.ts'
import { newRow, now } from '../database/values.ts'

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

/** Gives a user who has no e-mail address yet theirs; `undefined` where somebody was quicker, or the address is taken. */
export async function nameUser(id: string, { email, name }: { email: string, name: string | null }): Promise<User | undefined> {
  const [row] = await database().update(users).set({ email, name, updatedAt: now() }).where(and(eq(users.id, id), isNull(users.email))).returning(userColumns)
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

export async function findUser(id: string): Promise<User | undefined> {
  const [row] = await database().select(userColumns).from(users).where(eq(users.id, id))
  return row
}

/** What people are called, by id: their name, else their e-mail; who has neither, or is gone, is not in it. */
export async function findUserNames(ids: string[]): Promise<Map<string, string>> {
  const rows = ids.length === 0 ? [] : await database().select({ id: users.id, name: users.name, email: users.email }).from(users).where(inArray(users.id, ids))
  return new Map(rows.flatMap(({ id, name, email }) => name ?? email ? [[id, name ?? email ?? '']] : []))
}

/** One page of all people, the newest first. */
export async function listUsers({ search, role, status, page, pageSize }: UserQuery): Promise<Page<User>> {
  const pattern = `%${search?.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  const matches = and(
    role === undefined ? undefined : eq(users.role, role),
    status === undefined ? undefined : eq(users.status, status),
    // Portable: SQLite has no `ilike`, and its own `like` and `lower` fold ASCII only; sqlite.ts brings a better `lower`.
    search === undefined ? undefined : or(sql`lower(${users.name}) like ${pattern} escape '\\'`, sql`lower(${users.email}) like ${pattern} escape '\\'`),
  )
  const items = await database().select(userColumns).from(users).where(matches).orderBy(desc(users.createdAt), desc(users.id)).limit(pageSize).offset((page - 1) * pageSize)
  const [all] = await database().select({ total: count() }).from(users).where(matches)
  return { items, total: all!.total, page, pageSize }
}

/** The super-admins who can act. They are held until the transaction ends, so that no two can be demoted at once, each thinking the other stays. */
export async function takeSuperAdmins(): Promise<User[]> {
  return database().update(users).set({ role: 'super_admin' }).where(and(eq(users.role, 'super_admin'), eq(users.status, 'active'))).returning(userColumns)
}

export async function updateUser(id: string, patch: UserPatch): Promise<User | undefined> {
  const [row] = await database().update(users).set({ ...patch, updatedAt: now() }).where(eq(users.id, id)).returning(userColumns)
  return row
}

/** The accounts that prove a user. */
export async function listAccounts(userId: string): Promise<Account[]> {
  return database().select().from(accounts).where(eq(accounts.userId, userId))
}

/** Removes a user and everything that is theirs; what outlives them no longer names them. */
export function removeUser(id: string): Promise<boolean> {
  return transaction(async () => {
    await database().update(auditEvents).set({ subjectId: null }).where(eq(auditEvents.subjectId, id))
    await database().update(auditEvents).set({ ip: null }).where(eq(auditEvents.actorId, id))
    const gone = await database().delete(users).where(eq(users.id, id)).returning({ id: users.id })
    return gone.length > 0
  })
}
