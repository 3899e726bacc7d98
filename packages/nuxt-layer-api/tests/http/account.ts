import type { Quota, Resume } from '@int/schema'
import type { World } from './world.ts'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'
import { addGeneration } from './generations.ts'

export function accountSuite(world: World): void {
  describe('an account', () => {
    it('can be taken along whole', async () => {
      const { client, user } = await world.person()
      const generation = await addGeneration(client)
      const body = new FormData()
      body.set('file', new Blob(['Ada Example\nada@example.com\nSkills: SQL, TypeScript']), 'a/b cv.txt')
      await client.request('POST', '/api/resumes', { body })
      const response = await fetch(`${world.server().url}/api/account/export`, { headers: { cookie: client.cookie! } })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-disposition')).toContain('bespoke-export.zip')
      const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
      const json = (name: string): unknown => JSON.parse(strFromU8(files[`${name}.json`]!))
      expect(json('user')).toEqual(user)
      expect(json('generations')).toEqual([generation])
      expect(json('resumes')).toHaveLength(2)
      expect(json('vacancies')).toHaveLength(1)
      const [upload] = Object.keys(files).filter(name => name.startsWith('files/'))
      expect(upload).toMatch(/^files\/[0-9a-f]{8} [^/]*cv\.txt$/)
      expect(strFromU8(files[upload!]!)).toContain('Ada Example')
      expect((await client.request('GET', '/api/account/export')).status).toBe(200)
    })

    it('hands out its usage as CSV, and writes that down', async () => {
      const { client, user } = await world.person()
      const { id } = await addGeneration(client)
      await client.request('GET', `/api/generations/${id}/document`)
      await addGeneration((await world.person()).client)
      const exported = await client.request<string>('GET', '/api/usage/export')
      expect(exported.status).toBe(200)
      expect(exported.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(exported.headers.get('content-disposition')).toMatch(/^attachment; filename="bespoke-usage.csv"/)
      expect(exported.body.trim().split('\r\n').slice(1).map(line => line.split(',').slice(1).join())).toEqual(['export,local,,,,ok', 'generate,local,,,,ok'])
      expect(await client.request('GET', '/api/audit')).toMatchObject({ body: { items: [{ action: 'data_exported', actorId: user.id, details: { kind: 'usage' } }] } })
      expect((await client.request<Quota[]>('GET', '/api/usage/quotas')).body.find(({ operation }) => operation === 'export')!.used).toBe(1)
    })

    it('can be removed: sessions are dead at once, content and files gone', async () => {
      const { client, user } = await world.person()
      const other = world.anonymous()
      other.cookie = client.cookie
      const { resumeId } = await addGeneration(client)
      const body = new FormData()
      body.set('file', new Blob(['Ada Example\nada@example.com\nSkills: SQL, TypeScript']), 'cv.txt')
      await client.request<Resume>('POST', '/api/resumes', { body })
      const files = await readdir(join(world.dataDirectory, 'files'))
      expect(await client.request('DELETE', '/api/account')).toMatchObject({ status: 204 })
      expect(client.cookie).toBeUndefined()
      expect(await other.request('GET', `/api/resumes/${resumeId}`)).toMatchObject(failure(401, 'UNAUTHENTICATED'))
      expect(await readdir(join(world.dataDirectory, 'files'))).toHaveLength(files.length - 1)
      const { client: admin } = await world.person('super_admin')
      expect(await admin.request('GET', `/api/admin/users/${user.id}`)).toMatchObject(failure(404, 'NOT_FOUND'))
      expect(await admin.request('GET', '/api/admin/audit?action=account_deleted')).toMatchObject({ body: { items: [{ actorId: null, details: { role: 'public' } }] } })
    })
  })
}
