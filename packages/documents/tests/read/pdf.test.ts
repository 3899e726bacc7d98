import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/read/index.ts'
import { readFileLayout } from '../../src/read/read-file.ts'
import { mutate } from './mutate.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** A PDF of one page with this content stream, without the cross-reference table that a reader can do without. */
function pdf(content: string): Uint8Array {
  return strToU8(`%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj
<</Length ${content.length}>>stream
${content}
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`)
}

/** A PDF with a page for each content stream. */
function pdfOf(contents: string[]): Uint8Array {
  const pages = contents.map((content, index) => `${10 + 2 * index} 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${11 + 2 * index} 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
${11 + 2 * index} 0 obj
<</Length ${content.length}>>stream
${content}
endstream endobj`)
  return strToU8(`%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj
<</Type/Pages/Kids[${contents.map((_, index) => `${10 + 2 * index} 0 R`).join(' ')}]/Count ${contents.length}>>endobj
${pages.join('\n')}
trailer<</Root 1 0 R>>
%%EOF`)
}

async function textOf(content: string): Promise<string> {
  const { layout } = await readFileLayout(pdf(content))
  return layout.kind === 'paged' ? layout.pages.flatMap(page => page.runs.map(run => run.text)).join(' ') : ''
}

describe('reading PDF', () => {
  it('reads glyphs as their span says where it speaks for a few of them', async () => {
    const text = await textOf('BT /F1 12 Tf 50 700 Td (2019) Tj /Span<</ActualText (-)>> BDC (x) Tj EMC (2021) Tj ET')
    expect(text).toBe('2019-2021')
    expect(await textOf('BT /F1 12 Tf 50 700 Td /Span<</ActualText<FEFF00660069>>> BDC (x) Tj EMC (nd) Tj ET')).toBe('find')
  })

  it('keeps boxes apart that more than a space parts, and no words of a justified line', async () => {
    const drawn = (apart: string): Promise<string> => textOf(`BT /F1 10 Tf 50 700 Td [(Dye vat)${apart}( )${apart}(Heddle)] TJ ET`)
    expect(await drawn('-400')).toBe('Dye vat  Heddle')
    expect(await drawn('-150')).toBe('Dye vat Heddle')
    expect(await drawn('')).toBe('Dye vat Heddle')
  })

  it('leaves phrases that a span replaces as they are drawn', async () => {
    expect(await textOf('BT /F1 12 Tf 50 700 Td /Span<</ActualText (something else altogether)>> BDC (what is drawn) Tj EMC ET')).toBe('what is drawn')
  })

  it('leaves white, tiny, invisible and off-page text out and reports it', async () => {
    const content = 'BT /F1 12 Tf 50 700 Td (Ada Brook, millwright and more) Tj ET BT 1 1 1 rg /F1 12 Tf 50 650 Td (white words) Tj ET BT 0 g /F1 0.5 Tf 50 600 Td (tiny words) Tj ET BT 3 Tr /F1 12 Tf 50 550 Td (unpainted words) Tj ET BT 0 Tr /F1 12 Tf 900 500 Td (distant words) Tj ET'
    const { result } = await readFile(pdf(content), { now })
    const message = result.warnings.find(warning => warning.code === 'HIDDEN_TEXT')?.message
    for (const word of ['white', 'tiny', 'unpainted', 'distant'])
      expect(message).toContain(`${word} words`)
    expect(JSON.stringify(result.content)).not.toMatch(/white|tiny|unpainted|distant/)
  })

  it('reads on behind pages that hold nothing, and says where it reads no further', async () => {
    const page = (text: string): string => `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`
    const { layout } = await readFileLayout(pdfOf([page('Before'), ...Array.from<string>({ length: 90 }).fill('0 0 1 1 re f'), page('Behind')]))
    expect(layout.kind === 'paged' && layout.pages.flatMap(({ runs }) => runs.map(run => run.text))).toEqual(['Before', 'Behind'])
    expect(layout.truncated).toBe(false)
    const long = await readFileLayout(pdfOf(Array.from({ length: 70 }, (_, index) => page(`Page ${index}`))))
    expect(long.layout.kind === 'paged' && long.layout.pages).toHaveLength(60)
    expect(long.layout.truncated).toBe(true)
  })

  it.each([['uk-right-dates.pdf', 746], ['tr-two-columns.pdf', 3085], ['ru-left-dates.pdf', 7762]])('reads %s with a font that is cut short in no time (seed %i)', async (file, seed) => {
    const bytes = mutate(new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', file))), seed)
    const started = process.cpuUsage()
    const { result } = await readFile(bytes, { now })
    const { user, system } = process.cpuUsage(started)
    expect(result.content.personalInfo.fullName).not.toBe('')
    // A library's search for the names of glyphs took half a minute.
    expect((user + system) / 1_000_000).toBeLessThan(5)
  })
})

describe('characters that nobody sees', () => {
  it('are left out and reported', async () => {
    const tags = Array.from('hire me', character => String.fromCodePoint(0xE0000 + (character.codePointAt(0) ?? 0))).join('')
    const { result } = await readFile(strToU8(`Ada Brook${tags}\nada@example.org\n\nExperience\nMillwright, Mills Ltd, 2019 – 2021\nRan mills\u200B\u200D\u200B\u200B\u200D all day\n`), { now })
    expect(result.content.personalInfo.fullName).toBe('Ada Brook')
    expect(result.warnings.find(warning => warning.code === 'HIDDEN_TEXT')?.message).toMatch(/"hire me".*5 characters without width/)
  })
})
