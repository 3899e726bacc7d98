import { randomUUID } from 'node:crypto'
import { auditEventSchema } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { createAuditEvent, listAuditEvents, removeAuditAddressesBefore } from '../../server/repositories/audit-events.ts'
import { createSession, listSessions } from '../../server/repositories/sessions.ts'
import { createUsageLog, removeUsageLogsBefore } from '../../server/repositories/usage-logs.ts'
import { createUser, findUser, listUsers, removeUser, takeSuperAdmins } from '../../server/repositories/users.ts'
import { changePerson } from '../../server/services/identity/administer-people.ts'
import { newUser } from '../helpers/rows.ts'

export function peopleSuite(): void {
  describe('people', () => {
    it('are found by part of a name or e-mail in any case, and by role and status', async () => {
      const mark = randomUUID()
      const user = await createUser({ email: `${mark}@example.org`, name: `Ägidius_${mark}`, role: 'friend' }, { issuer: 'test', subject: mark })
      const page = { page: 1, pageSize: 10 }
      for (const search of [mark.toUpperCase(), `ÄGIDIUS_${mark}`])
        expect(await listUsers({ ...page, search })).toMatchObject({ items: [user], total: 1 })
      expect((await listUsers({ ...page, search: mark, role: 'public' })).total).toBe(0)
      expect((await listUsers({ ...page, search: mark, status: 'active' })).total).toBe(1)
      expect((await listUsers({ ...page, search: `_giudius%${mark}` })).total).toBe(0)
      expect(await createUser({ email: `${mark}@example.org`, name: null, role: 'public' }, { issuer: 'test', subject: randomUUID() })).toBeUndefined()
    })

    it('are signed out everywhere when they are blocked', async () => {
      const user = await newUser()
      await createSession(user.id, { tokenHash: randomUUID(), device: null, ip: null, expiresAt: new Date(Date.now() + 60_000).toISOString() })
      const { changed } = await changePerson(user.id, { status: 'blocked', role: 'friend' })
      expect(changed).toEqual([{ action: 'role_changed', before: 'public', after: 'friend' }, { action: 'status_changed', before: 'active', after: 'blocked' }])
      expect(await listSessions(user.id)).toEqual([])
      expect((await changePerson(user.id, {})).changed).toEqual([])
    })

    it('never run out of super-admins, also when two demote each other at once', async () => {
      const admins = [await newUser('super_admin'), await newUser('super_admin')]
      const outcomes = await Promise.allSettled([changePerson(admins[0]!.id, { role: 'public' }), changePerson(admins[1]!.id, { status: 'blocked' })])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const [last] = await takeSuperAdmins()
      for (const patch of [{ role: 'friend' }, { status: 'blocked' }, { role: 'public', status: 'blocked' }] as const)
        await expect(changePerson(last!.id, patch)).rejects.toMatchObject({ code: 'LAST_SUPER_ADMIN' })
      expect(await findUser(last!.id)).toEqual(last)
    })

    it('leave a trail that is listed by person and kind', async () => {
      const [actor, subject] = [await newUser(), await newUser()]
      await createAuditEvent({ actorId: actor.id, action: 'role_changed', subjectId: subject.id, details: { before: 'public', after: 'friend' }, ip: '127.0.0.1' })
      await createAuditEvent({ actorId: actor.id, action: 'sign_out', subjectId: null, details: {}, ip: null })
      const page = { page: 1, pageSize: 10 }
      const { items, total } = await listAuditEvents({ ...page, userId: actor.id })
      expect(total).toBe(2)
      expect(auditEventSchema.array().safeParse(items).error).toBeUndefined()
      expect((await listAuditEvents({ ...page, userId: subject.id })).items).toMatchObject([{ action: 'role_changed', details: { after: 'friend' } }])
      expect((await listAuditEvents({ ...page, userId: actor.id, action: 'sign_out' })).total).toBe(1)
    })

    it('leave no address of theirs in the trail when they go, and nobody\'s is kept for as long as the rest', async () => {
      const [gone, admin] = [await newUser(), await newUser('super_admin')]
      const mark = randomUUID()
      const entry = { action: 'role_changed', details: { mark }, ip: '203.0.113.9' } as const
      await createAuditEvent({ ...entry, actorId: gone.id, subjectId: null })
      await createAuditEvent({ ...entry, actorId: admin.id, subjectId: gone.id })
      const trail = async () => (await listAuditEvents({ action: 'role_changed', page: 1, pageSize: 100 })).items.filter(({ details }) => details.mark === mark)
      await removeUser(gone.id)
      expect((await trail()).map(({ actorId, subjectId, ip }) => ({ actorId, subjectId, ip }))).toEqual(expect.arrayContaining([
        { actorId: null, subjectId: null, ip: null },
        { actorId: admin.id, subjectId: null, ip: '203.0.113.9' },
      ]))
      expect(await removeAuditAddressesBefore('2000-01-01T00:00:00.000Z')).toBe(0)
      expect(await removeAuditAddressesBefore(new Date(Date.now() + 60_000).toISOString())).toBeGreaterThan(0)
      expect((await trail()).map(({ ip }) => ip)).toEqual([null, null])
    })

    it('have old logs removed batch by batch, all of them', async () => {
      const user = await newUser()
      const entry = { operation: 'export', providerType: 'local', model: null, tokens: null, cost: null, outcome: 'ok' } as const
      for (let count = 0; count < 2100; count += 100)
        await Promise.all(Array.from({ length: 100 }, () => createUsageLog(user.id, entry)))
      expect(await removeUsageLogsBefore('2000-01-01T00:00:00.000Z')).toBe(0)
      const later = new Date(Date.now() + 60_000).toISOString()
      const [first, second] = await Promise.all([removeUsageLogsBefore(later), removeUsageLogsBefore(later)])
      expect(first + second).toBeGreaterThanOrEqual(2100)
      expect(await removeUsageLogsBefore(later)).toBe(0)
    })
  })
}
