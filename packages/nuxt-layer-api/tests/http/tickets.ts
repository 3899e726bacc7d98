import type { ProviderSettings } from '@int/llm'
import type { Generation, ModelReplyInput, ModelReplyResult, ModelTask, ModelTaskResult, ModelTicket, Resume, Vacancy } from '@int/schema'
import type { Client, Reply } from '../helpers/client.ts'
import type { World } from './world.ts'
import { verifyContent } from '@int/engine/grounding'
import { connect } from '@int/llm'
import { DomainError } from '@int/schema'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'
import { addTask, addUnsureResume, configure, configureBack, usageOf, usedOf } from './model-tasks.ts'

type Answer = { kind: 'ticket', ticket: ModelTicket } | { kind: 'done', result: ModelTaskResult }
type Outcome = ModelReplyInput['outcome']

export const OWN_KEY = 'sk-own-Canary0815'
const MODEL = { provider: 'openai', model: 'gpt-4.1-mini' } as const

export async function takeTicket(client: Client, task: ModelTask, model: { provider: 'openai' | 'gemini' | 'compatible', model: string } = MODEL): Promise<ModelTicket> {
  const { body } = await client.request<Answer>('POST', '/api/models/tickets', { json: { task, model } })
  if (body.kind !== 'ticket')
    throw new Error(`A ticket is expected: ${JSON.stringify(body)}`)
  return body.ticket
}

/** Does what a page does: asks the provider with a key that stays here. */
export async function askWith(settings: ProviderSettings, { request }: ModelTicket): Promise<Outcome> {
  try {
    const { text, finishReason, usage } = await connect(settings).complete(request, { signal: new AbortController().signal })
    return { kind: 'reply', text, finishReason, usage }
  }
  catch (error) {
    if (error instanceof DomainError)
      return { kind: 'failed' }
    throw error
  }
}

export function handIn<T = ModelReplyResult>(client: Client, { ticket }: ModelTicket, outcome: Outcome): Promise<Reply<T>> {
  return client.request<T>('POST', '/api/models/replies', { json: { ticket, outcome } })
}

/** Everything of a run with a key of one's own; a reply that does not hold is asked for once more. */
export async function runWithOwnKey(client: Client, task: ModelTask, settings: ProviderSettings, model: string): Promise<Reply<ModelReplyResult>> {
  const ticket = await takeTicket(client, task, { provider: settings.provider, model })
  const reply = await handIn(client, ticket, await askWith(settings, ticket))
  return reply.body.kind === 'again'
    ? handIn(client, reply.body.ticket, await askWith(settings, reply.body.ticket))
    : reply
}

export function ticketSuite(world: World): void {
  const { llm } = world
  beforeAll(() => configureBack(world))
  afterEach(async () => {
    llm.reset()
    await configureBack(world)
  })
  const settings: ProviderSettings = { provider: 'openai', apiKey: OWN_KEY, baseUrl: llm.openAiUrl }
  const reply = (text: string): Outcome => ({ kind: 'reply', text, finishReason: 'stop', usage: { inputTokens: 100, outputTokens: 10 } })
  const NOTHING = '{"rewrites":[],"first":[],"hide":[]}'

  describe('a key of one\'s own', () => {
    it.each([
      ['openai', 'gpt-4.1-mini', llm.openAiUrl],
      ['gemini', 'gemini-2.5-flash', llm.url],
      ['compatible', 'gpt-4.1-mini', llm.openAiUrl],
    ] as const)('at %s tailors from the browser; the server sees no key and counts no quota', async (provider, model, baseUrl) => {
      const { client } = await world.person()
      const task = await addTask(client)
      const { body } = await runWithOwnKey(client, task, { provider, apiKey: OWN_KEY, baseUrl }, model)
      if (body.kind !== 'done' || body.result.scenario !== 'tailor-resume')
        throw new Error('A tailoring is expected.')
      const { body: generation } = await client.request<Generation>('GET', `/api/generations/${body.result.generationId}`)
      expect(generation.providerType).toBe('byok')
      expect(generation.edits.map(({ edit }) => edit.reason.code)).toContain('MODEL')
      expect(verifyContent(generation.base, generation.content)).toEqual([])
      const { inputTokens, outputTokens, cost } = llm.totals()
      expect(await usageOf(client)).toEqual([{ operation: 'generate', providerType: 'byok', model, tokens: inputTokens + outputTokens, cost: provider === 'compatible' ? null : cost, outcome: 'ok' }])
      expect(await usedOf(client, 'generate')).toBe(0)

      const again = await client.request<Answer>('POST', '/api/models/tickets', { json: { task, model: { provider, model } } })
      expect(again.body).toMatchObject({ kind: 'done', result: { scenario: 'tailor-resume' } })
      expect(await usageOf(client)).toMatchObject([{ tokens: 0, cost: 0 }, {}])
      expect(llm.totals().calls).toBe(1)
    })

    it('reads a vacancy and doubtful fields', async () => {
      const { client } = await world.person()
      const { vacancyId } = await addTask(client)
      expect((await runWithOwnKey(client, { scenario: 'read-vacancy', vacancyId }, settings, MODEL.model)).body).toMatchObject({ kind: 'done', result: { scenario: 'read-vacancy' } })
      const { id: resumeId } = await addUnsureResume(client)
      expect((await runWithOwnKey(client, { scenario: 'parse-resume', resumeId }, settings, MODEL.model)).body).toMatchObject({ kind: 'done', result: { scenario: 'parse-resume' } })
      expect(await usedOf(client, 'parse')).toBe(0)
    })

    it('is switched off for everybody', async () => {
      await configure(world, { byok_enabled: false })
      const { client } = await world.person('super_admin')
      const task = await addTask(client)
      expect(await client.request('POST', '/api/models/tickets', { json: { task, model: MODEL } })).toMatchObject(failure(403, 'BYOK_OFF'))
      expect(await client.request('POST', '/api/models/estimates', { json: { task, model: MODEL } })).toMatchObject(failure(403, 'BYOK_OFF'))
      expect((await client.request('GET', '/api/models')).body).toMatchObject({ byok: { isEnabled: false }, platform: { state: 'ready' } })
    })

    it('is told what will be sent, and a price where there is one', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const estimate = async (model: unknown) => (await client.request('POST', '/api/models/estimates', { json: { task, model } })).body
      const { request } = await takeTicket(client, task)
      expect(await estimate(MODEL)).toMatchObject({ cost: expect.any(Number), messages: request.messages })
      expect(await estimate({ provider: 'compatible', model: 'llama3.2:3b' })).toMatchObject({ cost: null, worstCost: null, inputTokens: expect.any(Number) })
    })
  })

  describe('a ticket', () => {
    it('is good for one reply, however often it is handed in at once', async () => {
      const { client } = await world.person()
      const ticket = await takeTicket(client, await addTask(client))
      const replies = await Promise.all(Array.from({ length: 6 }, () => handIn(client, ticket, reply(NOTHING))))
      expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409])
      expect(replies.find(({ status }) => status === 409)).toMatchObject(failure(409, 'TICKET_USED'))
      expect(await handIn(client, ticket, { kind: 'cancelled' })).toMatchObject(failure(409, 'TICKET_USED'))
      expect((await client.request('GET', '/api/generations')).body).toHaveLength(1)
      expect(await usageOf(client)).toHaveLength(1)
    })

    it('is nobody else\'s, and cannot be made up', async () => {
      const { client } = await world.person()
      const ticket = await takeTicket(client, await addTask(client))
      const { client: other } = await world.person('super_admin')
      expect(await handIn(other, ticket, reply(NOTHING))).toMatchObject(failure(422, 'TICKET_INVALID'))
      const middle = Math.floor(ticket.ticket.length / 2)
      const changed = ticket.ticket[middle] === 'A' ? 'B' : 'A'
      for (const forged of ['x', `${ticket.ticket.slice(0, middle)}${changed}${ticket.ticket.slice(middle + 1)}`, btoa('{"value":{}}')])
        expect(await handIn(client, { ...ticket, ticket: forged }, reply(NOTHING)), forged).toMatchObject(failure(422, 'TICKET_INVALID'))
      expect(await handIn(client, ticket, reply(NOTHING))).toMatchObject({ status: 200 })
    })

    it('is void once the resume or the vacancy is another', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const { body: resume } = await client.request<Resume>('GET', `/api/resumes/${task.resumeId}`)
      const first = await takeTicket(client, task)
      await client.request('PUT', `/api/resumes/${resume.id}/content`, { json: { content: { ...resume.content, summary: 'Another' }, revision: 1 } })
      expect(await handIn(client, first, reply(NOTHING))).toMatchObject(failure(409, 'TICKET_OUTDATED'))
      const second = await takeTicket(client, task)
      const { body: vacancy } = await client.request<Vacancy>('GET', `/api/vacancies/${task.vacancyId}`)
      await client.request('PUT', `/api/vacancies/${vacancy.id}/requirements`, { json: { requirements: vacancy.requirements.slice(1) } })
      expect(await handIn(client, second, reply(NOTHING))).toMatchObject(failure(409, 'TICKET_OUTDATED'))
      const third = await takeTicket(client, task)
      await client.request('DELETE', `/api/vacancies/${vacancy.id}`)
      expect(await handIn(client, third, reply(NOTHING))).toMatchObject(failure(404, 'NOT_FOUND'))
      expect(await usageOf(client)).toEqual([])
    })

    it('for a reply that does not hold gives one more, and no third', async () => {
      const { client } = await world.person()
      const ticket = await takeTicket(client, await addTask(client))
      const bad = await handIn(client, ticket, reply('Sure! Here it is.'))
      if (bad.body.kind !== 'again')
        throw new Error('Another ticket is expected.')
      expect(bad.body.ticket.request.messages).toHaveLength(4)
      expect(await handIn(client, ticket, reply(NOTHING))).toMatchObject(failure(409, 'TICKET_USED'))
      expect(await handIn(client, bad.body.ticket, reply('{"rewrites":[]}'))).toMatchObject(failure(502, 'LLM_REPLY_INVALID'))
      expect((await client.request('GET', '/api/generations')).body).toEqual([])
      // Both calls are one operation.
      expect(await usageOf(client)).toEqual([{ operation: 'generate', providerType: 'byok', model: MODEL.model, tokens: 220, cost: 112, outcome: 'failed' }])
    })

    it('notes a failure, a cancellation, a cut and a refusal, and saves nothing', async () => {
      const { client } = await world.person()
      const task = await addTask(client)
      const ticket = () => takeTicket(client, task)
      expect(await handIn(client, await ticket(), { kind: 'failed' })).toMatchObject({ status: 200, body: { kind: 'noted' } })
      expect(await handIn(client, await ticket(), { kind: 'cancelled' })).toMatchObject({ status: 200, body: { kind: 'noted' } })
      expect(await handIn(client, await ticket(), { ...reply(NOTHING), finishReason: 'length' } as Outcome)).toMatchObject(failure(502, 'LLM_REPLY_TRUNCATED'))
      expect(await handIn(client, await ticket(), { ...reply(''), finishReason: 'refusal' } as Outcome)).toMatchObject(failure(422, 'LLM_REFUSED'))
      expect((await usageOf(client)).map(({ outcome, tokens }) => ({ outcome, tokens }))).toEqual([
        { outcome: 'failed', tokens: 110 },
        { outcome: 'failed', tokens: 110 },
        { outcome: 'cancelled', tokens: null },
        { outcome: 'failed', tokens: null },
      ])
      expect((await client.request('GET', '/api/generations')).body).toEqual([])
    })
  })
}
