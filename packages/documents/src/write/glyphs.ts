import type { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'

/** One past the last code point of Unicode. */
const CODE_POINTS = 0x110000
/** What needs no glyph of its own: white space, joiners and other format characters, variation selectors. */
const GLYPHLESS = /[\s\p{Cf}\p{Variation_Selector}]/u

/** Which code points at least one of the fonts draws. */
export interface GlyphCoverage {
  has: (character: string) => boolean
}

/** Reads the character maps of font files (TrueType or OpenType). Source: OpenType 1.9, table "cmap". */
export function readCoverage(files: string[]): GlyphCoverage {
  const covered = new Uint8Array(CODE_POINTS / 8)
  const add = (code: number): void => {
    const at = code >> 3
    covered[at] = (covered[at] ?? 0) | 1 << (code & 7)
  }
  for (const file of files)
    readCharacterMap(readFileSync(file), add)
  return {
    has: (character) => {
      const code = character.codePointAt(0) ?? 0
      return ((covered[code >> 3] ?? 0) >> (code & 7) & 1) === 1 || GLYPHLESS.test(character)
    },
  }
}

/** The characters of a text that no font draws, each once. */
export function missingCharacters(text: string, coverage: GlyphCoverage): string[] {
  return [...new Set(text)].filter(character => !coverage.has(character))
}

function readCharacterMap(font: Buffer, add: (code: number) => void): void {
  const tables = font.readUInt16BE(4)
  for (let index = 0; index < tables; index++) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === 'cmap')
      return readSubtables(font, font.readUInt32BE(record + 8), add)
  }
}

function readSubtables(font: Buffer, table: number, add: (code: number) => void): void {
  const count = font.readUInt16BE(table + 2)
  for (let index = 0; index < count; index++) {
    const subtable = table + font.readUInt32BE(table + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    if (format === 4)
      readSegments(font, subtable, add)
    if (format === 12)
      readGroups(font, subtable, add)
  }
}

/** Format 4: segments of the Basic Multilingual Plane. */
function readSegments(font: Buffer, subtable: number, add: (code: number) => void): void {
  const doubled = font.readUInt16BE(subtable + 6)
  const ends = subtable + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const offsets = deltas + doubled
  for (let at = 0; at < doubled; at += 2) {
    const start = font.readUInt16BE(starts + at)
    const end = font.readUInt16BE(ends + at)
    const delta = font.readUInt16BE(deltas + at)
    const offset = font.readUInt16BE(offsets + at)
    for (let code = start; code <= end && code !== 0xFFFF; code++) {
      const glyph = offset === 0
        ? code + delta & 0xFFFF
        : font.readUInt16BE(offsets + at + offset + (code - start) * 2)
      if (glyph !== 0)
        add(code)
    }
  }
}

/** Format 12: groups of any code points. */
function readGroups(font: Buffer, subtable: number, add: (code: number) => void): void {
  const count = font.readUInt32BE(subtable + 12)
  for (let index = 0; index < count; index++) {
    const group = subtable + 16 + index * 12
    const start = font.readUInt32BE(group)
    const end = font.readUInt32BE(group + 4)
    const glyph = font.readUInt32BE(group + 8)
    for (let code = start; code <= end; code++) {
      if (glyph + code - start !== 0)
        add(code)
    }
  }
}
