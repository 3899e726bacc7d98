import type { Complete } from '../port.ts'
import type { ProviderSettings } from './settings.ts'
import { completeGemini, listGeminiModels } from './gemini.ts'
import { guarded } from './guard.ts'
import { completeOpenAi, listOpenAiModels } from './openai.ts'
import { addressOf, DEFAULT_TIMEOUT_MS, MAX_TIMEOUT_MS } from './settings.ts'

/** A provider that can be asked. Both reject with a `DomainError` of an `LLM_…` code. */
export interface Connection {
  complete: Complete
  /** The models the key may use, sorted; the cheapest way to test a key. */
  listModels: (options: { signal: AbortSignal }) => Promise<string[]>
}

/** Each streamed token comes wrapped in a few hundred bytes of JSON. */
const BYTES_PER_TOKEN = 600
const REPLY_BYTES = 256_000
const LIST_BYTES = 2_000_000
const LIST_TIMEOUT_MS = 20_000

/**
 * Opens the door to a provider. Its SDK is loaded at the first call, and one attempt is made a call: see `withRetries`.
 * @throws {DomainError} `LLM_ADDRESS_INVALID`
 */
export function connect(settings: ProviderSettings): Connection {
  addressOf(settings)
  const complete = settings.provider === 'gemini'
    ? completeGemini
    : completeOpenAi
  const list = settings.provider === 'gemini'
    ? listGeminiModels
    : listOpenAiModels
  const timeoutMs = Math.min(settings.timeoutMs ?? DEFAULT_TIMEOUT_MS, MAX_TIMEOUT_MS)
  return {
    complete: async (request, { signal }) => guarded(
      { signal, timeoutMs, maxBytes: REPLY_BYTES + BYTES_PER_TOKEN * request.maxOutputTokens },
      io => complete(settings, request, io),
    ),
    listModels: async ({ signal }) => {
      const names = await guarded(
        { signal, timeoutMs: Math.min(timeoutMs, LIST_TIMEOUT_MS), maxBytes: LIST_BYTES },
        io => list(settings, io),
      )
      return names.toSorted()
    },
  }
}
