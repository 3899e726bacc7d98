import { describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'
import { ada, CLIENT_ID, useOpenId, visitProvider, who } from '../helpers/openid.ts'

const { server, newVisitor, nextToken, signIn } = useOpenId()

describe('signing in with a provider', () => {
  it('asks for everything that makes the answer safe', async () => {
    const { headers } = await newVisitor().request('GET', '/api/auth/oidc')
    const { searchParams } = new URL(headers.get('location')!)
    expect(Object.fromEntries(searchParams)).toMatchObject({ client_id: CLIENT_ID, response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${server().url}/api/auth/oidc/callback` })
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
