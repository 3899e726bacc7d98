import { once } from 'node:events'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { closeDatabase, openDatabase } from '../../server/database/client.ts'
import { takeQuota } from '../../server/services/usage/quotas.ts'
import { reserveBudget } from '../../server/services/usage/spend-budget.ts'

// A process that competes with others for one database. It says "ready", waits for a line on its input, does its part, and says what came of it.

const [url, task, userId, count] = process.argv.slice(2) as [string, keyof typeof TASKS, string, string]

/** In micro-dollars. */
const CALL = 100_000
const LEASE_MS = 60_000

const TASKS = {
  /** Counts operations; tells how many were let through. */
  async count() {
    const outcomes = await Promise.allSettled(times(() => takeQuota({ id: userId, role: 'public' }, 'export')))
    return { granted: countFulfilled(outcomes, 'QUOTA_EXCEEDED') }
  },
  /** Reserves, calls and settles; `paid` is what the double of a provider was paid by its own meter. */
  async spend() {
    let paid = 0
    const outcomes = await Promise.allSettled(times(async () => {
      const { settle } = await reserveBudget(userId, CALL, LEASE_MS)
      await setTimeout(1)
      paid += CALL
      await settle(CALL)
    }))
    return { granted: countFulfilled(outcomes, 'BUDGET_EXHAUSTED'), paid }
  },
  /** Reserves, pays half of it, and never settles. */
  async hang() {
    await Promise.all(times(() => reserveBudget(userId, CALL, 200)))
    say({ paid: Number(count) * CALL / 2 })
    await setTimeout(LEASE_MS)
    return {}
  },
}

function times<T>(work: () => Promise<T>): Promise<T>[] {
  return Array.from({ length: Number(count) }, work)
}

/** A refusal for another reason than the limit is a failure of the test. */
function countFulfilled(outcomes: PromiseSettledResult<unknown>[], code: string): number {
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected' && outcome.reason?.code !== code)
      throw outcome.reason
  }
  return outcomes.filter(({ status }) => status === 'fulfilled').length
}

function say(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

async function takePart(): Promise<void> {
  await openDatabase(url)
  say('ready')
  await once(process.stdin, 'data')
  say(await TASKS[task]())
  await closeDatabase()
  process.stdin.destroy()
}

void takePart()
