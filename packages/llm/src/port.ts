import type { ModelReplyInput, ModelRequest } from '@int/schema'

type Reply = Extract<ModelReplyInput['outcome'], { kind: 'reply' }>

/** `cachedInputTokens` are those of `inputTokens` that the provider charges at its lower price for a repeated beginning. */
export type TokenUsage = Reply['usage']

export interface CompletionReply {
  text: string
  usage: TokenUsage
  model: string
  finishReason: Reply['finishReason']
}

/** The one port to a model. Runs in the server with the platform's key and in the browser with the person's own. Rejects with a `DomainError`. */
export type Complete = (request: ModelRequest, options: { signal: AbortSignal }) => Promise<CompletionReply>
