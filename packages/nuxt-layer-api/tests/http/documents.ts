import type { DocumentDesign, DocumentDesignInput, DocumentExportSummary, DocumentFit, DocumentPreview, FormatOffer, MachineReading, Quota, Resume, ResumeContent, UsageLog } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { World } from './world.ts'
import { createHash, randomUUID } from 'node:crypto'
import { DOCUMENT_FORMATS, documentDesignSchema, documentExportSummarySchema, KEPT_EXPORTS } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { createDocumentExport } from '../../server/repositories/document-exports.ts'
import { failure } from '../helpers/client.ts'
import { content } from '../helpers/rows.ts'
import { addGeneration } from './generations.ts'
import { addResume } from './resumes.ts'

const DESIGN: DocumentDesignInput = { template: 'human', paper: 'us-letter', choices: { font: 'garamond', accent: '#9a3412', scale: 0.95, sectionOrder: ['skills', 'experience'], sectionTitles: { skills: 'What I use' }, hidden: ['education'] } }
const PREFIXES = { pdf: '%PDF-1', docx: 'PK', markdown: '# Zoë', text: 'Zoë', json: '{\n  "language"', jsonresume: '{\n  "$schema"' }

export function documentSuite(world: World): void {
  const bytesOf = async (client: Client, path: string): Promise<{ response: Response, bytes: Uint8Array }> => {
    const response = await fetch(world.server().url + path, { headers: { cookie: client.cookie! } })
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  const exportsUsed = async (client: Client): Promise<number> => (await client.request<Quota[]>('GET', '/api/usage/quotas')).body.find(({ operation }) => operation === 'export')!.used
  const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

  describe('the design of a document', () => {
    it('is kept with it, and shows', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const first = await client.request<DocumentDesign>('GET', `/api/resumes/${id}/design`)
      expect(first).toMatchObject({ status: 200, body: { template: 'ats', paper: 'a4', choices: {}, updatedAt: null } })
      const before = await client.request<DocumentPreview>('GET', `/api/resumes/${id}/preview`)
      const saved = await client.request<DocumentDesign>('PUT', `/api/resumes/${id}/design`, { json: DESIGN })
      expect(saved).toMatchObject({ status: 200, body: { ...DESIGN, templateVersion: first.body.templateVersion } })
      expect(documentDesignSchema.safeParse(saved.body).error).toBeUndefined()
      expect((await client.request('GET', `/api/resumes/${id}/design`)).body).toEqual(saved.body)
      const after = await client.request<DocumentPreview>('GET', `/api/resumes/${id}/preview`)
      expect(after.body.pages[0]!.svg).not.toBe(before.body.pages[0]!.svg)
      expect(after.body.pages[0]!.text.map(({ text }) => text).join(' ')).toContain('What I use')
      // The resume itself knows nothing of it.
      expect((await client.request<Resume>('GET', `/api/resumes/${id}`)).body).toMatchObject({ content, revision: 1 })
    })

    it('is looked at before it is saved', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const look = (json: object) => client.request<DocumentPreview>('POST', `/api/resumes/${id}/preview`, { json })
      const [stored, other, edited] = [await look({}), await look({ design: DESIGN }), await look({ content: { ...content, summary: 'Not saved yet' }, firstPage: true })]
      expect(stored.status).toBe(200)
      expect([other.body.pages[0]!.width, other.body.pages[0]!.height].map(Math.round)).toEqual([612, 792])
      expect(edited.body.pages).toHaveLength(1)
      expect(edited.body.pages[0]!.text.map(({ text }) => text).join(' ')).toContain('Not saved yet')
      expect((await look({})).body).toEqual(stored.body)
      expect((await client.request('GET', `/api/resumes/${id}/design`)).body).toMatchObject({ updatedAt: null })
    })

    it('of a tailored resume begins as its base\'s, and goes its own way', async () => {
      const { client } = await world.person()
      const { id, resumeId } = await addGeneration(client)
      await client.request('PUT', `/api/resumes/${resumeId}/design`, { json: DESIGN })
      expect((await client.request('GET', `/api/generations/${id}/design`)).body).toMatchObject({ ...DESIGN, updatedAt: null })
      await client.request('PUT', `/api/generations/${id}/design`, { json: { ...DESIGN, template: 'compact', choices: {} } })
      expect((await client.request('GET', `/api/generations/${id}/design`)).body).toMatchObject({ template: 'compact', choices: {} })
      expect((await client.request('GET', `/api/resumes/${resumeId}/design`)).body).toMatchObject({ template: 'human' })
      // Another document takes over what is a matter of taste.
      const { id: other } = await addResume(client)
      expect((await client.request('GET', `/api/resumes/${other}/design`)).body).toMatchObject({ template: 'compact', paper: 'us-letter', choices: {}, updatedAt: null })
    })

    it.each([
      { template: 'fancy' },
      { paper: 'a3' },
      { templateVersion: 999 },
      { choices: { accent: 'red' } },
      { choices: { scale: 5 } },
      { choices: { sectionTitles: { skills: '' } } },
      { choices: { sectionOrder: ['hobbies'] } },
      { choices: { css: 'x' } },
      { owner: 'me' },
    ])('is refused where it makes no sense: %j', async (wrong) => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      expect(await client.request('PUT', `/api/resumes/${id}/design`, { json: { ...DESIGN, ...wrong } })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
      expect(await client.request('POST', `/api/resumes/${id}/preview`, { json: { design: { ...DESIGN, ...wrong } } })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })

    it('is fitted to pages, and says how', async () => {
      const { client } = await world.person()
      const { id, resumeId } = await addGeneration(client)
      for (const [base, pages] of [[`/api/generations/${id}`, 1], [`/api/generations/${id}`, 2], [`/api/resumes/${resumeId}`, 1]] as const) {
        const { status, body } = await client.request<DocumentFit>('POST', `${base}/fit`, { json: { pages } })
        expect(status).toBe(200)
        expect(body.fits ? body.pages <= pages : body.overflow!.points > 0).toBe(true)
        const look = await client.request<DocumentPreview>('POST', `${base}/preview`, { json: { design: { template: 'ats', paper: 'a4', choices: body.choices } } })
        expect(look.body.pages).toHaveLength(body.pages)
      }
      expect(await client.request('POST', `/api/generations/${id}/fit`, { json: { pages: 3 } })).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })
  })

  describe('a document as a file', () => {
    it.each(DOCUMENT_FORMATS)('comes as %s, named, counted and the same twice', async (format) => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const { body: offers } = await client.request<FormatOffer[]>('GET', `/api/resumes/${id}/formats`)
      const offer = offers.find(each => each.format === format)!
      const [first, second] = [await bytesOf(client, `/api/resumes/${id}/document?format=${format}`), await bytesOf(client, `/api/resumes/${id}/document?format=${format}`)]
      expect(first.response.status).toBe(200)
      expect(decodeURIComponent(first.response.headers.get('content-disposition')!)).toContain(offer.fileName)
      expect(first.bytes).toEqual(second.bytes)
      expect(new TextDecoder().decode(first.bytes).slice(0, PREFIXES[format].length)).toBe(PREFIXES[format])
      expect(await exportsUsed(client)).toBe(2)
      expect(Array.isArray(offer.losses)).toBe(true)
    })

    it('of our own JSON loses nothing and can be brought back', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const { body: offers } = await client.request<FormatOffer[]>('GET', `/api/resumes/${id}/formats`)
      expect(offers.find(({ format }) => format === 'json')!.losses).toEqual([])
      expect(offers.find(({ format }) => format === 'jsonresume')!.losses.length).toBeGreaterThan(0)
      const { bytes } = await bytesOf(client, `/api/resumes/${id}/document?format=json`)
      const form = new FormData()
      form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'back.json')
      expect(await client.request('POST', '/api/resumes', { body: form })).toMatchObject({ status: 201, body: { content, sourceFileType: 'json' } })
    })

    it('of a tailored resume names the company and the position, in every format', async () => {
      const { client } = await world.person()
      const { id } = await addGeneration(client)
      const { status, body } = await client.request<FormatOffer[]>('GET', `/api/generations/${id}/formats`)
      expect(status).toBe(200)
      expect(body.map(({ fileName }) => fileName)).toEqual(['pdf', 'docx', 'md', 'txt', 'json', 'resume.json'].map(extension => `Maya Lindqvist – Northwind Mobility – Senior Backend Engineer.${extension}`))
    })

    it('stays as it was sent, whatever becomes of the resume', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const sent = await bytesOf(client, `/api/resumes/${id}/document`)
      await bytesOf(client, `/api/resumes/${id}/document`)
      await client.request('PUT', `/api/resumes/${id}/content`, { json: { content: { ...content, summary: 'Changed since' }, revision: 1 } })
      const changed = await bytesOf(client, `/api/resumes/${id}/document`)
      expect(hashOf(changed.bytes)).not.toBe(hashOf(sent.bytes))
      const { body: files } = await client.request<DocumentExportSummary[]>('GET', `/api/exports?resumeId=${id}`)
      expect(documentExportSummarySchema.array().safeParse(files).error).toBeUndefined()
      expect(files).toMatchObject([{ format: 'pdf', hash: hashOf(changed.bytes), times: 1 }, { hash: hashOf(sent.bytes), times: 2, size: sent.bytes.length }])

      await client.request('DELETE', `/api/resumes/${id}`)
      const used = await exportsUsed(client)
      const again = await bytesOf(client, `/api/exports/${files[1]!.id}/file`)
      expect(again.response.headers.get('content-type')).toBe('application/pdf')
      expect(hashOf(again.bytes)).toBe(hashOf(sent.bytes))
      expect((await client.request('GET', `/api/exports/${files[1]!.id}/file`)).status).toBe(200)
      expect(await exportsUsed(client)).toBe(used)
      expect((await client.request('GET', '/api/exports')).body).toMatchObject([{ resumeId: null }, { resumeId: null }])
      expect(await client.request('DELETE', `/api/exports/${files[0]!.id}`)).toMatchObject({ status: 204 })
      expect(await client.request('GET', `/api/exports/${files[0]!.id}/file`)).toMatchObject(failure(404, 'NOT_FOUND'))
      expect((await client.request<object[]>('GET', '/api/exports')).body).toHaveLength(1)
    })

    it('is kept as one of the newest five hundred', async () => {
      const { client, user } = await world.person()
      const { id } = await addResume(client)
      await bytesOf(client, `/api/resumes/${id}/document`)
      const { body: [oldest] } = await client.request<DocumentExportSummary[]>('GET', '/api/exports')
      const { template, paper } = DESIGN
      await Promise.all(Array.from({ length: KEPT_EXPORTS.files }, (_, index) => createDocumentExport(user.id, { resumeId: id, generationId: null, format: 'text', fileName: 'Old.txt', fileKey: randomUUID(), size: 3, hash: String(index), content, design: { template, paper, choices: {}, templateVersion: 1 } })))
      await bytesOf(client, `/api/resumes/${id}/document?format=text`)
      const { body: kept } = await client.request<DocumentExportSummary[]>('GET', '/api/exports')
      expect(kept).toHaveLength(KEPT_EXPORTS.files)
      expect(kept[0]).toMatchObject({ format: 'text', fileName: expect.stringMatching(/^Zoë/) })
      expect(await client.request('GET', `/api/exports/${oldest!.id}/file`)).toMatchObject(failure(404, 'NOT_FOUND'))
    })

    it('that cannot be made counts as nothing', async () => {
      const { client } = await world.person()
      const { body: { id } } = await client.request<Resume>('POST', '/api/resumes', { json: { title: 'Old', content: { ...content, summary: 'Reads \u{13000}' } } })
      expect(await client.request('GET', `/api/resumes/${id}/document`)).toMatchObject(failure(422, 'GLYPHS_MISSING'))
      expect(await exportsUsed(client)).toBe(0)
      expect((await client.request('GET', '/api/exports')).body).toEqual([])
      expect((await client.request<UsageLog[]>('GET', '/api/usage')).body).toMatchObject([{ operation: 'export', outcome: 'failed' }])
      // What draws nothing needs no glyphs.
      expect((await client.request('GET', `/api/resumes/${id}/document?format=text`)).status).toBe(200)
      expect(await exportsUsed(client)).toBe(1)
    })

    it.each(['#import "/etc/passwd" #eval("1")', '</svg><script>alert(1)</script>', '\u202E\u2066gnp.exe', '$ x^2 $ *bold* _it_ @cite <label>', 'a'.repeat(19_000)])('takes hostile text for text: %#', async (summary) => {
      const { client } = await world.person()
      const { body: { id } } = await client.request<Resume>('POST', '/api/resumes', { json: { title: 'Odd', content: { ...content, summary } } })
      const { status, body } = await client.request<DocumentPreview>('GET', `/api/resumes/${id}/preview`)
      expect(status).toBe(200)
      expect(body.pages.some(({ svg }) => /<script|gnp\.exe/.test(svg))).toBe(false)
      for (const format of DOCUMENT_FORMATS.slice(0, 5))
        expect((await client.request('GET', `/api/resumes/${id}/document?format=${format}`)).status, format).toBe(200)
    })
  })

  describe('a machine', () => {
    it.each(['pdf', 'docx'])('reads the %s back, field by field', async (format) => {
      const { client } = await world.person()
      const { id, resumeId } = await addGeneration(client)
      expect(await client.request('GET', `/api/resumes/${resumeId}/machine-reading?format=${format}`)).toMatchObject({ status: 200, body: { type: format } })
      const { status, body } = await client.request<MachineReading>('GET', `/api/generations/${id}/machine-reading?format=${format}`)
      expect(status).toBe(200)
      expect(body.type).toBe(format)
      expect(body.fields.find(({ pointer }) => pointer === '/personalInfo/email')).toMatchObject({ verdict: 'same', read: expect.stringContaining('@') })
      expect(body.fields.filter(({ verdict }) => verdict === 'same').length / body.fields.length).toBeGreaterThan(0.95)
      expect(body.rules).toBeGreaterThan(10)
      expect(await exportsUsed(client)).toBe(0)
      expect(await client.request('GET', `/api/generations/${id}/machine-reading?format=odt`)).toMatchObject(failure(422, 'VALIDATION_FAILED'))
    })
  })

  describe('many at once', () => {
    it('are all answered; one person alone cannot fill the queue', async () => {
      const { client: hasty } = await world.person()
      const { id } = await addResume(hasty)
      const variant = (index: number): ResumeContent => ({ ...content, summary: `Draft ${index} ${'word '.repeat(400)}` })
      const drafts = Array.from({ length: 120 }, (_, index) => hasty.request('POST', `/api/resumes/${id}/preview`, { json: { content: variant(index) } }))
      const people = await Promise.all(Array.from({ length: 10 }, async () => {
        const { client } = await world.person()
        const { id: own } = await addResume(client)
        return client.request('GET', `/api/resumes/${own}/document?template=human`)
      }))
      expect(people.map(({ status }) => status)).toEqual(people.map(() => 200))
      const statuses = new Set((await Promise.all(drafts)).map(({ status }) => status))
      expect([...statuses].every(status => status === 200 || status === 429)).toBe(true)
      expect((await hasty.request('POST', `/api/resumes/${id}/preview`, { json: { content: variant(999) } })).status).toBe(200)
    })
  })
}
