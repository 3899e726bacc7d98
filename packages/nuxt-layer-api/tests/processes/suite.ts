import type { ChildProcess } from 'node:child_process'
import type { Dialect } from '../helpers/databases.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { toUsd, utcDay } from '@int/engine/budget'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findUsed, replaceUserQuotas } from '../../server/repositories/quotas.ts'
import { changeConfig } from '../../server/services/system/config.ts'
import { expireLeases, readBudget } from '../../server/services/usage/spend-budget.ts'
import { newUser } from '../helpers/rows.ts'

const RACER = fileURLToPath(new URL('../helpers/racer.ts', import.meta.url))

interface Racer {
  process: ChildProcess
  /** Its next line. */
  next: () => Promise<Record<string, number>>
  go: () => void
}

async function startRacer(url: string, task: string, userId: string, count: number): Promise<Racer> {
  const child = spawn(process.execPath, [RACER, url, task, userId, String(count)], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { done, value } = await lines.next()
    if (done)
      throw new Error(`The process "${task}" ended without a word.`)
    return JSON.parse(value)
  }
  await next()
  return { process: child, next, go: () => child.stdin.write('go\n') }
}

/** Runs `total` of a task in `processes` processes at once; what each came to. */
async function race(url: string, task: string, userId: string, total: number, processes: number): Promise<Record<string, number>[]> {
  const racers = await Promise.all(Array.from({ length: processes }, () => startRacer(url, task, userId, total / processes)))
  racers.forEach(racer => racer.go())
  return Promise.all(racers.map(racer => racer.next()))
}

const sum = (results: Record<string, number>[], key: string) => results.reduce((total, result) => total + result[key]!, 0)

/** What holds however many processes share one database, and when one of them is killed. */
export function processSuite(dialect: Dialect, url: string, processes: number): void {
  describe(`${processes} other processes on ${dialect}`, () => {
    it('let exactly ten of a thousand operations through a limit of ten', async () => {
      const user = await newUser()
      await replaceUserQuotas(user.id, { export: 10 })
      const results = await race(url, 'count', user.id, 1000, processes)
      expect(sum(results, 'granted')).toBe(10)
      expect(await findUsed(user.id, utcDay(new Date()))).toEqual({ export: 10 })
    })

    it('are granted exactly fifty of a thousand reservations of 10 cents against 5 dollars', async () => {
      const user = await newUser()
      const { spent } = await readBudget()
      await changeConfig(user.id, { global_budget_cap: toUsd(spent + 5_000_000) })
      const over = new AbortController()
      const watch = async () => {
        let highest = 0
        while (!over.signal.aborted) {
          const budget = await readBudget()
          highest = Math.max(highest, budget.spent + budget.reserved)
          await setTimeout(5)
        }
        return highest - spent
      }
      const watching = watch()
      const results = await race(url, 'spend', user.id, 1000, processes)
      over.abort()
      expect(sum(results, 'granted')).toBe(50)
      expect(sum(results, 'paid')).toBe(5_000_000)
      expect(await watching).toBeLessThanOrEqual(5_000_000)
      expect(await readBudget()).toMatchObject({ spent: spent + 5_000_000, reserved: 0 })
    })

    it('that are killed between reserving and settling are charged what they paid, or more', async () => {
      const user = await newUser()
      const { spent } = await readBudget()
      await changeConfig(user.id, { global_budget_cap: toUsd(spent + 1_000_000) })
      const racer = await startRacer(url, 'hang', user.id, 4)
      racer.go()
      const { paid } = await racer.next()
      racer.process.kill('SIGKILL')
      await once(racer.process, 'exit')
      expect(await readBudget()).toMatchObject({ spent, reserved: 400_000 })
      await setTimeout(250)
      await expireLeases(new Date())
      const after = await readBudget()
      expect(after.reserved).toBe(0)
      expect(after.spent - spent).toBeGreaterThanOrEqual(paid!)
      expect(after.spent).toBeLessThanOrEqual(after.cap)
    })
  })
}
