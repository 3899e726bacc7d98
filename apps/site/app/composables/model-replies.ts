import type { ModelReplyInput, ModelReplyResult } from '@int/schema'

/** A reply that the server has not confirmed yet: what a model wrote, never a key. */
export interface WaitingReply {
  reply: ModelReplyInput
  /** After this the server no longer takes it. */
  expiresAt: string
}

/** Browsers refuse to outlive a page with more than 64 KiB; headers count, too. */
const KEEPALIVE_BYTES = 60_000
const RETRY_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000]

function shelfOf(userId: string): string {
  return `bespoke-replies-${userId}`
}

/** The replies of a person that wait on this device for the server. */
export function waitingReplies(userId: string): WaitingReply[] {
  try {
    const waiting = JSON.parse(localStorage.getItem(shelfOf(userId)) ?? '[]') as WaitingReply[]
    return waiting.filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now())
  }
  catch {
    return []
  }
}

function setWaiting(userId: string, waiting: WaitingReply[]): void {
  if (waiting.length === 0)
    localStorage.removeItem(shelfOf(userId))
  else
    localStorage.setItem(shelfOf(userId), JSON.stringify(waiting))
}

function withoutReply(userId: string, { reply }: WaitingReply): WaitingReply[] {
  return waitingReplies(userId).filter(other => other.reply.ticket !== reply.ticket)
}

/**
 * Hands a reply that was paid for to the server. Until the server has answered it stays on this device, so that neither a closed tab nor a broken
 * line loses it; while the page is open it is tried again. Rejects with the server's error, or once `signal` aborts the waiting.
 */
export function deliverReply(userId: string, waiting: WaitingReply, signal: AbortSignal): Promise<ModelReplyResult> {
  setWaiting(userId, [...withoutReply(userId, waiting), waiting])
  return holding(waiting, {}, () => deliver(userId, waiting, signal))
}

/** Hands in what earlier pages could not, each reply in one tab only. `onDone` hears of each that came through. */
export async function deliverWaiting(userId: string, onDone: (result: ModelReplyResult) => void): Promise<void> {
  for (const waiting of waitingReplies(userId)) {
    await holding(waiting, { ifAvailable: true }, async (isFree) => {
      if (isFree)
        onDone(await deliver(userId, waiting, new AbortController().signal))
    }).catch(() => undefined)
  }
}

/** Keeps other tabs from handing in the same reply meanwhile, where the browser can. */
function holding<T>({ reply }: WaitingReply, options: LockOptions, work: (isFree: boolean) => Promise<T>): Promise<T> {
  return globalThis.isSecureContext
    ? navigator.locks.request(`bespoke-reply-${reply.ticket.slice(-64)}`, options, lock => work(lock !== null))
    : work(true)
}

async function deliver(userId: string, waiting: WaitingReply, signal: AbortSignal): Promise<ModelReplyResult> {
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted()
    const answer = await send(waiting.reply)
    if ('result' in answer || !isPassing(answer.problem) || Date.parse(waiting.expiresAt) <= Date.now()) {
      // Whoever was signed out meanwhile comes back, and the reply is still there.
      if ('result' in answer || answer.problem.code !== 'UNAUTHENTICATED')
        setWaiting(userId, withoutReply(userId, waiting))
      if ('problem' in answer)
        throw answer.problem
      return answer.result
    }
    await pause(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]!, signal)
  }
}

async function send(reply: ModelReplyInput): Promise<{ result: ModelReplyResult } | { problem: Problem }> {
  const body = JSON.stringify(reply)
  try {
    const response = await fetch('/api/models/replies', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: new TextEncoder().encode(body).byteLength < KEEPALIVE_BYTES,
    })
    return response.ok
      ? { result: await response.json() as ModelReplyResult }
      : { problem: toProblem(await response.json().catch(() => ({ status: response.status }))) }
  }
  catch {
    return { problem: { code: 'OFFLINE', params: {} } }
  }
}

/** Whether the server may take the same reply a little later; everything else it says is its last word. */
function isPassing({ code }: Problem): boolean {
  return code === 'OFFLINE' || code === 'NOT_READY' || code === 'RATE_LIMITED'
}

/** Waits, at most until the line is back. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController()
  await Promise.race([
    new Promise(resolve => setTimeout(resolve, milliseconds)),
    new Promise(resolve => window.addEventListener('online', resolve, { signal: over.signal })),
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal })),
  ]).finally(() => over.abort())
}
