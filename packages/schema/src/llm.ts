import { z } from 'zod'
import { idSchema, instantSchema, pointerSchema } from './common.ts'
import { requirementSchema } from './tracker.ts'
import './config.ts'

/** `compatible` is any address that speaks OpenAI's chat completions: Ollama, LM Studio, OpenRouter, vLLM … */
export const LLM_PROVIDERS = ['openai', 'gemini', 'compatible'] as const
export const llmProviderSchema = z.enum(LLM_PROVIDERS)
export type LlmProvider = z.infer<typeof llmProviderSchema>

/** A model by the name its provider gives it. */
export const modelRefSchema = z.strictObject({
  provider: llmProviderSchema,
  model: z.string().regex(/^[\w@][\w.:/@-]{0,199}$/, 'This is not the name of a model.'),
})
export type ModelRef = z.infer<typeof modelRefSchema>

// --- Keys --------------------------------------------------------------------------------------

/** What the server knows of a person's own key: where it belongs and how it ends. The key itself never reaches it. */
export const llmKeySchema = z.strictObject({
  provider: llmProviderSchema,
  /** The last four characters; empty where the address wants no key. */
  keyHint: z.string().regex(/^[\x21-\x7E]{0,4}$/),
  updatedAt: instantSchema,
})
export type LlmKey = z.infer<typeof llmKeySchema>
export const llmKeyInputSchema = llmKeySchema.pick({ keyHint: true })
export type LlmKeyInput = z.infer<typeof llmKeyInputSchema>

// --- Tasks -------------------------------------------------------------------------------------

/** What a model can be asked to do, and with what. */
export const modelTaskSchema = z.discriminatedUnion('scenario', [
  z.strictObject({
    scenario: z.literal('tailor-resume'),
    resumeId: idSchema,
    vacancyId: idSchema,
    pages: z.union([z.literal(1), z.literal(2)]).optional(),
  }),
  z.strictObject({ scenario: z.literal('read-vacancy'), vacancyId: idSchema }),
  z.strictObject({ scenario: z.literal('parse-resume'), resumeId: idSchema }),
])
export type ModelTask = z.infer<typeof modelTaskSchema>
export type ScenarioName = ModelTask['scenario']

/** Another reading of one field of a resume. `value: null` = present, for an end date. `quote` is the words of the file it rests on. */
export const fieldSuggestionSchema = z.strictObject({
  pointer: pointerSchema,
  value: z.string().nullable(),
  quote: z.string(),
})
export type FieldSuggestion = z.infer<typeof fieldSuggestionSchema>

/** What a task came to. A tailoring is saved; the other two are proposals that the person takes over or leaves. */
export const modelTaskResultSchema = z.discriminatedUnion('scenario', [
  z.strictObject({ scenario: z.literal('tailor-resume'), generationId: idSchema }),
  z.strictObject({ scenario: z.literal('read-vacancy'), requirements: z.array(requirementSchema) }),
  z.strictObject({ scenario: z.literal('parse-resume'), suggestions: z.array(fieldSuggestionSchema) }),
])
export type ModelTaskResult = z.infer<typeof modelTaskResultSchema>

/** A task for the platform's model. */
export const modelRunInputSchema = z.strictObject({ task: modelTaskSchema })
/**
 * What `Idempotency-Key` holds: a UUID that the page makes for one click. The same key again is the same run, however often it is sent.
 * `DELETE /api/models/runs/<key>` cancels a run. Merely leaving does not: what was asked is paid for, so it is finished and saved.
 */
export const runKeySchema = z.uuid()
/** A task for a model; `null` is the one the platform is set to. */
export const modelEstimateInputSchema = z.strictObject({ task: modelTaskSchema, model: modelRefSchema.nullable() })
/** A task for a model that the person reaches with a key of their own. */
export const modelTicketInputSchema = z.strictObject({ task: modelTaskSchema, model: modelRefSchema })

// --- Requests and replies ----------------------------------------------------------------------

/** `assistant` carries a reply of the model's back to it when it is asked to mend it. */
export interface ModelMessage { role: 'system' | 'user' | 'assistant', text: string }

/** What is asked of a model. Token counts are the model's own; `schema` is JSON Schema 2020-12 for the reply. */
export interface ModelRequest {
  model: string
  messages: ModelMessage[]
  maxOutputTokens: number
  temperature?: number
  schema?: { name: string, json: Record<string, unknown> }
}

/** Money in micro-dollars; `null` for a model whose price the table does not hold. */
export interface ModelEstimate {
  provider: LlmProvider
  model: string
  inputTokens: number
  outputTokens: number
  cost: number | null
  worstCost: number | null
  /** The same question was answered before: nothing is sent and nothing is charged. */
  isCached: boolean
  /** What leaves this installation, word for word. */
  messages: ModelMessage[]
}

/** Permission for one call with a key of the person's own: what to ask, and a sealed note of what it was for. */
export interface ModelTicket {
  ticket: string
  request: ModelRequest
  expiresAt: string
}

const tokenCountSchema = z.int().min(0).max(10_000_000)

/** What came of a call that the browser made: the model's reply, or the code of what went wrong. Trusted as little as any model's output. */
export const modelReplyInputSchema = z.strictObject({
  ticket: z.string().min(1).max(8000),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('reply'),
      text: z.string().max(300_000),
      finishReason: z.enum(['stop', 'length', 'refusal']),
      usage: z.strictObject({
        inputTokens: tokenCountSchema,
        outputTokens: tokenCountSchema,
        cachedInputTokens: tokenCountSchema.optional(),
      }),
    }),
    z.strictObject({ kind: z.literal('failed') }),
    z.strictObject({ kind: z.literal('cancelled') }),
  ]),
})
export type ModelReplyInput = z.infer<typeof modelReplyInputSchema>

/** Answer to a reply: done, or one more question to the model because its reply did not hold; `null` after a failure was noted. */
export type ModelReplyResult = { kind: 'done', result: ModelTaskResult } | { kind: 'again', ticket: ModelTicket } | { kind: 'noted' }

/** One line of the progress stream of `POST /api/models/runs` (`text/event-stream`). */
export type ModelRunEvent
  = | { type: 'step', step: ModelStep }
    | { type: 'done', result: ModelTaskResult }
    | { type: 'error', code: string, message: string, params: Record<string, unknown> }
export type ModelStep = 'reading' | 'asking' | 'checking' | 'scoring'

// --- What is there -----------------------------------------------------------------------------

/** Which ways to a model this installation offers, and why not: `GET /api/models`. */
export interface ModelOffer {
  platform: {
    state: 'ready' | 'not_configured' | 'switched_off' | 'budget_exhausted'
    provider: 'openai' | 'gemini' | null
    model: string | null
    /** When the budget opens again, where it is what stops. */
    resetAt: string | null
  }
  byok: {
    isEnabled: boolean
    /** Origins besides the providers' and this computer's that an administrator lets pages call. */
    origins: string[]
  }
}
