import type { Fault } from '@int/llm/testing'
import type { ErrorBody, ErrorCode, SystemConfig } from '@int/schema'
import type { World } from '../http/world.ts'
import { FAULTS } from '@int/llm/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { readBudget } from '../../server/services/usage/spend-budget.ts'
import { addTask, configure, runTask, usageOf, usedOf } from '../http/model-tasks.ts'

/** What the platform is charged: nothing, what the provider's meter says, or the worst case, because nobody knows. */
type Charge = 'nothing' | 'meter' | 'worst'

const EXPECTED: Record<Fault, { code: ErrorCode, charge: Charge }> = {
  'unauthorized': { code: 'LLM_KEY_REJECTED', charge: 'nothing' },
  'forbidden': { code: 'LLM_KEY_REJECTED', charge: 'nothing' },
  'spent': { code: 'LLM_QUOTA_EXCEEDED', charge: 'nothing' },
  'rate-limited': { code: 'LLM_RATE_LIMITED', charge: 'nothing' },
  'rate-limited-with-wait': { code: 'LLM_RATE_LIMITED', charge: 'nothing' },
  'server-error': { code: 'LLM_UNAVAILABLE', charge: 'nothing' },
  'too-long': { code: 'LLM_INPUT_TOO_LONG', charge: 'nothing' },
  'redirect': { code: 'LLM_UNREACHABLE', charge: 'nothing' },
  'hang': { code: 'LLM_TIMEOUT', charge: 'worst' },
  'slow-drip': { code: 'LLM_TIMEOUT', charge: 'worst' },
  'cut': { code: 'LLM_REPLY_CUT', charge: 'worst' },
  'broken-wire': { code: 'LLM_REPLY_INVALID', charge: 'worst' },
  'huge': { code: 'LLM_REPLY_TOO_LARGE', charge: 'worst' },
  'malformed-json': { code: 'LLM_REPLY_INVALID', charge: 'meter' },
  'wrong-types': { code: 'LLM_REPLY_INVALID', charge: 'meter' },
  'prose': { code: 'LLM_REPLY_INVALID', charge: 'meter' },
  'truncated': { code: 'LLM_REPLY_TRUNCATED', charge: 'meter' },
  'refusal': { code: 'LLM_REFUSED', charge: 'meter' },
}

const PROVIDERS = [
  { platform_provider: 'openai', platform_model: 'gpt-4.1-mini' },
  { platform_provider: 'gemini_flash', platform_model: 'gemini-2.5-flash' },
] as const satisfies Partial<SystemConfig>[]

/** Every fault of a provider: the right code, the right charge, nothing saved, nothing of the provider's words. The server's timeout is short. */
export function faultSuite(world: World): void {
  const { llm } = world
  afterEach(() => llm.reset())

  describe.each(PROVIDERS)('a fault of $platform_provider', (config) => {
    it.each(FAULTS)('%s', async (fault) => {
      await configure(world, config)
      const { client } = await world.person()
      const task = await addTask(client)
      const before = await readBudget()
      llm.always(fault)
      const { status, body } = await runTask<ErrorBody>(client, task)
      const { code, charge } = EXPECTED[fault]
      expect(body.code).toBe(code)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(JSON.stringify(body)).not.toMatch(/Canary|Incorrect API key|Tramway/)

      const after = await readBudget()
      const spent = after.spent - before.spent
      expect(after.reserved).toBe(0)
      // The meter books when it notices that it was hung up on.
      await expect.poll(() => llm.calls.length > 0 || charge !== 'meter').toBe(true)
      expect(spent).toBeGreaterThanOrEqual(llm.totals().cost)
      if (charge === 'nothing')
        expect(spent).toBe(0)
      if (charge === 'meter')
        expect(spent).toBe(llm.totals().cost)
      if (charge === 'worst')
        expect(spent).toBeGreaterThan(0)
      expect(llm.asks.length).toBeLessThanOrEqual(charge === 'nothing' ? 3 : 2)

      expect(await usageOf(client)).toMatchObject([{ operation: 'generate', providerType: 'platform', model: config.platform_model, cost: spent, outcome: 'failed' }])
      expect(await usedOf(client, 'generate')).toBe(spent > 0 ? 1 : 0)
      expect((await client.request('GET', '/api/generations')).body).toEqual([])

      // Nothing of it is left behind: the next run does what it ought to.
      llm.reset()
      expect(await runTask(client, task)).toMatchObject({ status: 200 })
    })

    it('that a second reply mends is one operation at the price of both calls', async () => {
      await configure(world, config)
      const { client } = await world.person()
      llm.script('prose')
      expect(await runTask(client, await addTask(client))).toMatchObject({ status: 200 })
      expect(llm.calls).toHaveLength(2)
      expect(await usageOf(client)).toMatchObject([{ cost: llm.totals().cost, tokens: llm.totals().inputTokens + llm.totals().outputTokens, outcome: 'ok' }])
    })

    it('that passes is tried again, and only what was done is paid for', async () => {
      await configure(world, config)
      const { client } = await world.person()
      llm.script('server-error', 'rate-limited')
      expect(await runTask(client, await addTask(client))).toMatchObject({ status: 200 })
      expect(llm.asks).toHaveLength(3)
      expect(await usageOf(client)).toMatchObject([{ cost: llm.totals().cost, outcome: 'ok' }])
    })
  })
}
