import type { LlmProvider, ModelRef } from '@int/schema'

/**
 * The models the platform may be set to: text models that bind a reply to a schema and that the price table knows.
 * The first of each list is what an installation starts with. A person's own key is not bound to this list.
 */
export const ALLOWED_MODELS = {
  openai: [
    'gpt-4.1-mini',
    'gpt-4.1-nano',
    'gpt-4.1',
    'gpt-4o-mini',
    'gpt-4o',
    'gpt-5-nano',
    'gpt-5-mini',
    'gpt-5',
    'gpt-5.4-nano',
    'gpt-5.4-mini',
    'gpt-5.4',
  ],
  gemini: [
    'gemini-3.5-flash',
    'gemini-3.5-flash-lite',
    'gemini-3.1-flash-lite',
    'gemini-3.6-flash',
    'gemini-3.7-flash',
    'gemini-2.5-flash',
    'gemini-2.5-flash-lite',
  ],
  compatible: [],
} as const satisfies Record<LlmProvider, readonly string[]>

/** Whether the platform may be set to this model. */
export function isAllowedModel({ provider, model }: ModelRef): boolean {
  const allowed: readonly string[] = ALLOWED_MODELS[provider]
  return allowed.includes(model)
}

/** How a model that thinks before it answers is told to keep it short. */
export type Thinking = { kind: 'effort', effort: 'low' } | { kind: 'budget', tokens: 0 } | { kind: 'level', level: 'LOW' }

const THINKING: { provider: LlmProvider, model: RegExp, thinking: Thinking }[] = [
  { provider: 'openai', model: /^(?:o\d|gpt-[5-9])/, thinking: { kind: 'effort', effort: 'low' } },
  { provider: 'gemini', model: /^gemini-2\.5-flash/, thinking: { kind: 'budget', tokens: 0 } },
  { provider: 'gemini', model: /^gemini-[3-9]/, thinking: { kind: 'level', level: 'LOW' } },
]

export function thinkingOf({ provider, model }: ModelRef): Thinking | undefined {
  return THINKING.find(entry => entry.provider === provider && entry.model.test(model))?.thinking
}

/** Tokens that a model may spend on thinking besides its answer; providers count them as output. */
export const THINKING_TOKENS = 4000

/** The ceiling to ask for, so that a model that thinks has room for an answer of `answerTokens`. */
export function outputCeiling(ref: ModelRef, answerTokens: number): number {
  const thinking = thinkingOf(ref)
  return thinking === undefined || thinking.kind === 'budget'
    ? answerTokens
    : answerTokens + THINKING_TOKENS
}
