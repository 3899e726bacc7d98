import type { GenerationSummary } from '@int/schema'
import type { World } from './world.ts'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readBudget } from '../../server/services/usage/spend-budget.ts'
import { failure } from '../helpers/client.ts'
import { addTask, runTask, usageOf, usedOf } from './model-tasks.ts'

export function modelRunSuite(world: World): void {
  const { llm } = world

  describe('a run', () => {
    it('is one run and one charge, however often its key is sent and whenever', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const key = randomUUID()
      const replies = await Promise.all(Array.from({ length: 4 }, () => runTask(client, task, key)))
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
      expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      expect((await runTask(client, task, key)).body).toEqual(replies[0]!.body)
      expect(llm.totals().calls).toBe(1)
      expect((await client.request<GenerationSummary[]>('GET', '/api/generations')).body).toHaveLength(1)
      expect(await usageOf(client)).toHaveLength(1)
      expect(await usedOf(client, 'generate')).toBe(1)

      await setTimeout(1100)
      expect(await runTask(client, { ...task, pages: 1 }, key)).toMatchObject(failure(422, 'RUN_KEY_REUSED'))
      expect(await runTask(client, task, 'not a uuid')).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      // Keys belong to people: the same one of somebody else's is another run.
      const { client: other } = await world.person()
      expect((await runTask(other, await addTask(other), key)).status).toBe(200)
      expect(llm.totals().calls).toBe(2)
    })

    it('that failed and cost money stays failed; one that cost nothing may be tried again', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const [cut, refused] = [randomUUID(), randomUUID()]
      llm.script('cut')
      expect(await runTask(client, task, cut)).toMatchObject(failure(502, 'LLM_REPLY_CUT'))
      expect(await runTask(client, task, cut)).toMatchObject(failure(502, 'LLM_REPLY_CUT'))
      expect(llm.asks).toHaveLength(1)
      llm.script('unauthorized')
      expect(await runTask(client, task, refused)).toMatchObject(failure(502, 'LLM_KEY_REJECTED'))
      expect(await runTask(client, task, refused)).toMatchObject({ status: 200 })
      expect(llm.asks).toHaveLength(3)
    })

    it('is cancelled by its key: the provider is hung up on, and nothing is saved', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const key = randomUUID()
      const { spent } = await readBudget()
      llm.script('slow-drip')
      const running = runTask(client, task, key)
      while (llm.asks.length === 0)
        await setTimeout(20)
      // The same key is another person's own, and cancels nothing here.
      const { client: other } = await world.person()
      expect(await other.request('DELETE', `/api/models/runs/${key}`)).toMatchObject({ status: 204 })
      await setTimeout(700)
      expect(llm.calls).toEqual([])
      expect(await client.request('DELETE', `/api/models/runs/${key}`)).toMatchObject({ status: 204 })
      expect(await running).toMatchObject(failure(409, 'LLM_CANCELLED'))
      await setTimeout(300)
      expect(llm.calls).toMatchObject([{ hungUp: true }])
      expect((await client.request('GET', '/api/generations')).body).toEqual([])
      // Nobody knows what a call cost that was hung up on.
      const after = await readBudget()
      expect(after.spent - spent).toBeGreaterThanOrEqual(llm.totals().cost)
      expect(await usageOf(client)).toEqual([{ operation: 'generate', providerType: 'platform', model: 'gpt-4.1-mini', tokens: null, cost: after.spent - spent, outcome: 'cancelled' }])
    })

    it('that is cancelled before it comes asks nothing and costs nothing', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const key = randomUUID()
      expect(await client.request('DELETE', `/api/models/runs/${key}`)).toMatchObject({ status: 204 })
      for (let sent = 0; sent < 2; sent++)
        expect(await runTask(client, task, key)).toMatchObject(failure(409, 'LLM_CANCELLED'))
      expect(llm.asks).toEqual([])
      expect(await usageOf(client)).toEqual([])
      expect(await client.request('DELETE', '/api/models/runs/no-key')).toMatchObject(failure(404, 'NOT_FOUND'))
      expect(await runTask(client, task, randomUUID())).toMatchObject({ status: 200 })
    })

    it('goes on when the page is closed, and what was paid for is found in the list', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      llm.script('slow-drip')
      const tab = new AbortController()
      const left = fetch(`${world.server().url}/api/models/runs`, { method: 'POST', signal: tab.signal, headers: { 'cookie': client.cookie!, 'content-type': 'application/json', 'accept': 'text/event-stream' }, body: JSON.stringify({ task }) }).then(reply => reply.text()).catch(() => 'left')
      while (llm.asks.length === 0)
        await setTimeout(20)
      tab.abort()
      expect(await left).toBe('left')
      await expect.poll(async () => (await client.request<GenerationSummary[]>('GET', '/api/generations')).body.length, { timeout: 15_000, interval: 200 }).toBe(1)
      expect(await usageOf(client)).toMatchObject([{ cost: llm.totals().cost, outcome: 'ok' }])
      expect(llm.calls).toMatchObject([{ hungUp: false }])
    })

    it('keeps its result where the resume goes meanwhile, and costs nothing twice', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      llm.script('slow-drip')
      const running = runTask<{ generationId: string }>(client, task)
      while (llm.asks.length === 0)
        await setTimeout(20)
      await client.request('DELETE', `/api/resumes/${task.resumeId}`)
      const { body } = await running
      expect(await client.request('GET', `/api/generations/${body.generationId}`)).toMatchObject({ status: 200, body: { resumeId: null } })
    })
  })
}
