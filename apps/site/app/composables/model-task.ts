import type { GenerationSummary, ModelReplyInput, ModelRequest, ModelRunEvent, ModelStep, ModelTask, ModelTaskResult, ModelTicket } from '@int/schema'
import type { Provider } from '../stores/model-keys'
import { readEventStream } from './event-stream'
import { deliverReply } from './model-replies'

/** Whom to ask: the platform's model, or one that the person reaches with a key of their own. */
export type ModelEngine = 'platform' | Provider

export interface TaskRun {
  signal: AbortSignal
  onStep: (step: ModelStep) => void
}

type Opened = { kind: 'ticket', ticket: ModelTicket } | { kind: 'done', result: ModelTaskResult }

const RECONNECT_MS = [1000, 2000, 4000, 8000, 15_000]

function failure(code: Problem['code']): Error & Problem {
  return Object.assign(new Error(code), { code, params: {} })
}

/** Asks our server for a ticket; `at` is its clock. Rejects with its problem, as `$fetch` does, and with a `TypeError` where no answer came. */
async function openTicket(body: unknown, signal: AbortSignal): Promise<Opened & { at: number }> {
  const response = await fetch('/api/models/tickets', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal })
  const answer = await response.json().catch(() => ({ status: response.status }))
  if (!response.ok)
    throw answer
  return { ...answer, at: Date.parse(response.headers.get('date') ?? '') }
}

/** Has the platform's model do a task. A line that breaks is taken up again under the same key, so that it stays one run and one charge. */
export async function askPlatform(task: ModelTask, run: TaskRun): Promise<ModelTaskResult> {
  const key = crypto.randomUUID()
  // Hanging up stops nothing, so that a closed tab loses nothing; this does.
  run.signal.addEventListener('abort', () => fetch(`/api/models/runs/${key}`, { method: 'DELETE' }).catch(() => undefined), { once: true })
  for (let attempt = 0; ; attempt++) {
    try {
      return await followRun(task, key, run)
    }
    catch (error) {
      const wait = RECONNECT_MS[attempt]
      if (run.signal.aborted || wait === undefined || !(error instanceof TypeError))
        throw error
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
}

async function followRun(task: ModelTask, key: string, { signal, onStep }: TaskRun): Promise<ModelTaskResult> {
  const response = await fetch('/api/models/runs', {
    method: 'POST',
    headers: { 'Accept': 'text/event-stream', 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ task }),
    signal,
  })
  if (!response.ok || !response.body)
    throw await response.json().catch(() => ({ status: response.status }))
  for await (const data of readEventStream(response.body)) {
    const event = JSON.parse(data) as ModelRunEvent
    if (event.type === 'step')
      onStep(event.step)
    if (event.type === 'error')
      throw event
    if (event.type === 'done')
      return event.result
  }
  throw new TypeError('The stream ended without a result.')
}

/**
 * Has a model do a task that this browser asks with the person's own key: our server says what to ask and judges the reply, the key goes to the provider alone.
 * What was paid for is delivered even when the person has given up waiting.
 */
export async function askOwnModel(task: ModelTask, provider: Provider, { signal, onStep }: TaskRun): Promise<ModelTaskResult> {
  const keys = useModelKeys()
  const userId = keys.owner
  const model = keys.models.find(each => each.provider === provider)?.model
  if (userId === undefined || model === undefined)
    throw failure('LLM_KEY_REJECTED')
  onStep('reading')
  const open = (): ReturnType<typeof openTicket> => openTicket({ task, model: { provider, model } }, signal)
  const opened = await open()
  if (opened.kind === 'done')
    return opened.result
  for (let { ticket } = opened; ;) {
    onStep('asking')
    const outcome = await complete(provider, ticket.request, signal).catch(async (error: unknown) => {
      const kind = signal.aborted ? 'cancelled' : 'failed'
      // So that the server can write it down; nobody waits for it.
      deliverReply(userId, { reply: { ticket: ticket.ticket, outcome: { kind } }, expiresAt: ticket.expiresAt }, AbortSignal.timeout(10_000)).catch(() => undefined)
      throw error
    })
    onStep('checking')
    const answer = await deliverReply(userId, { reply: { ticket: ticket.ticket, outcome }, expiresAt: ticket.expiresAt }, signal).catch(async (error: unknown) => {
      if (toProblem(error).code !== 'TICKET_USED')
        throw error
      // It arrived before, and only the answer to it was lost.
      const again = await findTailored(task, opened.at) ?? await open()
      if (again.kind === 'done')
        return again
      throw error
    })
    if (answer.kind === 'done') {
      onStep('scoring')
      return answer.result
    }
    if (answer.kind === 'noted')
      throw failure('LLM_REPLY_INVALID')
    ticket = answer.ticket
  }
}

/** What a tailoring came to whose answer was lost on the way. */
async function findTailored(task: ModelTask, since: number): Promise<Opened | undefined> {
  if (task.scenario !== 'tailor-resume')
    return undefined
  const { resumeId, vacancyId } = task
  const [newest] = await $fetch<GenerationSummary[]>('/api/generations', { query: { resumeId, vacancyId } })
  return newest !== undefined && Date.parse(newest.generatedAt) >= since
    ? { kind: 'done', result: { scenario: 'tailor-resume', generationId: newest.id } }
    : undefined
}

async function complete(provider: Provider, request: ModelRequest, signal: AbortSignal): Promise<ModelReplyInput['outcome']> {
  const settings = useModelKeys().settingsOf(provider)
  if (settings === undefined)
    throw failure('LLM_KEY_REJECTED')
  const { connect, sleep, withRetries } = await import('@int/llm')
  const ask = withRetries(connect(settings).complete, { now: () => performance.now(), random: Math.random, sleep })
  const { text, finishReason, usage } = await ask(request, { signal })
  return { kind: 'reply', text, finishReason, usage }
}
