import { Buffer } from 'node:buffer'
import { PHOTO_LIMITS } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanJpeg } from '../../server/services/photos/clean-jpeg.ts'
import { claiming, photo, progressivePhoto, segment, withSegments } from '../helpers/photo.ts'

const clean = cleanJpeg(photo)

describe('a photo', () => {
  it('keeps its picture and says its size', () => {
    expect(clean).toMatchObject({ width: 96, height: 96 })
    expect(cleanJpeg(progressivePhoto)).toMatchObject({ width: 96, height: 96 })
    const scan = photo.subarray(photo.indexOf(Buffer.from([0xFF, 0xDA])))
    expect(Buffer.from(clean.bytes).includes(scan)).toBe(true)
  })

  it('comes out the same however often it is cleaned', () => {
    expect(cleanJpeg(clean.bytes).bytes).toEqual(clean.bytes)
  })

  it('loses all that it says besides: Exif with a place, XMP, comments, thumbnails, profiles, and what hangs behind its end', () => {
    const gossip = withSegments(
      segment(0xE1, Buffer.from('Exif\0\0II*\0GPS 52.5200 N 13.4050 E')),
      segment(0xE1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Ada</x:xmpmeta>')),
      segment(0xE2, Buffer.from('ICC_PROFILE\0\x01\x01Canary')),
      segment(0xED, Buffer.from('Photoshop 3.0\0Canary')),
      segment(0xFE, Buffer.from('<script>alert(1)</script>')),
    )
    // Behind the end: an archive, as in a file that is two things at once.
    expect(cleanJpeg(Buffer.concat([gossip, Buffer.from('PK\x03\x04Canary')])).bytes).toEqual(clean.bytes)
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'PHOTO_TYPE_UNSUPPORTED'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), 'PHOTO_TYPE_UNSUPPORTED'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'PHOTO_TYPE_UNSUPPORTED'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'PHOTO_TYPE_UNSUPPORTED'],
    ['only its first bytes', photo.subarray(0, 3), 'PHOTO_BROKEN'],
    ['half of it', photo.subarray(0, photo.length / 2), 'PHOTO_BROKEN'],
    ['all but its end', photo.subarray(0, -2), 'PHOTO_BROKEN'],
    ['a bomb: few bytes that claim the most pixels there are', claiming(65_535, 65_535), 'PHOTO_SIZE'],
    ['a strip', claiming(1600, 1), 'PHOTO_SIZE'],
    ['no pixels', claiming(0, 0), 'PHOTO_SIZE'],
    ['more pixels than a photo needs', claiming(PHOTO_LIMITS.maxSide + 1, 96), 'PHOTO_SIZE'],
    ['more bytes than a photo needs', Buffer.concat([photo, Buffer.alloc(PHOTO_LIMITS.bytes)]), 'PHOTO_TOO_LARGE'],
    ['two pictures in one', withSegments(segment(0xC0, Buffer.from([8, 0, 96, 0, 96, 1, 1, 0x11, 0]))), 'PHOTO_BROKEN'],
    ['twelve bits a colour', withSegments(segment(0xC1, Buffer.from([12, 0, 96, 0, 96, 1, 1, 0x11, 0]))), 'PHOTO_BROKEN'],
    ['four colours', withSegments(segment(0xC0, Buffer.from([8, 0, 96, 0, 96, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]))), 'PHOTO_BROKEN'],
    ['a lossless frame', withSegments(segment(0xC3, Buffer.from([8, 0, 96, 0, 96, 1, 1, 0x11, 0]))), 'PHOTO_BROKEN'],
    ['a segment longer than the file', withSegments(Buffer.from([0xFF, 0xE1, 0xFF, 0xFF])).subarray(0, 40), 'PHOTO_BROKEN'],
    ['a segment shorter than its own length', withSegments(Buffer.from([0xFF, 0xE1, 0, 1])), 'PHOTO_BROKEN'],
    ['scans without end', withScans(1000), 'PHOTO_BROKEN'],
    ['a scan before the frame', Buffer.from([0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0xD9]), 'PHOTO_BROKEN'],
    ['an end before anything', Buffer.from([0xFF, 0xD8, 0xFF, 0xD9]), 'PHOTO_BROKEN'],
  ])('is refused as %s', (_, bytes, code) => {
    expect(() => cleanJpeg(bytes)).toThrow(expect.objectContaining({ code }))
  })

  it('is refused or clean, never anything else, however it is damaged', () => {
    fc.assert(fc.property(fc.array(fc.record({ at: fc.nat(photo.length - 1), to: fc.nat(255) }), { minLength: 1, maxLength: 12 }), fc.nat(photo.length), (changes, length) => {
      const damaged = Buffer.from(photo)
      for (const { at, to } of changes)
        damaged[at] = to
      for (const bytes of [damaged, damaged.subarray(0, length)]) {
        try {
          const { bytes: kept, width, height } = cleanJpeg(bytes)
          expect(kept.length).toBeLessThanOrEqual(bytes.length + 20)
          expect(Math.max(width, height)).toBeLessThanOrEqual(PHOTO_LIMITS.maxSide)
        }
        catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^PHOTO_/) })
        }
      }
    }))
  })
})

function withScans(count: number): Buffer {
  const scan = photo.subarray(photo.indexOf(Buffer.from([0xFF, 0xDA])), -2)
  return Buffer.concat([photo.subarray(0, -2), ...Array.from({ length: count }, () => scan.subarray(0, 16)), photo.subarray(-2)])
}
