import type { SourceFileType } from '@int/schema'
import { DomainError } from '@int/schema'
import { unzipParts } from './zip.ts'

/** What a file is, judged by what it holds. `flat-word` is Word 2003's XML. */
export type FileKind = Exclude<SourceFileType, 'sample'> | 'flat-word'

const OLE = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
const LEGACY_MIMETYPE = /^application\/vnd\.(?:oasis\.opendocument|sun\.xml)/
/** Where Apple's Pages keeps a document, now and before 2013. */
const PAGES_PART = /^(?:Index\/Document\.iwa|Index\.zip|index\.(?:xml|apxl)(?:\.gz)?)$/
/** Marks of Markdown that plain text hardly ever holds: a heading, bold words, a link. */
const MARKDOWN = /^#{1,6} \S|^[-*+] \*\*\S|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\(https?:/m

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** UTF-16 without a mark, told by the zero that every second byte of Latin letters is. */
function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    zeros[index % 2] = (zeros[index % 2] ?? 0) + Number(byte === 0)
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd < head.length * 0.2 || Math.min(even, odd) > 0)
    return undefined
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

/** The bytes as text: UTF-8 or UTF-16 by its mark or its zeros, else UTF-8 when it is valid, else Windows-1252; `undefined` for what isn't text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xFF, 0xFE]))
    return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xFE, 0xFF]))
    return new TextDecoder('utf-16be').decode(bytes)
  const head = bytes.subarray(0, 65_536)
  const utf16 = unmarkedUtf16(head)
  if (utf16)
    return new TextDecoder(utf16).decode(bytes)
  const controls = head.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0)
  if (controls > 0)
    return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
  catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function zipKind(bytes: Uint8Array): FileKind {
  const { parts, names } = unzipParts(bytes, name => name === 'mimetype')
  const mimetype = latin(parts.get('mimetype') ?? new Uint8Array())
  if (LEGACY_MIMETYPE.test(mimetype))
    throw new DomainError('FILE_LEGACY_WORD')
  if (names.some(name => /^word\/document\d*\.xml$/.test(name)))
    return 'docx'
  if (names.some(name => PAGES_PART.test(name)))
    throw new DomainError('FILE_LEGACY_WORD')
  throw new DomainError('FILE_TYPE_UNSUPPORTED')
}

/**
 * Judges a file by its bytes; the name only tells Markdown from text, and a text that claims to be a PDF or DOCX from a broken one.
 * Throws `FILE_EMPTY`, `FILE_ENCRYPTED`, `FILE_LEGACY_WORD`, `FILE_BROKEN` or `FILE_TYPE_UNSUPPORTED`.
 */
export function fileKind(bytes: Uint8Array, fileName = ''): FileKind {
  if (bytes.length === 0)
    throw new DomainError('FILE_EMPTY')
  // Mail programs and scripts put lines before the header; readers accept it within the first kilobyte.
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-'))
    return 'pdf'
  if (startsWith(bytes, [0x50, 0x4B, 0x03, 0x04]))
    return zipKind(bytes)
  if (startsWith(bytes, OLE)) {
    // A DOCX with a password is an OLE file that holds a stream of this name, in UTF-16.
    const encrypted = latin(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
    throw new DomainError(encrypted
      ? 'FILE_ENCRYPTED'
      : 'FILE_LEGACY_WORD')
  }
  const text = decodeText(bytes)
  if (text === undefined)
    throw new DomainError(/\.(?:pdf|docx)$/i.test(fileName) ? 'FILE_BROKEN' : 'FILE_TYPE_UNSUPPORTED')
  if (text.trim() === '')
    throw new DomainError('FILE_EMPTY')
  if (/^\s*\{\\rtf/.test(text))
    throw new DomainError('FILE_LEGACY_WORD')
  if (/^\s*\{/.test(text))
    return 'json'
  if (/^\s*<\?xml/.test(text) && /<w:wordDocument\b/.test(text.slice(0, 4096)))
    return 'flat-word'
  if (/^\s*<(?:\?xml|!doctype|html|svg)/i.test(text))
    throw new DomainError('FILE_TYPE_UNSUPPORTED')
  if (/\.(?:pdf|docx?|odt)$/i.test(fileName))
    throw new DomainError('FILE_BROKEN')
  return /\.(?:md|markdown)$/i.test(fileName) || MARKDOWN.test(text)
    ? 'markdown'
    : 'text'
}
