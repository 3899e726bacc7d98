import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seal, unseal } from '../../server/utils/seal.ts'
import { loadSecret, useSecret } from '../../server/utils/secret.ts'
import { localPath } from '../../server/utils/sign-in-flow.ts'

let dataDirectory: string
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-secret-'))
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(dataDirectory, { recursive: true, force: true })
})

const given = 'fa3e1c70b9d84a26e5170c93d2b6f84a'

describe('the secret', () => {
  it('is made once, for the owner\'s eyes only', async () => {
    loadSecret({ dataDirectory }, {})
    const made = useSecret()
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect((await stat(join(dataDirectory, 'secret'))).mode & 0o777).toBe(0o600)
    loadSecret({ dataDirectory }, {})
    expect(useSecret()).toBe(made)
    expect(await readFile(join(dataDirectory, 'secret'), 'utf8')).toBe(made)
  })

  it('may come from the environment, unless somebody could know it', () => {
    loadSecret({ dataDirectory }, { BESPOKE_SECRET: given })
    expect(useSecret()).toBe(given)
    for (const BESPOKE_SECRET of ['short', 'a'.repeat(64), 'change-me-change-me-change-me-change-me', 'your_session_secret_of_32_characters_x', 'supersecretsupersecretsupersecret'])
      expect(() => loadSecret({ dataDirectory }, { BESPOKE_SECRET })).toThrow(/can be guessed/)
  })

  it('that cannot be read is no start', async () => {
    await writeFile(join(dataDirectory, 'file'), '')
    await chmod(dataDirectory, 0o700)
    expect(() => loadSecret({ dataDirectory: join(dataDirectory, 'file') }, {})).toThrow(/EEXIST|ENOTDIR/)
  })
})

describe('a sealed value', () => {
  beforeEach(() => loadSecret({ dataDirectory }, { BESPOKE_SECRET: given }))

  it('comes back whole, and says nothing by itself', () => {
    const sealed = seal('sign-in', { state: 'söme state' }, 60)
    expect(unseal('sign-in', sealed)).toEqual({ state: 'söme state' })
    expect(Buffer.from(sealed, 'base64url').toString('utf8')).not.toContain('state')
    expect(seal('sign-in', { state: 'söme state' }, 60)).not.toBe(sealed)
  })

  it('is nothing once a bit of it, the secret or the time has changed', () => {
    const sealed = seal('sign-in', 'value', 60)
    for (let index = 0; index < sealed.length; index += 7) {
      const other = sealed[index] === 'A' ? 'B' : 'A'
      expect(unseal('sign-in', sealed.slice(0, index) + other + sealed.slice(index + 1))).toBeUndefined()
    }
    for (const text of ['', 'x', sealed.slice(0, 20)])
      expect(unseal('sign-in', text)).toBeUndefined()
    vi.useFakeTimers({ now: Date.now() + 61_000 })
    expect(unseal('sign-in', sealed)).toBeUndefined()
    vi.useRealTimers()
    loadSecret({ dataDirectory }, {})
    expect(unseal('sign-in', sealed)).toBeUndefined()
  })
})

describe('the way back after signing in', () => {
  it.each(['/', '/resumes', '/resumes?page=2#top', '/a%2F%2Fb'])('may be %s', (path) => {
    expect(localPath(path)).toBe(path)
  })

  it.each([undefined, '', 'resumes', 'https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '/..//evil.example', 'javascript:alert(1)', ['/']])('is never %j', (path) => {
    expect(localPath(path)).toBe('/')
  })
})
