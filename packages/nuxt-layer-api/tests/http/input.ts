import type { World } from './world.ts'
import { describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'

export function inputSuite(world: World): void {
  describe('what is sent', () => {
    const vacancy = { company: 'North', description: 'Knows SQL' }
    const post = async (body: BodyInit, headers: Record<string, string> = {}) => (await world.person()).client.request('POST', '/api/vacancies', { body, headers: { 'content-type': 'application/json', ...headers } })

    it.each(['', '{', 'null x', '{"company":', '\uFEFF'])('has to be JSON: %j', async (body) => {
      expect(await post(body)).toMatchObject(failure(400, 'BAD_REQUEST'))
    })

    it('has to be UTF-8', async () => {
      expect(await post(Uint8Array.of(0x22, 0xFF, 0x22))).toMatchObject(failure(400, 'BAD_REQUEST'))
    })

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])('has to say that it is JSON, not %j', async (type) => {
      expect(await post(JSON.stringify(vacancy), { 'content-type': type })).toMatchObject(failure(400, 'BAD_REQUEST'))
    })

    it.each(['null', '[]', '"text"', '1'])('has to be an object: %s', async (body) => {
      expect(await post(body)).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('has to fit: unknown fields are not ignored', async () => {
      const reply = await post(JSON.stringify({ ...vacancy, userId: 'somebody', company: 1 }))
      expect(reply).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      expect(reply.body).toMatchObject({ params: { issues: expect.arrayContaining([{ path: 'company', message: expect.any(String) }]) } })
    })

    it('cannot pollute a prototype, run a script or hold a null character', async () => {
      expect(await post('{"company":"North","description":"x","__proto__":{"role":"super_admin"}}')).toMatchObject({ status: 422 })
      expect(await post(JSON.stringify({ ...vacancy, url: 'javascript:alert(1)' }))).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      expect(await post(JSON.stringify({ ...vacancy, company: 'a\0b' }))).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      expect(await post(JSON.stringify({ ...vacancy, company: 'a\uD800b' }))).toMatchObject({ status: 201 })
    })

    it('has a limit, announced or not', async () => {
      const large = JSON.stringify({ ...vacancy, description: 'x'.repeat(2_200_000) })
      expect(await post(large)).toMatchObject(failure(413, 'PAYLOAD_TOO_LARGE'))
      const stream = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(large))
          controller.close()
        },
      })
      expect(await post(stream)).toMatchObject(failure(413, 'PAYLOAD_TOO_LARGE'))
    })
  })

  describe('every answer', () => {
    it('about an address that is not there has the one shape', async () => {
      const client = world.anonymous()
      for (const path of ['/api/nothing', '/api/resumes/a/b/c/d', '/api/%00', '/api/__proto__'])
        expect(await client.request('GET', path, { headers: { accept: 'text/html' } }), path).toMatchObject(failure(404, 'NOT_FOUND'))
      const wrongMethod = await client.request('DELETE', '/api/resumes')
      expect(wrongMethod).toMatchObject(failure(405, 'METHOD_NOT_ALLOWED'))
      expect(wrongMethod.headers.get('allow')).toBe('GET, POST')
    })

    it.each(['/api/health', '/api/nothing', '/', '/no-such-page'])('carries the headers that keep others out: %s', async (path) => {
      const { headers } = await world.anonymous().request('GET', path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*'unsafe/)
    })

    it('that is a page runs no script but those with its own nonce', async () => {
      const [first, second] = [await world.anonymous().request<string>('GET', '/'), await world.anonymous().request<string>('GET', '/')]
      const nonce = /'nonce-([^']+)'/.exec(first.headers.get('content-security-policy')!)![1]!
      expect(second.headers.get('content-security-policy')).not.toContain(nonce)
      const scripts = first.body.match(/<script[^>]*>/g)!
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter(tag => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    })
  })
}
