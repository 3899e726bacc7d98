import type { World } from '../http/world.ts'
import { setTimeout } from 'node:timers/promises'
import { toUsd } from '@int/engine/budget'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { createResume } from '../../server/repositories/resumes.ts'
import { createVacancy } from '../../server/repositories/vacancies.ts'
import { expireLeases, readBudget } from '../../server/services/usage/spend-budget.ts'
import { createClient } from '../helpers/client.ts'
import { content, newResume, newVacancy } from '../helpers/rows.ts'
import { addTask, configure, runTask, usageOf } from '../http/model-tasks.ts'

const RUNS = 500
/** So many at once are let through for one person. */
const BURST = 5
const MODEL = 'gpt-4.1-mini'

/** The platform's money at its edges. The server's timeout is short. */
export function moneySuite(world: World): void {
  const { llm } = world
  afterEach(() => llm.reset())

  describe('the platform\'s money', () => {
    it(`is not overspent by ${RUNS} generations at once at the edge of the cap`, async () => {
      // A machine that does all of this at once is slow; nobody is to give up meanwhile.
      await world.server().stop()
      await world.restart({ BESPOKE_MODEL_TIMEOUT: '120' })
      await configure(world, { platform_provider: 'openai', platform_model: MODEL })
      const people = await Promise.all(Array.from({ length: RUNS / BURST }, () => world.person()))
      // Each another resume, so that none is answered from another's reply.
      const tasks = (await Promise.all(people.map(async ({ client, user }) => {
        const { id: vacancyId } = await createVacancy(user.id, newVacancy())
        const resumes = await Promise.all(Array.from({ length: BURST }, (_, number) => createResume(user.id, newResume({ content: { ...content, summary: `Builds mill number ${number}, slowly.` } }))))
        return resumes.map(({ id: resumeId }) => ({ client, task: { scenario: 'tailor-resume' as const, resumeId, vacancyId } }))
      }))).flat()
      const { spent } = await readBudget()
      const cap = spent + 60_000
      await configure(world, { global_budget_cap: toUsd(cap) })
      onTestFinished(async () => void await configure(world, { global_budget_cap: 100 }))
      let highest = 0
      const over = new AbortController()
      const watching = (async () => {
        while (!over.signal.aborted) {
          const budget = await readBudget()
          highest = Math.max(highest, budget.spent + budget.reserved)
          await setTimeout(10)
        }
      })()
      const replies = await Promise.all(tasks.map(({ client, task }) => runTask(client, task)))
      over.abort()
      await watching

      const statuses = Map.groupBy(replies, ({ status, body }) => status === 200 ? 'ok' : (body as unknown as { code: string }).code)
      expect(Array.from(statuses.keys()).toSorted()).toEqual(['BUDGET_EXHAUSTED', 'ok'])
      expect(statuses.get('ok')!.length).toBeGreaterThan(5)
      const after = await readBudget()
      // Never above the cap, and the ledger is what the provider's meter says, to the micro-dollar.
      expect(highest).toBeLessThanOrEqual(cap)
      expect(after).toMatchObject({ spent: spent + llm.totals().cost, reserved: 0 })
      expect(after.spent).toBeLessThanOrEqual(cap)
      const logged = (await Promise.all(people.map(({ client }) => usageOf(client)))).flat()
      expect(logged.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBe(llm.totals().cost)
      expect(logged).toHaveLength(statuses.get('ok')!.length)
    }, 300_000)

    it('is charged in full for a call that a killed server left', async () => {
      await world.server().stop()
      await world.restart()
      await configure(world, { platform_provider: 'openai', platform_model: MODEL })
      const { client } = await world.person()
      const task = await addTask(client)
      const { spent } = await readBudget()
      const key = crypto.randomUUID()
      llm.script('slow-drip')
      const running = runTask(client, task, key).catch(() => 'gone')
      while (llm.asks.length === 0)
        await setTimeout(20)
      await setTimeout(500)
      await world.server().kill()
      expect(await running).toBe('gone')
      await world.restart()
      expect((await readBudget()).reserved).toBeGreaterThan(0)
      // As long as the lease: the server's timeout and five seconds.
      await expect.poll(async () => {
        await expireLeases(new Date())
        return (await readBudget()).reserved
      }, { timeout: 20_000, interval: 500 }).toBe(0)
      const after = await readBudget()
      expect(llm.totals().calls).toBe(1)
      expect(after.spent - spent).toBeGreaterThanOrEqual(llm.totals().cost)
      const again = createClient(world.server().url)
      again.cookie = client.cookie
      expect((await again.request('GET', '/api/generations')).body).toEqual([])
      expect(await runTask(again, task)).toMatchObject({ status: 200 })
    }, 60_000)
  })
}
