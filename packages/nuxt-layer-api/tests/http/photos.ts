import type { DocumentPreview, FormatOffer, Resume, ResumePhoto } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { World } from './world.ts'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { PHOTO_LIMITS, resumePhotoSchema } from '@int/schema'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { failure } from '../helpers/client.ts'
import { claiming, photo, progressivePhoto, segment, withSegments } from '../helpers/photo.ts'
import { content } from '../helpers/rows.ts'
import { addGeneration } from './generations.ts'
import { addResume } from './resumes.ts'

const PORTRAIT = { template: 'portrait', paper: 'a4', choices: {} }
const PLACE = 'GPS 52.5200 N 13.4050 E'

export function photoSuite(world: World): void {
  const put = <T = ResumePhoto>(client: Client, id: string, bytes: Uint8Array<ArrayBuffer>, type = 'image/jpeg') => client.request<T>('PUT', `/api/resumes/${id}/photo`, { body: new Blob([bytes], { type }) })
  const fileOf = async (client: Client, path: string): Promise<{ response: Response, bytes: Buffer<ArrayBuffer> }> => {
    const response = await fetch(world.server().url + path, { headers: { cookie: client.cookie! } })
    await client.request('GET', path)
    return { response, bytes: Buffer.from(await response.arrayBuffer()) }
  }
  const picturesOf = async (client: Client, base: string, json: object = {}): Promise<number> => {
    const { body } = await client.request<DocumentPreview>('POST', `${base}/preview`, { json })
    return body.pages.map(({ svg }) => svg.match(/data:image\/jpeg/g)?.length ?? 0).reduce((one, other) => one + other, 0)
  }

  describe('the photo of a resume', () => {
    it('is kept, shown, replaced and removed', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      expect(await client.request('GET', `/api/resumes/${id}/photo`)).toMatchObject({ status: 200 })
      expect(await client.request('GET', `/api/resumes/${id}/photo/file`)).toMatchObject(failure(404, 'NOT_FOUND'))
      const first = await put(client, id, photo)
      expect(first).toMatchObject({ status: 200, body: { resumeId: id, width: 96, height: 96 } })
      expect(resumePhotoSchema.safeParse(first.body).error).toBeUndefined()
      expect((await client.request('GET', `/api/resumes/${id}/photo`)).body).toEqual(first.body)

      const second = await put(client, id, progressivePhoto)
      expect(second.body.hash).not.toBe(first.body.hash)
      expect((await client.request('GET', `/api/resumes/${id}/photo`)).body).toEqual(second.body)
      expect(await client.request('DELETE', `/api/resumes/${id}/photo`)).toMatchObject({ status: 204 })
      expect(await client.request('DELETE', `/api/resumes/${id}/photo`)).toMatchObject(failure(404, 'NOT_FOUND'))
      expect(await client.request('GET', `/api/resumes/${id}/photo/file`)).toMatchObject(failure(404, 'NOT_FOUND'))
    })

    it('comes back as a picture and nothing else, to its owner, and is kept by nothing on the way', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const { body } = await put(client, id, withSegments(segment(0xE1, Buffer.from(`Exif\0\0${PLACE}`)), segment(0xFE, Buffer.from('<script>'))))
      const { response, bytes } = await fileOf(client, `/api/resumes/${id}/photo/file`)
      expect(Object.fromEntries(['content-type', 'cache-control', 'x-content-type-options', 'content-disposition', 'cross-origin-resource-policy'].map(name => [name, response.headers.get(name)]))).toEqual({
        'content-type': 'image/jpeg',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-disposition': 'inline; filename="photo.jpg"',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(bytes).toHaveLength(body.size)
      expect(bytes.includes('GPS')).toBe(false)
      expect(bytes.includes('<script>')).toBe(false)
      const { client: other } = await world.person('super_admin')
      for (const method of ['GET', 'DELETE'])
        expect(await other.request(method, `/api/resumes/${id}/photo`)).toMatchObject(failure(404, 'NOT_FOUND'))
      expect(await put(other, id, progressivePhoto)).toMatchObject(failure(404, 'NOT_FOUND'))
      expect((await client.request('GET', `/api/resumes/${id}/photo`)).body).toEqual(body)
    })

    it.each([
      ['a PNG', Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), 415, 'PHOTO_TYPE_UNSUPPORTED'],
      ['a page', Buffer.from('<html><script>alert(1)</script>'), 415, 'PHOTO_TYPE_UNSUPPORTED'],
      ['nothing', Buffer.alloc(0), 415, 'PHOTO_TYPE_UNSUPPORTED'],
      ['half a picture', photo.subarray(0, 400), 422, 'PHOTO_BROKEN'],
      ['a bomb', claiming(65_535, 65_535), 422, 'PHOTO_SIZE'],
      ['too many bytes', Buffer.concat([photo, randomBytes(PHOTO_LIMITS.bytes)]), 413, 'PHOTO_TOO_LARGE'],
      ['tables that no decoder can use', withSegments(segment(0xC4, randomBytes(30))).subarray(0), 422, 'PHOTO_BROKEN'],
    ] as const)('is refused as %s, and what was there stays', async (_, bytes, status, code) => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const { body } = await put(client, id, photo)
      expect(await put(client, id, Buffer.from(bytes))).toMatchObject(failure(status, code))
      expect((await client.request('GET', `/api/resumes/${id}/photo`)).body).toEqual(body)
    })

    it('is refused under another name than its own', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      for (const type of ['text/html', 'image/svg+xml', 'multipart/form-data', ''])
        expect(await put(client, id, photo, type), type).toMatchObject(failure(415, 'PHOTO_TYPE_UNSUPPORTED'))
    })

    it('is one at a time, however many are sent at once', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const all = await Promise.all(Array.from({ length: 8 }, (_, index) => put(client, id, index % 2 ? photo : progressivePhoto)))
      expect(all.map(({ status }) => status)).toEqual(all.map(() => 200))
      const { body } = await client.request<ResumePhoto>('GET', `/api/resumes/${id}/photo`)
      expect((await fileOf(client, `/api/resumes/${id}/photo/file`)).bytes).toHaveLength(body.size)
    })

    it('is gone with the resume', async () => {
      const { client } = await world.person()
      const { id, resumeId } = await addGeneration(client)
      await put(client, resumeId!, photo)
      expect(await picturesOf(client, `/api/generations/${id}`, { design: PORTRAIT })).toBe(1)
      await client.request('DELETE', `/api/resumes/${resumeId}`)
      expect(await client.request('GET', `/api/resumes/${resumeId}/photo/file`)).toMatchObject(failure(404, 'NOT_FOUND'))
      expect(await picturesOf(client, `/api/generations/${id}`, { design: PORTRAIT })).toBe(0)
    })
  })

  describe('a document', () => {
    it('shows the photo where its template has room, unless it is left out', async () => {
      const { client } = await world.person()
      const { id, resumeId } = await addGeneration(client)
      for (const base of [`/api/generations/${id}`, `/api/resumes/${resumeId}`])
        expect(await picturesOf(client, base, { design: PORTRAIT }), base).toBe(0)
      await put(client, resumeId!, photo)
      for (const base of [`/api/generations/${id}`, `/api/resumes/${resumeId}`]) {
        expect(await picturesOf(client, base, { design: PORTRAIT }), base).toBe(1)
        expect(await picturesOf(client, base, { design: { ...PORTRAIT, choices: { withoutPhoto: true } } }), base).toBe(0)
        expect(await picturesOf(client, base, { design: { ...PORTRAIT, template: 'ats' } }), base).toBe(0)
      }
      await client.request('DELETE', `/api/resumes/${resumeId}/photo`)
      expect(await picturesOf(client, `/api/resumes/${resumeId}`, { design: PORTRAIT })).toBe(0)
    })

    it('is handed out with it, says what it is, and says where it cannot be', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      await client.request('PUT', `/api/resumes/${id}/design`, { json: PORTRAIT })
      const without = await fileOf(client, `/api/resumes/${id}/document`)
      await put(client, id, photo)
      const { bytes } = await fileOf(client, `/api/resumes/${id}/document`)
      expect(bytes.length).toBeGreaterThan(without.bytes.length + 500)
      const { body: offers } = await client.request<FormatOffer[]>('GET', `/api/resumes/${id}/formats`)
      const lacking = offers.filter(({ losses }) => losses.some(({ pointer }) => pointer === '/photo')).map(({ format }) => format)
      expect(lacking).toEqual(['markdown', 'text'])
      await client.request('PUT', `/api/resumes/${id}/design`, { json: { ...PORTRAIT, template: 'ats' } })
      const { body: plain } = await client.request<FormatOffer[]>('GET', `/api/resumes/${id}/formats`)
      expect(plain.filter(({ losses }) => losses.some(({ pointer }) => pointer === '/photo')).map(({ format }) => format)).toEqual(['jsonresume'])
    })

    it.each(['json', 'jsonresume'])('brings it back through %s', async (format) => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      await client.request('PUT', `/api/resumes/${id}/design`, { json: PORTRAIT })
      const { body: sent } = await put(client, id, photo)
      const { bytes } = await fileOf(client, `/api/resumes/${id}/document?format=${format}`)
      const form = new FormData()
      form.set('file', new Blob([bytes]), 'back.json')
      const back = await client.request<Resume>('POST', '/api/resumes', { body: form })
      expect(back).toMatchObject({ status: 201, body: { content: { personalInfo: content.personalInfo }, reading: { warnings: [] } } })
      if (format === 'json')
        expect(back.body.content).toEqual(content)
      expect((await client.request('GET', `/api/resumes/${back.body.id}/photo`)).body).toMatchObject({ hash: sent.hash })
    })

    it('of data with a photo that cannot be kept comes without it, and says so', async () => {
      const { client } = await world.person()
      for (const image of [claiming(65_535, 65_535), Buffer.from('<svg onload="alert(1)"/>')]) {
        const form = new FormData()
        form.set('file', new Blob([JSON.stringify({ content, photo: `data:image/jpeg;base64,${image.toString('base64')}` })]), 'odd.json')
        const { status, body } = await client.request<Resume>('POST', '/api/resumes', { body: form })
        expect(status).toBe(201)
        expect(body.reading!.warnings).toMatchObject([{ code: 'PHOTO_IGNORED' }])
        expect((await client.request('GET', `/api/resumes/${body.id}/photo/file`)).status).toBe(404)
      }
    })
  })

  describe('a person\'s archive', () => {
    it('holds the photo', async () => {
      const { client } = await world.person()
      const { id } = await addResume(client)
      const { body } = await put(client, id, photo)
      const files = unzipSync((await fileOf(client, '/api/account/export')).bytes)
      expect(JSON.parse(Buffer.from(files['resume-photos.json']!).toString())).toMatchObject([{ resumeId: id, hash: body.hash, file: `files/${id.slice(0, 8)} photo.jpg` }])
      expect(files[`files/${id.slice(0, 8)} photo.jpg`]).toHaveLength(body.size)
    })
  })
}
