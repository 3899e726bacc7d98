import { DomainError, PHOTO_LIMITS } from '@int/schema'

// Markers of ITU-T T.81, annex B.
const START = 0xD8
const END = 0xD9
const SCAN = 0xDA
/** Quantization and Huffman tables, and the restart interval: what decoding needs besides frame and scans. */
const TABLES: ReadonlySet<number> = new Set([0xC4, 0xDB, 0xDD])
/** Baseline, extended and progressive frames, all of them Huffman-coded: what programs write. */
const FRAMES: ReadonlySet<number> = new Set([0xC0, 0xC1, 0xC2])
/** Comments and application segments: Exif with place and camera, XMP, thumbnails, colour profiles. None of it is of the picture. */
const isAside = (marker: number): boolean => marker === 0xFE || (marker >= 0xE0 && marker <= 0xEF)
const isRestart = (marker: number): boolean => marker >= 0xD0 && marker <= 0xD7

/** A progressive picture has about ten scans; thousands of them keep a decoder busy. */
const MOST_SCANS = 64
/** A JFIF header (version 1.01, square pixels): it says that the colours are luminance and chrominance. */
const JFIF = [0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]

export interface CleanPhoto { bytes: Uint8Array, width: number, height: number }

/**
 * A JPEG with nothing but what its picture is made of: no metadata, no second picture, nothing behind its end. The picture itself is not touched.
 * Sides are in pixels. Throws `PHOTO_TYPE_UNSUPPORTED`, `PHOTO_TOO_LARGE`, `PHOTO_SIZE`, or `PHOTO_BROKEN` for what is cut short, damaged or of a rare kind.
 */
export function cleanJpeg(bytes: Uint8Array): CleanPhoto {
  if (bytes.length > PHOTO_LIMITS.bytes)
    throw new DomainError('PHOTO_TOO_LARGE', { maxKilobytes: PHOTO_LIMITS.bytes / 1000 })
  if (bytes[0] !== 0xFF || bytes[1] !== START || bytes[2] !== 0xFF)
    throw new DomainError('PHOTO_TYPE_UNSUPPORTED')
  const kept: Uint8Array[] = [Uint8Array.of(0xFF, START), Uint8Array.from(JFIF)]
  let size: { width: number, height: number } | undefined
  let scans = 0
  let at = 2
  for (;;) {
    const { marker, start, end } = segmentAt(bytes, at)
    if (marker === END) {
      if (size === undefined || scans === 0)
        throw broken()
      return { bytes: joined([...kept, Uint8Array.of(0xFF, END)]), ...size }
    }
    at = end
    if (isAside(marker))
      continue
    if (FRAMES.has(marker)) {
      // A second frame would be a second picture in the first one's place.
      if (size !== undefined)
        throw broken()
      size = frameSize(bytes.subarray(start + 4, end))
    }
    else if (marker === SCAN) {
      if (size === undefined || ++scans > MOST_SCANS)
        throw broken()
      at = scanEnd(bytes, end)
    }
    else if (!TABLES.has(marker)) {
      throw broken()
    }
    kept.push(bytes.subarray(start, at))
  }
}

/** The segment at `at`: its marker, and where it begins and ends. Bytes of 0xFF may stand before a marker. */
function segmentAt(bytes: Uint8Array, at: number): { marker: number, start: number, end: number } {
  if (bytes[at] !== 0xFF)
    throw broken()
  let position = at + 1
  while (bytes[position] === 0xFF)
    position++
  const marker = bytes[position]
  if (marker === undefined || marker === 0)
    throw broken()
  const start = position - 1
  if (marker === END)
    return { marker, start, end: position + 1 }
  const length = uint16(bytes, position + 1)
  const end = position + 1 + length
  if (length < 2 || end > bytes.length)
    throw broken()
  return { marker, start, end }
}

/** Where the coded data of a scan end: at the next marker that is neither an escaped 0xFF nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xFF, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1]!
    if (next !== 0 && !isRestart(next))
      return at
    at = bytes.indexOf(0xFF, at + 2)
  }
  throw broken()
}

/** Width and height of a frame of grey or of three colours in eight bits; `frame` is the segment behind its length. */
function frameSize(frame: Uint8Array): { width: number, height: number } {
  const components = frame[5]
  if (frame[0] !== 8 || (components !== 1 && components !== 3) || frame.length !== 6 + 3 * components)
    throw broken()
  const [height, width] = [uint16(frame, 1), uint16(frame, 3)]
  const { minSide, maxSide } = PHOTO_LIMITS
  if (Math.min(width, height) < minSide || Math.max(width, height) > maxSide)
    throw new DomainError('PHOTO_SIZE', { width, height, least: minSide, most: maxSide })
  return { width, height }
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0)
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function broken(): DomainError {
  return new DomainError('PHOTO_BROKEN')
}
