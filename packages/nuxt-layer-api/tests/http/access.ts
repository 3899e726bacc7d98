import type { Generation, ResumeVersionSummary, SessionView, SignedInDevice } from '@int/schema'
import type { RequestOptions } from '../helpers/client.ts'
import type { Route, World } from './world.ts'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'
import { content, requirement } from '../helpers/rows.ts'
import { addGeneration } from './generations.ts'

/** Routes that answer to anybody. */
const OPEN = ['GET /api/health', 'GET /api/ready', 'GET /api/auth/session', 'POST /api/auth/local', 'POST /api/auth/sign-out', 'GET /api/auth/oidc', 'GET /api/auth/oidc/callback']

const ROUTES_WITH_INPUT: Record<string, RequestOptions> = {
  'PATCH /api/resumes/:id': { json: { title: 'Mine now' } },
  'PUT /api/resumes/:id/content': { json: { content, revision: 1 } },
  'PATCH /api/vacancies/:id': { json: { company: 'Mine now' } },
  'PUT /api/vacancies/:id/requirements': { json: { requirements: [requirement] } },
  'PATCH /api/admin/users/:id': { json: { role: 'super_admin' } },
  'PUT /api/admin/users/:id/quotas': { json: { export: null } },
  'PUT /api/admin/quotas/:role': { json: { export: null } },
  'PATCH /api/admin/config': { json: { byok_enabled: false } },
  'PUT /api/generations/:id/decisions': { json: { decisions: [{ editId: 'reorder-1', decision: 'rejected' }] } },
}
const QUERIES: Record<string, string> = { 'GET /api/vacancies/:id/match': `?resumeId=${randomUUID()}` }

const MALFORMED = ['1', 'x', '%00', '..%2F..', '\'', '00000000-0000-0000-0000-000000000000x', `${randomUUID()}.json`, randomUUID().toUpperCase(), encodeURIComponent('{"$ne":null}')]

export function accessSuite(world: World): void {
  const label = ({ method, path }: Route) => `${method} ${path}`
  const closed = world.routes.filter(route => !OPEN.includes(label(route)))
  const forAdmins = closed.filter(route => route.path.startsWith('/api/admin/'))
  const withIds = closed.filter(route => route.path.includes(':') && !forAdmins.includes(route))

  const ask = (client: ReturnType<World['anonymous']>, route: Route, path: string, headers: Record<string, string> = {}) =>
    client.request(route.method, path + (QUERIES[label(route)] ?? ''), { ...ROUTES_WITH_INPUT[label(route)], headers })

  describe('access', () => {
    let owned: Generation
    let versionId: string
    let sessionId: string
    let owner: Awaited<ReturnType<World['person']>>

    beforeAll(async () => {
      owner = await world.person()
      owned = await addGeneration(owner.client)
      await owner.client.request('PUT', `/api/resumes/${owned.resumeId}/content`, { json: { content, revision: 1 } })
      const { body } = await owner.client.request<ResumeVersionSummary[]>('GET', `/api/resumes/${owned.resumeId}/versions`)
      versionId = body[0]!.id
      const { body: devices } = await owner.client.request<SignedInDevice[]>('GET', '/api/auth/sessions')
      sessionId = devices[0]!.id
    })

    /** The route's address with the owner's own ids in it. */
    const ownedPath = ({ path }: Route) => path
      .replace(/^(\/api\/resumes\/):id/, `$1${owned.resumeId}`)
      .replace(/^(\/api\/vacancies\/):id/, `$1${owned.vacancyId}`)
      .replace(/^(\/api\/generations\/):id/, `$1${owned.id}`)
      .replace(/^(\/api\/auth\/sessions\/):id/, `$1${sessionId}`)
      .replace(':versionId', versionId)
      .replace(/^(\/api\/admin\/users\/):id/, `$1${owner.user.id}`)
      .replace(':role', 'friend')

    it('knows the place of every id', () => {
      expect([...withIds, ...forAdmins].map(ownedPath).filter(path => path.includes(':'))).toEqual([])
    })

    it.each(closed.map(route => [label(route), route] as const))('%s needs somebody', async (_, route) => {
      expect(await ask(world.anonymous(), route, ownedPath(route))).toMatchObject(failure(401, 'UNAUTHENTICATED'))
    })

    it.each(withIds.map(route => [label(route), route] as const))('%s is 404 for what is absent, malformed or somebody else\'s', async (_, route) => {
      const { client } = await world.person()
      const absent = await ask(client, route, route.path.replaceAll(/:\w+/g, () => randomUUID()))
      expect(absent).toMatchObject(failure(404, 'NOT_FOUND'))
      const foreign = await ask(client, route, ownedPath(route))
      expect({ status: foreign.status, body: foreign.body }).toEqual({ status: absent.status, body: absent.body })
      for (const id of MALFORMED)
        expect(await ask(client, route, route.path.replaceAll(/:\w+/g, id)), id).toMatchObject(failure(404, 'NOT_FOUND'))
    })

    it.each(forAdmins.map(route => [label(route), route] as const))('%s is for super-admins alone', async (_, route) => {
      for (const role of ['public', 'friend'] as const) {
        const { client } = await world.person(role)
        expect(await ask(client, route, ownedPath(route))).toMatchObject(failure(403, 'FORBIDDEN'))
      }
      const { client } = await world.person('super_admin')
      for (const id of route.path.includes(':') ? [randomUUID(), ...MALFORMED] : [])
        expect(await ask(client, route, route.path.replaceAll(/:\w+/g, id)), id).toMatchObject(failure(404, 'NOT_FOUND'))
    })

    it('left everything of the owner\'s as it was', async () => {
      const { body } = await owner.client.request<Generation>('GET', `/api/generations/${owned.id}`)
      expect(body).toEqual(owned)
      expect((await owner.client.request('GET', `/api/resumes/${owned.resumeId}`)).body).toMatchObject({ title: 'Sample resume', revision: 2 })
      expect((await owner.client.request('GET', `/api/vacancies/${owned.vacancyId}`)).body).toMatchObject({ company: 'Northwind Mobility' })
      expect((await owner.client.request<SessionView>('GET', '/api/auth/session')).body.user).toEqual(owner.user)
    })

    it('does not tailor with what is somebody else\'s', async () => {
      const { client } = await world.person()
      expect(await client.request('POST', '/api/generations', { json: { resumeId: owned.resumeId, vacancyId: owned.vacancyId } })).toMatchObject(failure(404, 'NOT_FOUND'))
    })

    const unsafe = world.routes.filter(({ method }) => method !== 'GET')
    it.each(unsafe.map(route => [label(route), route] as const))('%s refuses what another site sends', async (_, route) => {
      const { client } = await world.person()
      for (const [name, value] of [['sec-fetch-site', 'cross-site'], ['sec-fetch-site', 'same-site'], ['origin', 'https://evil.example'], ['origin', 'null']] as const)
        expect(await ask(client, route, ownedPath(route), { [name]: value }), `${name}: ${value}`).toMatchObject(failure(403, 'CROSS_SITE_REQUEST'))
    })

    it('answers to its own pages', async () => {
      const { client } = await world.person()
      for (const [name, value] of [['sec-fetch-site', 'same-origin'], ['origin', world.server().url]] as const)
        expect(await client.request('POST', '/api/samples', { headers: { [name]: value } })).toMatchObject({ status: 201 })
    })
  })
}
