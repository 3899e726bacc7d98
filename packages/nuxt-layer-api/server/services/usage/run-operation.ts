import type { Operation, UsageLog, User } from '@int/schema'
import { transaction } from '../../database/client.ts'
import { createUsageLog } from '../../repositories/usage-logs.ts'
import { takeTurn } from './limiter.ts'
import { takeQuota } from './quotas.ts'

/** Where an operation costs the platform something without a model: the local engine's parsing and tailoring do not. */
const COUNTED: Record<Operation, boolean> = { parse: false, generate: false, export: true }

/**
 * Runs an operation of the local engine for a person and writes down how it ended, whatever it was. One that fails gives its unit back.
 * `keep` stores what came of it, together with the record of it: one write to the disk instead of two.
 * `signal` tells a failure that the person asked for from one that they did not. Throws `RATE_LIMITED` and `QUOTA_EXCEEDED` before it begins.
 */
export async function runOperation<T>(person: Pick<User, 'id' | 'role'>, operation: Operation, work: () => Promise<T>, { signal, keep }: { signal?: AbortSignal, keep?: (result: T) => Promise<void> } = {}): Promise<T> {
  takeTurn(person.id, operation)
  const quota = COUNTED[operation]
    ? await takeQuota(person, operation)
    : undefined
  const log = (outcome: UsageLog['outcome']) => createUsageLog(person.id, { operation, providerType: 'local', model: null, tokens: null, cost: null, outcome })
  try {
    const result = await work()
    await transaction(async () => {
      await keep?.(result)
      await log('ok')
    })
    return result
  }
  catch (error) {
    await quota?.giveBack()
    await log(signal?.aborted ? 'cancelled' : 'failed')
    throw error
  }
}
