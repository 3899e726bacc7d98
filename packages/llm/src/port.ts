/** A message of a conversation with a model. Document text goes into `user` messages only, never into `system`. */
export interface Message { role: 'system' | 'user', text: string }

/** What is asked of a model. Token counts are the model's own; `schema` is JSON Schema 2020-12 for the reply. */
export interface CompletionRequest {
  model: string
  messages: Message[]
  maxOutputTokens: number
  temperature?: number
  schema?: { name: string, json: Record<string, unknown> }
}

export interface TokenUsage { inputTokens: number, outputTokens: number }

export interface CompletionReply {
  text: string
  usage: TokenUsage
  model: string
  finishReason: 'stop' | 'length' | 'refusal'
}

/** The one port to a model. Runs in the server with the platform's key and in the browser with the person's own. Rejects with a `DomainError`. */
export type Complete = (request: CompletionRequest, options: { signal: AbortSignal }) => Promise<CompletionReply>
