import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { repeat } from '../../server/utils/repeat.ts'

const MINUTE = 60_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('work that is repeated', () => {
  it('is done at once, then at its times, and no more once it is stopped', async () => {
    const work = vi.fn(async () => {})
    const { stop } = repeat(work, { everyMs: 10 * MINUTE, onError: () => {} })
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(9 * MINUTE)
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(work).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    expect(work).toHaveBeenCalledTimes(8)
    await stop()
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    expect(work).toHaveBeenCalledTimes(8)
  })

  it('goes on after a failure, which is told', async () => {
    const onError = vi.fn()
    const work = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no database'))
    const { stop } = repeat(work, { everyMs: MINUTE, onError })
    await vi.advanceTimersByTimeAsync(2 * MINUTE)
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'no database' }))
    expect(work).toHaveBeenCalledTimes(3)
    await stop()
  })

  it('is never done twice at a time, and is waited for at the end', async () => {
    let running = 0
    let most = 0
    const { stop } = repeat(async () => {
      most = Math.max(most, ++running)
      await new Promise(resolve => setTimeout(resolve, 2.5 * MINUTE))
      running--
    }, { everyMs: MINUTE, onError: () => {} })
    await vi.advanceTimersByTimeAsync(10.5 * MINUTE)
    expect(most).toBe(1)
    expect(running).toBe(1)
    const stopped = stop()
    await vi.advanceTimersByTimeAsync(3 * MINUTE)
    await stopped
    expect(running).toBe(0)
  })
})
