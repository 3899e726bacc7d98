import type { Edit, Generation, Resume, ResumeVersionSummary } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { World } from './world.ts'
import { describe, expect, it } from 'vitest'
import { updateGeneration } from '../../server/repositories/generations.ts'
import { failure } from '../helpers/client.ts'
import { addGeneration } from './generations.ts'

const CLAIM = 'Rust'

/** A generation with an edit that names a skill the first job does not. */
async function addBlocked(client: Client, userId: string): Promise<{ generation: Generation, edit: Edit & { after: string } }> {
  const generation = await addGeneration(client)
  const before = generation.base.experience[0]!.highlights[1]!
  const edit = {
    id: 'model-1',
    kind: 'rewrite' as const,
    pointer: '/experience/0/highlights/1',
    before,
    after: before.replace('Grafana', 'Grafana and Rust'),
    reason: { code: 'MODEL', params: { text: 'Names Rust' } },
    factIds: [],
    requirementIds: [],
  }
  const blocked = [{ edit, findings: [{ code: 'UNSUPPORTED_SKILL' as const, pointer: edit.pointer, claim: CLAIM, message: 'Not supported.' }] }]
  await updateGeneration(userId, generation.id, { ...generation, blocked })
  return { generation, edit }
}

export function factSuite(world: World): void {
  describe('a fact for a blocked edit', () => {
    it('joins the resume and the base, and the edit passes', async () => {
      const { client, user } = await world.person()
      const { generation, edit } = await addBlocked(client, user.id)
      const { id, resumeId, base } = generation
      const added = await client.request<Generation>('POST', `/api/generations/${id}/facts`, { json: { editId: edit.id, pointer: '/experience/0/technologies', text: CLAIM } })
      expect(added).toMatchObject({ status: 200, body: { blocked: [], resumeRevision: 2 } })
      expect(added.body.edits.at(-1)).toEqual({ edit, decision: 'accepted' })
      expect(added.body.content.experience[0]!.highlights).toContain(edit.after)
      expect(added.body.base.experience[0]!.technologies).toEqual([...base.experience[0]!.technologies!, CLAIM])
      expect(await client.request('GET', `/api/generations/${id}`)).toMatchObject({ body: added.body })

      const { body: resume } = await client.request<Resume>('GET', `/api/resumes/${resumeId}`)
      expect(resume).toMatchObject({ revision: 2, content: added.body.base })
      const { body: versions } = await client.request<ResumeVersionSummary[]>('GET', `/api/resumes/${resumeId}/versions`)
      await client.request('POST', `/api/resumes/${resumeId}/versions/${versions[0]!.id}/restore`)
      expect((await client.request<Resume>('GET', `/api/resumes/${resumeId}`)).body.content).toEqual(base)
    })

    it('finds its entry in a resume that was edited since, and keeps orders whole', async () => {
      const { client, user } = await world.person()
      const { generation: { id, resumeId, base, edits }, edit } = await addBlocked(client, user.id)
      const [first, second, ...rest] = base.experience
      await client.request('PUT', `/api/resumes/${resumeId}/content`, { json: { revision: 1, content: { ...base, experience: [second, first, ...rest] } } })
      const text = 'Rewrote the label printer in Rust.'
      const pointer = '/experience/0/highlights'
      expect(edits.some(({ edit }) => edit.kind === 'reorder' && edit.pointer === pointer)).toBe(true)
      const { status, body } = await client.request<Generation>('POST', `/api/generations/${id}/facts`, { json: { editId: edit.id, pointer, text } })
      expect(status).toBe(200)
      // The resume went its own way before, so the base is of no revision after its own.
      expect(body).toMatchObject({ resumeRevision: 1, blocked: [] })
      expect(body.content.experience[0]!.highlights.at(-1)).toBe(text)
      const { body: resume } = await client.request<Resume>('GET', `/api/resumes/${resumeId}`)
      expect(resume.content.experience[1]!.highlights.at(-1)).toBe(text)
    })

    it('that carries something else leaves the edit blocked', async () => {
      const { client, user } = await world.person()
      const { generation: { id }, edit } = await addBlocked(client, user.id)
      const { body } = await client.request<Generation>('POST', `/api/generations/${id}/facts`, { json: { editId: edit.id, pointer: '/experience/0/technologies', text: 'Elixir' } })
      expect(body.blocked).toMatchObject([{ edit: { id: edit.id }, findings: expect.arrayContaining([expect.objectContaining({ code: 'UNSUPPORTED_SKILL', claim: CLAIM })]) }])
      expect(body.base.experience[0]!.technologies).toContain('Elixir')
    })

    it('cannot join another entry, an edit that stands, or nothing', async () => {
      const { client, user } = await world.person()
      const { generation: { id, edits }, edit } = await addBlocked(client, user.id)
      const add = (json: object) => client.request('POST', `/api/generations/${id}/facts`, { json: { editId: edit.id, pointer: '/experience/0/technologies', text: CLAIM, ...json } })
      for (const pointer of ['/experience/1/technologies', '/skills/0/items', '/experience/0/company', '/experience/0', '', '/__proto__/0/items'])
        expect(await add({ pointer }), pointer).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      for (const text of ['', ' ', 'x'.repeat(2001), 'x'.repeat(501)])
        expect(await add({ text })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      expect(await add({ editId: edits[0]!.edit.id })).toMatchObject(failure(404, 'NOT_FOUND'))
      expect(await client.request('GET', `/api/generations/${id}`)).toMatchObject({ body: { blocked: [{ edit }] } })
    })

    it('still helps a tailored resume whose base resume is gone', async () => {
      const { client, user } = await world.person()
      const { generation: { id, resumeId }, edit } = await addBlocked(client, user.id)
      await client.request('DELETE', `/api/resumes/${resumeId}`)
      expect(await client.request('POST', `/api/generations/${id}/facts`, { json: { editId: edit.id, pointer: '/experience/0/technologies', text: CLAIM } })).toMatchObject({ status: 200, body: { blocked: [], resumeId: null } })
    })

    it('is refused where the resume no longer has the entry', async () => {
      const { client, user } = await world.person()
      const { generation: { id, resumeId, base }, edit } = await addBlocked(client, user.id)
      await client.request('PUT', `/api/resumes/${resumeId}/content`, { json: { revision: 1, content: { ...base, experience: base.experience.slice(1) } } })
      expect(await client.request('POST', `/api/generations/${id}/facts`, { json: { editId: edit.id, pointer: '/experience/0/technologies', text: CLAIM } })).toMatchObject(failure(409, 'EDIT_CONFLICT'))
      expect((await client.request<Resume>('GET', `/api/resumes/${resumeId}`)).body.revision).toBe(2)
    })
  })
}
