import type { ModelTask, ModelTaskResult } from '@int/schema'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { DomainError } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { cancelComingModelRun, cancelModelRun, claimModelRun, findModelRun, isModelRunCancelled, removeExpiredModelRuns } from '../../server/repositories/model-runs.ts'
import { cancelRun, runOnce } from '../../server/services/models/run-once.ts'
import { newUser } from '../helpers/rows.ts'

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const justNow = () => new Date(Date.now() - 1).toISOString()
const task: ModelTask = { scenario: 'read-vacancy', vacancyId: randomUUID() }
const RESULT: ModelTaskResult = { scenario: 'read-vacancy', requirements: [] }

export function runSuite(): void {
  const claim = (userId: string, runKey: string, leaseUntil = inAnHour()) => claimModelRun(userId, { runKey, taskHash: 'task', leaseUntil, expiresAt: inAnHour() })
  const cancelComing = (userId: string, runKey: string, most = 100) => cancelComingModelRun(userId, runKey, { expiresAt: inAnHour(), most })

  describe('a run that is cancelled', () => {
    it('before it begins never begins', async () => {
      const { id } = await newUser()
      const key = randomUUID()
      expect(await cancelModelRun(id, key)).toBe(false)
      expect(await cancelComing(id, key)).toBe(true)
      expect(await claim(id, key)).toBeUndefined()
      expect(await findModelRun(id, key)).toMatchObject({ taskHash: '', cancelledAt: expect.any(String) })
      // The key of one person is nothing to another.
      const { id: other } = await newUser()
      expect(await claim(other, key)).toEqual(expect.any(String))
      expect(await removeExpiredModelRuns(new Date(Date.now() + 7_200_000).toISOString())).toBeGreaterThan(0)
      expect(await findModelRun(id, key)).toBeUndefined()
    })

    it('hears of it, whichever comes first, however often they meet', async () => {
      const { id } = await newUser()
      for (let round = 0; round < 30; round++) {
        const key = randomUUID()
        const [claimed] = round % 2
          ? await Promise.all([claim(id, key), cancelComing(id, key)])
          : (await Promise.all([cancelComing(id, key), claim(id, key)])).toReversed() as [string | undefined]
        if (claimed === undefined)
          expect(await findModelRun(id, key)).toMatchObject({ taskHash: '' })
        else
          expect(await isModelRunCancelled(claimed)).toBe(true)
      }
    })

    it('is not taken over from a process that is gone', async () => {
      const { id } = await newUser()
      const [cancelled, left] = [randomUUID(), randomUUID()]
      for (const key of [cancelled, left])
        await claim(id, key, justNow())
      await cancelModelRun(id, cancelled)
      expect(await claim(id, cancelled)).toBeUndefined()
      expect(await claim(id, left)).toEqual(expect.any(String))
    })

    it('in advance is one of a hundred at most', async () => {
      const { id } = await newUser()
      const outcomes = []
      for (let index = 0; index < 4; index++)
        outcomes.push(await cancelComing(id, randomUUID(), 3))
      expect(outcomes).toEqual([true, true, true, false])
      for (let index = 0; index < 97; index++)
        await cancelRun(id, randomUUID())
      await expect(cancelRun(id, randomUUID())).rejects.toMatchObject({ code: 'RATE_LIMITED' })
      // A run that is there can be cancelled all the same.
      const key = randomUUID()
      await claim(id, key)
      await expect(cancelRun(id, key)).resolves.toBeUndefined()
    })

    it('does no work, or is told to stop', async () => {
      const { id } = await newUser()
      const work = (signal: AbortSignal) => new Promise<{ failure: unknown, isCharged: boolean }>((resolve) => {
        signal.addEventListener('abort', () => resolve({ failure: new DomainError('LLM_CANCELLED'), isCharged: false }))
      })
      await Promise.all(Array.from({ length: 12 }, async (_, round) => {
        const key = randomUUID()
        const run = runOnce(id, { key, task, left: undefined }, work).catch((error: unknown) => error)
        if (round % 3)
          await setTimeout(round % 3)
        await cancelRun(id, key)
        expect(await run).toMatchObject({ code: 'LLM_CANCELLED' })
        // Whoever sends it once more, as after a broken line, begins nothing.
        await expect(runOnce(id, { key, task, left: undefined }, async () => ({ result: RESULT }))).rejects.toMatchObject({ code: 'LLM_CANCELLED' })
      }))
    })

    it('after it has ended stays as it ended', async () => {
      const { id } = await newUser()
      const key = randomUUID()
      expect(await runOnce(id, { key, task, left: undefined }, async () => ({ result: RESULT }))).toEqual(RESULT)
      await cancelRun(id, key)
      const other: ModelTask = { scenario: 'read-vacancy', vacancyId: randomUUID() }
      await expect(runOnce(id, { key, task: other, left: undefined }, async () => ({ result: RESULT }))).rejects.toMatchObject({ code: 'RUN_KEY_REUSED' })
    })
  })
}
