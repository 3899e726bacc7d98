import type { ServerResponse } from 'node:http'
import type { Ask } from './ask.ts'
import type { Fault } from './faults.ts'
import type { MeteredCall } from './meter.ts'
import type { State } from './state.ts'
import { setTimeout as delay } from 'node:timers/promises'
import { ERROR_ANSWERS, spoil } from './faults.ts'
import { costOf, inputTokensOf, tokensOf } from './meter.ts'
import { honestReply, obedientReply } from './replies.ts'
import { geminiWire, openAiWire } from './wire.ts'

const HUGE_BYTES = 50_000_000
const CHUNK = 'a'.repeat(64_000)

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** An error as the provider words it, key and prompt echoed: whoever lets that through has leaked it. */
export function sendError(response: ServerResponse, ask: Ask, fault: keyof typeof ERROR_ANSWERS, detail = ''): void {
  const answer = ERROR_ANSWERS[fault]
  if (answer === undefined)
    return
  const message = `Incorrect API key provided or refused: ${ask.key}. ${detail || fault} ${ask.user.slice(0, 200)}`
  const body = ask.provider === 'openai'
    ? { error: { message, param: null, ...answer.openai } }
    : { error: { code: answer.status, message: `${message} ${answer.gemini.reason ?? ''}`, status: answer.gemini.status, details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', 'reason': answer.gemini.status, 'metadata': { key: ask.key } }] } }
  sendJson(response, answer.status, body, answer.headers)
}

async function writeAndWait(response: ServerResponse, text: string): Promise<void> {
  if (!response.write(text)) {
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        response.off('drain', goOn).off('close', goOn)
        resolve()
      }
      response.on('drain', goOn).on('close', goOn)
    })
  }
}

/** Sends the reply word by word and books what was sent, whatever becomes of the line. */
export async function sendReply(state: State, response: ServerResponse, ask: Ask, fault: Fault | undefined): Promise<void> {
  const wire = ask.provider === 'openai'
    ? openAiWire
    : geminiWire
  const { calls } = state
  const inputTokens = inputTokensOf(ask.texts, ask.schema)
  const honest = state.texts.shift() ?? (state.mode === 'obedient'
    ? obedientReply(ask)
    : honestReply(ask))
  const full = fault === 'refusal'
    ? ''
    : spoil(honest, fault)
  const pieces = full.match(/[\s\S]{1,24}/g) ?? []
  let sent = ''
  let reason: 'stop' | 'length' | 'refusal' = fault === 'refusal'
    ? 'refusal'
    : fault === 'truncated' ? 'length' : 'stop'
  response.writeHead(200, { 'content-type': wire.contentType(ask.stream) })
  try {
    if (fault === 'broken-wire')
      response.write('data: {"choices": [{"delta": {"content": oops}}]}\n\n')
    for (const [index, piece] of pieces.entries()) {
      if (tokensOf(sent + piece) > ask.maxOutputTokens) {
        reason = 'length'
        break
      }
      if (response.destroyed)
        return
      sent += piece
      if (ask.stream)
        await writeAndWait(response, wire.piece(ask, piece))
      if (fault === 'slow-drip')
        await delay(state.options.dripMs ?? 200)
      if (fault === 'cut' && index >= Math.floor(pieces.length / 2)) {
        // Long enough for what was written to have left.
        await delay(20)
        response.destroy()
        return
      }
    }
    const finish = { reason, inputTokens, outputTokens: tokensOf(sent) }
    response.end(ask.stream
      ? wire.end(ask, finish)
      : wire.whole(ask, sent, finish))
  }
  finally {
    calls.push(booking(response, ask, inputTokens, sent, fault === 'cut'))
  }
}

function booking(response: ServerResponse, ask: Ask, inputTokens: number, sent: string, cut: boolean): MeteredCall {
  const outputTokens = tokensOf(sent)
  return {
    provider: ask.provider,
    model: ask.model,
    inputTokens,
    outputTokens,
    cost: costOf(ask.model, inputTokens, outputTokens),
    hungUp: response.destroyed && !response.writableEnded && !cut,
    bytesSent: sent.length,
  }
}

/** A body that no client is to read to its end. */
export async function sendHuge(state: State, response: ServerResponse, ask: Ask): Promise<void> {
  const { calls } = state
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  let bytes = 0
  await writeAndWait(response, 'data: {"choices":[{"index":0,"delta":{"content":"')
  while (bytes < HUGE_BYTES && !response.destroyed) {
    await writeAndWait(response, CHUNK)
    bytes += CHUNK.length
  }
  calls.push({ provider: ask.provider, model: ask.model, inputTokens: inputTokensOf(ask.texts, ask.schema), outputTokens: 0, cost: 0, hungUp: response.destroyed, bytesSent: bytes })
  response.end()
}
