import { describe, expect, it } from 'vitest'
import { createByteCache } from '../../server/utils/byte-cache.ts'

describe('a cache with a bound in bytes', () => {
  it('drops what was not used for longest', () => {
    const cache = createByteCache<string>(8, value => value.length)
    for (const key of ['a', 'b', 'c', 'd'])
      cache.set(key, key.repeat(2))
    expect(cache.get('a')).toBe('aa')
    cache.set('e', 'ee')
    expect(['a', 'b', 'c', 'd', 'e'].filter(key => cache.get(key) !== undefined)).toEqual(['a', 'c', 'd', 'e'])
  })

  it('never holds more than it may, whatever comes', () => {
    const cache = createByteCache<number>(100, value => value)
    for (let step = 0; step < 500; step++) {
      const [key, bytes] = [String(step * 7 % 11), step * 13 % 61]
      cache.set(key, bytes)
      expect(cache.size()).toBeLessThanOrEqual(100)
      expect(cache.get(key)).toBe(bytes <= 25 ? bytes : undefined)
    }
  })
})
