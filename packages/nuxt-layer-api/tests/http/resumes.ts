import type { DocumentPreview, Resume, ResumeImportEvent, ResumeSummary, ResumeVersionSummary, UsageLog } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { World } from './world.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resumeSchema, resumeSummarySchema } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'
import { content } from '../helpers/rows.ts'

const TEXT = `Ada Example
ada@example.com

Experience
Engineer, North Ltd, 2019 - present
- Built a mill that grinds 40 tons a day
- Wrote the manual

Skills
TypeScript, SQL, PostgreSQL
`

export async function addResume(client: Client): Promise<Resume> {
  return (await client.request<Resume>('POST', '/api/resumes', { json: { title: 'My resume', content } })).body
}

function form(bytes: string | Uint8Array<ArrayBuffer>, name = 'cv.txt', fields: Record<string, string> = {}): FormData {
  const data = new FormData()
  for (const [key, value] of Object.entries(fields))
    data.set(key, value)
  data.set('file', new Blob([bytes]), name)
  return data
}

export function resumeSuite(world: World): void {
  describe('resumes', () => {
    it('are added as they are sent, and listed', async () => {
      const { client, user } = await world.person()
      const added = await client.request<Resume>('POST', '/api/resumes', { json: { title: 'My resume', content } })
      expect(added).toMatchObject({ status: 201, body: { userId: user.id, title: 'My resume', content, revision: 1, reading: null, sourceFileName: null } })
      expect(resumeSchema.safeParse(added.body).error).toBeUndefined()
      expect((await client.request('GET', `/api/resumes/${added.body.id}`)).body).toEqual(added.body)
      const { body: list } = await client.request<ResumeSummary[]>('GET', '/api/resumes')
      expect(resumeSummarySchema.array().safeParse(list).error).toBeUndefined()
      expect(list.map(item => item.id)).toEqual([added.body.id])
    })

    it('are renamed, reviewed and removed', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      expect(await client.request('PATCH', `/api/resumes/${id}`, { json: { title: 'Other' } })).toMatchObject({ status: 200, body: { title: 'Other', reviewedAt: null } })
      expect(await client.request('PATCH', `/api/resumes/${id}`, { json: { reviewed: true } })).toMatchObject({ status: 200, body: { title: 'Other', reviewedAt: expect.any(String) } })
      expect(await client.request('DELETE', `/api/resumes/${id}`)).toMatchObject({ status: 204, body: '' })
      expect(await client.request('GET', `/api/resumes/${id}`)).toMatchObject(failure(404, 'NOT_FOUND'))
    })

    it('count their revisions; a content made on an older one is refused', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const save = (summary: string, revision: number) => client.request<Resume>('PUT', `/api/resumes/${id}/content`, { json: { content: { ...content, summary }, revision } })
      expect(await save('first', 1)).toMatchObject({ status: 200, body: { revision: 2, content: { summary: 'first' } } })
      expect(await save('late', 1)).toMatchObject(failure(409, 'CONFLICT'))
      const atOnce = await Promise.all(Array.from({ length: 10 }, (_, index) => save(`number ${index}`, 2)))
      expect(atOnce.map(reply => reply.status).toSorted()).toEqual([200, ...Array.from({ length: 9 }).fill(409)])
    })

    it('keep older contents, which can be brought back', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      await client.request('PUT', `/api/resumes/${id}/content`, { json: { content: { ...content, summary: 'changed' }, revision: 1 } })
      const { body: versions } = await client.request<ResumeVersionSummary[]>('GET', `/api/resumes/${id}/versions`)
      expect(versions).toEqual([{ id: expect.any(String), resumeId: id, revision: 1, createdAt: expect.any(String) }])
      const restored = await client.request<Resume>('POST', `/api/resumes/${id}/versions/${versions[0]!.id}/restore`)
      expect(restored).toMatchObject({ status: 200, body: { revision: 3 } })
      expect(JSON.stringify(restored.body.content)).toBe(JSON.stringify(content))
      const { body: after } = await client.request<ResumeVersionSummary[]>('GET', `/api/resumes/${id}/versions`)
      expect(after.map(version => version.revision)).toEqual([2, 1])
    })

    it('are shown and exported as the same document, twice the same bytes', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const preview = await client.request<DocumentPreview>('GET', `/api/resumes/${id}/preview`)
      expect(preview).toMatchObject({ status: 200, body: { pages: [{ svg: expect.stringMatching(/^<svg/), width: expect.any(Number), height: expect.any(Number), text: expect.any(Array) }] } })
      const exported = await client.request<string>('GET', `/api/resumes/${id}/document`)
      expect(exported.status).toBe(200)
      expect(exported.headers.get('content-type')).toBe('application/pdf')
      expect(exported.headers.get('content-disposition')).toBe('attachment; filename="Zo_ _ngstr_m.pdf"; filename*=UTF-8\'\'Zo%C3%AB%20%C3%85ngstr%C3%B6m.pdf')
      expect(exported.body).toMatch(/^%PDF-1/)
      expect((await client.request('GET', `/api/resumes/${id}/document`)).body).toBe(exported.body)
      expect(await client.request('GET', `/api/resumes/${id}/document?template=fancy`)).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })
  })

  describe('uploads', () => {
    it('become a resume that keeps its file', async () => {
      const { client } = await world.person()
      const uploaded = await client.request<Resume>('POST', '/api/resumes', { body: form(TEXT, 'Résumé “final”.txt') })
      expect(uploaded).toMatchObject({ status: 201, body: { title: 'Résumé “final”', sourceFileName: 'Résumé “final”.txt', sourceFileType: 'text', reading: { fields: expect.any(Array) } } })
      const source = await client.request('GET', `/api/resumes/${uploaded.body.id}/source`)
      expect(source).toMatchObject({ status: 200, body: TEXT })
      expect(source.headers.get('content-disposition')).toMatch(/^attachment;/)

      const before = await readdir(join(world.dataDirectory, 'files'))
      await client.request('DELETE', `/api/resumes/${uploaded.body.id}`)
      expect(await readdir(join(world.dataDirectory, 'files'))).toHaveLength(before.length - 1)
    })

    it('may say what they are called', async () => {
      const { client } = await world.person()
      expect(await client.request('POST', '/api/resumes', { body: form(TEXT, 'cv.txt', { title: ' For banks ' }) })).toMatchObject({ status: 201, body: { title: 'For banks' } })
    })

    it('take a PDF of our own', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const response = await fetch(`${world.server().url}/api/resumes/${id}/document`, { headers: { cookie: client.cookie! } })
      const bytes = new Uint8Array(await response.arrayBuffer())
      expect(await client.request('POST', '/api/resumes', { body: form(bytes, 'cv.pdf') })).toMatchObject({ status: 201, body: { sourceFileType: 'pdf' } })
    })

    it('tell of each scanned page to whoever asks for the stream', async () => {
      const { client } = await world.person()
      const stream = async (bytes: Uint8Array<ArrayBuffer>) => {
        const reply = await client.request<string>('POST', '/api/resumes', { body: form(bytes, 'scan.pdf'), headers: { accept: 'text/event-stream' } })
        expect(reply).toMatchObject({ status: 200, body: expect.any(String) })
        return reply.body.split('\n\n').filter(Boolean).map(line => JSON.parse(line.replace(/^data: /, '')) as ResumeImportEvent)
      }
      const scan = await readFile(new URL('../../../documents/tests/read/fixtures/scans/en-right-dates.pdf', import.meta.url))
      const [page, done, ...others] = await stream(new Uint8Array(scan))
      expect(page).toEqual({ type: 'page', done: 0, pages: 1 })
      expect(done).toMatchObject({ type: 'done', resume: { content: { personalInfo: { fullName: 'Amelia Hartwell' } }, reading: { warnings: [{ code: 'TEXT_RECOGNISED', pages: [1] }] } } })
      expect(others).toEqual([])
      expect(await stream(Uint8Array.from('%PDF-1.7\n%%EOF', character => character.charCodeAt(0)))).toMatchObject([{ type: 'error', code: 'FILE_BROKEN' }])
    })

    it.each([
      ['', 'empty.pdf', 422, 'FILE_EMPTY'],
      ['%PDF-1.7\n%%EOF', 'broken.pdf', 422, 'FILE_BROKEN'],
      ['\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'photo.png', 415, 'FILE_TYPE_UNSUPPORTED'],
    ] as const)('that cannot be read say why: %j as %s', async (bytes, name, status, code) => {
      const { client } = await world.person()
      expect(await client.request('POST', '/api/resumes', { body: form(Uint8Array.from(bytes, character => character.charCodeAt(0)), name) })).toMatchObject(failure(status, code))
      expect((await client.request<UsageLog[]>('GET', '/api/usage')).body).toMatchObject([{ operation: 'parse', outcome: 'failed' }])
      expect((await client.request<Resume[]>('GET', '/api/resumes')).body).toEqual([])
    })

    it('without a file, or in no form at all, are refused', async () => {
      const { client } = await world.person()
      const empty = new FormData()
      empty.set('title', 'Nothing')
      expect(await client.request('POST', '/api/resumes', { body: empty })).toMatchObject(failure(400, 'UPLOAD_MISSING'))
      const post = (type: string, body: string) => client.request('POST', '/api/resumes', { body, headers: { 'content-type': type } })
      expect(await post('application/pdf', '%PDF')).toMatchObject(failure(400, 'BAD_REQUEST'))
      expect(await post('multipart/form-data', 'x')).toMatchObject(failure(400, 'BAD_REQUEST'))
      expect(await post('multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut off')).toMatchObject(failure(400, 'BAD_REQUEST'))
    })

    it('over 10 MB are refused, announced or not', async () => {
      const { client } = await world.person()
      const large = new Uint8Array(10_000_001)
      expect(await client.request('POST', '/api/resumes', { body: form(large) })).toMatchObject(failure(413, 'UPLOAD_TOO_LARGE'))
      const head = new TextEncoder().encode('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n')
      let sent = 0
      const endless = new ReadableStream({
        pull(controller) {
          controller.enqueue(sent === 0 ? head : new Uint8Array(65_536))
          sent += 65_536
          if (sent > 12_000_000)
            controller.close()
        },
      })
      expect(await client.request('POST', '/api/resumes', { body: endless, headers: { 'content-type': 'multipart/form-data; boundary=x' } })).toMatchObject(failure(413, 'UPLOAD_TOO_LARGE'))
    })
  })
}
