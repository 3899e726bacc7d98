import type { ErrorCode, ModelRequest } from '@int/schema'
import type { CompletionReply, ProviderSettings } from '../src/index.ts'
import type { FakeLlm, Fault } from '../testing/index.ts'
import { inspect } from 'node:util'
import { DomainError } from '@int/schema'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { addressOf, connect, isFreeOfCharge } from '../src/index.ts'
import { FAULTS, startFakeLlm } from '../testing/index.ts'

const CANARY = 'sk-canary-7f3a9c1e5b'
const PROMPT = 'prompt-canary-2d8e'

let fake: FakeLlm
beforeAll(async () => {
  fake = await startFakeLlm({ dripMs: 20 })
})
afterEach(() => fake.reset())
afterAll(async () => fake.close())

function settingsFor(provider: ProviderSettings['provider'], more: Partial<ProviderSettings> = {}): ProviderSettings {
  return { provider, apiKey: CANARY, baseUrl: provider === 'gemini' ? fake.url : fake.openAiUrl, timeoutMs: 5000, ...more }
}

const MODELS = { openai: 'gpt-4.1-mini', compatible: 'gpt-4.1-mini', gemini: 'gemini-2.5-flash' } as const
const PROVIDERS = ['openai', 'compatible', 'gemini'] as const

function requestFor(provider: keyof typeof MODELS): ModelRequest {
  return {
    model: MODELS[provider],
    messages: [{ role: 'system', text: 'Reply with JSON.' }, { role: 'user', text: `${PROMPT} hello` }],
    maxOutputTokens: 500,
    temperature: 0,
    schema: { name: 'greeting', json: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'], additionalProperties: false } },
  }
}

async function ask(provider: keyof typeof MODELS, more: Partial<ProviderSettings> = {}, signal = new AbortController().signal): Promise<CompletionReply> {
  return connect(settingsFor(provider, more)).complete(requestFor(provider), { signal })
}

async function failureOf(run: Promise<unknown>): Promise<DomainError> {
  const error: unknown = await run.then(() => undefined, (thrown: unknown) => thrown)
  if (!(error instanceof DomainError))
    throw new Error(`Not a DomainError: ${inspect(error)}`)
  return error
}

/** Everything of an error that anybody could print, log or send. */
function everythingOf(error: DomainError): string {
  return [inspect(error, { depth: 10, showHidden: true }), error.stack, error.message, JSON.stringify(error), JSON.stringify(error.toBody()), String(error.cause)].join('\n')
}

describe.each(PROVIDERS)('%s', (provider) => {
  it('answers with text, model and the usage that the meter booked', async () => {
    fake.say('{"text":"Good morning, every one of you"}')
    const reply = await ask(provider)
    expect(reply).toMatchObject({ text: '{"text":"Good morning, every one of you"}', model: MODELS[provider], finishReason: 'stop' })
    expect(fake.calls).toHaveLength(1)
    expect(reply.usage).toMatchObject({ inputTokens: fake.calls[0]!.inputTokens, outputTokens: fake.calls[0]!.outputTokens })
    expect(fake.asks[0]).toMatchObject({ key: CANARY, system: 'Reply with JSON.', maxOutputTokens: 500, stream: true })
    expect(fake.asks[0]!.schema).toBeDefined()
  })

  const expected: Record<Exclude<Fault, 'slow-drip' | 'malformed-json' | 'wrong-types' | 'prose' | 'truncated' | 'refusal' | 'hang'>, ErrorCode> = {
    'unauthorized': 'LLM_KEY_REJECTED',
    'forbidden': 'LLM_KEY_REJECTED',
    'spent': 'LLM_QUOTA_EXCEEDED',
    'rate-limited': 'LLM_RATE_LIMITED',
    'rate-limited-with-wait': 'LLM_RATE_LIMITED',
    'server-error': 'LLM_UNAVAILABLE',
    'too-long': 'LLM_INPUT_TOO_LONG',
    'redirect': 'LLM_UNREACHABLE',
    'cut': 'LLM_REPLY_CUT',
    'broken-wire': 'LLM_REPLY_INVALID',
    'huge': 'LLM_REPLY_TOO_LARGE',
  }
  it.each(Object.entries(expected))('turns %s into %s', async (fault, code) => {
    fake.always(FAULTS.find(one => one === fault))
    const error = await failureOf(ask(provider))
    expect(error.code).toBe(code)
    expect(error.cause).toBeUndefined()
    expect(fake.asks).toHaveLength(1)
  })

  it('gives up on a slow drip and on silence at the end of its time', async () => {
    for (const fault of ['slow-drip', 'hang'] as const) {
      fake.script(fault)
      fake.say(`{"text":"${'word '.repeat(400)}"}`)
      const error = await failureOf(ask(provider, { timeoutMs: 300 }))
      expect(error).toMatchObject({ code: 'LLM_TIMEOUT', params: { seconds: 1 } })
    }
  })

  it('ends the call at the provider when it is cancelled', async () => {
    fake.script('slow-drip')
    fake.say(`{"text":"${'word '.repeat(400)}"}`)
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 150)
    const error = await failureOf(ask(provider, {}, stop.signal))
    expect(error.code).toBe('LLM_CANCELLED')
    await vi.waitFor(() => expect(fake.calls[0]?.hungUp).toBe(true))
    expect(fake.calls[0]!.outputTokens).toBeLessThan(200)
  })

  it('asks nothing when it was cancelled before', async () => {
    expect((await failureOf(ask(provider, {}, AbortSignal.abort()))).code).toBe('LLM_CANCELLED')
    expect(fake.asks).toHaveLength(0)
  })

  it('reads no more of a huge reply than it allows', async () => {
    fake.script('huge')
    expect((await failureOf(ask(provider))).params).toEqual({ maxKilobytes: 556 })
    await vi.waitFor(() => expect(fake.calls).toHaveLength(1))
    expect(fake.calls[0]!.bytesSent).toBeLessThan(10_000_000)
  })

  it('says when a reply reached its limit and when it was refused', async () => {
    fake.script('truncated', 'refusal')
    expect((await ask(provider)).finishReason).toBe('length')
    expect((await ask(provider)).finishReason).toBe('refusal')
  })

  it('says how long the provider asks to wait', async () => {
    fake.script('rate-limited-with-wait', 'rate-limited')
    expect((await failureOf(ask(provider))).params).toEqual({ seconds: 2 })
    expect((await failureOf(ask(provider))).params).toEqual({})
  })

  it('knows which failures cost nothing', async () => {
    const free = ['unauthorized', 'forbidden', 'spent', 'rate-limited', 'server-error', 'too-long', 'redirect'] as const
    for (const fault of free) {
      fake.script(fault)
      expect(isFreeOfCharge(await failureOf(ask(provider)))).toBe(true)
    }
    expect(fake.totals().cost).toBe(0)
    for (const fault of ['cut', 'broken-wire', 'huge'] as const) {
      fake.script(fault)
      expect(isFreeOfCharge(await failureOf(ask(provider)))).toBe(false)
    }
  })

  it('refuses a model the provider does not offer, and a name that is none', async () => {
    const { complete } = connect(settingsFor(provider))
    const signal = new AbortController().signal
    for (const model of ['model-of-tomorrow', '../../v1/files', 'x?key=1', ''])
      expect((await failureOf(complete({ ...requestFor(provider), model }, { signal }))).code).toBe('LLM_MODEL_UNKNOWN')
  })

  it('says when nobody is at the address', async () => {
    const gone = await startFakeLlm()
    await gone.close()
    const error = await failureOf(ask(provider, { baseUrl: gone.openAiUrl }))
    expect(error.code).toBe('LLM_UNREACHABLE')
    expect(isFreeOfCharge(error)).toBe(true)
  })

  it('lists the models of a key and refuses a wrong one', async () => {
    const { listModels } = connect(settingsFor(provider))
    const signal = new AbortController().signal
    const names = await listModels({ signal })
    expect(names).toContain(MODELS[provider])
    expect(names).not.toContain('embedding-fake')
    expect(names).toEqual(names.toSorted())
    fake.script('unauthorized')
    expect((await failureOf(listModels({ signal }))).code).toBe('LLM_KEY_REJECTED')
  })

  it('keeps key and prompt out of every error, and prints nothing', async () => {
    const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error'), vi.spyOn(console, 'info'), vi.spyOn(console, 'debug')]
    for (const fault of FAULTS) {
      fake.script(fault)
      const error = await ask(provider, { timeoutMs: 300 }).catch((thrown: unknown) => thrown)
      if (!(error instanceof DomainError))
        continue
      expect(everythingOf(error)).not.toContain('canary')
      expect(everythingOf(error)).not.toContain('Incorrect API key')
    }
    for (const spy of printed) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  })
})

describe('a compatible server', () => {
  it('is sent no authorization where there is no key', async () => {
    await ask('compatible', { apiKey: '' })
    expect(fake.asks[0]!.key).toBe('')
  })

  it('is sent no schema where it cannot bind a reply to one', async () => {
    await ask('compatible', { structuredOutput: false })
    expect(fake.asks[0]!.schema).toBeUndefined()
  })
})

describe('a model that thinks before it answers', () => {
  it('is sent no temperature, which it would refuse', async () => {
    const { complete } = connect(settingsFor('openai'))
    const reply = await complete({ ...requestFor('openai'), model: 'gpt-5-mini' }, { signal: new AbortController().signal })
    expect(reply.finishReason).toBe('stop')
  })
})

describe('an address', () => {
  it('is the provider\'s own where none is given', () => {
    expect(addressOf({ provider: 'openai' })).toBe('https://api.openai.com/v1')
    expect(addressOf({ provider: 'gemini', baseUrl: ' ' })).toBe('https://generativelanguage.googleapis.com')
    expect(addressOf({ provider: 'compatible', baseUrl: 'http://localhost:11434/v1/' })).toBe('http://localhost:11434/v1')
  })

  it('is refused where a key would cross a network in the clear, or where it is none', () => {
    for (const baseUrl of ['http://example.com/v1', 'http://192.168.1.4:1234/v1', 'http://127.0.0.1.example.com/v1', 'javascript:alert(1)', 'https://user:secret@example.com', 'https://example.com/?next=1', 'nonsense', undefined])
      expect(() => connect({ provider: 'compatible', apiKey: '', baseUrl })).toThrow(expect.objectContaining({ code: 'LLM_ADDRESS_INVALID' }))
  })
})
