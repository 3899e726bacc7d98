import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTurnstile } from '../../server/utils/turnstile.ts'

it('lets one caller through in each turn of the event loop, in the order of asking', async () => {
  const enter = createTurnstile()
  const seen: (number | string)[] = []
  const callers = Promise.all([1, 2, 3].map(async (caller) => {
    await enter()
    seen.push(caller)
  }))
  for (const turn of ['a', 'b', 'c', 'd']) {
    await setImmediate()
    seen.push(turn)
  }
  await callers
  expect(seen.filter(one => typeof one === 'number')).toEqual([1, 2, 3])
  // Between two callers there was always a turn in which others got their answer.
  expect(seen.join('')).toMatch(/1[a-d]2[a-d]3/)
})

it('lets callers through that come when nobody waits any more', async () => {
  const enter = createTurnstile()
  await enter()
  await setImmediate()
  await expect(enter()).resolves.toBeUndefined()
})
