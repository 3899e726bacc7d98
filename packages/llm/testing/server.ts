import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Ask } from './ask.ts'
import type { Fault } from './faults.ts'
import type { MeteredCall } from './meter.ts'
import type { Mode } from './replies.ts'
import type { FakeLlmOptions, State } from './state.ts'
import { Buffer } from 'node:buffer'
import { createServer } from 'node:http'
import { isJson, readGeminiAsk, readOpenAiAsk, schemaProblem } from './ask.ts'
import { ERROR_ANSWERS, FAULTS } from './faults.ts'
import { isKnownModel, knownModels } from './meter.ts'
import { sendError, sendHuge, sendJson, sendReply } from './sending.ts'

export interface FakeLlm {
  /** `http://127.0.0.1:<port>`: Gemini's base URL. */
  url: string
  /** With `/v1`: OpenAI's base URL. */
  openAiUrl: string
  /** Faults for the next calls, one each, in order; then all is well again. */
  script: (...faults: Fault[]) => void
  /** One fault for every call until `reset`. */
  always: (fault: Fault | undefined) => void
  setMode: (mode: Mode) => void
  /** Texts for the next replies, instead of what the mode would say. */
  say: (...texts: string[]) => void
  /** What was booked, in order of ending. */
  readonly calls: MeteredCall[]
  /** What was asked, in order of arrival, refused calls too. */
  readonly asks: Ask[]
  /** Sums over `calls`; money in micro-dollars. */
  totals: () => { calls: number, inputTokens: number, outputTokens: number, cost: number }
  reset: () => void
  close: () => Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request)
    parts.push(Buffer.from(part))
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8') || 'null')
  }
  catch {
    return undefined
  }
}

async function answer(state: State, response: ServerResponse, ask: Ask): Promise<void> {
  state.asks.push(ask)
  if (state.options.keys !== undefined && !state.options.keys.includes(ask.key))
    return sendError(response, ask, 'unauthorized')
  if (!isKnownModel(ask.model))
    return sendError(response, ask, 'unknown-model')
  const problem = ask.schema === undefined
    ? undefined
    : schemaProblem(ask.schema)
  if (problem !== undefined)
    return sendError(response, ask, 'bad-request', `Invalid schema: ${problem}`)
  const fault = state.scripted.shift() ?? state.always
  if (fault !== undefined && ERROR_ANSWERS[fault] !== undefined)
    return sendError(response, ask, fault)
  if (fault === 'redirect') {
    response.writeHead(307, { location: 'http://localhost:9/elsewhere' })
    response.end()
    return
  }
  if (fault === 'hang')
    return
  return fault === 'huge'
    ? sendHuge(state, response, ask)
    : sendReply(state, response, ask, fault)
}

function keyOf(request: IncomingMessage, url: URL): string {
  const bearer = request.headers.authorization?.replace(/^Bearer /, '')
  const header = request.headers['x-goog-api-key']
  return bearer ?? (typeof header === 'string'
    ? header
    : url.searchParams.get('key') ?? '')
}

function allowBrowsers(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS')
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*')
  response.setHeader('access-control-allow-private-network', 'true')
  response.setHeader('access-control-expose-headers', 'retry-after')
}

function emptyAsk(provider: Ask['provider'], key: string): Ask {
  return { provider, model: '', key, system: '', user: '', texts: [], schemaName: undefined, schema: undefined, maxOutputTokens: 0, stream: false }
}

function listModels(state: State, response: ServerResponse, provider: Ask['provider'], key: string): void {
  const fault = state.scripted.shift() ?? state.always
  if (state.options.keys !== undefined && !state.options.keys.includes(key))
    return sendError(response, emptyAsk(provider, key), 'unauthorized')
  if (fault !== undefined && ERROR_ANSWERS[fault] !== undefined)
    return sendError(response, emptyAsk(provider, key), fault)
  const models = knownModels(provider)
  sendJson(response, 200, provider === 'openai'
    ? { object: 'list', data: models.map(id => ({ id, object: 'model', created: 1, owned_by: 'system' })) }
    : { models: [...models.map(name => ({ name: `models/${name}`, displayName: name, supportedGenerationMethods: ['generateContent'] })), { name: 'models/embedding-fake', supportedGenerationMethods: ['embedContent'] }] })
}

function totalsOf(calls: MeteredCall[]): ReturnType<FakeLlm['totals']> {
  const sum = (key: 'inputTokens' | 'outputTokens' | 'cost'): number => calls.reduce((total, call) => total + call[key], 0)
  return { calls: calls.length, inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens'), cost: sum('cost') }
}

function faultNamed(name: unknown): Fault | undefined {
  return FAULTS.find(fault => fault === name)
}

/** For tests whose server runs in another process: `POST /control` with any of `{ reset, script, always, mode, say }`; `GET` and `POST` give asks, calls and totals. */
function control(state: State, body: unknown, response: ServerResponse): void {
  if (isJson(body)) {
    const { reset, script, always, mode, say } = body
    if (reset === true)
      Object.assign(state, emptyState(state.options))
    if (Array.isArray(script))
      state.scripted.push(...script.map(faultNamed).filter(fault => fault !== undefined))
    if (always !== undefined)
      state.always = faultNamed(always)
    if (mode === 'honest' || mode === 'obedient')
      state.mode = mode
    if (Array.isArray(say))
      state.texts.push(...say.map(String))
  }
  sendJson(response, 200, { asks: state.asks, calls: state.calls, totals: totalsOf(state.calls) })
}

async function route(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  allowBrowsers(request, response)
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end()
    return
  }
  const url = new URL(request.url ?? '/', 'http://fake')
  const key = keyOf(request, url)
  const body = await bodyOf(request)
  if (url.pathname === '/control')
    return control(state, body, response)
  if (url.pathname === '/v1/models' && request.headers['x-goog-api-key'] === undefined)
    return listModels(state, response, 'openai', key)
  if (/^\/v1(?:beta)?\/models$/.test(url.pathname))
    return listModels(state, response, 'gemini', key)
  const gemini = /^\/v1(?:beta)?\/models\/([^/:]+):(generateContent|streamGenerateContent)$/.exec(url.pathname)
  const ask = gemini === null
    ? url.pathname === '/v1/chat/completions' ? readOpenAiAsk(isJson(body) ? body : {}, key) : 'There is nothing at this address.'
    : readGeminiAsk(isJson(body) ? body : {}, decodeURIComponent(gemini[1] ?? ''), key, gemini[2] === 'streamGenerateContent')
  return typeof ask === 'string'
    ? sendError(response, emptyAsk(gemini === null ? 'openai' : 'gemini', key), 'bad-request', ask)
    : answer(state, response, ask)
}

function emptyState(options: FakeLlmOptions): State {
  return { options, scripted: [], always: undefined, mode: 'honest', texts: [], calls: [], asks: [] }
}

function closing(server: Server): () => Promise<void> {
  return () => new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function handleOf(state: State, port: number, close: () => Promise<void>): FakeLlm {
  return {
    url: `http://127.0.0.1:${port}`,
    openAiUrl: `http://127.0.0.1:${port}/v1`,
    script: (...faults) => state.scripted.push(...faults),
    always: (fault) => {
      state.always = fault
    },
    setMode: (mode) => {
      state.mode = mode
    },
    say: (...texts) => state.texts.push(...texts),
    get calls() {
      return state.calls
    },
    get asks() {
      return state.asks
    },
    totals: () => totalsOf(state.calls),
    reset: () => {
      // New lists, so that a call that is still ending books into the old one.
      Object.assign(state, emptyState(state.options))
    },
    close,
  }
}

/** Starts a provider on loopback that speaks OpenAI's chat completions and Gemini's generateContent, keeps its own books and fails as told. */
export async function startFakeLlm(options: FakeLlmOptions = {}): Promise<FakeLlm> {
  const state = emptyState(options)
  const server = createServer((request, response) => {
    route(state, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  // A server that listens on a port has an address of this shape.
  const { port } = server.address() as AddressInfo
  return handleOf(state, port, closing(server))
}
