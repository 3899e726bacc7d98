/**
 * A message of a conversation with a model. Document text goes into `user` messages only, never into `system`.
 * `assistant` carries a reply of the model's back to it when it is asked to mend it.
 */
export interface Message { role: 'system' | 'user' | 'assistant', text: string }

/** What is asked of a model. Token counts are the model's own; `schema` is JSON Schema 2020-12 for the reply. */
export interface CompletionRequest {
  model: string
  messages: Message[]
  maxOutputTokens: number
  temperature?: number
  schema?: { name: string, json: Record<string, unknown> }
}

/** `cachedInputTokens` are those of `inputTokens` that the provider charges at its lower price for a repeated beginning. */
export interface TokenUsage { inputTokens: number, outputTokens: number, cachedInputTokens?: number }

export interface CompletionReply {
  text: string
  usage: TokenUsage
  model: string
  finishReason: 'stop' | 'length' | 'refusal'
}

/** The one port to a model. Runs in the server with the platform's key and in the browser with the person's own. Rejects with a `DomainError`. */
export type Complete = (request: CompletionRequest, options: { signal: AbortSignal }) => Promise<CompletionReply>

/** `compatible` is any address that speaks OpenAI's chat completions: Ollama, LM Studio, OpenRouter, vLLM … */
export type LlmProvider = 'openai' | 'gemini' | 'compatible'

/** A model by the name its provider gives it. */
export interface ModelRef { provider: LlmProvider, model: string }
