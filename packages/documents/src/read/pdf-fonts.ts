import { inflateStream, streamOf } from './pdf-streams.ts'

/** Tables of a font program, each entry 16 bytes behind a head of 12 (OpenType 1.9, "Organization of an OpenType Font"). */
const HEAD = 12
const ENTRY = 16

/** Type 1 and CFF programs begin otherwise. */
function isTrueType(font: Uint8Array): boolean {
  return font[0] === 0 || font[0] === 0x74
}

/** Whether every table that a TrueType program lists lies within it. */
function isWhole(font: Uint8Array): boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const count = font.length >= HEAD ? view.getUint16(4) : 0
  if (count === 0 || font.length < HEAD + count * ENTRY)
    return false
  return Array.from({ length: count }, (_, index) => HEAD + index * ENTRY).every(at => view.getUint32(at + 8) + view.getUint32(at + 12) <= font.length)
}

/**
 * A copy of a PDF in which TrueType programs that are cut short are emptied, so that their text is read by the file's own tables instead.
 * pdf.js looks for the names of glyphs in such a program without end (`post` table, up to a minute and a gigabyte).
 */
export function withoutBrokenFonts(bytes: Uint8Array, file: string): Uint8Array {
  const copy = new Uint8Array(bytes)
  const references = new Set([
    ...Array.from(file.matchAll(/\/FontFile2\s+(\d+\s+\d+)\s+R/g), match => match[1]?.replace(/\s+/, ' ')),
    // Where descriptors are packed away, programs are known by the length that only they state.
    ...Array.from(file.matchAll(/[\n\r](\d+ \d+) obj[^\n\r]*(?:[\n\r]+[^\n\r]*)?\/Length1\b/g), match => match[1]),
  ])
  for (const reference of references) {
    const stream = reference === undefined ? undefined : streamOf(file, reference)
    if (!stream)
      continue
    const font = stream.deflated ? inflateStream(bytes.subarray(stream.from, stream.to)) : bytes.subarray(stream.from, stream.to)
    if (font === undefined || (isTrueType(font) && !isWhole(font)))
      copy.fill(0, stream.from, Math.min(stream.from + 2, stream.to))
  }
  return copy
}
