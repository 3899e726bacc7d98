import { Buffer } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFile, readFileIsolated } from '../../src/read/index.ts'
import { docx, paragraph } from './fixtures/word.ts'

const now = new Date('2026-01-15T00:00:00Z')
const OLE = Buffer.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])

/** A PDF of one page with this content stream, without the cross-reference table that a reader can do without. */
function pdf(content: string, resources = ''): Uint8Array {
  return strToU8(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`)
}

const FONT = '/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>'
const files: [string, Uint8Array, string, string?][] = [
  ['an empty file', new Uint8Array(), 'FILE_EMPTY'],
  ['white space', strToU8(' \n\n '), 'FILE_EMPTY'],
  ['a PDF without text', pdf('0 0 100 100 re f'), 'FILE_WITHOUT_TEXT'],
  ['a PDF that breaks off', strToU8('%PDF-1.7\n1 0 obj<</Type/Cat'), 'FILE_BROKEN'],
  ['a text that is named like a PDF', strToU8('This was never a PDF.'), 'FILE_BROKEN', 'resume.pdf'],
  ['a ZIP that breaks off', docx(paragraph('x')).slice(0, 300), 'FILE_BROKEN'],
  ['another ZIP', zipSync({ 'a.txt': strToU8('a') }), 'FILE_TYPE_UNSUPPORTED'],
  ['an OpenDocument file', zipSync({ 'mimetype': strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }), 'FILE_LEGACY_WORD'],
  ['a Pages file', zipSync({ 'Index/Document.iwa': strToU8('a'), 'preview.jpg': strToU8('b') }), 'FILE_LEGACY_WORD'],
  ['rich text behind a byte order mark', strToU8('\uFEFF{\\rtf1 Jane}'), 'FILE_LEGACY_WORD', 'resume.txt'],
  ['an old Word file', new Uint8Array(Buffer.concat([OLE, Buffer.alloc(600)])), 'FILE_LEGACY_WORD'],
  ['a DOCX with a password', new Uint8Array(Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])), 'FILE_ENCRYPTED'],
  ['rich text', strToU8('{\\rtf1 Jane}'), 'FILE_LEGACY_WORD'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]), 'FILE_TYPE_UNSUPPORTED'],
  ['a web page', strToU8('<!doctype html><p>Jane Doe, developer</p>'), 'FILE_TYPE_UNSUPPORTED'],
  ['a DOCX without a body', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'FILE_BROKEN'],
  ['a DOCX that unpacks to 60 MB', zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }), 'FILE_TOO_COMPLEX'],
  ['a DOCX that nests without end', docx('<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000)), 'FILE_TOO_COMPLEX'],
  ['JSON of another shape', strToU8('{"a": 1}'), 'JSON_INVALID'],
]

describe('files that are no resume', () => {
  it.each(files)('%s is refused with a code of its own', async (_, bytes, code, fileName) => {
    await expect(readFile(bytes, { now, fileName })).rejects.toMatchObject({ code })
  })
})

describe('texts as they come', () => {
  const text = 'Ada Brook\r\nada@example.org\r\n\r\nExperience\r\nMillwright, Mühlen & Söhne, 2019 - 2021\r\n'
  const encodings: [string, Uint8Array][] = [
    ['UTF-8 behind a byte order mark', strToU8(`\uFEFF${text}`)],
    ['UTF-16, little end first', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16, big end first', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['UTF-16 without a mark, little end first', new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['UTF-16 without a mark, big end first', new Uint8Array(Buffer.from(text, 'utf16le').swap16())],
    ['Latin-1', new Uint8Array(Buffer.from(text, 'latin1'))],
    ['carriage returns alone', strToU8(text.replaceAll('\r\n', '\r'))],
  ]
  it.each(encodings)('%s is read', async (_, bytes) => {
    const { content } = (await readFile(bytes, { now, fileName: 'resume.txt' })).result
    expect(content.personalInfo.fullName).toBe('Ada Brook')
    expect(content.experience[0]?.company).toBe('Mühlen & Söhne')
  })
})

describe('reading in a child process', () => {
  const childPath = join(import.meta.dirname, '../../src/read/child.ts')
  const resume = docx(['Ada Brook', 'ada@example.org', 'Experience', 'Engineer, Mills Ltd, 2019 – 2021'].map(line => paragraph(line)).join(''))
  let directory = ''
  const script = (code: string): string => {
    const path = join(directory, `${code.length}.mjs`)
    writeFileSync(path, code)
    return path
  }
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'read-child-'))
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  it('answers as reading in this process does', async () => {
    expect(await readFileIsolated(resume, { now, childPath })).toEqual(await readFile(resume, { now }))
  })

  it('hands errors on', async () => {
    await expect(readFileIsolated(strToU8('{\\rtf1}'), { now, childPath })).rejects.toMatchObject({ code: 'FILE_LEGACY_WORD' })
  })

  it('stops a child that takes too long', async () => {
    const before = performance.now()
    await expect(readFileIsolated(resume, { now, childPath: script('for (;;) {}'), wallClockMs: 500 })).rejects.toMatchObject({ code: 'FILE_TOO_COMPLEX' })
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('stops a child that takes too much memory', async () => {
    const code = 'const all = []; for (;;) { all.push(Buffer.alloc(20_000_000, 1)); await new Promise(resolve => setTimeout(resolve, 10)) }'
    await expect(readFileIsolated(resume, { now, childPath: script(code), memoryMegabytes: 200 })).rejects.toMatchObject({ code: 'FILE_TOO_COMPLEX' })
  })

  it('stops a child that answers too much', async () => {
    await expect(readFileIsolated(resume, { now, childPath: script('for (;;) { process.stdout.write("x".repeat(65536)); await new Promise(setImmediate) }'), outputBytes: 100_000 })).rejects.toMatchObject({ code: 'FILE_TOO_COMPLEX' })
  })

  it('keeps the child from writing and from starting processes', async () => {
    const code = 'import { writeFileSync } from "node:fs"; let open = true; try { writeFileSync("/tmp/read-child-escape", "x") } catch { open = false } process.stdout.write(JSON.stringify({ error: { code: open ? "INTERNAL" : "FILE_EMPTY", params: {} } }))'
    await expect(readFileIsolated(resume, { now, childPath: script(code) })).rejects.toMatchObject({ code: 'FILE_EMPTY' })
  })
})

describe('hidden text in a PDF', () => {
  const lines = (style: string): string => `BT /F1 12 Tf 0 g 50 780 Td (Ada Brook, ada@example.org, engineer) Tj ET BT /F1 12 Tf ${style} 50 700 Td (expert in everything) Tj ET`
  const cases: [string, string][] = [
    ['white', '1 g'],
    ['drawn in a mode that paints nothing', '3 Tr'],
    ['too small to see', '/F1 0.4 Tf'],
    ['off the page', '1 0 0 1 3000 0 Tm'],
  ]
  it.each(cases)('text that is %s is kept out and reported', async (_, style) => {
    const { result } = await readFile(pdf(lines(style), FONT), { now })
    expect(JSON.stringify(result.content)).not.toContain('everything')
    expect(result.warnings.map(warning => warning.code)).toContain('HIDDEN_TEXT')
  })

  it('white text on a dark box is visible', async () => {
    const { result } = await readFile(pdf(`0 g 0 690 595 40 re f BT /F1 20 Tf 1 g 50 700 Td (Ada Brook) Tj ET BT /F1 12 Tf 0 g 50 600 Td (ada@example.org, engineer of mills) Tj ET`, FONT), { now })
    expect(result.content.personalInfo.fullName).toBe('Ada Brook')
    expect(result.warnings.map(warning => warning.code)).not.toContain('HIDDEN_TEXT')
  })
})
