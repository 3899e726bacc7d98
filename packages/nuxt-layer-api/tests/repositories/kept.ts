import type { NewDocumentExport } from '../../server/repositories/document-exports.ts'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createDocumentExport, listDocumentExports, trimDocumentExports } from '../../server/repositories/document-exports.ts'
import { findResumePhoto, findResumePhotoBytes, listWholeResumePhotos, removeResumePhoto, saveResumePhoto } from '../../server/repositories/resume-photos.ts'
import { createResume, removeResume } from '../../server/repositories/resumes.ts'
import { photo } from '../helpers/photo.ts'
import { content, newResume, newUser } from '../helpers/rows.ts'

const picture = { width: 96, height: 96, hash: 'one', bytes: photo }

function handedOut(size: number, fileKey = randomUUID()): NewDocumentExport {
  return { resumeId: null, generationId: null, format: 'text', fileName: 'Ada.txt', fileKey, size, hash: fileKey, content, design: { template: 'ats', templateVersion: 1, paper: 'a4', choices: {} } }
}

/** A person to whom files of these sizes were handed out, the last one last; with their keys. */
async function withExports(sizes: number[]): Promise<{ userId: string, keys: string[] }> {
  const { id: userId } = await newUser()
  const keys = sizes.map(() => randomUUID())
  for (const [index, size] of sizes.entries()) {
    await createDocumentExport(userId, handedOut(size, keys[index]))
    // Rows of one millisecond have no order in time.
    await setTimeout(2)
  }
  return { userId, keys }
}

const keysOf = (rows: { fileKey: string }[]): string[] => rows.map(({ fileKey }) => fileKey).toSorted()

export function keptSuite(): void {
  describe('files that were handed out', () => {
    it('are kept up to a number, the newest of them', async () => {
      const { userId, keys } = await withExports([10, 10, 10, 10])
      const { userId: other } = await withExports([10, 10, 10])
      expect(await trimDocumentExports(userId, { files: 4, bytes: 1000 })).toEqual([])
      expect(keysOf(await trimDocumentExports(userId, { files: 2, bytes: 1000 }))).toEqual(keys.slice(0, 2).toSorted())
      expect((await listDocumentExports(userId, {})).map(({ hash }) => hash)).toEqual([keys[3], keys[2]])
      expect(await listDocumentExports(other, {})).toHaveLength(3)
    })

    it('are kept up to a size, the newest of them, and the last one in any case', async () => {
      const { userId, keys } = await withExports([10, 400, 300, 300])
      expect(keysOf(await trimDocumentExports(userId, { files: 100, bytes: 700 }))).toEqual(keys.slice(0, 2).toSorted())
      expect(keysOf(await trimDocumentExports(userId, { files: 100, bytes: 5 }))).toEqual([keys[2]])
      expect((await listDocumentExports(userId, {})).map(({ hash }) => hash)).toEqual([keys[3]])
    })

    it('go once, however many make room at the same time', async () => {
      const { userId, keys } = await withExports([1, 1, 1, 1, 1, 1])
      const gone = await Promise.all(Array.from({ length: 6 }, () => trimDocumentExports(userId, { files: 2, bytes: 1000 })))
      expect(keysOf(gone.flat())).toEqual(keys.slice(0, 4).toSorted())
      expect(await listDocumentExports(userId, {})).toHaveLength(2)
    })
  })

  describe('the photo of a resume', () => {
    it('is put, replaced, listed and removed by the owner of the resume alone', async () => {
      const [user, stranger] = [await newUser(), await newUser()]
      const resume = await createResume(user.id, newResume())
      expect(await saveResumePhoto(stranger.id, resume.id, picture)).toBeUndefined()
      expect(await saveResumePhoto(user.id, randomUUID(), picture)).toBeUndefined()
      expect(await findResumePhoto(user.id, resume.id)).toBeUndefined()

      expect(await saveResumePhoto(user.id, resume.id, picture)).toMatchObject({ resumeId: resume.id, width: 96, size: photo.length, hash: 'one' })
      const other = new Uint8Array([1, 2, 3])
      expect(await saveResumePhoto(user.id, resume.id, { ...picture, hash: 'two', bytes: other })).toMatchObject({ size: 3, hash: 'two' })
      expect(await saveResumePhoto(stranger.id, resume.id, picture)).toBeUndefined()
      expect(await findResumePhotoBytes(user.id, resume.id)).toEqual(other)
      expect(await listWholeResumePhotos(user.id)).toMatchObject([{ hash: 'two', bytes: other }])
      for (const find of [findResumePhoto, findResumePhotoBytes])
        expect(await find(stranger.id, resume.id)).toBeUndefined()
      expect(await removeResumePhoto(stranger.id, resume.id)).toBe(false)
      expect(await removeResumePhoto(user.id, resume.id)).toBe(true)
      expect(await removeResumePhoto(user.id, resume.id)).toBe(false)
    })

    it('is one, however many are put at once, and goes with the resume', async () => {
      const user = await newUser()
      const resume = await createResume(user.id, newResume())
      await Promise.all(Array.from({ length: 8 }, (_, index) => saveResumePhoto(user.id, resume.id, { ...picture, hash: String(index) })))
      expect(await listWholeResumePhotos(user.id)).toHaveLength(1)
      await removeResume(user.id, resume.id)
      expect(await listWholeResumePhotos(user.id)).toEqual([])
      expect(await saveResumePhoto(user.id, resume.id, picture)).toBeUndefined()
    })
  })
}
