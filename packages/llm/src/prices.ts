import type { ModelRef, ModelRequest } from '@int/schema'
import type { TokenUsage } from './port.ts'
import { DomainError } from '@int/schema'
import { calcPrice } from '@pydantic/genai-prices'
import { estimateTokens, maxTokens } from './tokens.ts'

/** What a run will likely and at most take; money in micro-dollars, `null` for a model without a known price. */
export interface Estimate {
  inputTokens: number
  outputTokens: number
  cost: number | null
  worstCost: number | null
}

const PRICE_LIST = { openai: 'openai', gemini: 'google', compatible: undefined } as const
const MICRO = 1_000_000
/** A provider wraps each message, and the schema, in a few tokens of its own. */
const FRAME_TOKENS = 32
/** Adding dollars as floating point leaves dust far below a micro-dollar, which must not be rounded up to one. */
const DUST = 1e-6

/**
 * The price of a call in whole micro-dollars, rounded up, by the bundled table at the instant `at`.
 * @throws {DomainError} `LLM_MODEL_UNKNOWN` for a model that the table does not hold: nothing is priced at 0 for want of knowledge.
 */
export function priceOf({ provider, model }: ModelRef, usage: TokenUsage, at: Date): number {
  const providerId = PRICE_LIST[provider]
  const price = providerId === undefined
    ? null
    : calcPrice({
        input_tokens: usage.inputTokens,
        output_tokens: usage.outputTokens,
        cache_read_tokens: usage.cachedInputTokens ?? 0,
      }, model, { providerId, timestamp: at })
  if (!price || !Number.isFinite(price.total_price) || !(price.model_price.input_mtok && price.model_price.output_mtok))
    throw new DomainError('LLM_MODEL_UNKNOWN')
  return Math.max(0, Math.ceil(price.total_price * MICRO - DUST))
}

/** Whether the table knows the model's price. */
export function isPriced(ref: ModelRef, at: Date): boolean {
  try {
    priceOf(ref, { inputTokens: 1, outputTokens: 1 }, at)
    return true
  }
  catch {
    return false
  }
}

/**
 * The most that one attempt can cost, in micro-dollars: what to reserve before it is sent.
 * Every byte is taken for a token, nothing for cached, and the reply for as long as it may be.
 * @throws {DomainError} `LLM_MODEL_UNKNOWN`
 */
export function worstCaseOf(ref: ModelRef, request: ModelRequest, at: Date): number {
  const inputTokens = sentTexts(request).reduce((sum, text) => sum + maxTokens(text) + FRAME_TOKENS, 0)
  return priceOf(ref, { inputTokens, outputTokens: request.maxOutputTokens }, at)
}

/**
 * What to show before a run: the likely size and price beside the most it can cost.
 * `expectedOutputTokens` is the scenario's.
 */
export function estimateOf(ref: ModelRef, request: ModelRequest, expectedOutputTokens: number, at: Date): Estimate {
  const inputTokens = sentTexts(request).reduce((sum, text) => sum + estimateTokens(text), 0)
  const outputTokens = Math.min(expectedOutputTokens, request.maxOutputTokens)
  return {
    inputTokens,
    outputTokens,
    ...isPriced(ref, at)
      ? { cost: priceOf(ref, { inputTokens, outputTokens }, at), worstCost: worstCaseOf(ref, request, at) }
      : { cost: null, worstCost: null },
  }
}

function sentTexts({ messages, schema }: ModelRequest): string[] {
  const texts = messages.map(({ text }) => text)
  return schema === undefined
    ? texts
    : [...texts, schema.name + JSON.stringify(schema.json)]
}
