import type { Ask } from './ask.ts'

export interface Finish { reason: 'stop' | 'length' | 'refusal', inputTokens: number, outputTokens: number }

/** How one provider puts a reply on the wire. */
export interface Wire {
  contentType: (stream: boolean) => string
  piece: (ask: Ask, text: string) => string
  end: (ask: Ask, finish: Finish) => string
  whole: (ask: Ask, text: string, finish: Finish) => string
}

const CREATED = 1_760_000_000

function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`
}

function openAiChunk(ask: Ask, choices: unknown[], usage: unknown): unknown {
  return { id: 'chatcmpl-fake', object: 'chat.completion.chunk', created: CREATED, model: ask.model, service_tier: 'default', system_fingerprint: 'fp_fake', choices, usage }
}

function openAiUsage({ inputTokens, outputTokens }: Finish): unknown {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
  }
}

function openAiReason({ reason }: Finish): string {
  return reason === 'length'
    ? 'length'
    : 'stop'
}

export const openAiWire: Wire = {
  contentType: stream => stream
    ? 'text/event-stream; charset=utf-8'
    : 'application/json',
  piece: (ask, text) => event(openAiChunk(ask, [{ index: 0, delta: { role: 'assistant', content: text }, logprobs: null, finish_reason: null }], null)),
  end: (ask, finish) => [
    ...finish.reason === 'refusal'
      ? [event(openAiChunk(ask, [{ index: 0, delta: { refusal: 'I\'m sorry, I can\'t help with that.' }, logprobs: null, finish_reason: null }], null))]
      : [],
    event(openAiChunk(ask, [{ index: 0, delta: {}, logprobs: null, finish_reason: openAiReason(finish) }], null)),
    event(openAiChunk(ask, [], openAiUsage(finish))),
    'data: [DONE]\n\n',
  ].join(''),
  whole: (ask, text, finish) => JSON.stringify({
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: CREATED,
    model: ask.model,
    choices: [{
      index: 0,
      message: { role: 'assistant', content: finish.reason === 'refusal' ? null : text, refusal: finish.reason === 'refusal' ? 'I\'m sorry, I can\'t help with that.' : null },
      logprobs: null,
      finish_reason: openAiReason(finish),
    }],
    usage: openAiUsage(finish),
  }),
}

const GEMINI_REASONS = { stop: 'STOP', length: 'MAX_TOKENS', refusal: 'SAFETY' } as const

function geminiResponse(ask: Ask, text: string, finish?: Finish): unknown {
  return {
    candidates: [{
      content: { parts: [{ text }], role: 'model' },
      index: 0,
      ...finish === undefined
        // A client that resumes by itself would ask a second time after a cut.
        ? { continuationToken: 'checkpoint' }
        : { finishReason: GEMINI_REASONS[finish.reason] },
    }],
    usageMetadata: {
      promptTokenCount: finish?.inputTokens ?? 0,
      ...finish === undefined
        ? {}
        : { candidatesTokenCount: finish.outputTokens, totalTokenCount: finish.inputTokens + finish.outputTokens },
    },
    modelVersion: ask.model,
    responseId: 'fake',
  }
}

export const geminiWire: Wire = {
  contentType: stream => stream
    ? 'text/event-stream'
    : 'application/json; charset=UTF-8',
  piece: (ask, text) => event(geminiResponse(ask, text)),
  end: (ask, finish) => event(geminiResponse(ask, '', finish)),
  whole: (ask, text, finish) => JSON.stringify(geminiResponse(ask, text, finish)),
}
