import type { Client } from '../helpers/client.ts'
import { Events } from 'oauth2-mock-server'
import { describe, expect, it } from 'vitest'
import { ada, useOpenId, visitProvider, who } from '../helpers/openid.ts'

const { provider, server, newVisitor, nextToken } = useOpenId()

describe('an answer that is none', () => {
  const refused = async (client: Client, path: string, code = 'SIGN_IN_FAILED') => {
    const { status, headers } = await client.request('GET', path)
    expect({ status, location: headers.get('location') }).toEqual({ status: 302, location: `/sign-in?error=${code}` })
    expect((await who(client)).user).toBeNull()
  }
  const without = (path: string, name: string) => {
    const url = new URL(path, server().url)
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
    const callback = new URL(await visitProvider(client), server().url)
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
