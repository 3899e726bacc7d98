import type { ModelRequest } from '@int/schema'
import type { OpenAI } from 'openai'
import type { CompletionReply } from '../port.ts'
import type { Guarded } from './guard.ts'
import type { ProviderSettings } from './settings.ts'
import { DomainError } from '@int/schema'
import { thinkingOf } from '../models.ts'
import { estimateTokens } from '../tokens.ts'
import { addressOf, requireModelName } from './settings.ts'

type Request = OpenAI.ChatCompletionCreateParamsStreaming
type Chunk = OpenAI.ChatCompletionChunk

async function clientFor(settings: ProviderSettings, io: Guarded): Promise<OpenAI> {
  const { default: Client } = await import('openai')
  return new Client({
    // The SDK insists on a key; where there is none, none is sent.
    apiKey: settings.apiKey || 'none',
    defaultHeaders: settings.apiKey
      ? {}
      : { Authorization: null },
    baseURL: addressOf(settings),
    // Otherwise taken from the environment.
    organization: null,
    project: null,
    webhookSecret: null,
    adminAPIKey: null,
    fetch: io.fetch,
    maxRetries: 0,
    // The guard's clock ends the call; this one only keeps the SDK's own from ending it sooner.
    timeout: 2 ** 31 - 1,
    // The key is the person's own, in their own browser.
    dangerouslyAllowBrowser: true,
    logLevel: 'off',
  })
}

function toBody(settings: ProviderSettings, request: ModelRequest): Request {
  const thinking = thinkingOf({ provider: settings.provider, model: request.model })
  return {
    model: requireModelName(request.model),
    messages: request.messages.map(({ role, text }) => ({ role, content: text })),
    stream: true,
    stream_options: { include_usage: true },
    // OpenAI's newer models refuse the old name; other servers often know only that.
    ...(settings.provider === 'openai'
      ? { max_completion_tokens: request.maxOutputTokens, store: false }
      : { max_tokens: request.maxOutputTokens }),
    ...(thinking?.kind === 'effort'
      ? { reasoning_effort: thinking.effort }
      : { temperature: request.temperature }),
    ...(request.schema !== undefined && settings.structuredOutput !== false
      ? { response_format: { type: 'json_schema', json_schema: { name: request.schema.name.replaceAll('-', '_'), strict: true, schema: request.schema.json } } }
      : {}),
  }
}

/** Collects a streamed reply; `undefined` for parts that never came. */
interface Collected {
  text: string
  model: string | undefined
  refused: boolean
  finish: string | undefined
  usage: OpenAI.CompletionUsage | undefined
}

function collect(state: Collected, chunk: Chunk): void {
  const choice = chunk.choices?.[0]
  state.text += choice?.delta?.content ?? ''
  state.refused ||= Boolean(choice?.delta?.refusal)
  state.finish = choice?.finish_reason ?? state.finish
  state.usage = chunk.usage ?? state.usage
  state.model ??= chunk.model
}

/** One chat completion, streamed, so that a long answer is not taken for a dead line. */
export async function completeOpenAi(settings: ProviderSettings, request: ModelRequest, io: Guarded): Promise<CompletionReply> {
  const client = await clientFor(settings, io)
  const stream = await client.chat.completions.create(toBody(settings, request), { signal: io.signal })
  const state: Collected = { text: '', model: undefined, refused: false, finish: undefined, usage: undefined }
  for await (const chunk of stream)
    collect(state, chunk)
  if (state.finish === undefined || (state.usage === undefined && settings.provider === 'openai'))
    throw new DomainError('LLM_REPLY_CUT')
  return {
    text: state.text,
    model: state.model ?? request.model,
    finishReason: state.refused || state.finish === 'content_filter'
      ? 'refusal'
      : state.finish === 'length' ? 'length' : 'stop',
    usage: {
      inputTokens: state.usage?.prompt_tokens ?? estimateTokens(request.messages.map(({ text }) => text).join('\n')),
      outputTokens: state.usage?.completion_tokens ?? estimateTokens(state.text),
      cachedInputTokens: state.usage?.prompt_tokens_details?.cached_tokens ?? 0,
    },
  }
}

/** Names of the models the key may use; costs nothing. */
export async function listOpenAiModels(settings: ProviderSettings, io: Guarded): Promise<string[]> {
  const client = await clientFor(settings, io)
  const page = await client.models.list({ signal: io.signal })
  if (!Array.isArray(page.data))
    throw new DomainError('LLM_REPLY_INVALID')
  return page.data.flatMap(({ id }) => typeof id === 'string'
    ? [id]
    : [])
}
