import type { Bitmap } from '../../src/read/recognition/bitmap.ts'
import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { ERRORS } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { blank, paint, turned } from '../../src/read/recognition/bitmap.ts'
import { RECOGNISED_LANGUAGES } from '../../src/read/recognition/languages.ts'
import { openPictures } from '../../src/read/recognition/pictures.ts'
import { recognitionAssets, recognitionPlaces } from '../../src/read/recognition/places.ts'
import { withEvenLight } from '../../src/read/recognition/shade.ts'
import { picturePdf, streamOf } from './fixtures/scan.ts'

/** A picture of 64 × 64 pixels whose upper left quarter is black, as each kind of scanner packs it. */
const FAX = Buffer.from('I2DV//////////k1A8N//////////8AEAEA=', 'base64')
const JPEG_2000 = Buffer.from('AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAQAAAAEAAAQcHAAAAAAAPY29scgEAAAAAABEAAAFzanAyY/9P/1EAKQAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAQcBAf9SAAwAAAABAAUEBAAB/1wAE0BASEhQSEhQSEhQSEhQSEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS40/5AACgAAAAAA8gAB/5PfeDAHs+kMIt/PvBp94NB9IUANMRmW97cLVSTM9b8Jbdbiv8+8Ln3hcH0hwBX/XVACTp5oduJuFfw2iiWPYNuGjbUV/CqQ62Aaz7xCfeIQ+wIAIW0CXddnUV3eLmUY7g0ovwDK0lED1jD5D1+qJsFjKr8k3Tq0ztne1c+8Wn3i0PsCQDXyN5yFGFfj2K3PbY+v1mXZ5DoJX39naoHKb4n9KcHaWibxDrY0rdVfxSKPgv86sujVpy5/z7w+feIQfMEAyDH34ZTIayTPX74rNq9/yDHwJBcH0GLiSOh5G0v/f8gx+wv/2Q==', 'base64')
const ONE_BIT = Uint8Array.from({ length: 512 }, (_, at) => at < 256 && at % 8 < 4 ? 0 : 255)
/** Two segments (ITU-T T.88): the page, and a region that is coded as a fax is. */
const JBIG2 = Buffer.concat([
  Buffer.from('0000000030000100000013', 'hex'),
  Buffer.from('00000040000000400000000000000000000000', 'hex'),
  Buffer.from('00000001260001', 'hex'),
  Buffer.from([0, 0, 0, 18 + FAX.length]),
  Buffer.from('000000400000004000000000000000000001', 'hex'),
  FAX,
])
const PICTURE = '/Type/XObject/Subtype/Image/Width 64/Height 64'

async function shades(picture: Uint8Array, content: string, page?: { sideways: boolean, rotate: number }): Promise<(number | undefined)[]> {
  const pictures = await openPictures(picturePdf([picture], content, page), recognitionPlaces())
  const shown = await pictures.page(1)
  await pictures.close()
  if (!shown)
    return []
  const { bitmap: { width, height, data } } = shown
  // The middles of the quarters: upper left, upper right, lower left, lower right.
  return [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]].map(([x = 0, y = 0]) => data[Math.floor(y * height) * width + Math.floor(x * width)])
}

const WHOLE = 'q 595 0 0 842 0 0 cm /I0 Do Q'
const UPPER_LEFT = [0, 255, 255, 255]

describe('pictures of a page', () => {
  const kinds: [string, Uint8Array][] = [
    ['a fax', streamOf(`${PICTURE}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 64/Rows 64/BlackIs1 true>>`, FAX)],
    ['JBIG2', streamOf(`${PICTURE}/BitsPerComponent 1/ColorSpace/DeviceGray/Decode[1 0]/Filter/JBIG2Decode`, JBIG2)],
    ['JPEG 2000', streamOf(`${PICTURE}/Filter/JPXDecode`, JPEG_2000)],
    ['one bit a pixel', streamOf(`${PICTURE}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode`, deflateSync(ONE_BIT))],
    ['a stencil', streamOf(`${PICTURE}/ImageMask true/BitsPerComponent 1/Filter/FlateDecode`, deflateSync(ONE_BIT))],
    ['colours', streamOf(`${PICTURE}/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode`, deflateSync(Uint8Array.from({ length: 64 * 64 * 3 }, (_, at) => at < 64 * 32 * 3 && Math.floor(at / 3) % 64 < 32 ? 0 : 255)))],
  ]
  it.each(kinds)('are decoded: %s', async (_, picture) => {
    const found = await shades(picture, WHOLE)
    expect(found.map(shade => (shade ?? -1) > 128 ? 255 : (shade ?? 255) < 128 ? 0 : undefined)).toEqual(UPPER_LEFT)
  })

  const stencil = kinds[4]?.[1] as Uint8Array
  it('stand as the page shows them: turned, mirrored, with it', async () => {
    expect(await shades(stencil, 'q 0 -842 595 0 0 842 cm /I0 Do Q')).toEqual([255, 0, 255, 255])
    expect(await shades(stencil, 'q -595 0 0 842 595 0 cm /I0 Do Q')).toEqual([255, 0, 255, 255])
    expect(await shades(stencil, 'q 842 0 0 595 0 0 cm /I0 Do Q', { sideways: true, rotate: 90 })).toEqual([255, 0, 255, 255])
  })

  it('are put together of strips, many of one picture too', async () => {
    const strips = Array.from({ length: 12 }, (_, index) => `q 595 0 0 ${842 / 12} 0 ${842 - 842 / 12 * (index + 1)} cm /I0 Do Q`).join(' ')
    expect(await shades(streamOf(`/Type/XObject/Subtype/Image/Width 2/Height 1/ImageMask true/BitsPerComponent 1`, Uint8Array.of(0x40)), strips)).toEqual([0, 255, 0, 255])
  })
})

describe('the files of the recognition', () => {
  it('are there, each with a name of its own', () => {
    const assets = recognitionAssets()
    expect(assets.filter(({ from }) => !existsSync(from))).toEqual([])
    expect(new Set(assets.map(({ to }) => to)).size).toBe(assets.length)
  })

  it('are of the languages that are promised where a scan is not made out', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' })
    for (const tag of Object.keys(RECOGNISED_LANGUAGES))
      expect(ERRORS.FILE_WITHOUT_TEXT.message).toContain(names.of(tag))
  })
})

describe('uneven light', () => {
  const [width, height] = [240, 240]
  const bitmap = (paper: (x: number) => number): Bitmap => ({ width, height, data: Uint8Array.from({ length: width * height }, (_, at) => paper(at % width) * (at % 7 === 0 ? 0.3 : 1)) })

  it('is evened out, and ink stays ink', () => {
    const even = withEvenLight(bitmap(x => 250 - 0.6 * x))
    for (const x of [1, 60, 120, 180, 239])
      expect(even?.data[x]).toBeGreaterThan(230)
    for (const x of [7, 119, 231])
      expect(even?.data[x]).toBeLessThan(100)
  })

  it('is not seen in a page that is lit evenly, nor in a dark column of it', () => {
    expect(withEvenLight(bitmap(() => 200))).toBeUndefined()
    expect(withEvenLight(bitmap(x => x < 80 ? 40 : 250))).toBeUndefined()
  })
})

describe('bitmaps', () => {
  it('average what is finer and keep what lies beyond', () => {
    const target = blank(2, 2)
    paint(target, { width: 4, height: 4, data: Uint8Array.from({ length: 16 }, (_, at) => at % 2 === 0 ? 0 : 200) }, [2, 0, 0, -2, 0, 2])
    expect([...target.data]).toEqual([100, 100, 100, 100])
    paint(target, { width: 1, height: 1, data: Uint8Array.of(7) }, [0, 0, 0, 0, 0, 0])
    paint(target, { width: 1, height: 1, data: Uint8Array.of(7) }, [1, 0, 0, -1, 5, 9])
    expect([...target.data]).toEqual([100, 100, 100, 100])
  })

  it('are turned by quarters', () => {
    const bitmap = { width: 3, height: 2, data: Uint8Array.of(1, 2, 3, 4, 5, 6) }
    expect(turned(bitmap, 1)).toEqual({ width: 2, height: 3, data: Uint8Array.of(4, 1, 5, 2, 6, 3) })
    expect(turned(bitmap, 2)).toEqual({ width: 3, height: 2, data: Uint8Array.of(6, 5, 4, 3, 2, 1) })
    expect(turned(turned(turned(turned(bitmap, 1), 1), 1), 1)).toEqual(bitmap)
  })
})
