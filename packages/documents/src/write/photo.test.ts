import type { RenderOptions } from './typesetter.ts'
import { Buffer } from 'node:buffer'
import { PHOTO_TEMPLATES, TEMPLATES } from '@int/schema'
import { strFromU8, unzipSync } from 'fflate'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readContentJson, readPhotoJson } from '../read/content-json.ts'
import { readFile } from '../read/read-file.ts'
import { fullContent } from './fixtures/contents.ts'
import { squarePhoto, uprightPhoto } from './fixtures/photos.ts'
import { writeDocument } from './formats.ts'
import { createTypesetter } from './typesetter.ts'

const typesetter = createTypesetter()
const { fullName } = fullContent.personalInfo
const portrait: RenderOptions = { template: 'portrait', paper: 'a4' }

/** What the pictures of a tagged PDF are said to be. */
async function alternatives(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const alternative = object instanceof PDFDict ? object.get(PDFName.of('Alt')) : undefined
    return alternative instanceof PDFString || alternative instanceof PDFHexString ? [alternative.decodeText()] : []
  })
}

/** Width and height of the picture on a page, in points. */
function pictureSize(svg: string): [width: number, height: number] {
  const [, width, height] = /<image[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? /<image/.exec(svg) ?? []
  return [Number(width), Number(height)]
}

describe('a photo', () => {
  it.each([['en', `Photo of ${fullName}`], ['de', `Foto von ${fullName}`], ['ja', `${fullName}の写真`], ['xx', `Photo of ${fullName}`]])('is said to be one in the document\'s language: %s', async (language, said) => {
    expect(await alternatives(await typesetter.pdf({ ...fullContent, language }, { ...portrait, photo: squarePhoto }))).toEqual([said])
  })

  it('of somebody without a name is named after the document', async () => {
    const nobody = { ...fullContent, personalInfo: { ...fullContent.personalInfo, fullName: '' } }
    expect(await alternatives(await typesetter.pdf(nobody, { ...portrait, photo: squarePhoto }))).toEqual(['Resume'])
  })

  it('is shown by the templates with room for one, and by no other', async () => {
    for (const template of TEMPLATES) {
      const [page = ''] = await typesetter.svg(fullContent, { template, paper: 'a4', photo: squarePhoto })
      expect(page.includes('data:image/jpeg'), template).toBe(PHOTO_TEMPLATES.includes(template))
    }
  })

  it('keeps its shape: round where it is square, upright where it is', async () => {
    const [square = ''] = await typesetter.svg(fullContent, { ...portrait, photo: squarePhoto })
    const [upright = ''] = await typesetter.svg(fullContent, { ...portrait, photo: uprightPhoto })
    const ratio = ([width, height]: [number, number]): number => width / height
    expect(ratio(pictureSize(square))).toBeCloseTo(1, 2)
    expect(ratio(pictureSize(upright))).toBeCloseTo(3 / 4, 2)
    // A frame with straight sides, and one without.
    const hasSides = (svg: string): boolean => /<clipPath[^>]*><path d="[^"]* h [\d.]+ /.test(svg)
    expect([hasSides(square), hasSides(upright)]).toEqual([false, true])
  })

  it('stands in a Word file, said to be one, with the same bytes each time, and changes nothing of what is read back', async () => {
    for (const [photo, size] of [[squarePhoto, [1, 1]], [uprightPhoto, [3, 4]]] as const) {
      const write = () => writeDocument(typesetter, { ...fullContent, language: 'de' }, 'docx', { ...portrait, photo })
      const { bytes } = await write()
      expect((await write()).bytes).toEqual(bytes)
      const parts = unzipSync(bytes)
      const [picture] = Object.entries(parts).filter(([name]) => name.startsWith('word/media/')).map(([, part]) => part)
      expect(picture).toEqual(photo)
      const xml = strFromU8(parts['word/document.xml']!)
      expect(xml).toContain(`descr="Foto von ${fullName}"`)
      const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml)!
      expect(Number(width) / Number(height)).toBeCloseTo(size[0] / size[1], 1)
      expect((await readFile(bytes, { now: new Date('2026-11-21') })).result.content).toEqual({ ...fullContent, language: 'de' })
    }
  })

  it('that is missing leaves no gap and no trace', async () => {
    const pages = await typesetter.svg(fullContent, portrait)
    expect(pages.join('')).not.toContain('<image')
    expect(await alternatives(await typesetter.pdf(fullContent, portrait))).toEqual([])
    // Nor does one that another document had before.
    await typesetter.svg(fullContent, { ...portrait, photo: squarePhoto })
    expect(await typesetter.svg(fullContent, portrait)).toEqual(pages)
  })

  it('goes through our own JSON and JSON Resume and back, byte for byte', async () => {
    for (const format of ['json', 'jsonresume'] as const) {
      const { bytes } = await writeDocument(typesetter, fullContent, format, { ...portrait, photo: squarePhoto })
      const text = new TextDecoder().decode(bytes)
      expect(readPhotoJson(text), format).toEqual(squarePhoto)
      expect(readContentJson(text).personalInfo.fullName).toBe(fullName)
      const without = await writeDocument(typesetter, fullContent, format, portrait)
      expect(readPhotoJson(new TextDecoder().decode(without.bytes)), format).toBeUndefined()
    }
    const { bytes } = await writeDocument(typesetter, fullContent, 'json', { ...portrait, photo: squarePhoto })
    expect(readContentJson(new TextDecoder().decode(bytes))).toEqual(fullContent)
  })

  it.each([
    ['at an address elsewhere', { basics: { name: 'Ada', image: 'https://example.org/ada.jpg' } }],
    ['that is no picture', { basics: { name: 'Ada', image: 'data:text/html;base64,PGI+' } }],
    ['that is no data', { content: fullContent, photo: 7 }],
    ['in a list', [1]],
  ])('%s is none', (_, value) => {
    expect(readPhotoJson(JSON.stringify(value))).toBeUndefined()
  })

  it('that cannot be decoded is no document', async () => {
    const cut = Buffer.from(squarePhoto).subarray(0, 300)
    await expect(typesetter.pdf(fullContent, { ...portrait, photo: cut })).rejects.toMatchObject({ code: 'RENDER_FAILED' })
  })
})
