import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isLoopbackName, readSettings } from '../../server/utils/settings.ts'

describe('what is this computer', () => {
  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1', '[::1]', '::ffff:127.0.0.1'])('%s is', (name) => {
    expect(isLoopbackName(name)).toBe(true)
  })

  it.each([undefined, '', '0.0.0.0', '::', '192.168.0.1', '127.0.0.1.example.com', 'localhost.example.com', 'example.com', '1127.0.0.1', '127.0.0'])('%s is not', (name) => {
    expect(isLoopbackName(name)).toBe(false)
  })
})

describe('the settings', () => {
  it('keep everything in ./data unless told otherwise', () => {
    expect(readSettings({ HOST: '127.0.0.1' })).toEqual({ dataDirectory: resolve('data'), databaseUrl: resolve('data/bespoke.db'), isLoopback: true })
    expect(readSettings({ NITRO_HOST: '::1', HOST: '0.0.0.0', BESPOKE_DATA: '/srv/bespoke' })).toMatchObject({ dataDirectory: '/srv/bespoke', databaseUrl: '/srv/bespoke/bespoke.db' })
  })

  it('refuse a server that others could reach without signing in', () => {
    for (const env of [{}, { HOST: '0.0.0.0' }, { HOST: '127.0.0.1', NITRO_HOST: '::' }])
      expect(() => readSettings(env)).toThrow(/Set HOST=127\.0\.0\.1/)
    expect(readSettings({}, true)).toMatchObject({ isLoopback: true })
  })
})
