import type { ErrorCode, ErrorParams, ModelTask, ModelTaskResult } from '@int/schema'
import type { RunOutcome } from '../../repositories/model-runs.ts'
import type { RunEnd } from './run-on-platform.ts'
import { setTimeout } from 'node:timers/promises'
import { DomainError, ERRORS } from '@int/schema'
import { cancelComingModelRun, cancelModelRun, claimModelRun, endModelRun, findModelRun, holdModelRun, isModelRunCancelled, OF_NO_TASK, removeModelRun } from '../../repositories/model-runs.ts'
import { hashOf } from './open-task.ts'

const LEASE_MS = 60_000
const HOLD_EVERY_MS = 20_000
/** How soon a run hears that it was cancelled, in whichever process, and a repeated request that the first has ended. */
const LOOK_EVERY_MS = 500
/** How long a run is remembered: longer than any client goes on trying. */
const KEPT_MS = 86_400_000
/** How long a cancellation waits for its run: longer than any request is on its way. */
const COMING_MS = 60 * 60_000
/** Cancellations that wait, of one person: far more than anybody has clicks on their way. */
const MOST_COMING = 100

/** Does `work` once for a user's key and task, however often and wherever it is asked for: whoever asks again gets the first one's outcome. */
export async function runOnce(userId: string, { key, task, left }: { key: string, task: ModelTask, left: AbortSignal | undefined }, work: (signal: AbortSignal) => Promise<RunEnd>): Promise<ModelTaskResult> {
  const taskHash = hashOf(task)
  for (;;) {
    const id = await claimModelRun(userId, { runKey: key, taskHash, leaseUntil: later(LEASE_MS), expiresAt: later(KEPT_MS) })
    if (id !== undefined)
      return runClaimed(id, work)
    const other = await findModelRun(userId, key)
    if (other?.taskHash === OF_NO_TASK)
      throw new DomainError('LLM_CANCELLED')
    if (other !== undefined && other.taskHash !== taskHash)
      throw new DomainError('RUN_KEY_REUSED')
    if (other?.outcome)
      return tell(other.outcome)
    if (other?.cancelledAt || left?.aborted)
      throw new DomainError('LLM_CANCELLED')
    await setTimeout(LOOK_EVERY_MS)
  }
}

/** Cancels the run of a user's key, also one whose request is still on its way. Throws `RATE_LIMITED` where too many of those wait already. */
export async function cancelRun(userId: string, key: string): Promise<void> {
  if (await cancelModelRun(userId, key) || await cancelComingModelRun(userId, key, { expiresAt: later(COMING_MS), most: MOST_COMING }))
    return
  throw new DomainError('RATE_LIMITED', { seconds: COMING_MS / 1000 })
}

async function runClaimed(id: string, work: (signal: AbortSignal) => Promise<RunEnd>): Promise<ModelTaskResult> {
  const cancelled = new AbortController()
  const ended = new AbortController()
  const watching = watch(id, cancelled, ended.signal)
  // What fails beyond a run's own failures may have cost money: the key is not free again.
  const end = await work(cancelled.signal).catch((failure: unknown): RunEnd => ({ failure, isCharged: true }))
  ended.abort()
  await watching
  if ('result' in end) {
    await endModelRun(id, { result: end.result })
    return end.result
  }
  // What cost nothing may be tried again under the same key; what was cancelled stays so, also for whoever sends it once more.
  if (end.isCharged || cancelled.signal.aborted)
    await endModelRun(id, outcomeOf(end.failure))
  else
    await removeModelRun(id)
  throw end.failure
}

async function watch(id: string, cancelled: AbortController, ended: AbortSignal): Promise<void> {
  let held = Date.now()
  while (!ended.aborted && !cancelled.signal.aborted) {
    await setTimeout(LOOK_EVERY_MS, undefined, { signal: ended }).catch(() => undefined)
    const isDue = Date.now() - held >= HOLD_EVERY_MS
    if (isDue)
      held = Date.now()
    // A database that does not answer cancels nothing.
    const isCancelled = ended.aborted ? false : await (isDue ? holdModelRun(id, later(LEASE_MS)) : isModelRunCancelled(id)).catch(() => false)
    if (isCancelled)
      cancelled.abort()
  }
}

function later(milliseconds: number): string {
  return new Date(Date.now() + milliseconds).toISOString()
}

function outcomeOf(failure: unknown): RunOutcome {
  return failure instanceof DomainError
    ? { code: failure.code, params: failure.params }
    : { code: 'INTERNAL', params: {} }
}

function tell(outcome: RunOutcome): ModelTaskResult {
  if ('result' in outcome)
    return outcome.result
  // Written by `outcomeOf`, so a code of ours unless a newer server wrote it.
  const code = outcome.code in ERRORS ? outcome.code as ErrorCode : 'INTERNAL'
  throw new DomainError(code, outcome.params as ErrorParams)
}
