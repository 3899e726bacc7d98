import type { ModelRequest } from '@int/schema'
import type { Complete, CompletionReply } from './port.ts'
import { DomainError } from '@int/schema'
import { isWorthRetrying } from './errors.ts'

/** One attempt to come; `number` counts from 1. */
export interface Attempt { number: number, request: ModelRequest }

/** How an attempt ended. */
export type AttemptOutcome = { reply: CompletionReply } | { error: DomainError }

/** Called once when its attempt is over: where the reservation is settled or given back. */
export type AfterAttempt = (outcome: AttemptOutcome) => Promise<void>

export interface RetryOptions {
  /** Milliseconds on a clock that runs on. */
  now: () => number
  /** A number from 0 up to 1. */
  random: () => number
  /** Rejects when the signal aborts. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Called before each attempt: where its worst case is reserved. What it throws ends the call; nothing was sent then. */
  beforeAttempt?: (attempt: Attempt) => Promise<AfterAttempt | undefined>
  /** Attempts in all, 3 by default. */
  attempts?: number
  /** No retry begins later than this after the first attempt; 60 s by default. */
  patienceMs?: number
}

const BASE_MS = 500
const CAP_MS = 10_000

/**
 * The same port, with passing failures tried again after a wait with full jitter: a random share of min(10 s, 0.5 s · 2ⁿ),
 * and never less than the provider's `Retry-After`.
 * Source: Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export function withRetries(complete: Complete, options: RetryOptions): Complete {
  const { attempts = 3, patienceMs = 60_000 } = options
  return async (request, { signal }) => {
    const start = options.now()
    for (let number = 1; ; number++) {
      try {
        return await attemptOnce(complete, options, { number, request }, signal)
      }
      catch (error) {
        if (!isWorthRetrying(error) || number >= attempts || signal.aborted)
          throw error
        const wait = waitBefore(error, number, options.random())
        if (options.now() - start + wait > patienceMs)
          throw error
        await options.sleep(wait, signal).catch(() => {
          throw new DomainError('LLM_CANCELLED')
        })
      }
    }
  }
}

async function attemptOnce(complete: Complete, options: RetryOptions, attempt: Attempt, signal: AbortSignal): Promise<CompletionReply> {
  if (signal.aborted)
    throw new DomainError('LLM_CANCELLED')
  const after = await options.beforeAttempt?.(attempt)
  let reply: CompletionReply
  try {
    reply = await complete(attempt.request, { signal })
  }
  catch (error) {
    await after?.({
      error: error instanceof DomainError
        ? error
        : new DomainError('INTERNAL'),
    })
    throw error
  }
  await after?.({ reply })
  return reply
}

function waitBefore(error: unknown, attempt: number, random: number): number {
  const jitter = random * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1))
  const stated = error instanceof DomainError
    ? error.params.seconds
    : undefined
  return typeof stated === 'number'
    ? stated * 1000 + jitter
    : jitter
}

/** Waits by the machine's timer; rejects when the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = (): void => {
      clearTimeout(timer)
      reject(new DomainError('LLM_CANCELLED'))
    }
    if (signal.aborted)
      return stop()
    signal.addEventListener('abort', stop, { once: true })
    timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
  })
}
