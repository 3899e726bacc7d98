import { countTokens } from 'gpt-tokenizer/encoding/o200k_base'

/** One call as the provider itself would book it. `cost` in micro-dollars, rounded up. */
export interface MeteredCall {
  provider: 'openai' | 'gemini'
  model: string
  inputTokens: number
  outputTokens: number
  cost: number
  /** The caller hung up before the reply was complete. */
  hungUp: boolean
  bytesSent: number
}

/** Nano-dollars a token, from the providers' public price lists: kept apart from the product's table on purpose. */
const PRICES: Record<string, { input: number, output: number }> = {
  'gpt-4.1-mini': { input: 400, output: 1600 },
  'gpt-4.1-nano': { input: 100, output: 400 },
  'gpt-4o-mini': { input: 150, output: 600 },
  'gpt-5-mini': { input: 250, output: 2000 },
  'gemini-2.5-flash': { input: 300, output: 2500 },
  'gemini-2.5-flash-lite': { input: 100, output: 400 },
  'gemini-3.5-flash': { input: 1500, output: 9000 },
}
const MESSAGE_FRAME = 4

export function isKnownModel(model: string): boolean {
  return model in PRICES
}

export function knownModels(provider: MeteredCall['provider']): string[] {
  return Object.keys(PRICES).filter(model => model.startsWith('gemini') === (provider === 'gemini'))
}

/** Tokens by o200k_base; what looks like a special token is text like any other. */
export function tokensOf(text: string): number {
  return countTokens(text, { disallowedSpecial: new Set() })
}

/** Tokens of what was sent, the schema and a frame a message included. */
export function inputTokensOf(texts: string[], schema: unknown): number {
  return texts.reduce((sum, text) => sum + tokensOf(text) + MESSAGE_FRAME, 0) + (schema === undefined
    ? 0
    : tokensOf(JSON.stringify(schema)))
}

export function costOf(model: string, inputTokens: number, outputTokens: number): number {
  const price = PRICES[model] ?? { input: 0, output: 0 }
  return Math.ceil((price.input * inputTokens + price.output * outputTokens) / 1000)
}
