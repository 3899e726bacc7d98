import type { SignedInDevice } from '@int/schema'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createClient, failure } from '../helpers/client.ts'
import { ada, useOpenId, visitProvider, who } from '../helpers/openid.ts'
import { freePort } from '../helpers/ports.ts'
import { startServer } from '../helpers/server.ts'

const { settings, nextToken } = useOpenId({ withServer: false })

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
        env: { BESPOKE_ORIGIN: `http://127.0.0.1:${port}`, ...settings(), BESPOKE_SUPER_ADMINS: superAdmins },
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
      env: { HOST: '127.0.0.1', BESPOKE_ORIGIN: 'https://cv.example.org', ...settings() },
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
