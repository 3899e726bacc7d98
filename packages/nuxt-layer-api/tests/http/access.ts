import type { DocumentExportSummary, Generation, ResumeVersionSummary, SessionView, SignedInDevice } from '@int/schema'
import type { RequestOptions } from '../helpers/client.ts'
import type { Route, World } from './world.ts'
import { randomUUID } from 'node:crypto'
import { ROLES } from '@int/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { revokeSessions } from '../../server/repositories/sessions.ts'
import { updateUser } from '../../server/repositories/users.ts'
import { failure } from '../helpers/client.ts'
import { photo } from '../helpers/photo.ts'
import { content, requirement } from '../helpers/rows.ts'
import { addGeneration } from './generations.ts'

/** Who each route of the inventory answers: a route that is not here fails the tests. `owner`: whose the rows behind its ids are. */
const ACCESS: Record<'anybody' | 'signed-in' | 'owner' | 'super-admin', string[]> = {
  'anybody': [
    'GET /api/health',
    'GET /api/ready',
    'GET /api/auth/session',
    'POST /api/auth/local',
    'POST /api/auth/sign-out',
    'GET /api/auth/oidc',
    'GET /api/auth/oidc/callback',
  ],
  'signed-in': [
    'DELETE /api/account',
    'GET /api/account/export',
    'GET /api/audit',
    'GET /api/auth/sessions',
    'DELETE /api/auth/sessions',
    'GET /api/profile',
    'PUT /api/profile',
    'GET /api/resumes',
    'POST /api/resumes',
    'GET /api/vacancies',
    'POST /api/vacancies',
    'GET /api/generations',
    'POST /api/generations',
    'GET /api/models',
    'POST /api/models/estimates',
    'POST /api/models/runs',
    'DELETE /api/models/runs/:key',
    'POST /api/models/tickets',
    'POST /api/models/replies',
    'GET /api/models/keys',
    'PUT /api/models/keys/:provider',
    'DELETE /api/models/keys/:provider',
    'POST /api/samples',
    'GET /api/usage',
    'GET /api/usage/days',
    'GET /api/usage/export',
    'GET /api/usage/quotas',
    'GET /api/exports',
  ],
  'owner': [
    'DELETE /api/auth/sessions/:id',
    'GET /api/resumes/:id',
    'PATCH /api/resumes/:id',
    'DELETE /api/resumes/:id',
    'PUT /api/resumes/:id/content',
    'GET /api/resumes/:id/source',
    'GET /api/resumes/:id/preview',
    'GET /api/resumes/:id/document',
    'GET /api/resumes/:id/versions',
    'POST /api/resumes/:id/versions/:versionId/restore',
    'GET /api/vacancies/:id',
    'PATCH /api/vacancies/:id',
    'DELETE /api/vacancies/:id',
    'GET /api/vacancies/:id/match',
    'PUT /api/vacancies/:id/requirements',
    'POST /api/vacancies/:id/requirements/read',
    'GET /api/generations/:id',
    'DELETE /api/generations/:id',
    'PUT /api/generations/:id/decisions',
    'POST /api/generations/:id/facts',
    'GET /api/generations/:id/preview',
    'GET /api/generations/:id/document',
    'GET /api/resumes/:id/design',
    'PUT /api/resumes/:id/design',
    'POST /api/resumes/:id/preview',
    'POST /api/resumes/:id/fit',
    'GET /api/resumes/:id/machine-reading',
    'GET /api/resumes/:id/formats',
    'GET /api/resumes/:id/photo',
    'GET /api/resumes/:id/photo/file',
    'PUT /api/resumes/:id/photo',
    'DELETE /api/resumes/:id/photo',
    'GET /api/generations/:id/design',
    'PUT /api/generations/:id/design',
    'POST /api/generations/:id/preview',
    'POST /api/generations/:id/fit',
    'GET /api/generations/:id/machine-reading',
    'GET /api/generations/:id/formats',
    'GET /api/exports/:id/file',
    'DELETE /api/exports/:id',
  ],
  'super-admin': [
    'GET /api/admin/audit',
    'GET /api/admin/budget',
    'GET /api/admin/config',
    'GET /api/admin/models',
    'PATCH /api/admin/config',
    'GET /api/admin/quotas',
    'PUT /api/admin/quotas/:role',
    'GET /api/admin/usage',
    'GET /api/admin/usage/models',
    'GET /api/admin/usage/people',
    'GET /api/admin/users',
    'GET /api/admin/users/:id',
    'PATCH /api/admin/users/:id',
    'PUT /api/admin/users/:id/quotas',
  ],
}

const design = { template: 'human', paper: 'a4', choices: {} }

const ROUTES_WITH_INPUT: Record<string, RequestOptions> = {
  'PATCH /api/resumes/:id': { json: { title: 'Mine now' } },
  'PUT /api/resumes/:id/content': { json: { content, revision: 1 } },
  'PATCH /api/vacancies/:id': { json: { company: 'Mine now' } },
  'PUT /api/vacancies/:id/requirements': { json: { requirements: [requirement] } },
  'PATCH /api/admin/users/:id': { json: { role: 'super_admin' } },
  'PUT /api/admin/users/:id/quotas': { json: { export: null } },
  'PUT /api/admin/quotas/:role': { json: { export: null } },
  'PATCH /api/admin/config': { json: { byok_enabled: false } },
  'POST /api/generations/:id/facts': { json: { editId: 'rewrite-1', pointer: '/experience/0/technologies', text: 'Mine now' } },
  'PUT /api/models/keys/:provider': { json: { keyHint: '4711' } },
  'PUT /api/resumes/:id/design': { json: design },
  'PUT /api/generations/:id/design': { json: design },
  'PUT /api/resumes/:id/photo': { body: new Blob([photo], { type: 'image/jpeg' }) },
  'POST /api/resumes/:id/preview': { json: {} },
  'POST /api/generations/:id/preview': { json: {} },
  'POST /api/resumes/:id/fit': { json: { pages: 1 } },
  'POST /api/generations/:id/fit': { json: { pages: 1 } },
  'PUT /api/generations/:id/decisions': { json: { decisions: [{ editId: 'reorder-1', decision: 'rejected' }] } },
}
const QUERIES: Record<string, string> = { 'GET /api/vacancies/:id/match': `?resumeId=${randomUUID()}` }

const HEADERS = ['x-content-type-options', 'x-frame-options', 'referrer-policy', 'content-security-policy', 'cache-control', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy']

const MALFORMED = ['1', 'x', '%00', '..%2F..', '\'', '00000000-0000-0000-0000-000000000000x', `${randomUUID()}.json`, randomUUID().toUpperCase(), encodeURIComponent('{"$ne":null}')]

export function accessSuite(world: World): void {
  const label = ({ method, path }: Route) => `${method} ${path}`
  const closed = world.routes.filter(route => !ACCESS.anybody.includes(label(route)))
  const forAdmins = closed.filter(route => ACCESS['super-admin'].includes(label(route)))
  const withIds = closed.filter(route => ACCESS.owner.includes(label(route)))

  const ask = (client: ReturnType<World['anonymous']>, route: Route, path: string, headers: Record<string, string> = {}) =>
    client.request(route.method, path + (QUERIES[label(route)] ?? ''), { ...ROUTES_WITH_INPUT[label(route)], headers })

  describe('access', () => {
    let owned: Generation
    let versionId: string
    let sessionId: string
    let exportId: string
    let owner: Awaited<ReturnType<World['person']>>

    beforeAll(async () => {
      owner = await world.person()
      owned = await addGeneration(owner.client)
      await owner.client.request('PUT', `/api/resumes/${owned.resumeId}/content`, { json: { content, revision: 1 } })
      const { body } = await owner.client.request<ResumeVersionSummary[]>('GET', `/api/resumes/${owned.resumeId}/versions`)
      versionId = body[0]!.id
      const { body: devices } = await owner.client.request<SignedInDevice[]>('GET', '/api/auth/sessions')
      sessionId = devices[0]!.id
      await owner.client.request('PUT', `/api/resumes/${owned.resumeId}/photo`, { body: new Blob([photo], { type: 'image/jpeg' }) })
      await owner.client.request('GET', `/api/generations/${owned.id}/document`)
      const { body: files } = await owner.client.request<DocumentExportSummary[]>('GET', '/api/exports')
      exportId = files[0]!.id
    })

    /** The route's address with the owner's own ids in it. */
    const ownedPath = ({ path }: Route) => path
      .replace(/^(\/api\/resumes\/):id/, `$1${owned.resumeId}`)
      .replace(/^(\/api\/vacancies\/):id/, `$1${owned.vacancyId}`)
      .replace(/^(\/api\/generations\/):id/, `$1${owned.id}`)
      .replace(/^(\/api\/auth\/sessions\/):id/, `$1${sessionId}`)
      .replace(/^(\/api\/exports\/):id/, `$1${exportId}`)
      .replace(':versionId', versionId)
      .replace(/^(\/api\/admin\/users\/):id/, `$1${owner.user.id}`)
      .replace(':role', 'friend')
      .replace(':provider', 'openai')
      .replace(':key', randomUUID())

    it('is decided for every route of the inventory, once', () => {
      expect(Object.values(ACCESS).flat().toSorted()).toEqual(world.routes.map(label).toSorted())
      // A provider is named and the key of a run is made up by whoever asks, neither is found: what stands behind them is always the person's own.
      expect(closed.filter(route => route.path.replace(/:provider|:key/, '').includes(':')).map(label).toSorted()).toEqual([...withIds, ...forAdmins].filter(route => route.path.includes(':')).map(label).toSorted())
    })

    it('knows the place of every id', () => {
      expect([...withIds, ...forAdmins].map(ownedPath).filter(path => path.includes(':'))).toEqual([])
    })

    it.each(closed.map(route => [label(route), route] as const))('%s needs somebody', async (_, route) => {
      const { client: blocked, user } = await world.person('super_admin')
      await updateUser(user.id, { status: 'blocked' })
      const { client: revoked, user: signedOut } = await world.person('super_admin')
      await revokeSessions(signedOut.id)
      for (const [who, client] of Object.entries({ anonymous: world.anonymous(), blocked, revoked })) {
        const reply = await ask(client, route, ownedPath(route))
        expect(reply, who).toMatchObject(failure(401, 'UNAUTHENTICATED'))
        expect(Object.fromEntries(HEADERS.map(name => [name, reply.headers.has(name)])), who).toEqual(Object.fromEntries(HEADERS.map(name => [name, true])))
      }
    })

    it.each(withIds.map(route => [label(route), route] as const))('%s is 404 for what is absent, malformed or somebody else\'s', async (_, route) => {
      const { client } = await world.person()
      const absent = await ask(client, route, route.path.replaceAll(/:\w+/g, () => randomUUID()))
      expect(absent).toMatchObject(failure(404, 'NOT_FOUND'))
      for (const role of ROLES) {
        const foreign = await ask((await world.person(role)).client, route, ownedPath(route))
        expect({ status: foreign.status, body: foreign.body }, role).toEqual({ status: absent.status, body: absent.body })
      }
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
      expect((await owner.client.request('GET', `/api/resumes/${owned.resumeId}/photo`)).body).toMatchObject({ width: 96, height: 96 })
      expect((await owner.client.request('GET', `/api/vacancies/${owned.vacancyId}`)).body).toMatchObject({ company: 'Northwind Mobility' })
      expect((await owner.client.request<SessionView>('GET', '/api/auth/session')).body.user).toEqual(owner.user)
    })

    it.each(ROLES)('is 404 for a %s at each place of an id by itself', async (role) => {
      const { client } = await world.person(role)
      const own = await addGeneration(client)
      await client.request('PUT', `/api/resumes/${own.resumeId}/content`, { json: { content, revision: 1 } })
      const { body: versions } = await client.request<ResumeVersionSummary[]>('GET', `/api/resumes/${own.resumeId}/versions`)
      const task = { scenario: 'tailor-resume', resumeId: own.resumeId, vacancyId: own.vacancyId }
      const notFound = [
        ['POST', `/api/resumes/${owned.resumeId}/versions/${versions[0]!.id}/restore`],
        ['POST', `/api/resumes/${own.resumeId}/versions/${versionId}/restore`],
        ['GET', `/api/vacancies/${own.vacancyId}/match?resumeId=${owned.resumeId}`],
        ['GET', `/api/vacancies/${owned.vacancyId}/match?resumeId=${own.resumeId}`],
        ['POST', '/api/generations', { resumeId: own.resumeId, vacancyId: owned.vacancyId }],
        ['POST', '/api/generations', { resumeId: owned.resumeId, vacancyId: own.vacancyId }],
        ['POST', '/api/models/estimates', { task: { ...task, resumeId: owned.resumeId }, model: null }],
        ['POST', '/api/models/runs', { task: { ...task, vacancyId: owned.vacancyId } }],
        ['POST', '/api/models/tickets', { task: { ...task, resumeId: owned.resumeId }, model: { provider: 'openai', model: 'gpt-4.1-mini' } }],
      ] as const
      for (const [method, path, json] of notFound)
        expect(await client.request(method, path, { json }), path).toMatchObject(failure(404, 'NOT_FOUND'))
      for (const query of [`resumeId=${owned.resumeId}`, `vacancyId=${owned.vacancyId}`])
        expect((await client.request('GET', `/api/generations?${query}`)).body, query).toEqual([])
      for (const query of [`resumeId=${owned.resumeId}`, `generationId=${owned.id}`])
        expect((await client.request('GET', `/api/exports?${query}`)).body, query).toEqual([])
    })

    it('lists to nobody what is somebody else\'s', async () => {
      const ids = [owned.id, owned.resumeId!, owned.vacancyId, sessionId, exportId, versionId, owner.user.id]
      for (const role of ROLES) {
        const { client } = await world.person(role)
        for (const route of closed.filter(({ method, path }) => method === 'GET' && ACCESS['signed-in'].includes(`GET ${path}`))) {
          const { status, body } = await client.request('GET', route.path)
          expect(status, route.path).toBe(200)
          expect(ids.filter(id => JSON.stringify(body).includes(id)), `${role} ${route.path}`).toEqual([])
        }
      }
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
