import type { SignedInDevice } from '@int/schema'
import { PROFILE_FIELDS } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'
import { ada, useOpenId } from '../helpers/openid.ts'

const { provider, newVisitor, signIn } = useOpenId()

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
