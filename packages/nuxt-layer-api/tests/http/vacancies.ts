import type { Page, Requirement, Vacancy, VacancySummary } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { World } from './world.ts'
import { matchReportSchema, vacancySchema } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'
import { requirement } from '../helpers/rows.ts'
import { addResume } from './resumes.ts'

const DESCRIPTION = 'We look for an engineer.\n\nWhat you need\n- Strong TypeScript\n- PostgreSQL\n\nNice to have\n- Docker'

export async function addVacancy(client: Client, input: Record<string, unknown> = {}): Promise<Vacancy> {
  return (await client.request<Vacancy>('POST', '/api/vacancies', { json: { company: 'North', jobPosition: 'Engineer', description: DESCRIPTION, ...input } })).body
}

export function vacancySuite(world: World): void {
  describe('vacancies', () => {
    it('are added with the requirements of their text', async () => {
      const { client, user } = await world.person()
      const added = await client.request<Vacancy>('POST', '/api/vacancies', { json: { company: 'North', description: DESCRIPTION } })
      expect(added).toMatchObject({ status: 201, body: { userId: user.id, company: 'North', language: 'en', url: null } })
      expect(vacancySchema.safeParse(added.body).error).toBeUndefined()
      expect(added.body.requirements.map(each => each.term)).toEqual(expect.arrayContaining(['TypeScript', 'PostgreSQL']))
      expect((await client.request('GET', `/api/vacancies/${added.body.id}`)).body).toEqual(added.body)
    })

    it('are listed by page and found by name', async () => {
      const { client } = await world.person()
      for (const company of ['North', 'South', 'Norrøna'])
        await addVacancy(client, { company })
      const list = (query: string) => client.request<Page<VacancySummary>>('GET', `/api/vacancies${query}`)
      expect((await list('')).body).toMatchObject({ total: 3, page: 1, pageSize: 20 })
      expect((await list('?page=2&pageSize=2')).body).toMatchObject({ items: [{ company: 'North' }], total: 3, page: 2 })
      expect((await list(`?search=${encodeURIComponent('NORRØNA')}`)).body).toMatchObject({ items: [{ company: 'Norrøna' }], total: 1 })
      for (const query of ['?page=0', '?pageSize=101', '?page=x', '?sort=name', '?page=1&page=2'])
        expect(await list(query)).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('are changed and removed; a new text keeps the requirements, without the places they had', async () => {
      const { client } = await world.person()
      const { id, requirements } = await addVacancy(client)
      const changed = await client.request<Vacancy>('PATCH', `/api/vacancies/${id}`, { json: { description: 'Something else', notes: 'Ask Kim' } })
      expect(changed).toMatchObject({ status: 200, body: { company: 'North', description: 'Something else', notes: 'Ask Kim' } })
      expect(changed.body.requirements).toEqual(requirements.map(({ start: _start, end: _end, ...rest }) => rest))
      expect(await client.request('DELETE', `/api/vacancies/${id}`)).toMatchObject({ status: 204 })
      expect(await client.request('GET', `/api/vacancies/${id}`)).toMatchObject(failure(404, 'NOT_FOUND'))
    })

    it('have requirements that can be edited, and read again', async () => {
      const { client } = await world.person()
      const { id, requirements } = await addVacancy(client)
      const put = (list: Requirement[]) => client.request<Vacancy>('PUT', `/api/vacancies/${id}/requirements`, { json: { requirements: list } })
      expect(await put([requirement])).toMatchObject({ status: 200, body: { requirements: [requirement] } })
      expect(await put([requirement, requirement])).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      expect(await client.request('POST', `/api/vacancies/${id}/requirements/read`)).toMatchObject({ status: 200, body: { requirements } })
    })

    it('keep what deserves a second look, and which of it was put aside', async () => {
      const { client } = await world.person()
      const description = 'Junior Developer\n\nRequirements\n- 10 years of experience with Java\n\nWe are like a family.'
      const { id, flags, dismissedFlags } = await addVacancy(client, { description })
      expect([flags.map(({ code }) => code), dismissedFlags]).toEqual([['TOO_MUCH_FOR_LEVEL', 'FAMILY'], []])
      expect(flags.map(({ start, end }) => description.slice(start, end))).toEqual(flags.map(({ text }) => text))
      const patch = (json: Record<string, unknown>) => client.request<Vacancy>('PATCH', `/api/vacancies/${id}`, { json })
      expect(await patch({ dismissedFlags: ['FAMILY'] })).toMatchObject({ status: 200, body: { flags, dismissedFlags: ['FAMILY'] } })
      expect(await patch({ dismissedFlags: ['NOBODY'] })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      expect(await patch({ description: 'Developer, and we are like a family.' })).toMatchObject({ body: { flags: [{ code: 'FAMILY' }], dismissedFlags: ['FAMILY'] } })
    })

    it('are matched with a resume', async () => {
      const { client } = await world.person()
      const [{ id }, resume] = [await addVacancy(client), await addResume(client)]
      const match = await client.request('GET', `/api/vacancies/${id}/match?resumeId=${resume.id}`)
      expect(match.status).toBe(200)
      expect(matchReportSchema.safeParse(match.body).error).toBeUndefined()
      expect(await client.request('GET', `/api/vacancies/${id}/match`)).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      const other = await addResume((await world.person()).client)
      expect(await client.request('GET', `/api/vacancies/${id}/match?resumeId=${other.id}`)).toMatchObject(failure(404, 'NOT_FOUND'))
    })
  })
}
