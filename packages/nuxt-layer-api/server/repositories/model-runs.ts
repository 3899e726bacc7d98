import type { z } from 'zod'
import type { runOutcomeSchema } from '../database/schema/generation.ts'
import { and, count, eq, isNull, lt, lte, sql } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { modelRuns } from '../database/schema/generation.ts'
import { users } from '../database/schema/identity.ts'
import { newRow, now, value } from '../database/values.ts'

/** How a run ended: its result, or the code of what went wrong. */
export type RunOutcome = z.output<typeof runOutcomeSchema>

/** In the place of a task's hash where a run was cancelled before it began. */
export const OF_NO_TASK = ''

export interface ModelRun { id: string, taskHash: string, outcome: RunOutcome | null, cancelledAt: string | null }

export interface RunClaim { runKey: string, taskHash: string, leaseUntil: string, expiresAt: string }

/**
 * Makes a run under the user's key and returns its id, unless there is one already: then `undefined`. One that its process left without an
 * outcome is taken over, unless it was cancelled. One conditional statement decides, however many ask at once.
 */
export async function claimModelRun(userId: string, { runKey, taskHash, leaseUntil, expiresAt }: RunClaim): Promise<string | undefined> {
  const id = newRow().id
  const [claimed] = await database().insert(modelRuns).values({ id, userId, runKey, taskHash, leaseUntil, expiresAt, outcome: null, cancelledAt: null }).onConflictDoUpdate({
    target: [modelRuns.userId, modelRuns.runKey],
    set: { id, leaseUntil, expiresAt },
    setWhere: and(isNull(modelRuns.outcome), isNull(modelRuns.cancelledAt), lte(modelRuns.leaseUntil, now()), eq(modelRuns.taskHash, taskHash)),
  }).returning({ id: modelRuns.id })
  return claimed?.id
}

export async function findModelRun(userId: string, runKey: string): Promise<ModelRun | undefined> {
  const [row] = await database().select({ id: modelRuns.id, taskHash: modelRuns.taskHash, outcome: modelRuns.outcome, cancelledAt: modelRuns.cancelledAt }).from(modelRuns).where(and(eq(modelRuns.userId, userId), eq(modelRuns.runKey, runKey)))
  return row
}

/** Says that a run's process is still at it; tells whether the user has cancelled it meanwhile. */
export async function holdModelRun(id: string, leaseUntil: string): Promise<boolean> {
  const [row] = await database().update(modelRuns).set({ leaseUntil }).where(eq(modelRuns.id, id)).returning({ cancelledAt: modelRuns.cancelledAt })
  return row?.cancelledAt !== null
}

/** Whether a run was cancelled, or is gone. */
export async function isModelRunCancelled(id: string): Promise<boolean> {
  const [row] = await database().select({ cancelledAt: modelRuns.cancelledAt }).from(modelRuns).where(eq(modelRuns.id, id))
  return row?.cancelledAt !== null
}

/** Asks a run to stop; tells whether there is such a run. One that has ended stays as it ended. */
export async function cancelModelRun(userId: string, runKey: string): Promise<boolean> {
  const found = await database().update(modelRuns).set({ cancelledAt: now() }).where(and(eq(modelRuns.userId, userId), eq(modelRuns.runKey, runKey))).returning({ id: modelRuns.id })
  return found.length > 0
}

/**
 * Asks a run to stop that has not begun: a row that is cancelled waits in its place, until `expiresAt`. One statement makes it, or cancels the run
 * that began meanwhile, whichever of the two was first. `false` where the user has `most` of such rows waiting already.
 */
export async function cancelComingModelRun(userId: string, runKey: string, { expiresAt, most }: { expiresAt: string, most: number }): Promise<boolean> {
  const cancelledAt = now()
  const waiting = database().select({ count: count() }).from(modelRuns).where(and(eq(modelRuns.userId, userId), eq(modelRuns.taskHash, OF_NO_TASK)))
  const row = database().select({
    id: value(newRow().id, modelRuns.id),
    userId: users.id,
    runKey: value(runKey, modelRuns.runKey),
    taskHash: value(OF_NO_TASK, modelRuns.taskHash),
    outcome: sql<null>`null`.as('outcome'),
    cancelledAt: value(cancelledAt, modelRuns.cancelledAt),
    leaseUntil: value(cancelledAt, modelRuns.leaseUntil),
    expiresAt: value(expiresAt, modelRuns.expiresAt),
  }).from(users).where(and(eq(users.id, userId), lt(sql`(${waiting})`, most)))
  const found = await database().insert(modelRuns).select(row).onConflictDoUpdate({ target: [modelRuns.userId, modelRuns.runKey], set: { cancelledAt } }).returning({ id: modelRuns.id })
  return found.length > 0
}

export async function endModelRun(id: string, outcome: RunOutcome): Promise<void> {
  await database().update(modelRuns).set({ outcome }).where(eq(modelRuns.id, id))
}

/** Forgets a run, so that its key may be used again. */
export async function removeModelRun(id: string): Promise<void> {
  await database().delete(modelRuns).where(eq(modelRuns.id, id))
}

/** Removes what has expired; returns how many. */
export async function removeExpiredModelRuns(instant: string): Promise<number> {
  const gone = await database().delete(modelRuns).where(lte(modelRuns.expiresAt, instant)).returning({ id: modelRuns.id })
  return gone.length
}
