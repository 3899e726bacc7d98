import type { Generation, ModelEstimate, ModelRunEvent, Resume, Vacancy } from '@int/schema'
import type { World } from './world.ts'
import { verifyContent } from '@int/engine/grounding'
import { generationSchema } from '@int/schema'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readBudget } from '../../server/services/usage/spend-budget.ts'
import { modelRunSuite } from './model-runs.ts'
import { modelStopSuite } from './model-stops.ts'
import { addTask, addUnsureResume, configure, configureBack, runTask, usageOf, usedOf } from './model-tasks.ts'

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

  modelRunSuite(world)
  modelStopSuite(world)
}
