import type { AuditEntry, AuditEvent, Budget, Page, PersonView, PlatformProvider, RoleQuotas, SessionView, SystemConfig, UsageByDay, UsageByModel, UsageByPerson, UsageOverview, User } from '@int/schema'
import type { World } from './world.ts'
import { randomUUID } from 'node:crypto'
import { QUOTA_DEFAULTS } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { createUser } from '../../server/repositories/users.ts'
import { failure } from '../helpers/client.ts'
import { addGeneration } from './generations.ts'

export function adminSuite(world: World): void {
  describe('a super-admin', () => {
    it('finds people and changes what they may; both hold at once', async () => {
      const { client: admin, user: self } = await world.person('super_admin')
      const { client, user } = await world.person()
      expect(await admin.request<Page<User>>('GET', '/api/admin/users?role=public&pageSize=1')).toMatchObject({ status: 200, body: { items: [{ id: user.id }] } })
      expect(await admin.request<PersonView>('GET', `/api/admin/users/${user.id}`)).toMatchObject({ status: 200, body: { user, override: {}, quotas: [{ operation: 'parse', limit: 3 }, {}, {}] } })

      expect(await admin.request('PATCH', `/api/admin/users/${user.id}`, { json: { role: 'super_admin' } })).toMatchObject({ status: 200, body: { role: 'super_admin' } })
      expect((await client.request('GET', '/api/admin/budget')).status).toBe(200)
      await admin.request('PATCH', `/api/admin/users/${user.id}`, { json: { role: 'friend' } })
      expect(await client.request('GET', '/api/admin/budget')).toMatchObject(failure(403, 'FORBIDDEN'))
      await admin.request('PATCH', `/api/admin/users/${user.id}`, { json: { status: 'blocked' } })
      expect(await client.request('GET', '/api/resumes')).toMatchObject(failure(401, 'UNAUTHENTICATED'))
      expect(await admin.request('PATCH', `/api/admin/users/${user.id}`, { json: { role: 'king' } })).toMatchObject(failure(422, 'VALIDATION_FAILED'))

      const { body: trail } = await admin.request<Page<AuditEvent>>('GET', `/api/admin/audit?userId=${user.id}`)
      expect(trail.items.map(({ action, actorId, details }) => ({ action, actorId, ...details }))).toEqual([
        { action: 'status_changed', actorId: self.id, before: 'active', after: 'blocked' },
        { action: 'access_denied', actorId: user.id, method: 'GET', route: '/api/admin/budget' },
        { action: 'role_changed', actorId: self.id, before: 'super_admin', after: 'friend' },
        { action: 'role_changed', actorId: self.id, before: 'public', after: 'super_admin' },
      ])
    })

    it('reads in the trail who did it and to whom, by the names they have', async () => {
      const { client: admin, user: self } = await world.person('super_admin')
      const zoe = await createUser({ email: null, name: 'Zoë Ångström', role: 'public' }, { issuer: 'test', subject: randomUUID() })
      await admin.request('PATCH', `/api/admin/users/${zoe!.id}`, { json: { role: 'friend' } })
      const { body } = await admin.request<Page<AuditEntry>>('GET', `/api/admin/audit?userId=${self.id}`)
      expect(body.items).toMatchObject([{ action: 'role_changed', actorName: null, subjectName: 'Zoë Ångström' }])
    })

    it('is told of who knocks where they may not, and not without end', async () => {
      const { client: admin } = await world.person('super_admin')
      const { client, user } = await world.person()
      for (let knock = 0; knock < 20; knock++)
        expect(await client.request('GET', '/api/admin/config')).toMatchObject(failure(403, 'FORBIDDEN'))
      const { body } = await admin.request<Page<AuditEvent>>('GET', `/api/admin/audit?userId=${user.id}`)
      expect(body.total).toBeGreaterThanOrEqual(5)
      expect(body.total).toBeLessThan(20)
    })

    it('raises a limit, and the next click works', async () => {
      const { client: admin } = await world.person('super_admin')
      const { client, user } = await world.person()
      const { id } = await addGeneration(client)
      expect((await admin.request('PUT', `/api/admin/users/${user.id}/quotas`, { json: { export: 0 } })).status).toBe(200)
      expect(await client.request('GET', `/api/generations/${id}/document`)).toMatchObject(failure(429, 'QUOTA_EXCEEDED'))
      expect(await admin.request('PUT', `/api/admin/users/${user.id}/quotas`, { json: { export: 1 } })).toMatchObject({ status: 200, body: { override: { export: 1 } } })
      expect((await client.request('GET', `/api/generations/${id}/document`)).status).toBe(200)
    })

    it('sets the limits of a role', async () => {
      const { client: admin } = await world.person('super_admin')
      expect((await admin.request<RoleQuotas>('GET', '/api/admin/quotas')).body.friend).toEqual(QUOTA_DEFAULTS.friend)
      const changed = await admin.request<RoleQuotas>('PUT', '/api/admin/quotas/friend', { json: { parse: null, export: 99 } })
      expect(changed).toMatchObject({ status: 200, body: { friend: { parse: null, generate: 50, export: 99 }, public: QUOTA_DEFAULTS.public } })
      const { client: friend } = await world.person('friend')
      expect((await friend.request('GET', '/api/usage/quotas')).body).toMatchObject([{ limit: null, remaining: null }, { limit: 50 }, { limit: 99 }])
      expect(await admin.request('PUT', '/api/admin/quotas/friend', { json: { parse: -1 } })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('turns the installation\'s switches, and each turn is on record', async () => {
      const { client: admin, user } = await world.person('super_admin')
      expect((await admin.request<SystemConfig>('GET', '/api/admin/config')).body).toEqual({ platform_llm_enabled: true, byok_enabled: true, platform_provider: 'openai', platform_model: '', byok_origins: [], global_budget_cap: 100 })
      expect((await admin.request<Budget>('GET', '/api/admin/budget')).body).toMatchObject({ cap: 100_000_000, spent: 0, reserved: 0, alerts: [] })
      expect(await admin.request('PATCH', '/api/admin/config', { json: { byok_enabled: false, global_budget_cap: 12.5, platform_provider: 'openai' } })).toMatchObject({ status: 200, body: { byok_enabled: false, global_budget_cap: 12.5 } })
      expect((await admin.request<Budget>('GET', '/api/admin/budget')).body.cap).toBe(12_500_000)
      const { body: trail } = await admin.request<Page<AuditEvent>>('GET', `/api/admin/audit?action=config_changed&userId=${user.id}`)
      expect(trail.items.map(({ subjectId, details }) => ({ subjectId, ...details })).toSorted((a, b) => a.subjectId! < b.subjectId! ? -1 : 1)).toEqual([
        { subjectId: 'byok_enabled', before: true, after: false },
        { subjectId: 'global_budget_cap', before: 100, after: 12.5 },
      ])
      const { client } = await world.person()
      expect((await client.request<SessionView>('GET', '/api/auth/session')).body.switches).toEqual({ platformModel: true, ownKeys: false })
      for (const json of [{ byok_enabled: 'no' }, { global_budget_cap: -1 }, { no_such_key: true }])
        expect(await admin.request('PATCH', '/api/admin/config', { json })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('is told what the platform\'s model may be set to', async () => {
      const { client: admin } = await world.person('super_admin')
      const { body } = await admin.request<PlatformProvider[]>('GET', '/api/admin/models')
      expect(body.map(({ provider, isConfigured }) => [provider, isConfigured])).toEqual([['openai', true], ['gemini_flash', true]])
      for (const { provider: platform_provider, models: [, second] } of body)
        expect(await admin.request('PATCH', '/api/admin/config', { json: { platform_provider, platform_model: second } })).toMatchObject({ status: 200, body: { platform_provider, platform_model: second } })
      expect((await admin.request('PATCH', '/api/admin/config', { json: { platform_provider: 'openai', platform_model: '' } })).status).toBe(200)
    })

    it('sees what is done from day to day', async () => {
      const { client: admin } = await world.person('super_admin')
      const { status, body } = await admin.request<UsageOverview>('GET', '/api/admin/usage?days=1')
      expect(status).toBe(200)
      expect(body.days.find(row => row.operation === 'generate' && row.outcome === 'ok')!.count).toBeGreaterThan(5)
      expect(body.people).toEqual([{ day: body.days[0]!.day, people: expect.any(Number) }])
      for (const query of ['days=0', 'days=366', 'userId=x', 'day=1'])
        expect(await admin.request('GET', `/api/admin/usage?${query}`), query).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('sees who does how much and with which model, a page at a time; people see their own', async () => {
      const { client: admin } = await world.person('super_admin')
      const { client, user } = await world.person()
      await addGeneration(client)
      const row = { operation: 'generate', providerType: 'local' }
      const people = await admin.request<Page<UsageByPerson>>('GET', `/api/admin/usage/people?userId=${user.id}`)
      expect(people).toMatchObject({ status: 200, body: { items: [{ user: { id: user.id, name: null, email: null, role: 'public' }, count: 1, failed: 0, tokens: 0, spent: 0 }], total: 1 } })
      const models = await admin.request<Page<UsageByModel>>('GET', `/api/admin/usage/models?userId=${user.id}&days=7`)
      expect(models).toMatchObject({ status: 200, body: { items: [{ ...row, model: null, count: 1, failed: 0, tokens: 0, cost: 0 }], total: 1 } })
      const own = [{ ...row, day: expect.any(String), outcome: 'ok', count: 1, people: 1, tokens: 0, cost: 0 }]
      expect((await admin.request<UsageOverview>('GET', `/api/admin/usage?userId=${user.id}`)).body.days).toEqual(own)
      expect((await client.request<UsageByDay[]>('GET', '/api/usage/days?days=14')).body).toEqual(own)
      expect(await client.request('GET', `/api/usage/days?userId=${user.id}`)).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      const [one, two] = await Promise.all([1, 2].map(page => admin.request<Page<UsageByPerson>>('GET', `/api/admin/usage/people?pageSize=1&page=${page}`)))
      expect(one!.body.total).toBe(two!.body.total)
      expect(one!.body.items[0]!.user?.id).not.toBe(two!.body.items[0]!.user?.id)
    })
  })

  it('people see their own trail and nobody else\'s', async () => {
    const client = world.anonymous()
    await client.request('POST', '/api/auth/local')
    const own = await client.request<Page<AuditEvent>>('GET', '/api/audit')
    expect(own.status).toBe(200)
    expect(own.body.items[0]).toMatchObject({ action: 'sign_in', details: { method: 'local' } })
    const { client: other } = await world.person()
    expect((await other.request<Page<AuditEvent>>('GET', '/api/audit')).body.total).toBe(0)
  })
}
