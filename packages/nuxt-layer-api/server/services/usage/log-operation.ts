import type { Operation, UsageLog } from '@int/schema'
import { createUsageLog } from '../../repositories/usage-logs.ts'

/**
 * Runs an operation of the local engine and writes down how it ended, whatever it was.
 * `signal` tells a failure that the person asked for from one that they did not.
 */
export async function logOperation<T>(userId: string, operation: Operation, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const log = (outcome: UsageLog['outcome']) => createUsageLog(userId, { operation, providerType: 'local', model: null, tokens: null, cost: null, outcome })
  let result: T
  try {
    result = await work()
  }
  catch (error) {
    await log(signal?.aborted ? 'cancelled' : 'failed')
    throw error
  }
  await log('ok')
  return result
}
