import type { Dialect } from '../helpers/databases.ts'
import { randomUUID } from 'node:crypto'
import { instantSchema, profileSchema, resumeSchema, usageLogSchema, userSchema, vacancySchema } from '@int/schema'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { database, pingDatabase, transaction } from '../../server/database/client.ts'
import { resumes } from '../../server/database/schema/resumes.ts'
import { vacancies } from '../../server/database/schema/tracker.ts'
import { findProfile, saveProfile } from '../../server/repositories/profiles.ts'
import { createResumeVersion, findResumeVersion, listResumeVersions } from '../../server/repositories/resume-versions.ts'
import { createResume, findResume, findResumeSource, listResumes, removeResume, takeResume, updateResume, updateResumeContent } from '../../server/repositories/resumes.ts'
import { createSession, findSession, removeExpiredSessions, removeSession, touchSession } from '../../server/repositories/sessions.ts'
import { createUsageLog, listUsageLogs } from '../../server/repositories/usage-logs.ts'
import { createUser, findUserByAccount } from '../../server/repositories/users.ts'
import { createVacancy, findVacancy, listVacancies, removeVacancy, updateVacancy } from '../../server/repositories/vacancies.ts'
import { content, newResume, newUser, newVacancy } from '../helpers/rows.ts'
import { generationSuite } from './generations.ts'
import { keptSuite } from './kept.ts'
import { limitSuite } from './limits.ts'
import { peopleSuite } from './people.ts'
import { runSuite } from './runs.ts'
import { usageSuite } from './usage.ts'

const HOUR = 3_600_000
const later = () => new Date(Date.now() + HOUR).toISOString()
const earlier = () => new Date(Date.now() - HOUR).toISOString()

/** What every repository promises, on whichever database this process has open. */
export function repositorySuite(dialect: Dialect): void {
  describe(`repositories on ${dialect}`, () => {
    it('answers a ping', async () => {
      await expect(pingDatabase()).resolves.toBeUndefined()
    })

    describe('users and sessions', () => {
      it('finds a user by the account that proves them', async () => {
        const account = { issuer: 'https://id.example', subject: randomUUID() }
        const user = await createUser({ email: `${account.subject}@example.com`, name: 'Ada', role: 'friend' }, account)
        expect(userSchema.parse(user)).toEqual(user)
        expect(await findUserByAccount(account)).toEqual(user)
        expect(await findUserByAccount({ ...account, issuer: 'https://other.example' })).toBeUndefined()
      })

      it('makes one user of one account, however many ask at once', async () => {
        const account = { issuer: 'local', subject: randomUUID() }
        const made = await Promise.all(Array.from({ length: 8 }, () => createUser({ email: null, name: null, role: 'public' }, account)))
        expect(made.filter(Boolean)).toHaveLength(1)
      })

      it('knows a session by the hash of its token until it is removed or expires', async () => {
        const user = await newUser()
        const tokenHash = randomUUID()
        const session = await createSession(user.id, { tokenHash, device: 'Firefox', ip: '127.0.0.1', expiresAt: later() })
        expect(await findSession(tokenHash)).toEqual({ session, user })
        await touchSession(user.id, session.id)
        expect((await findSession(tokenHash))!.session.lastSeenAt >= session.lastSeenAt).toBe(true)
        await removeSession(tokenHash)
        expect(await findSession(tokenHash)).toBeUndefined()

        await createSession(user.id, { tokenHash, device: null, ip: null, expiresAt: earlier() })
        expect(await findSession(tokenHash)).toBeUndefined()
        expect(await removeExpiredSessions()).toBeGreaterThan(0)
      })
    })

    it('keeps one profile a user', async () => {
      const user = await newUser()
      const other = await newUser()
      const input = { firstName: 'Ada', lastName: 'Example', email: 'ada@example.com', country: 'DE', searchRegion: 'Berlin', workFormat: 'remote' as const, languages: [{ language: 'German', level: 'C2' }], phones: [] }
      expect(await findProfile(user.id)).toBeUndefined()
      const first = await saveProfile(user.id, input)
      expect(profileSchema.parse(first)).toEqual(first)
      const second = await saveProfile(user.id, { ...input, workFormat: null })
      expect(second).toMatchObject({ id: first.id, createdAt: first.createdAt, workFormat: null })
      expect(await findProfile(user.id)).toEqual(second)
      expect(await findProfile(other.id)).toBeUndefined()
    })

    describe('resumes', () => {
      it('gives back to the byte what was saved', async () => {
        const user = await newUser()
        const made = await createResume(user.id, newResume({ reading: { fields: [], missing: ['/personalInfo/email'], warnings: [] } }))
        expect(resumeSchema.parse(made)).toEqual(made)
        expect(JSON.stringify(made.content)).toBe(JSON.stringify(content))
        expect(await findResume(user.id, made.id)).toEqual(made)
        expect(await listResumes(user.id)).toEqual([expect.objectContaining({ id: made.id, fullName: 'Zoë Ångström', headline: 'Engineer' })])
      })

      it('is nobody else\'s', async () => {
        const [user, stranger] = [await newUser(), await newUser()]
        const { id } = await createResume(user.id, newResume({ sourceFileName: 'cv.pdf', sourceFileKey: 'key' }))
        expect(await findResume(stranger.id, id)).toBeUndefined()
        expect(await takeResume(stranger.id, id)).toBeUndefined()
        expect(await findResumeSource(stranger.id, id)).toBeUndefined()
        expect(await updateResume(stranger.id, id, { title: 'Mine' })).toBeUndefined()
        expect(await updateResumeContent(stranger.id, id, { content, reading: null, revision: 1 })).toBeUndefined()
        expect(await removeResume(stranger.id, id)).toBeUndefined()
        expect(await listResumes(stranger.id)).toEqual([])
        expect(await findResumeSource(user.id, id)).toEqual({ fileName: 'cv.pdf', fileKey: 'key' })
        expect(await removeResume(user.id, id)).toEqual({ sourceFileKey: 'key' })
      })

      it('counts revisions and refuses a content made on an older one', async () => {
        const user = await newUser()
        const made = await createResume(user.id, newResume())
        const changed = { ...content, summary: 'New' }
        expect(await updateResumeContent(user.id, made.id, { content: changed, reading: null, revision: 1 })).toMatchObject({ revision: 2, content: changed })
        expect(await updateResumeContent(user.id, made.id, { content, reading: null, revision: 1 })).toBeUndefined()
        expect(await findResume(user.id, made.id)).toMatchObject({ revision: 2, content: changed })
      })

      it('keeps the newest of its older contents', async () => {
        const [user, stranger] = [await newUser(), await newUser()]
        const { id } = await createResume(user.id, newResume())
        for (const revision of [1, 2, 3])
          await createResumeVersion(id, { revision, content }, 2)
        const versions = await listResumeVersions(user.id, id)
        expect(versions.map(version => version.revision)).toEqual([3, 2])
        expect(await findResumeVersion(user.id, id, versions[0]!.id)).toEqual({ ...versions[0], content })
        expect(await findResumeVersion(stranger.id, id, versions[0]!.id)).toBeUndefined()
        expect(await listResumeVersions(stranger.id, id)).toEqual([])
      })
    })

    describe('vacancies', () => {
      it('are created, changed and removed by their owner alone', async () => {
        const [user, stranger] = [await newUser(), await newUser()]
        const made = await createVacancy(user.id, newVacancy())
        expect(vacancySchema.parse(made)).toEqual(made)
        expect(await findVacancy(user.id, made.id)).toEqual(made)
        expect(await findVacancy(stranger.id, made.id)).toBeUndefined()
        expect(await updateVacancy(stranger.id, made.id, { company: 'Mine' })).toBeUndefined()
        expect(await removeVacancy(stranger.id, made.id)).toBe(false)
        expect(await updateVacancy(user.id, made.id, { company: 'South', jobPosition: null })).toMatchObject({ company: 'South', jobPosition: null, description: made.description })
        expect((await listVacancies(user.id, { search: 'south', page: 1, pageSize: 1 })).total).toBe(1)
        expect((await listVacancies(user.id, { search: 'engineer', page: 1, pageSize: 1 })).total).toBe(0)
        expect(await removeVacancy(user.id, made.id)).toBe(true)
        expect(await findVacancy(user.id, made.id)).toBeUndefined()
      })

      it('are listed by page, the newest first, with the total of what matches', async () => {
        const user = await newUser()
        const made = []
        for (let count = 0; count < 5; count++)
          made.push((await createVacancy(user.id, newVacancy({ company: `Company ${count}` }))).company)
        const page = await listVacancies(user.id, { page: 2, pageSize: 2 })
        expect(page).toMatchObject({ total: 5, page: 2, pageSize: 2 })
        expect([...(await listVacancies(user.id, { page: 1, pageSize: 2 })).items, ...page.items, ...(await listVacancies(user.id, { page: 3, pageSize: 2 })).items].map(item => item.company).toSorted()).toEqual(made)
        expect(page.items[0]).not.toHaveProperty('description')
      })

      it.each([
        ['åÄ', 1],
        ['ÉCOLE', 1],
        ['100%', 1],
        ['a_b', 1],
        ['back\\slash', 1],
        ['engineer école', 1],
        ['%', 1],
        ['nobody', 0],
      ])('are found by %s', async (search, total) => {
        const user = await newUser()
        await createVacancy(user.id, newVacancy({ company: 'Åä GmbH 100% a_b back\\slash' }))
        await createVacancy(user.id, newVacancy({ company: 'École', jobPosition: 'Engineer' }))
        await createVacancy(user.id, newVacancy({ company: 'axb', jobPosition: null }))
        expect((await listVacancies(user.id, { search, page: 1, pageSize: 20 })).total).toBe(total)
      })
    })

    generationSuite()

    it('logs what was used, with counts beyond 32 bits', async () => {
      const user = await newUser()
      const entry = { operation: 'generate', providerType: 'platform', model: 'm', tokens: 12, cost: 5_000_000_000, outcome: 'ok' } as const
      await createUsageLog(user.id, entry)
      const [log] = await listUsageLogs(user.id)
      expect(usageLogSchema.parse(log)).toMatchObject({ ...entry, userId: user.id })
      expect(await listUsageLogs((await newUser()).id)).toEqual([])
    })

    limitSuite()

    keptSuite()

    runSuite()
    peopleSuite()
    usageSuite()

    describe('transactions', () => {
      /** Adds one to a number that is read, carried through some waiting, and written back. */
      async function addOne(userId: string, id: string): Promise<void> {
        await transaction(async () => {
          const taken = await takeResume(userId, id)
          await new Promise(resolve => setImmediate(resolve))
          await updateResume(userId, id, { title: String(Number(taken!.title) + 1) })
        })
      }

      it('lose nothing of 200 at once', async () => {
        const user = await newUser()
        const { id } = await createResume(user.id, newResume({ title: '0' }))
        await Promise.all(Array.from({ length: 200 }, () => addOne(user.id, id)))
        expect((await findResume(user.id, id))!.title).toBe('200')
      })

      it('leave nothing behind when they fail', async () => {
        const user = await newUser()
        const attempts = Array.from({ length: 20 }, (_, count) => transaction(async () => {
          await createVacancy(user.id, newVacancy())
          await new Promise(resolve => setImmediate(resolve))
          if (count % 2 === 0)
            throw new Error('Never mind')
        }))
        const outcomes = await Promise.allSettled(attempts)
        expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10)
        expect((await listVacancies(user.id, { page: 1, pageSize: 1 })).total).toBe(10)
      })

      it('leave nothing behind when the database refuses a statement', async () => {
        const user = await newUser()
        await expect(transaction(async () => {
          await createVacancy(user.id, newVacancy())
          await createVacancy(randomUUID(), newVacancy())
        })).rejects.toThrow()
        expect((await listVacancies(user.id, { page: 1, pageSize: 1 })).total).toBe(0)
      })

      it('nest: what fails inside leaves the rest', async () => {
        const user = await newUser()
        await transaction(async () => {
          await createVacancy(user.id, newVacancy({ company: 'kept' }))
          const inner = (company: string, fails: boolean) => transaction(async () => {
            await createVacancy(user.id, newVacancy({ company }))
            if (fails)
              throw new Error('Never mind')
          })
          await Promise.allSettled([inner('lost', true), inner('kept too', false), inner('lost as well', true)])
        })
        expect((await listVacancies(user.id, { page: 1, pageSize: 10 })).items.map(item => item.company).toSorted()).toEqual(['kept', 'kept too'])
      })

      it('hide what they have written until they end', async () => {
        const user = await newUser()
        const { id } = await createVacancy(user.id, newVacancy({ company: 'before' }))
        const reading = new Promise(resolve => setTimeout(resolve, 20)).then(() => findVacancy(user.id, id))
        const running = transaction(async () => {
          await updateVacancy(user.id, id, { company: 'after' })
          await new Promise(resolve => setTimeout(resolve, 60))
          throw new Error('Never mind')
        })
        await expect(running).rejects.toThrow('Never mind')
        expect(await reading).toMatchObject({ company: 'before' })
      })

      it('refuse a query that comes after their end, and the next one does not inherit it', async () => {
        const user = await newUser()
        const { id } = await createVacancy(user.id, newVacancy({ company: 'before' }))
        const leftovers: Promise<unknown>[] = []
        await transaction(async () => {
          const prepared = database().update(vacancies).set({ company: 'prepared before, run after' }).where(eq(vacancies.id, id))
          const gate = new Promise(resolve => setTimeout(resolve, 10))
          leftovers.push(gate.then(() => updateVacancy(user.id, id, { company: 'asked after' })), gate.then(() => prepared), gate.then(() => transaction(() => updateVacancy(user.id, id, { company: 'begun after' }))))
        })
        const next = transaction(async () => {
          await createVacancy(user.id, newVacancy({ company: 'next' }))
          await new Promise(resolve => setTimeout(resolve, 40))
        })
        for (const outcome of await Promise.allSettled(leftovers))
          expect(outcome).toMatchObject({ status: 'rejected', reason: expect.objectContaining({ name: 'Error' }) })
        await next
        expect(await findVacancy(user.id, id)).toMatchObject({ company: 'before' })
      })
    })

    it('stores instants as the schema writes them', async () => {
      const user = await newUser()
      const reviewedAt = '2026-02-28T23:59:59.007Z'
      const made = await createResume(user.id, newResume({ reviewedAt }))
      expect(made.reviewedAt).toBe(reviewedAt)
      expect(instantSchema.safeParse(made.createdAt).success).toBe(true)
      const [row] = await database().select({ id: resumes.id }).from(resumes).where(sql`${resumes.reviewedAt} = ${sql.param(reviewedAt, resumes.reviewedAt)} and ${resumes.id} = ${made.id}`)
      expect(row).toEqual({ id: made.id })
    })
  })
}
