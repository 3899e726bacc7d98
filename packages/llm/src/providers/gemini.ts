import type { GenerateContentConfig, GenerateContentParameters, GenerateContentResponse, GoogleGenAI, ThinkingLevel } from '@google/genai'
import type { ModelRequest } from '@int/schema'
import type { CompletionReply } from '../port.ts'
import type { Guarded } from './guard.ts'
import type { ProviderSettings } from './settings.ts'
import { DomainError } from '@int/schema'
import { thinkingOf } from '../models.ts'
import { addressOf, requireModelName } from './settings.ts'

const LIST_PAGE_SIZE = 1000

async function clientFor(settings: ProviderSettings, io: Guarded): Promise<GoogleGenAI> {
  const { GoogleGenAI: Client } = await import('@google/genai')
  return new Client({
    apiKey: settings.apiKey || 'none',
    vertexai: false,
    httpOptions: { baseUrl: addressOf(settings), fetch: io.fetch },
  })
}

function thinkingConfig(model: string): GenerateContentConfig['thinkingConfig'] {
  const thinking = thinkingOf({ provider: 'gemini', model })
  if (thinking?.kind === 'budget')
    return { thinkingBudget: thinking.tokens }
  // The SDK's enum is a value, and importing it here would load the SDK; its members are these strings.
  return thinking?.kind === 'level'
    ? { thinkingLevel: thinking.level as ThinkingLevel }
    : undefined
}

function toParameters(settings: ProviderSettings, request: ModelRequest, signal: AbortSignal): GenerateContentParameters {
  const bound = request.schema !== undefined && settings.structuredOutput !== false
  return {
    model: requireModelName(request.model),
    contents: request.messages.filter(({ role }) => role !== 'system').map(({ role, text }) => ({
      role: role === 'assistant'
        ? 'model'
        : 'user',
      parts: [{ text }],
    })),
    config: {
      systemInstruction: request.messages.filter(({ role }) => role === 'system').map(({ text }) => text).join('\n'),
      maxOutputTokens: request.maxOutputTokens,
      temperature: request.temperature,
      thinkingConfig: thinkingConfig(request.model),
      abortSignal: signal,
      // Otherwise the SDK asks again by itself, past any reservation.
      automaticContinuation: false,
      ...(bound
        ? { responseMimeType: 'application/json', responseJsonSchema: request.schema?.json }
        : {}),
    },
  }
}

interface Collected {
  text: string
  model: string | undefined
  blocked: boolean
  finish: string | undefined
  usage: GenerateContentResponse['usageMetadata']
}

function collect(state: Collected, chunk: GenerateContentResponse): void {
  const candidate = chunk.candidates?.[0]
  for (const part of candidate?.content?.parts ?? []) {
    if (part.thought !== true && typeof part.text === 'string')
      state.text += part.text
  }
  state.blocked ||= chunk.promptFeedback?.blockReason !== undefined
  state.finish = candidate?.finishReason ?? state.finish
  state.usage = chunk.usageMetadata ?? state.usage
  state.model ??= chunk.modelVersion
}

function finishReasonOf(state: Collected): CompletionReply['finishReason'] {
  if (!state.blocked && state.finish === 'STOP')
    return 'stop'
  return !state.blocked && state.finish === 'MAX_TOKENS'
    ? 'length'
    : 'refusal'
}

/** One streamed `generateContent`. Thoughts count as output, because they are charged as such. */
export async function completeGemini(settings: ProviderSettings, request: ModelRequest, io: Guarded): Promise<CompletionReply> {
  const client = await clientFor(settings, io)
  const stream = await client.models.generateContentStream(toParameters(settings, request, io.signal))
  const state: Collected = { text: '', model: undefined, blocked: false, finish: undefined, usage: undefined }
  for await (const chunk of stream)
    collect(state, chunk)
  if ((state.finish === undefined && !state.blocked) || state.usage === undefined)
    throw new DomainError('LLM_REPLY_CUT')
  const { promptTokenCount = 0, toolUsePromptTokenCount = 0, candidatesTokenCount = 0, thoughtsTokenCount = 0, cachedContentTokenCount = 0 } = state.usage
  return {
    text: state.text,
    model: state.model ?? request.model,
    finishReason: finishReasonOf(state),
    usage: {
      inputTokens: promptTokenCount + toolUsePromptTokenCount,
      outputTokens: candidatesTokenCount + thoughtsTokenCount,
      cachedInputTokens: cachedContentTokenCount,
    },
  }
}

/** Names of the models the key may use for text; costs nothing. */
export async function listGeminiModels(settings: ProviderSettings, io: Guarded): Promise<string[]> {
  const client = await clientFor(settings, io)
  const pager = await client.models.list({ config: { pageSize: LIST_PAGE_SIZE, abortSignal: io.signal } })
  return pager.page
    .filter(({ supportedActions }) => supportedActions?.includes('generateContent') ?? false)
    .flatMap(({ name }) => name === undefined
      ? []
      : [name.replace(/^models\//, '')])
}
