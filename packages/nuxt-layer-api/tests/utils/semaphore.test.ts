import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createSemaphore } from '../../server/utils/semaphore.ts'

it('lets through as many as there are places, in the order of asking, whatever becomes of them', async () => {
  const inTurn = createSemaphore(2)
  const begun: number[] = []
  let running = 0
  let most = 0
  const outcomes = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => inTurn(async () => {
    begun.push(index)
    most = Math.max(most, ++running)
    await setTimeout(index % 3)
    running--
    if (index % 2)
      throw new Error('Never mind')
  })))
  expect(most).toBe(2)
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(4)
})

it('refuses what would be one too many to wait', async () => {
  const inTurn = createSemaphore(1, 1, () => new Error('Full.'))
  const results = await Promise.allSettled(['first', 'second', 'third'].map(name => inTurn(async () => name)))
  expect(results.map(result => result.status === 'fulfilled' ? result.value : result.reason.message)).toEqual(['first', 'second', 'Full.'])
  await expect(inTurn(async () => 'later')).resolves.toBe('later')
})
