import type { SessionView, SignedInDevice } from '@int/schema'
import type { MutableToken } from 'oauth2-mock-server'
import type { Client } from '../helpers/client.ts'
import type { RunningServer } from '../helpers/server.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROFILE_FIELDS } from '@int/schema'
import { Events, OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createClient, failure } from '../helpers/client.ts'
import { freePort } from '../helpers/ports.ts'
import { startServer } from '../helpers/server.ts'

const CLIENT_ID = 'bespoke-test'
const provider = new OAuth2Server()
let server: RunningServer
let dataDirectory: string

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-openid-'))
  await provider.issuer.keys.generate('RS256')
  await provider.start(await freePort(), 'localhost')
  const port = await freePort()
  server = await startServer({
    dataDirectory,
    env: {
      // A provider makes it safe to be reached by others.
      HOST: '0.0.0.0',
      PORT: String(port),
      BESPOKE_ORIGIN: `http://127.0.0.1:${port}`,
      BESPOKE_OIDC_ISSUER: provider.issuer.url,
      BESPOKE_OIDC_CLIENT_ID: CLIENT_ID,
      BESPOKE_OIDC_CLIENT_SECRET: 'hush',
      BESPOKE_SUPER_ADMINS: 'Boss@example.org',
      TRUST_PROXY: '1',
    },
  }, port)
})
afterAll(async () => {
  await server.stop()
  await provider.stop()
  await rm(dataDirectory, { recursive: true, force: true })
})

let visitors = 0

/** A browser somewhere of its own, as the proxy in front of the server says: visitors are limited by their address. */
function newVisitor(address = `203.0.${Math.floor(visitors / 250)}.${visitors++ % 250 + 1}`): Client {
  const client = createClient(server.url)
  const { request } = client
  client.request = (method, path, options = {}) => request(method, path, { ...options, headers: { 'x-forwarded-for': address, ...options.headers } })
  return client
}

const ada = { sub: 'ada', email: 'ada@example.org', email_verified: true, name: 'Ada Example' }

/** What the provider will say in its next ID token, on top of what it has to. */
function nextToken(claims: Record<string, unknown>): void {
  // An access token is signed before the ID token; both say the same.
  const say = (token: MutableToken): void => {
    Object.assign(token.payload, { aud: CLIENT_ID, ...claims })
  }
  provider.service.removeAllListeners(Events.BeforeTokenSigning)
  provider.service.on(Events.BeforeTokenSigning, say)
}

/** Goes to the provider and comes back with its answer, which is not handed in yet: the path of the callback with its query. */
async function visitProvider(client: Client, returnTo = ''): Promise<string> {
  const { status, headers } = await client.request('GET', `/api/auth/oidc${returnTo && `?returnTo=${encodeURIComponent(returnTo)}`}`)
  expect(status).toBe(302)
  const atProvider = await fetch(headers.get('location')!, { redirect: 'manual' })
  const { pathname, search } = new URL(atProvider.headers.get('location')!)
  return pathname + search
}

async function signIn(claims: Record<string, unknown>, client = newVisitor()): Promise<{ client: Client, location: string | null }> {
  nextToken(claims)
  const callback = await visitProvider(client)
  const { headers } = await client.request('GET', callback)
  return { client, location: headers.get('location') }
}

const who = async (client: Client) => (await client.request<SessionView>('GET', '/api/auth/session')).body

describe('signing in with a provider', () => {
  it('asks for everything that makes the answer safe', async () => {
    const { headers } = await newVisitor().request('GET', '/api/auth/oidc')
    const { searchParams } = new URL(headers.get('location')!)
    expect(Object.fromEntries(searchParams)).toMatchObject({ client_id: CLIENT_ID, response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${server.url}/api/auth/oidc/callback` })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{40,}$/)
    expect(headers.getSetCookie()[0]).toMatch(/^bespoke_sign_in=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('makes a user at the first time and finds them at the next', async () => {
    const client = newVisitor()
    expect(await who(client)).toEqual({ user: null, methods: ['oidc'], switches: { platformModel: true, ownKeys: true } })
    nextToken(ada)
    const callback = await visitProvider(client, '/resumes?page=2')
    const back = await client.request('GET', callback)
    expect(back).toMatchObject({ status: 302 })
    expect(back.headers.get('location')).toBe('/resumes?page=2')
    const { user } = await who(client)
    expect(user).toMatchObject({ email: 'ada@example.org', name: 'Ada Example', role: 'public', status: 'active' })
    expect((await who((await signIn(ada)).client)).user).toEqual(user)
  })

  it('makes a super-admin of whom the installation names', async () => {
    const { client } = await signIn({ sub: 'boss', email: 'BOSS@example.org', email_verified: true })
    expect((await who(client)).user).toMatchObject({ email: 'boss@example.org', role: 'super_admin', name: null })
  })

  it('closes the one-click door', async () => {
    expect(await newVisitor().request('POST', '/api/auth/local')).toMatchObject(failure(403, 'LOCAL_SIGN_IN_OFF'))
  })

  it('does not give one provider\'s user the account of another, by e-mail alone', async () => {
    await signIn(ada)
    const { client, location } = await signIn({ ...ada, sub: 'somebody-else' })
    expect(location).toBe('/sign-in?error=ACCOUNT_EXISTS')
    expect((await who(client)).user).toBeNull()
  })

  it('adds a second account for whoever is signed in with the first', async () => {
    const { client } = await signIn({ sub: 'eve-1', email: 'eve@example.org', email_verified: true })
    const { user } = await who(client)
    expect((await signIn({ sub: 'eve-2', email: 'eve@example.org', email_verified: true }, client)).location).toBe('/')
    expect((await who(client)).user!.id).toBe(user!.id)
    const { client: other } = await signIn({ sub: 'eve-2', email: 'eve@example.org', email_verified: true })
    expect((await who(other)).user!.id).toBe(user!.id)
  })

  it('lets nobody in who is blocked, and says so', async () => {
    const mallory = { sub: 'mallory', email: 'mallory@example.org', email_verified: true }
    const { client } = await signIn(mallory)
    const { user } = await who(client)
    const { client: boss } = await signIn({ sub: 'boss', email: 'boss@example.org', email_verified: true })
    expect((await boss.request('PATCH', `/api/admin/users/${user!.id}`, { json: { status: 'blocked' } })).status).toBe(200)
    expect((await who(client)).user).toBeNull()
    const again = await signIn(mallory)
    expect(again.location).toBe('/sign-in?error=ACCOUNT_BLOCKED')
    expect((await who(again.client)).user).toBeNull()
  })
})

describe('an answer that is none', () => {
  const refused = async (client: Client, path: string, code = 'SIGN_IN_FAILED') => {
    const { status, headers } = await client.request('GET', path)
    expect({ status, location: headers.get('location') }).toEqual({ status: 302, location: `/sign-in?error=${code}` })
    expect((await who(client)).user).toBeNull()
  }
  const without = (path: string, name: string) => {
    const url = new URL(path, server.url)
    url.searchParams.delete(name)
    return url.pathname + url.search
  }

  it('is refused without its state', async () => {
    nextToken(ada)
    const client = newVisitor()
    await refused(client, without(await visitProvider(client), 'state'))
  })

  it('is refused without state and cookie both', async () => {
    nextToken(ada)
    const callback = await visitProvider(newVisitor())
    await refused(newVisitor(), without(callback, 'state'))
    await refused(newVisitor(), '/api/auth/oidc/callback')
    await refused(newVisitor(), '/api/auth/oidc/callback?state=&code=')
  })

  it('is refused in another browser than the one that left', async () => {
    nextToken(ada)
    const callback = await visitProvider(newVisitor())
    await refused(newVisitor(), callback)
    const other = newVisitor()
    await visitProvider(other)
    await refused(other, callback)
  })

  it('is refused with a cookie that somebody made', async () => {
    nextToken(ada)
    const client = newVisitor()
    const callback = await visitProvider(client)
    client.cookie = `bespoke_sign_in=${Buffer.from(JSON.stringify({ state: '', nonce: '', verifier: '', returnTo: '/' })).toString('base64url')}`
    await refused(client, callback)
  })

  it('is refused the second time', async () => {
    nextToken(ada)
    const client = newVisitor()
    const callback = await visitProvider(client)
    const { cookie } = client
    expect((await client.request('GET', callback)).headers.get('location')).toBe('/')
    await client.request('POST', '/api/auth/sign-out')
    await refused(client, callback)
    client.cookie = cookie
    await refused(client, callback)
  })

  it('is refused when the person said no', async () => {
    const client = newVisitor()
    const callback = new URL(await visitProvider(client), server.url)
    callback.searchParams.delete('code')
    callback.searchParams.set('error', 'access_denied')
    await refused(client, callback.pathname + callback.search)
  })

  const now = () => Math.floor(Date.now() / 1000)
  it.each<[string, () => Record<string, unknown>, string?]>([
    ['another nonce', () => ({ nonce: 'another' })],
    ['no nonce', () => ({ nonce: undefined })],
    ['another audience', () => ({ aud: 'another' })],
    ['another issuer', () => ({ iss: 'https://evil.example' })],
    ['a time long past', () => ({ iat: now() - 7200, exp: now() - 3600 })],
    ['an address nobody has verified', () => ({ email_verified: false }), 'EMAIL_NOT_VERIFIED'],
    ['no word on whether the address is verified', () => ({ email_verified: undefined }), 'EMAIL_NOT_VERIFIED'],
    ['no address', () => ({ email: undefined }), 'EMAIL_NOT_VERIFIED'],
  ])('is refused with %s', async (_, claims, code) => {
    nextToken({ ...ada, ...claims() })
    const client = newVisitor()
    await refused(client, await visitProvider(client), code)
  })

  it('is refused when its signature is not the provider\'s', async () => {
    nextToken(ada)
    provider.service.once(Events.BeforeResponse, (response: { body: unknown }) => {
      const body = response.body as { id_token: string }
      const [head, payload] = body.id_token.split('.')
      const forged = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object
      body.id_token = `${head}.${Buffer.from(JSON.stringify({ ...forged, sub: 'boss' })).toString('base64url')}.${body.id_token.split('.')[2]}`
    })
    const client = newVisitor()
    await refused(client, await visitProvider(client))
  })
})

describe('with a provider', () => {
  const toProvider = ({ headers }: { headers: Headers }) => headers.get('location')?.startsWith(provider.issuer.url!) === true

  it('a generation needs a complete profile, and says what is missing', async () => {
    const { client } = await signIn({ ...ada, sub: 'profile', email: 'profile@example.org' })
    const { body: input } = await client.request('POST', '/api/samples')
    const generate = (headers: Record<string, string> = {}) => client.request<string>('POST', '/api/generations', { json: input, headers })
    expect(await generate()).toMatchObject({ ...failure(422, 'PROFILE_INCOMPLETE'), body: { params: { fields: [...PROFILE_FIELDS] } } })
    const profile = { firstName: 'Ada', lastName: 'Example', email: 'ada@example.org', country: 'DE', searchRegion: 'Berlin', workFormat: 'remote', languages: [{ language: 'en', level: 'C2' }] }
    await client.request('PUT', '/api/profile', { json: { ...profile, country: '', languages: [] } })
    expect(await generate()).toMatchObject({ status: 422, body: { params: { fields: ['country', 'languages'] } } })
    expect((await generate({ accept: 'text/event-stream' })).body).toContain('PROFILE_INCOMPLETE')
    expect((await client.request('GET', '/api/usage')).body).toEqual([])
    await client.request('PUT', '/api/profile', { json: profile })
    expect(await generate()).toMatchObject({ status: 201 })
  })

  it('visitors of one address are slowed down, whatever address they claim', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => newVisitor(`192.0.2.${index}, 198.51.100.7`).request('GET', '/api/auth/oidc')))
    expect(replies.filter(reply => toProvider(reply)).length).toBeGreaterThanOrEqual(5)
    const [refused, ...others] = replies.filter(reply => !toProvider(reply))
    expect(others.length).toBeGreaterThanOrEqual(1)
    // A browser is on its way here: it is told on a page.
    expect(refused!.headers.get('location')).toMatch(/^\/sign-in\?error=RATE_LIMITED&seconds=[12]$/)
    expect(refused!.headers.get('retry-after')).toMatch(/^[12]$/)
    expect(toProvider(await newVisitor().request('GET', '/api/auth/oidc'))).toBe(true)
  })

  it('visitors of one connection are one, whichever of its addresses they come from', async () => {
    const from = (network: string) => Promise.all(Array.from({ length: 8 }, (_, index) => newVisitor(`2001:db8:${network}:7::${index}`).request('GET', '/api/auth/oidc')))
    expect((await from('1')).filter(reply => !toProvider(reply)).length).toBeGreaterThanOrEqual(2)
    expect((await from('2')).filter(reply => toProvider(reply)).length).toBeGreaterThanOrEqual(5)
  })

  it('answers are slowed down too, and people see the address they came from', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => newVisitor('198.51.100.8').request('GET', '/api/auth/oidc/callback?state=x')))
    expect(replies.filter(({ headers }) => headers.get('location')?.startsWith('/sign-in?error=RATE_LIMITED')).length).toBeGreaterThanOrEqual(2)
    const { client } = await signIn(ada, newVisitor('198.51.100.9'))
    const { body: devices } = await client.request<SignedInDevice[]>('GET', '/api/auth/sessions')
    expect(devices.find(device => device.current)!.ip).toBe('198.51.100.9')
  })
})

describe('an installation that is opened to others', () => {
  it('keeps what its owner made for the first super-admin it names, and makes later ones at their next sign-in', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'bespoke-opened-'))
    let running = await startServer({ dataDirectory: directory })
    onTestFinished(async () => {
      await running.stop()
      await rm(directory, { recursive: true, force: true })
    })
    const owner = createClient(running.url)
    await owner.request('POST', '/api/auth/local')
    const { body: made } = await owner.request<{ resumeId: string }>('POST', '/api/samples')
    const { user: before } = await who(owner)

    const openTo = async (superAdmins: string) => {
      await running.stop()
      const port = await freePort()
      running = await startServer({
        dataDirectory: directory,
        env: { BESPOKE_ORIGIN: `http://127.0.0.1:${port}`, BESPOKE_OIDC_ISSUER: provider.issuer.url, BESPOKE_OIDC_CLIENT_ID: CLIENT_ID, BESPOKE_OIDC_CLIENT_SECRET: 'hush', BESPOKE_SUPER_ADMINS: superAdmins },
      }, port)
    }
    const enter = async (sub: string) => {
      const client = createClient(running.url)
      nextToken({ sub, email: `${sub}@example.org`, email_verified: true, name: sub })
      await client.request('GET', await visitProvider(client))
      return client
    }
    await openTo('')
    expect((await who(await enter('guest'))).user!.role).toBe('public')

    await openTo('owner@example.org, guest@example.org')
    const back = await enter('owner')
    expect((await who(back)).user).toEqual({ ...before, email: 'owner@example.org', name: 'owner', updatedAt: expect.any(String) })
    expect((await back.request('GET', `/api/resumes/${made.resumeId}`)).status).toBe(200)
    const guest = await enter('guest')
    expect((await who(guest)).user).toMatchObject({ email: 'guest@example.org', role: 'super_admin' })
    expect((await guest.request('GET', `/api/resumes/${made.resumeId}`)).status).toBe(404)
    expect(await guest.request('GET', '/api/admin/audit?action=role_changed')).toMatchObject({ body: { items: [{ actorId: null, subjectName: 'guest', details: { before: 'public', after: 'super_admin' } }] } })
  })
})

describe('over TLS', () => {
  it('cookies belong to this host alone, and browsers are told never to come without', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'bespoke-tls-'))
    const secure = await startServer({
      dataDirectory: directory,
      env: { HOST: '127.0.0.1', BESPOKE_ORIGIN: 'https://cv.example.org', BESPOKE_OIDC_ISSUER: provider.issuer.url, BESPOKE_OIDC_CLIENT_ID: CLIENT_ID, BESPOKE_OIDC_CLIENT_SECRET: 'hush' },
    })
    onTestFinished(async () => {
      await secure.stop()
      await rm(directory, { recursive: true, force: true })
    })
    const client = createClient(secure.url)
    nextToken(ada)
    const { headers } = await client.request('GET', '/api/auth/oidc')
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-bespoke_sign_in=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)])
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    const atProvider = await fetch(headers.get('location')!, { redirect: 'manual' })
    const callback = new URL(atProvider.headers.get('location')!)
    expect(callback.origin).toBe('https://cv.example.org')
    const back = await client.request('GET', callback.pathname + callback.search)
    expect(back.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-bespoke_sign_in=; Max-Age=0; Path=\/; HttpOnly; Secure/), expect.stringMatching(/^__Host-bespoke_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)])
    expect((await who(client)).user).toMatchObject({ email: 'ada@example.org' })
    // A cookie by the plain name, as any host of the domain could set it, is nobody's.
    client.cookie = client.cookie!.replace('__Host-', '')
    expect((await who(client)).user).toBeNull()
  })
})

describe('without a provider', () => {
  it('the owner generates before there is a profile', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'bespoke-local-'))
    const local = await startServer({ dataDirectory: directory })
    const client = createClient(local.url)
    await client.request('POST', '/api/auth/local')
    expect((await client.request('GET', '/api/profile')).body).toBeNull()
    const { body: input } = await client.request('POST', '/api/samples')
    expect(await client.request('POST', '/api/generations', { json: input })).toMatchObject({ status: 201 })
    const { body: devices } = await client.request<SignedInDevice[]>('GET', '/api/auth/sessions')
    expect(devices[0]!.ip).toContain('127.0.0.1')
    await local.stop()
    await rm(directory, { recursive: true, force: true })
  })

  it('there is no such address', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'bespoke-local-'))
    const local = await startServer({ dataDirectory: directory })
    for (const path of ['/api/auth/oidc', '/api/auth/oidc/callback'])
      expect(await createClient(local.url).request('GET', path)).toMatchObject(failure(404, 'NOT_FOUND'))
    await local.stop()
    await rm(directory, { recursive: true, force: true })
  })
})
