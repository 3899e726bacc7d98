import type { Decision, DocumentPreview, Generation, GenerationEvent, GenerationSummary, Resume, UsageLog } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { World } from './world.ts'
import { generationSchema, generationSummarySchema, usageLogSchema } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { updateGeneration } from '../../server/repositories/generations.ts'
import { failure } from '../helpers/client.ts'
import { addVacancy } from './vacancies.ts'

/** The sample resume tailored to the sample vacancy. */
export async function addGeneration(client: Client): Promise<Generation> {
  const { body: input } = await client.request('POST', '/api/samples')
  return (await client.request<Generation>('POST', '/api/generations', { json: input })).body
}

export function generationSuite(world: World): void {
  describe('generations', () => {
    it('start from the samples and end in a document', async () => {
      const { client, user } = await world.person()
      const samples = await client.request<{ resumeId: string, vacancyId: string }>('POST', '/api/samples')
      expect(samples.status).toBe(201)
      const made = await client.request<Generation>('POST', '/api/generations', { json: samples.body })
      expect(made).toMatchObject({ status: 201, body: { ...samples.body, userId: user.id, providerType: 'local', resumeRevision: 1 } })
      expect(generationSchema.safeParse(made.body).error).toBeUndefined()
      const { id, edits } = made.body
      expect(edits.length).toBeGreaterThan(0)
      expect(edits.every(({ decision }) => decision === 'accepted')).toBe(true)

      expect((await client.request('GET', `/api/generations/${id}`)).body).toEqual(made.body)
      const { body: list } = await client.request<GenerationSummary[]>('GET', '/api/generations')
      expect(generationSummarySchema.array().safeParse(list).error).toBeUndefined()
      expect(list).toMatchObject([{ id, company: 'Northwind Mobility', resumeTitle: 'Sample resume' }])
      expect((await client.request('GET', `/api/generations?vacancyId=${samples.body.resumeId}`)).body).toEqual([])
      expect(await client.request('GET', '/api/generations?vacancyId=1')).toMatchObject(failure(422, 'VALIDATION_FAILED'))

      expect(await client.request<DocumentPreview>('GET', `/api/generations/${id}/preview`)).toMatchObject({ status: 200, body: { pages: expect.arrayContaining([expect.objectContaining({ svg: expect.stringMatching(/^<svg/) })]) } })
      const document = await client.request('GET', `/api/generations/${id}/document?template=human`)
      expect(document.body).toMatch(/^%PDF-1/)
      expect(decodeURIComponent(document.headers.get('content-disposition')!)).toContain('Maya Lindqvist – Northwind Mobility – Senior Backend Engineer.pdf')

      expect(await client.request('DELETE', `/api/generations/${id}`)).toMatchObject({ status: 204 })
      expect(await client.request('GET', `/api/generations/${id}`)).toMatchObject(failure(404, 'NOT_FOUND'))
    })

    it('follow the decisions on their edits', async () => {
      const { client } = await world.person()
      const { id, base, content, edits, after } = await addGeneration(client)
      const decide = (decision: Decision, ids: string[]) => client.request<Generation>('PUT', `/api/generations/${id}/decisions`, { json: { decisions: ids.map(editId => ({ editId, decision })) } })
      const ids = edits.map(({ edit }) => edit.id)
      const rejected = await decide('rejected', ids)
      expect(rejected.status).toBe(200)
      expect(JSON.stringify(rejected.body.content)).toBe(JSON.stringify(base))
      expect(rejected.body.after).toEqual(rejected.body.before)
      const accepted = await decide('accepted', ids)
      expect(JSON.stringify(accepted.body.content)).toBe(JSON.stringify(content))
      expect(accepted.body.after).toEqual(after)

      expect(await decide('accepted', ['no-such-edit'])).toMatchObject(failure(404, 'NOT_FOUND'))
      expect(await decide('accepted', [])).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('are scored before and after by one scorer, also when an older one made them', async () => {
      const { client, user } = await world.person()
      const { id, before, edits, content, after } = await addGeneration(client)
      await updateGeneration(user.id, id, { edits, content, after, before: { ...before, version: 0, score: 1 } })
      const decisions = edits.map(({ edit }) => ({ editId: edit.id, decision: 'rejected' as const }))
      const { body } = await client.request<Generation>('PUT', `/api/generations/${id}/decisions`, { json: { decisions } })
      expect(body.before).toEqual(before)
      expect(body.after).toEqual(before)
    })

    it('fill as many pages as they are asked to', async () => {
      const { client } = await world.person()
      const { body: input } = await client.request<object>('POST', '/api/samples')
      const tailor = (pages: number) => client.request<Generation>('POST', '/api/generations', { json: { ...input, pages } })
      const hidden = ({ body }: { body: Generation }) => body.edits.filter(({ edit }) => edit.kind === 'hide').length
      expect(hidden(await tailor(1))).toBeGreaterThanOrEqual(hidden(await tailor(2)))
      expect(await tailor(3)).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('lose no decision of many at once', async () => {
      const { client } = await world.person()
      const { id, edits } = await addGeneration(client)
      const replies = await Promise.all(edits.map(({ edit }) => client.request('PUT', `/api/generations/${id}/decisions`, { json: { decisions: [{ editId: edit.id, decision: 'rejected' }] } })))
      expect(new Set(replies.map(reply => reply.status))).toEqual(new Set([200]))
      const { body } = await client.request<Generation>('GET', `/api/generations/${id}`)
      expect(body.edits.every(({ decision }) => decision === 'rejected')).toBe(true)
    })

    it('tell of each step to whoever asks for the stream', async () => {
      const { client } = await world.person()
      const { body: input } = await client.request('POST', '/api/samples')
      const stream = async (json: unknown) => {
        const reply = await client.request<string>('POST', '/api/generations', { json, headers: { accept: 'text/event-stream' } })
        expect(reply.status).toBe(200)
        expect(reply.headers.get('content-type')).toContain('text/event-stream')
        return reply.body.split('\n\n').filter(Boolean).map(line => JSON.parse(line.replace(/^data: /, '')) as GenerationEvent)
      }
      const events = await stream(input)
      expect(events.slice(0, -1)).toEqual(['reading', 'matching', 'tailoring', 'checking', 'scoring'].map(step => ({ type: 'step', step })))
      const done = events.at(-1)!
      expect(done).toEqual({ type: 'done', generationId: expect.any(String) })
      expect(await client.request('GET', `/api/generations/${done.type === 'done' ? done.generationId : ''}`)).toMatchObject({ status: 200 })

      const { id: vacancyId } = await addVacancy((await world.person()).client)
      expect((await stream({ ...input as object, vacancyId })).at(-1)).toMatchObject({ type: 'error', code: 'NOT_FOUND' })
      expect(await client.request('POST', '/api/generations', { json: {}, headers: { accept: 'text/event-stream' } })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('outlive the resume they were made from', async () => {
      const { client } = await world.person()
      const { id, resumeId, base } = await addGeneration(client)
      await client.request('DELETE', `/api/resumes/${resumeId}`)
      expect(await client.request('GET', `/api/generations/${id}`)).toMatchObject({ status: 200, body: { resumeId: null, base } })
    })

    it('are written down, as every operation is', async () => {
      const { client } = await world.person()
      const { id, resumeId } = await addGeneration(client)
      await client.request('GET', `/api/generations/${id}/document`)
      await client.request<Resume>('POST', '/api/generations', { json: { resumeId, vacancyId: resumeId } })
      const { body: logs } = await client.request<UsageLog[]>('GET', '/api/usage')
      expect(usageLogSchema.array().safeParse(logs).error).toBeUndefined()
      expect(logs.map(({ operation, outcome, providerType, cost }) => ({ operation, outcome, providerType, cost }))).toEqual([
        { operation: 'generate', outcome: 'failed', providerType: 'local', cost: null },
        { operation: 'export', outcome: 'ok', providerType: 'local', cost: null },
        { operation: 'generate', outcome: 'ok', providerType: 'local', cost: null },
      ])
    })
  })
}
