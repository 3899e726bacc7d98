import type { ReadResult } from '@int/schema'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFile, readFileIsolated } from '../../src/read/index.ts'
import { PERSONS } from './fixtures/persons.ts'
import { pdfOf, picturePdf, streamOf } from './fixtures/scan.ts'
import { markReading } from './score.ts'

const now = new Date('2026-01-15T00:00:00Z')
/** Clocks that a busy machine does not miss. */
const patient = { now, childPath: join(import.meta.dirname, '../../src/read/child.ts'), wallClockMs: 60_000, pageClockMs: 60_000 }
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', file)))
const codesOf = ({ warnings }: ReadResult): string[] => warnings.map(warning => warning.code)

/** A grey picture of one shade with so many pixels a side. */
function grey(side: number, data = deflateSync(new Uint8Array(side * side).fill(255)), filter = 'FlateDecode'): Uint8Array {
  return streamOf(`/Type/XObject/Subtype/Image/Width ${side}/Height ${side}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/${filter}`, data)
}

const WHOLE_PAGE = 'q 595 0 0 842 0 0 cm /I0 Do Q '
const LINES = ['Ada Brook', 'ada@example.org', 'Experience', 'Millwright, Mills Ltd, 2019 - 2021', 'Ground forty tons of flour a day for the town']
const text = (mode: number): string => LINES.map((line, index) => `BT /F1 12 Tf ${mode} Tr 50 ${780 - 20 * index} Td (${line}) Tj ET`).join(' ')

describe('scans', () => {
  const names = ['en-right-dates', 'de-left-dates', 'fr-two-columns']
  const results = new Map<string, ReadResult>()
  const pages: [number, number][] = []
  beforeAll(async () => {
    for (const name of names)
      results.set(name, (await readFile(bytesOf(`scans/${name}.pdf`), { now, recognition: { onPage: (done, of) => pages.push([done, of]) } })).result)
  }, 60_000)
  const resultOf = (name: string): ReadResult => results.get(name) as ReadResult

  it.each(names)('%s is read as well as letters can be made out', (name) => {
    const person = PERSONS.find(({ language }) => name.startsWith(language))
    const marks = person && markReading(person, resultOf(name).content)
    expect(marks).toMatchObject({ name: 1, email: 1, phone: 1, education: 1, languages: 1 })
    expect(marks?.bullets).toBeGreaterThanOrEqual(0.98)
    expect(marks?.skills).toBeGreaterThanOrEqual(0.8)
    expect(marks?.jobs).toBeGreaterThanOrEqual(0.5)
  })

  it('tell of each page before it is begun', () => {
    expect(pages).toEqual([[0, 1], [0, 1], [0, 1]])
  })

  it.each(names)('%s says that its text was recognised, and is sure of nothing', (name) => {
    expect(resultOf(name).warnings[0]).toMatchObject({ code: 'TEXT_RECOGNISED', pages: [1] })
    for (const field of resultOf(name).fields)
      expect(field.confidence).toBeLessThan(1)
  })

  it('doubts the words that were read wrongly', () => {
    const right = new Set(JSON.stringify(PERSONS).match(/[\p{L}\p{N}]+/gu))
    for (const { fields } of results.values()) {
      const wrong = fields.filter(({ path, source }) => /company|position|institution|items|fullName/.test(path) && (source.text.match(/\p{L}+/gu) ?? []).some(word => !right.has(word)))
      for (const { confidence } of wrong)
        expect(confidence).toBeLessThan(0.9)
    }
  })

  it.each(['en-right-dates', 'fr-two-columns'])('%s: places are those of the page, however it lay on the glass', async (name) => {
    const { result: original } = await readFile(bytesOf(`${name}.pdf`), { now })
    for (const path of ['/personalInfo/email', '/experience/0/company', '/education/0/institution']) {
      const [own, first] = [resultOf(name), original].map(({ fields }) => fields.find(field => field.path === path)?.source.box)
      const middle = (box: typeof own): number[] => box ? [box.x + box.width / 2, box.y + box.height / 2] : []
      const [[x = 0, y = 0], [u = -99, v = -99]] = [middle(own), middle(first)]
      // The French page lies on its side, and so do its places.
      const [right, down] = name.startsWith('fr') ? [v, 595 - u] : [u, v]
      // 0.7 degrees move the far ends of a page by 5 points.
      expect(Math.hypot(x - right, y - down), path).toBeLessThan(9)
    }
  })
})

describe('pages with a picture', () => {
  it('are read by what the scanner recognised, which nobody sees, and that is said', async () => {
    const { result } = await readFile(picturePdf([grey(8)], WHOLE_PAGE + text(3)), { now })
    expect(result.content.personalInfo).toMatchObject({ fullName: 'Ada Brook', email: 'ada@example.org' })
    expect(codesOf(result)).toContain('TEXT_RECOGNISED')
    expect(codesOf(result)).not.toContain('HIDDEN_TEXT')
  })

  it('keep text hidden that is not painted where other text is', async () => {
    const visible = Array.from({ length: 3 }, (_, index) => `BT /F1 12 Tf 0 Tr 50 ${500 - 20 * index} Td (Bertha Field, millwright of many mills) Tj ET`).join(' ')
    const { result } = await readFile(picturePdf([grey(8)], WHOLE_PAGE + visible + text(3)), { now })
    expect(JSON.stringify(result.content)).not.toContain('ada@')
    expect(codesOf(result)).toContain('HIDDEN_TEXT')
  })

  it('are not looked at where the page has text', async () => {
    const begun: string[] = []
    const turn = <T>(step: string, work: () => Promise<T>): Promise<T> => {
      begun.push(step)
      return work()
    }
    const { result } = await readFileIsolated(picturePdf([grey(8)], WHOLE_PAGE + text(0)), { ...patient, turn })
    expect(begun).toEqual(['read'])
    expect(result.content.personalInfo.fullName).toBe('Ada Brook')
  })
})

describe('scans in a child process', () => {
  const scan = bytesOf('scans/en-right-dates.pdf')

  it('are read where they follow a page of text, and said to be missing where they could not be', async () => {
    const file = await PDFDocument.load(bytesOf('en-profile.pdf'))
    const [page] = await file.copyPages(await PDFDocument.load(scan), [0])
    if (page)
      file.addPage(page)
    const mixed = await file.save()
    const { result } = await readFileIsolated(mixed, patient)
    expect(result.warnings[0]).toMatchObject({ code: 'TEXT_RECOGNISED', pages: [2] })
    expect(result.fields.some(({ source, confidence }) => source.page === 1 && confidence > 0.9)).toBe(true)
    expect(result.fields.some(({ source }) => source.page === 2)).toBe(true)

    const { result: first } = await readFileIsolated(mixed, { ...patient, pageClockMs: 50 })
    expect(codesOf(first)).toContain('PAGES_UNREAD')
    expect(codesOf(first)).not.toContain('TEXT_RECOGNISED')
    expect(first.content.personalInfo.fullName).toBe('Amelia Hartwell')
  })

  it('go to a second child, which tells of its pages', async () => {
    const events: string[] = []
    const { result } = await readFileIsolated(scan, {
      ...patient,
      turn: (step, work) => {
        events.push(step)
        return work()
      },
      onPage: (done, pages) => events.push(`${done} of ${pages}`),
    })
    expect(events).toEqual(['read', 'recognise', '0 of 1'])
    expect(result.content.personalInfo.email).toBe('amelia.hartwell@example.org')
  })

  it('are stopped where a page takes too long, or nobody waits', async () => {
    await expect(readFileIsolated(scan, { ...patient, pageClockMs: 50 })).rejects.toMatchObject({ code: 'FILE_TOO_COMPLEX' })
    await expect(readFileIsolated(scan, { ...patient, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'FILE_TOO_COMPLEX' })
  })
})

describe('pictures that are no scan', () => {
  const files: [string, Uint8Array][] = [
    ['a picture of 400 million pixels', picturePdf([streamOf('/Type/XObject/Subtype/Image/Width 20000/Height 20000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode', deflateSync(new Uint8Array(50_000_000)))], WHOLE_PAGE)],
    ['a JPEG that breaks off', picturePdf([grey(64, Buffer.from('FFD8FFE000104A46494600010100000100010000FFC0000B08004000400101110', 'hex'), 'DCTDecode')], WHOLE_PAGE)],
    ['a fax of no lines', picturePdf([grey(64, Buffer.from('0123', 'hex'), 'CCITTFaxDecode')], WHOLE_PAGE)],
    ['an empty page', picturePdf([grey(64)], WHOLE_PAGE)],
    ['a picture without extent', picturePdf([grey(64)], 'q 595 0 0 0 0 0 cm /I0 Do Q')],
  ]
  it.each(files)('%s is refused', async (_, bytes) => {
    await expect(readFile(bytes, { now })).rejects.toMatchObject({ code: 'FILE_WITHOUT_TEXT' })
  })

  it('are looked at no more than ten times a file', async () => {
    const pages = Array.from<string>({ length: 200 }).fill('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</XObject<</I0 4 0 R>>>>>>')
    const kids = pages.map((_, index) => `${index + 5} 0 R`).join(' ')
    const file = pdfOf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count 200>>`, streamOf('', WHOLE_PAGE), grey(8), ...pages])
    const begun: number[] = []
    await expect(readFile(file, { now, recognition: { onPage: done => begun.push(done) } })).rejects.toMatchObject({ code: 'FILE_WITHOUT_TEXT' })
    expect(begun).toHaveLength(10)
  })
})
