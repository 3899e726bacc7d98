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
  const provider = { BESPOKE_OIDC_CLIENT_ID: 'id', BESPOKE_OIDC_CLIENT_SECRET: 'hush', BESPOKE_ORIGIN: 'https://cv.example.org/' }

  it('keep everything in ./data unless told otherwise', () => {
    expect(readSettings({ HOST: '127.0.0.1' })).toEqual({ dataDirectory: resolve('data'), databaseUrl: resolve('data/bespoke.db'), origin: undefined, openId: undefined, superAdmins: [], trustedProxies: 0, models: {}, modelTimeoutMs: 120_000 })
    expect(readSettings({ NITRO_HOST: '::1', HOST: '0.0.0.0', BESPOKE_DATA: '/srv/bespoke' })).toMatchObject({ dataDirectory: '/srv/bespoke', databaseUrl: '/srv/bespoke/bespoke.db' })
  })

  it('refuse a server that others could reach without signing in', () => {
    for (const env of [{}, { HOST: '0.0.0.0' }, { HOST: '127.0.0.1', NITRO_HOST: '::' }])
      expect(() => readSettings(env)).toThrow(/Set HOST=127\.0\.0\.1/)
    expect(readSettings({}, true)).toMatchObject({ openId: undefined })
  })

  it('trust the proxies they are told of, and no other number', () => {
    expect(readSettings({ ...provider, TRUST_PROXY: '2' }).trustedProxies).toBe(2)
    for (const TRUST_PROXY of ['true', '-1', '1.5', '10', 'loopback'])
      expect(() => readSettings({ ...provider, TRUST_PROXY })).toThrow(/TRUST_PROXY is how many/)
  })

  it('refuse a proxy in front of one click', () => {
    for (const env of [{ TRUST_PROXY: '1' }, { BESPOKE_ORIGIN: 'https://cv.example.org' }])
      expect(() => readSettings({ HOST: '127.0.0.1', ...env })).toThrow(/A proxy lets others reach this server/)
    expect(readSettings({ HOST: '127.0.0.1', BESPOKE_ORIGIN: 'http://localhost:3000' }).origin).toBe('http://localhost:3000')
  })

  it('take a provider, Google unless another is named', () => {
    expect(readSettings({ ...provider, BESPOKE_SUPER_ADMINS: 'Ada@example.org, bo@example.org' })).toMatchObject({
      origin: 'https://cv.example.org',
      openId: { issuer: 'https://accounts.google.com', clientId: 'id', clientSecret: 'hush' },
      superAdmins: ['ada@example.org', 'bo@example.org'],
    })
  })

  it('take the platform\'s models by their keys, at an address of one\'s own where there is one', () => {
    const local = { HOST: '127.0.0.1' }
    expect(readSettings(local)).toMatchObject({ models: { openai: undefined, gemini: undefined }, modelTimeoutMs: 120_000 })
    expect(readSettings({ ...local, BESPOKE_OPENAI_KEY: ' sk-1 ', BESPOKE_GEMINI_KEY: 'g', BESPOKE_GEMINI_URL: 'http://127.0.0.1:9000', BESPOKE_MODEL_TIMEOUT: '30' })).toMatchObject({
      models: { openai: { apiKey: 'sk-1', baseUrl: undefined }, gemini: { apiKey: 'g', baseUrl: 'http://127.0.0.1:9000' } },
      modelTimeoutMs: 30_000,
    })
    const broken = { BESPOKE_OPENAI_KEY: 'sk-secret with\nlines' }
    expect(() => readSettings({ ...local, ...broken })).toThrow(/BESPOKE_OPENAI_KEY holds characters/)
    expect(() => readSettings({ ...local, ...broken })).not.toThrow(/secret/)
    expect(() => readSettings({ ...local, BESPOKE_GEMINI_URL: 'https://gateway.example' })).toThrow(/Set BESPOKE_GEMINI_KEY too/)
    expect(() => readSettings({ ...local, BESPOKE_OPENAI_KEY: 'k', BESPOKE_OPENAI_URL: 'http://gateway.example' })).toThrow(/BESPOKE_OPENAI_URL has to be/)
    for (const BESPOKE_MODEL_TIMEOUT of ['0', '901', '1.5', 'long'])
      expect(() => readSettings({ ...local, BESPOKE_MODEL_TIMEOUT })).toThrow(/BESPOKE_MODEL_TIMEOUT is how many seconds/)
  })

  it.each([
    ['half a provider', { BESPOKE_OIDC_CLIENT_SECRET: '' }, /both BESPOKE_OIDC_CLIENT_ID and/],
    ['a provider but no address of one\'s own', { BESPOKE_ORIGIN: '' }, /Set BESPOKE_ORIGIN/],
    ['an address that anybody can listen to', { BESPOKE_ORIGIN: 'http://cv.example.org' }, /BESPOKE_ORIGIN has to be/],
    ['an address with a path', { BESPOKE_ORIGIN: 'https://example.org/cv' }, /BESPOKE_ORIGIN has to be/],
    ['a provider that anybody can listen to', { BESPOKE_OIDC_ISSUER: 'http://id.example.org' }, /BESPOKE_OIDC_ISSUER has to be/],
  ])('refuse %s', (_, env, sentence) => {
    expect(() => readSettings({ ...provider, ...env })).toThrow(sentence)
  })
})
