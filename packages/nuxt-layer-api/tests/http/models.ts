import type { Generation, GenerationSummary, LlmKey, ModelEstimate, ModelOffer, ModelRunEvent, ModelTask, ModelTaskResult, Quota, Resume, SystemConfig, UsageLog, Vacancy } from '@int/schema'
import type { Client, Reply } from '../helpers/client.ts'
import type { World } from './world.ts'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { toUsd } from '@int/engine/budget'
import { verifyContent } from '@int/engine/grounding'
import { generationSchema } from '@int/schema'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { replaceUserQuotas } from '../../server/repositories/quotas.ts'
import { readBudget } from '../../server/services/usage/spend-budget.ts'
import { failure } from '../helpers/client.ts'

/** The sample resume to be tailored to the sample vacancy by a model. */
export async function addTask(client: Client): Promise<Extract<ModelTask, { scenario: 'tailor-resume' }>> {
  const { body } = await client.request<{ resumeId: string, vacancyId: string }>('POST', '/api/samples')
  return { scenario: 'tailor-resume', ...body }
}

/** A resume read from a file in which fields are in doubt. */
export async function addUnsureResume(client: Client): Promise<Resume> {
  const body = new FormData()
  body.set('file', new Blob([`Ada Example\nada@example.com\n\nExperience\nNorth, somewhere, engineer or so\nsince 2019 maybe\n- Built a mill\n\nEducation\nUniversity of Turku\n`]), 'cv.txt')
  return (await client.request<Resume>('POST', '/api/resumes', { body })).body
}

export function runTask<T = ModelTaskResult>(client: Client, task: ModelTask, key?: string): Promise<Reply<T>> {
  return client.request<T>('POST', '/api/models/runs', { json: { task }, headers: key === undefined ? {} : { 'idempotency-key': key } })
}

export async function usageOf(client: Client): Promise<Pick<UsageLog, 'operation' | 'providerType' | 'model' | 'tokens' | 'cost' | 'outcome'>[]> {
  const { body } = await client.request<UsageLog[]>('GET', '/api/usage')
  return body.map(({ operation, providerType, model, tokens, cost, outcome }) => ({ operation, providerType, model, tokens, cost, outcome }))
}

export async function usedOf(client: Client, operation: Quota['operation']): Promise<number | undefined> {
  return (await client.request<Quota[]>('GET', '/api/usage/quotas')).body.find(quota => quota.operation === operation)?.used
}

export async function configure(world: World, patch: Partial<SystemConfig>): Promise<Reply> {
  const { client } = await world.person('super_admin')
  return client.request('PATCH', '/api/admin/config', { json: patch })
}

const DEFAULTS = { platform_llm_enabled: true, byok_enabled: true, platform_provider: 'openai', platform_model: '', byok_origins: [], global_budget_cap: 100 } as const
/** Undoes what a test has set. */
export async function configureBack(world: World): Promise<void> {
  await configure(world, { ...DEFAULTS, byok_origins: [] })
}

export function modelSuite(world: World): void {
  const { llm } = world
  beforeAll(() => configureBack(world))
  afterEach(async () => {
    llm.reset()
    await configureBack(world)
  })

  describe('the platform\'s model', () => {
    it.each([['openai', 'gpt-4.1-mini'], ['gemini_flash', 'gemini-2.5-flash']] as const)('of %s tailors; what it costs is what its provider counts', async (platform_provider, platform_model) => {
      await configure(world, { platform_provider, platform_model })
      const { client, user } = await world.person()
      const task = await addTask(client)
      const { spent } = await readBudget()
      const { status, body } = await runTask(client, task)
      expect(status).toBe(200)
      if (body.scenario !== 'tailor-resume')
        throw new Error('A tailoring is expected.')
      const { body: generation } = await client.request<Generation>('GET', `/api/generations/${body.generationId}`)
      expect(generationSchema.safeParse(generation).error).toBeUndefined()
      expect(generation).toMatchObject({ userId: user.id, resumeId: task.resumeId, vacancyId: task.vacancyId, providerType: 'platform' })
      // The model's own edits, and the engine's beside them.
      const codes = generation.edits.map(({ edit }) => edit.reason.code)
      expect(codes).toContain('MODEL')
      expect(codes.filter(code => code !== 'MODEL').length).toBeGreaterThan(0)
      expect(verifyContent(generation.base, generation.content)).toEqual([])

      const { calls, inputTokens, outputTokens, cost } = llm.totals()
      expect(calls).toBe(1)
      expect(await usageOf(client)).toEqual([{ operation: 'generate', providerType: 'platform', model: platform_model, tokens: inputTokens + outputTokens, cost, outcome: 'ok' }])
      expect(await usedOf(client, 'generate')).toBe(1)
      expect(await readBudget()).toMatchObject({ spent: spent + cost, reserved: 0 })
    })

    it('reads a vacancy and doubtful fields, as proposals; both count as parsing', async () => {
      const { client } = await world.person()
      const { vacancyId } = await addTask(client)
      const { body: vacancy } = await client.request<Vacancy>('GET', `/api/vacancies/${vacancyId}`)
      const { body: read } = await runTask(client, { scenario: 'read-vacancy', vacancyId })
      if (read.scenario !== 'read-vacancy')
        throw new Error('A reading is expected.')
      expect(read.requirements.slice(0, vacancy.requirements.length).map(({ id }) => id)).toEqual(vacancy.requirements.map(({ id }) => id))
      for (const { start, end, text } of read.requirements)
        expect(vacancy.description.slice(start, end)).toBe(text)
      expect((await client.request('GET', `/api/vacancies/${vacancyId}`)).body).toEqual(vacancy)
      expect(await client.request('PUT', `/api/vacancies/${vacancyId}/requirements`, { json: { requirements: read.requirements } })).toMatchObject({ status: 200 })

      const { id: resumeId } = await addUnsureResume(client)
      expect((await runTask(client, { scenario: 'parse-resume', resumeId })).body).toMatchObject({ scenario: 'parse-resume', suggestions: expect.any(Array) })
      expect(llm.totals().calls).toBe(2)
      expect(await usedOf(client, 'parse')).toBe(2)
      const costs = (await usageOf(client)).filter(({ providerType }) => providerType === 'platform').map(({ cost }) => cost)
      expect(costs.toSorted()).toEqual(llm.calls.map(({ cost }) => cost).toSorted())
    })

    it('is not asked where there is nothing to ask, and asked once for the same', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      expect((await runTask(client, { scenario: 'parse-resume', resumeId: task.resumeId })).body).toEqual({ scenario: 'parse-resume', suggestions: [] })
      expect(llm.asks).toHaveLength(0)

      const estimate = () => client.request<ModelEstimate>('POST', '/api/models/estimates', { json: { task, model: null } })
      const { body: before } = await estimate()
      expect(before).toMatchObject({ provider: 'openai', model: 'gpt-4.1-mini', isCached: false })
      const first = await runTask<{ generationId: string }>(client, task)
      expect(before.messages.map(({ text }) => text)).toEqual(llm.asks[0]!.texts)
      expect(before.worstCost).toBeGreaterThanOrEqual(llm.totals().cost)
      expect((await estimate()).body).toMatchObject({ isCached: true, inputTokens: 0, outputTokens: 0, cost: 0, messages: [] })

      const second = await runTask<{ generationId: string }>(client, task)
      expect(llm.asks).toHaveLength(1)
      const contentOf = async ({ body }: typeof first) => (await client.request<Generation>('GET', `/api/generations/${body.generationId}`)).body.content
      expect(second.body.generationId).not.toBe(first.body.generationId)
      expect(await contentOf(second)).toEqual(await contentOf(first))
      expect(await usageOf(client)).toMatchObject([{ tokens: 0, cost: 0, outcome: 'ok' }, { cost: llm.totals().cost }, { tokens: 0, cost: 0 }])
      expect(await usedOf(client, 'generate')).toBe(1)

      // The same documents of another person are another question.
      const { client: other } = await world.person()
      await runTask(other, await addTask(other))
      expect(llm.asks).toHaveLength(2)
    })

    it('is asked again only where the resume says something else, or another model is set', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      await runTask(client, task)
      const { body: resume } = await client.request<Resume>('GET', `/api/resumes/${task.resumeId}`)
      await client.request('PUT', `/api/resumes/${task.resumeId}/content`, { json: { content: { ...resume.content, summary: 'Builds mills, slowly, with PostgreSQL.' }, revision: resume.revision } })
      await runTask(client, task)
      expect(llm.asks).toHaveLength(2)
      await configure(world, { platform_model: 'gpt-4.1-nano' })
      await runTask(client, task)
      expect(llm.asks.map(({ model }) => model)).toEqual(['gpt-4.1-mini', 'gpt-4.1-mini', 'gpt-4.1-nano'])
    })

    it('tells of its steps to whoever asks for the stream', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const stream = async () => {
        const { body } = await client.request<string>('POST', '/api/models/runs', { json: { task }, headers: { accept: 'text/event-stream' } })
        return body.split('\n\n').filter(Boolean).map(line => JSON.parse(line.replace(/^data: /, '')) as ModelRunEvent)
      }
      const events = await stream()
      expect(events.slice(0, -1)).toEqual(['reading', 'asking', 'checking', 'scoring'].map(step => ({ type: 'step', step })))
      expect(events.at(-1)).toEqual({ type: 'done', result: { scenario: 'tailor-resume', generationId: expect.any(String) } })
      expect((await stream()).map(event => event.type === 'step' ? event.step : event.type)).toEqual(['reading', 'checking', 'scoring', 'done'])
      await configure(world, { platform_llm_enabled: false })
      expect((await stream()).at(-1)).toMatchObject({ type: 'error', code: 'PLATFORM_MODEL_OFF' })
    })
  })

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

  describe('what stops it', () => {
    const offer = async (client: Client) => (await client.request<ModelOffer>('GET', '/api/models')).body.platform

    it('is a used-up day: what, how much, until when', async () => {
      const { client, user } = await world.person()
      const task = await addTask(client)
      await replaceUserQuotas(user.id, { generate: 0, parse: 0 })
      for (const [stopped, operation] of [[task, 'generate'], [{ scenario: 'read-vacancy', vacancyId: task.vacancyId }, 'parse']] as const) {
        const refused = await runTask(client, stopped)
        expect(refused).toMatchObject(failure(429, 'QUOTA_EXCEEDED'))
        expect(refused.body).toMatchObject({ params: { operation, limit: 0, resetAt: expect.stringMatching(/T00:00:00\.000Z$/) } })
        expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
      }
      expect(await offer(client)).toMatchObject({ state: 'ready' })
      expect(await client.request('POST', '/api/generations', { json: { resumeId: task.resumeId, vacancyId: task.vacancyId } })).toMatchObject({ status: 201 })
      expect(await usageOf(client)).toMatchObject([{ providerType: 'local' }])
      expect(llm.asks).toHaveLength(0)
    })

    it('is a used-up budget: until when, and what goes on', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const { spent, resetAt } = await readBudget()
      await configure(world, { global_budget_cap: toUsd(spent + 100) })
      const refused = await runTask(client, task)
      expect(refused).toMatchObject(failure(503, 'BUDGET_EXHAUSTED'))
      expect(refused.body).toMatchObject({ params: { resetAt } })
      expect(await offer(client)).toEqual({ state: 'budget_exhausted', provider: 'openai', model: 'gpt-4.1-mini', resetAt })
      expect(await usedOf(client, 'generate')).toBe(0)
      expect(await usageOf(client)).toEqual([])
      expect(await client.request('POST', '/api/models/tickets', { json: { task, model: { provider: 'openai', model: 'gpt-4.1-mini' } } })).toMatchObject({ status: 200, body: { kind: 'ticket' } })
      expect(llm.asks).toHaveLength(0)
    })

    it('is the switch, for all but super-admins', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      await configure(world, { platform_llm_enabled: false })
      expect(await runTask(client, task)).toMatchObject(failure(503, 'PLATFORM_MODEL_OFF'))
      expect(await offer(client)).toMatchObject({ state: 'switched_off', provider: 'openai' })
      const { client: admin } = await world.person('super_admin')
      expect(await offer(admin)).toMatchObject({ state: 'ready' })
      expect(await runTask(admin, await addTask(admin))).toMatchObject({ status: 200 })
    })

    it('is a model that may not be set', async () => {
      for (const patch of [{ platform_model: 'gpt-4' }, { platform_model: 'gemini-2.5-flash' }, { platform_provider: 'gemini_flash', platform_model: 'gpt-4.1-mini' }] as const)
        expect(await configure(world, patch)).toMatchObject(failure(422, 'LLM_MODEL_UNKNOWN'))
      expect(await configure(world, { platform_model: 'gpt-4o-mini' })).toMatchObject({ status: 200 })
      // Another provider goes with a model of its own.
      expect(await configure(world, { platform_provider: 'gemini_flash' })).toMatchObject({ status: 200, body: { platform_provider: 'gemini_flash', platform_model: '' } })
    })
  })

  describe('hints of keys', () => {
    it('are kept, changed and forgotten; there is no place for a key', async () => {
      const { client } = await world.person()
      const put = (json: unknown) => client.request<LlmKey>('PUT', '/api/models/keys/openai', { json })
      expect(await put({ keyHint: '4711' })).toMatchObject({ status: 200, body: { provider: 'openai', keyHint: '4711' } })
      await put({ keyHint: 'abcd' })
      await client.request('PUT', '/api/models/keys/compatible', { json: { keyHint: '' } })
      expect((await client.request<LlmKey[]>('GET', '/api/models/keys')).body).toMatchObject([{ provider: 'compatible', keyHint: '' }, { provider: 'openai', keyHint: 'abcd' }])
      for (const json of [{ keyHint: '54711' }, { keyHint: 'abcd', key: 'sk-1' }, {}])
        expect(await put(json)).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      for (let count = 0; count < 2; count++)
        expect(await client.request('DELETE', '/api/models/keys/openai')).toMatchObject({ status: 204 })
      expect((await client.request<LlmKey[]>('GET', '/api/models/keys')).body).toHaveLength(1)
      const { client: other } = await world.person()
      expect((await other.request('GET', '/api/models/keys')).body).toEqual([])
    })

    it('pages may call the providers, this computer, and what an administrator adds', async () => {
      const policy = async () => /connect-src ([^;]*)/.exec((await fetch(world.server().url)).headers.get('content-security-policy')!)![1]
      const always = '\'self\' https://api.openai.com https://generativelanguage.googleapis.com http://localhost:* http://127.0.0.1:*'
      expect(await policy()).toBe(always)
      expect(await configure(world, { byok_origins: ['https://models.example.org', 'https://llm.example.org:8443'] })).toMatchObject({ status: 200 })
      expect(await policy()).toBe(`${always} https://models.example.org https://llm.example.org:8443`)
      for (const origin of ['http://models.example.org', 'https://models.example.org/', 'https://*.example.org', 'https://a.example; script-src *', 'data:', '*'])
        expect(await configure(world, { byok_origins: [origin] }), origin).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })
  })
}
