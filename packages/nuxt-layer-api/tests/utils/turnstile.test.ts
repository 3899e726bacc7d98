import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTurnstile } from '../../server/utils/turnstile.ts'

it('lets one caller through in each turn of the event loop, in the order of asking', async () => {
  const enter = createTurnstile()
  const seen: (number | string)[] = []
  const callers = Promise.all([1, 2, 3].map(caller => enter(async () => seen.push(caller))))
  for (const turn of ['a', 'b', 'c', 'd']) {
    await setImmediate()
    seen.push(turn)
  }
  await callers
  expect(seen.filter(one => typeof one === 'number')).toEqual([1, 2, 3])
  // Between two callers there was always a turn in which others got their answer.
  expect(seen.join('')).toMatch(/1[a-d]+2[a-d]+3/)
})

it('keeps the next one outside until the one before has passed, and no longer', async () => {
  const enter = createTurnstile()
  const seen: string[] = []
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<void>()
  const one = enter(async (passed) => {
    seen.push('one is in')
    await first.promise
    seen.push('one has passed')
    passed()
    await second.promise
    seen.push('one is done')
  })
  const other = enter(async () => seen.push('other is in'))
  for (let turn = 0; turn < 3; turn++)
    await setImmediate()
  first.resolve()
  await other
  second.resolve()
  await one
  expect(seen).toEqual(['one is in', 'one has passed', 'other is in', 'one is done'])
})

it('lets others in after one that failed', async () => {
  const enter = createTurnstile()
  const failed = enter(async () => {
    throw new Error('No.')
  })
  await expect(failed).rejects.toThrow('No.')
  await expect(enter(async () => 'in')).resolves.toBe('in')
})
