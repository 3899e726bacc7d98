import type { LlmKey, ModelOffer } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { World } from './world.ts'
import { toUsd } from '@int/engine/budget'
import { describe, expect, it } from 'vitest'
import { replaceUserQuotas } from '../../server/repositories/quotas.ts'
import { readBudget } from '../../server/services/usage/spend-budget.ts'
import { failure } from '../helpers/client.ts'
import { addTask, configure, runTask, usageOf, usedOf } from './model-tasks.ts'

export function modelStopSuite(world: World): void {
  const { llm } = world

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
