import type { ModelRef, ModelRequest } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALLOWED_MODELS, isAllowedModel, outputCeiling, thinkingOf } from './models.ts'
import { estimateOf, isPriced, priceOf, worstCaseOf } from './prices.ts'

const AT = new Date('2026-11-21T00:00:00Z')
const MINI: ModelRef = { provider: 'openai', model: 'gpt-4o-mini' }
const request: ModelRequest = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'system', text: 'Be brief.' }, { role: 'user', text: 'Grüße! '.repeat(100) }],
  maxOutputTokens: 1000,
  schema: { name: 'x', json: { type: 'object' } },
}

describe('prices', () => {
  it('are whole micro-dollars, rounded up', () => {
    expect(priceOf(MINI, { inputTokens: 1000, outputTokens: 1000 }, AT)).toBe(750)
    expect(priceOf(MINI, { inputTokens: 1, outputTokens: 0 }, AT)).toBe(1)
    expect(priceOf(MINI, { inputTokens: 0, outputTokens: 0 }, AT)).toBe(0)
  })

  it('count what the provider had cached at its lower price', () => {
    expect(priceOf(MINI, { inputTokens: 1000, outputTokens: 0, cachedInputTokens: 1000 }, AT)).toBe(75)
  })

  it('refuse a model they do not know, and any at an unknown address', () => {
    for (const ref of [{ provider: 'openai', model: 'nonesuch' }, { provider: 'compatible', model: 'gpt-4o-mini' }, { provider: 'gemini', model: 'gpt-4o-mini' }, { provider: 'openai', model: '' }] as const) {
      expect(() => priceOf(ref, { inputTokens: 1, outputTokens: 1 }, AT)).toThrow(expect.objectContaining({ code: 'LLM_MODEL_UNKNOWN' }))
      expect(isPriced(ref, AT)).toBe(false)
    }
  })

  it('are known for every model the platform may use', () => {
    for (const provider of ['openai', 'gemini'] as const) {
      for (const model of ALLOWED_MODELS[provider])
        expect(isPriced({ provider, model }, AT), model).toBe(true)
    }
    expect(isAllowedModel(MINI)).toBe(true)
    expect(isAllowedModel({ provider: 'openai', model: 'gpt-4' })).toBe(false)
    expect(isAllowedModel({ provider: 'compatible', model: 'gpt-4o-mini' })).toBe(false)
  })

  it('never exceed the worst case, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (text, outputTokens, share) => {
      const asked = { ...request, messages: [{ role: 'user' as const, text }] }
      const inputTokens = Math.floor(share * new TextEncoder().encode(text).byteLength)
      expect(priceOf(MINI, { inputTokens, outputTokens }, AT)).toBeLessThanOrEqual(worstCaseOf(MINI, asked, AT))
    }))
  })

  it('are estimated below the worst case', () => {
    const estimate = estimateOf(MINI, request, 300, AT)
    expect(estimate.outputTokens).toBe(300)
    expect(estimate.cost).toBeLessThan(estimate.worstCost!)
    expect(estimate.worstCost).toBe(worstCaseOf(MINI, request, AT))
    expect(estimateOf({ provider: 'compatible', model: 'llama' }, request, 300, AT)).toEqual({ inputTokens: estimate.inputTokens, outputTokens: 300, cost: null, worstCost: null })
  })
})

describe('models that think', () => {
  it('get room for it', () => {
    expect(thinkingOf({ provider: 'openai', model: 'gpt-5-mini' })).toEqual({ kind: 'effort', effort: 'low' })
    expect(thinkingOf({ provider: 'gemini', model: 'gemini-3.5-flash' })).toEqual({ kind: 'level', level: 'LOW' })
    expect(outputCeiling({ provider: 'gemini', model: 'gemini-2.5-flash' }, 100)).toBe(100)
    expect(outputCeiling({ provider: 'openai', model: 'gpt-5-mini' }, 100)).toBeGreaterThan(1000)
    expect(outputCeiling(MINI, 100)).toBe(100)
  })
})
