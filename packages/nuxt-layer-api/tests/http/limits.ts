import type { Quota } from '@int/schema'
import type { World } from './world.ts'
import { describe, expect, it } from 'vitest'
import { replaceUserQuotas } from '../../server/repositories/quotas.ts'
import { failure } from '../helpers/client.ts'
import { addResume } from './resumes.ts'

export function limitSuite(world: World): void {
  describe('limits', () => {
    it('show what is left before one clicks', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      await client.request('GET', `/api/resumes/${id}/document`)
      const { status, body } = await client.request<Quota[]>('GET', '/api/usage/quotas')
      expect(status).toBe(200)
      expect(body).toEqual([
        { operation: 'parse', limit: 3, used: 0, remaining: 3, resetAt: expect.stringMatching(/T00:00:00\.000Z$/) },
        { operation: 'generate', limit: 10, used: 0, remaining: 10, resetAt: expect.any(String) },
        { operation: 'export', limit: 20, used: 1, remaining: 19, resetAt: expect.any(String) },
      ])
    })

    it('say what, why and when where they are reached', async () => {
      const { client, user } = await world.person()
      const { id } = await addResume(client)
      await replaceUserQuotas(user.id, { export: 2 })
      const replies = await Promise.all(Array.from({ length: 4 }, () => client.request('GET', `/api/resumes/${id}/document`)))
      expect(replies.map(reply => reply.status).toSorted()).toEqual([200, 200, 429, 429])
      const refused = replies.find(reply => reply.status === 429)!
      expect(refused).toMatchObject(failure(429, 'QUOTA_EXCEEDED'))
      expect(refused.body).toMatchObject({ params: { operation: 'export', limit: 2, resetAt: expect.any(String) } })
      expect(Object.fromEntries(['retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map(name => [name, refused.headers.get(name)]))).toEqual({ 'retry-after': expect.stringMatching(/^\d+$/), 'ratelimit-limit': '2', 'ratelimit-remaining': '0', 'ratelimit-reset': expect.stringMatching(/^\d+$/) })
      // Looking at the pages is no export.
      expect((await client.request('GET', `/api/resumes/${id}/preview`)).status).toBe(200)
    })

    it('slow down who is too quick, whatever it costs', async () => {
      const { client } = await world.person()
      const { body: input } = await client.request('POST', '/api/samples')
      const replies = await Promise.all(Array.from({ length: 8 }, () => client.request('POST', '/api/generations', { json: input })))
      const refused = replies.filter(reply => reply.status === 429)
      expect(refused.length).toBeGreaterThanOrEqual(2)
      expect(replies.filter(reply => reply.status === 201).length).toBeGreaterThanOrEqual(5)
      expect(refused[0]).toMatchObject(failure(429, 'RATE_LIMITED'))
      expect(refused[0]!.headers.get('retry-after')).toMatch(/^[12]$/)
    })
  })
}
