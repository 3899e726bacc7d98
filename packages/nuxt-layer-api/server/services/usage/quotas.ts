import type { Operation, Quota, RoleQuotas, User } from '@int/schema'
import type { QuotaLimits } from '../../repositories/quotas.ts'
import { nextDay, utcDay } from '@int/engine/budget'
import { DomainError, operationSchema } from '@int/schema'
import { countOperation, findRoleQuotas, findUsed, findUserQuotas, uncountOperation } from '../../repositories/quotas.ts'

type Person = Pick<User, 'id' | 'role'>

/** What is left of a person's day, by operation. */
export async function readQuotas(person: Person, now = new Date()): Promise<Quota[]> {
  const limits = await findLimits(person)
  const used = await findUsed(person.id, utcDay(now))
  return operationSchema.options.map((operation) => {
    const limit = limits[operation]
    const count = used[operation] ?? 0
    return {
      operation,
      limit,
      used: count,
      remaining: limit === null ? null : Math.max(0, limit - count),
      resetAt: nextDay(now).toISOString(),
    }
  })
}

/** Counts one operation of a person's day. `giveBack` takes that back. Throws `QUOTA_EXCEEDED`. */
export async function takeQuota(person: Person, operation: Operation, now = new Date()): Promise<{ giveBack: () => Promise<void> }> {
  const limit = (await findLimits(person))[operation]
  const day = utcDay(now)
  if (!await countOperation(person.id, operation, day, limit))
    throw new DomainError('QUOTA_EXCEEDED', { operation, limit: limit ?? 0, resetAt: nextDay(now).toISOString() })
  return { giveBack: () => uncountOperation(person.id, operation, day) }
}

/** The daily limits of every role. */
export async function readRoleQuotas(): Promise<RoleQuotas> {
  return {
    super_admin: await findRoleQuotas('super_admin'),
    friend: await findRoleQuotas('friend'),
    public: await findRoleQuotas('public'),
  }
}

async function findLimits({ id, role }: Person): Promise<QuotaLimits> {
  return { ...await findRoleQuotas(role), ...await findUserQuotas(id) }
}
