import type { ModelRequest } from '@int/schema'
import type { CompletionReply } from './port.ts'
import type { AttemptOutcome, RetryOptions } from './retries.ts'
import { DomainError } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sleep, withRetries } from './retries.ts'

const request: ModelRequest = { model: 'm', messages: [{ role: 'user', text: 'hello' }], maxOutputTokens: 10 }
const reply: CompletionReply = { text: 'hello', model: 'm', finishReason: 'stop', usage: { inputTokens: 1, outputTokens: 1 } }

/** A clock that stands still except while sleeping. */
function clockwork(random = 0.5): RetryOptions & { slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    random: () => random,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
  }
}

/** Fails with these errors in turn, then replies. */
function failing(...errors: DomainError[]): { complete: () => Promise<CompletionReply>, calls: () => number } {
  let calls = 0
  return {
    calls: () => calls,
    complete: async () => {
      const error = errors[calls++]
      if (error !== undefined)
        throw error
      return reply
    },
  }
}

const options = { signal: new AbortController().signal }

describe('retries', () => {
  it('try a passing failure again after a random share of a growing wait', async () => {
    const clock = clockwork()
    const { complete, calls } = failing(new DomainError('LLM_UNAVAILABLE'), new DomainError('LLM_UNREACHABLE'))
    expect(await withRetries(complete, clock)(request, options)).toBe(reply)
    expect(calls()).toBe(3)
    expect(clock.slept).toEqual([250, 500])
  })

  it('wait at least as long as the provider says', async () => {
    const clock = clockwork()
    const { complete } = failing(new DomainError('LLM_RATE_LIMITED', { seconds: 7 }))
    await withRetries(complete, clock)(request, options)
    expect(clock.slept).toEqual([7250])
  })

  it('give up where the provider says to wait beyond patience', async () => {
    const clock = clockwork()
    const { complete, calls } = failing(new DomainError('LLM_RATE_LIMITED', { seconds: 61 }))
    await expect(withRetries(complete, clock)(request, options)).rejects.toMatchObject({ code: 'LLM_RATE_LIMITED', params: { seconds: 61 } })
    expect(calls()).toBe(1)
  })

  it('leave a failure that would only come again', async () => {
    for (const code of ['LLM_KEY_REJECTED', 'LLM_QUOTA_EXCEEDED', 'LLM_MODEL_UNKNOWN', 'LLM_REPLY_CUT', 'LLM_TIMEOUT', 'LLM_CANCELLED', 'LLM_REPLY_TOO_LARGE'] as const) {
      const { complete, calls } = failing(new DomainError(code))
      await expect(withRetries(complete, clockwork())(request, options)).rejects.toMatchObject({ code })
      expect(calls()).toBe(1)
    }
  })

  it('settle every attempt once, before the next one begins', async () => {
    const log: string[] = []
    const { complete } = failing(new DomainError('LLM_UNAVAILABLE'))
    const clock = clockwork()
    await withRetries(complete, {
      ...clock,
      beforeAttempt: async ({ number }) => {
        log.push(`reserve ${number}`)
        return async (outcome: AttemptOutcome) => {
          log.push(`settle ${number} ${'reply' in outcome
            ? 'reply'
            : outcome.error.code}`)
        }
      },
    })(request, options)
    expect(log).toEqual(['reserve 1', 'settle 1 LLM_UNAVAILABLE', 'reserve 2', 'settle 2 reply'])
  })

  it('send nothing where the reservation is refused', async () => {
    const { complete, calls } = failing()
    const refused = new DomainError('QUOTA_EXCEEDED')
    await expect(withRetries(complete, { ...clockwork(), beforeAttempt: async () => Promise.reject(refused) })(request, options)).rejects.toBe(refused)
    expect(calls()).toBe(0)
  })

  it('end when cancelled, also while waiting', async () => {
    const stop = new AbortController()
    const { complete, calls } = failing(new DomainError('LLM_RATE_LIMITED', { seconds: 30 }))
    const run = withRetries(complete, { now: () => 0, random: () => 0, sleep })(request, { signal: stop.signal })
    setTimeout(() => stop.abort(), 5)
    await expect(run).rejects.toMatchObject({ code: 'LLM_CANCELLED' })
    await expect(withRetries(complete, clockwork())(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'LLM_CANCELLED' })
    expect(calls()).toBe(1)
  })

  it('never make more attempts than allowed, nor wait longer than the cap', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0, max: 0.999, noNaN: true }), async (attempts, random) => {
      const clock = clockwork(random)
      const { complete, calls } = failing(...Array.from({ length: 20 }, () => new DomainError('LLM_UNAVAILABLE')))
      await expect(withRetries(complete, { ...clock, attempts, patienceMs: 1e9 })(request, options)).rejects.toMatchObject({ code: 'LLM_UNAVAILABLE' })
      expect(calls()).toBe(attempts)
      expect(clock.slept.every((wait, index) => wait >= 0 && wait <= Math.min(10_000, 500 * 2 ** index))).toBe(true)
    }))
  })
})
