import type { SessionView, SignedInDevice } from '@int/schema'
import type { World } from './world.ts'
import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'

export function sessionSuite(world: World): void {
  describe('signing in', () => {
    it('answers for its health without anybody', async () => {
      expect(await world.anonymous().request('GET', '/api/health')).toMatchObject({ status: 200, body: { status: 'ok' } })
      expect(await world.anonymous().request('GET', '/api/ready')).toMatchObject({ status: 200, body: { status: 'ready' } })
    })

    it('takes one click, on this computer', async () => {
      const client = world.anonymous()
      expect(await client.request('GET', '/api/auth/session')).toMatchObject({ status: 200, body: { user: null, methods: ['local'] } })
      const signedIn = await client.request<SessionView>('POST', '/api/auth/local')
      expect(signedIn).toMatchObject({ status: 200, body: { user: { role: 'super_admin', status: 'active' } } })
      expect(signedIn.headers.getSetCookie()[0]).toMatch(/^bespoke_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
      expect((await client.request<SessionView>('GET', '/api/auth/session')).body.user).toEqual(signedIn.body.user)

      const again = await world.anonymous().request<SessionView>('POST', '/api/auth/local')
      expect(again.body.user!.id).toBe(signedIn.body.user!.id)
    })

    it('gives a new token each time, and the old one is worth nothing', async () => {
      const client = world.anonymous()
      await client.request('POST', '/api/auth/local')
      const old = client.cookie
      await client.request('POST', '/api/auth/local')
      expect(client.cookie).not.toBe(old)
      client.cookie = old
      expect(await client.request('GET', '/api/resumes')).toMatchObject(failure(401, 'UNAUTHENTICATED'))
    })

    it('ends with signing out, also for whoever kept the cookie', async () => {
      const client = world.anonymous()
      await client.request('POST', '/api/auth/local')
      const kept = client.cookie
      expect(await client.request('POST', '/api/auth/sign-out')).toMatchObject({ status: 204, body: '' })
      expect(client.cookie).toBeUndefined()
      client.cookie = kept
      expect(await client.request('GET', '/api/resumes')).toMatchObject(failure(401, 'UNAUTHENTICATED'))
      expect((await client.request('POST', '/api/auth/sign-out')).status).toBe(204)
    })

    it('takes no token that it has not made', async () => {
      const client = world.anonymous()
      for (const token of ['', 'x', 'A'.repeat(43), '\' or 1=1 --', 'A'.repeat(8000)]) {
        client.cookie = `bespoke_session=${encodeURIComponent(token)}`
        expect(await client.request('GET', '/api/resumes')).toMatchObject(failure(401, 'UNAUTHENTICATED'))
      }
    })

    it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example'])('refuses one click to somebody who calls this computer %s', async (host) => {
      expect(await statusWithHost(world, host)).toBe(403)
    })

    it.each([['x-forwarded-for', '203.0.113.9'], ['forwarded', 'for=203.0.113.9'], ['x-real-ip', '127.0.0.1'], ['via', '1.1 proxy'], ['origin', 'https://resume.example.org']])('refuses one click to what came through a proxy: %s', async (name, value) => {
      const reply = await world.anonymous().request('POST', '/api/auth/local', { headers: { 'sec-fetch-site': 'same-origin', [name]: value } })
      expect(reply).toMatchObject(failure(403, 'LOCAL_SIGN_IN_OFF'))
      expect(reply.headers.getSetCookie()).toEqual([])
    })

    it.each(['localhost', 'LOCALHOST:1', '127.0.0.1', '[::1]:80'])('knows this computer as %s', async (host) => {
      expect(await statusWithHost(world, host)).toBe(200)
    })
  })

  describe('devices', () => {
    it('are listed, and signed out one by one or all at once', async () => {
      const first = world.anonymous()
      await first.request('POST', '/api/auth/local', { headers: { 'user-agent': 'First' } })
      const second = world.anonymous()
      await second.request('POST', '/api/auth/local', { headers: { 'user-agent': 'Second' } })
      const { body: devices } = await first.request<SignedInDevice[]>('GET', '/api/auth/sessions')
      const find = (device: string) => devices.find(each => each.device === device)!
      expect(find('First')).toMatchObject({ current: true, ip: expect.stringContaining('127.0.0.1') })
      expect(find('Second')).toMatchObject({ current: false })

      expect((await first.request('DELETE', `/api/auth/sessions/${find('Second').id}`)).status).toBe(204)
      expect(await second.request('GET', '/api/resumes')).toMatchObject(failure(401, 'UNAUTHENTICATED'))
      expect(await first.request('DELETE', `/api/auth/sessions/${find('Second').id}`)).toMatchObject(failure(404, 'NOT_FOUND'))

      const third = world.anonymous()
      await third.request('POST', '/api/auth/local')
      expect((await first.request('DELETE', '/api/auth/sessions')).status).toBe(204)
      for (const client of [first, third])
        expect(await client.request('GET', '/api/resumes')).toMatchObject(failure(401, 'UNAUTHENTICATED'))
    })
  })

  describe('the profile', () => {
    it('is nothing until it is saved, and then one', async () => {
      const { client, user } = await world.person()
      expect(await client.request('GET', '/api/profile')).toMatchObject({ status: 200, body: null })
      const saved = await client.request('PUT', '/api/profile', { json: { firstName: ' Ada ', country: 'DE' } })
      expect(saved).toMatchObject({ status: 200, body: { userId: user.id, firstName: 'Ada', lastName: '', country: 'DE', workFormat: null, languages: [] } })
      expect((await client.request('GET', '/api/profile')).body).toEqual(saved.body)
      expect(await client.request('PUT', '/api/profile', { json: { country: 'Germany' } })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })
  })
}

/** `fetch` sets the Host header itself. */
function statusWithHost(world: World, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${world.server().url}/api/auth/local`, { method: 'POST', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode!)
    }).on('error', reject).end()
  })
}
