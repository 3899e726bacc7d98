import type { ReadResult } from '@int/schema'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/read/index.ts'
import { docx, paragraph } from './fixtures/word.ts'

const now = new Date('2026-01-15T00:00:00Z')
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const head = ['Ada Brook', 'ada@example.org | +44 20 7946 0958'].map(line => paragraph(line)).join('')
const job = paragraph('Experience', { heading: 1 }) + paragraph('Millwright, Mills Ltd\t2019 – 2021', { bold: true })
const languages = paragraph('Languages', { heading: 1 }) + paragraph('English (native), French (B2)')

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

function plain(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
}

function item(content: string): string {
  return plain(content, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
}

function field(code: string, result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

function table(rows: string[][], properties = ''): string {
  return `<w:tbl>${properties}${rows.map(cells => `<w:tr>${cells.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}

const base = head + job + item(run('Ran nine mills'))

type Parts = Record<string, string>

/** What is read from a document after its parts were changed. */
async function read(body: string, change?: (parts: Parts) => Parts, header?: string): Promise<ReadResult> {
  const parts = Object.fromEntries(Object.entries(unzipSync(docx(body, header))).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const changed = { ...parts, ...change?.(parts) }
  return (await readFile(zipSync(Object.fromEntries(Object.entries(changed).map(([name, text]) => [name, strToU8(text)]))), { now })).result
}

function withStyles(styles: string): (parts: Parts) => Parts {
  return parts => ({ 'word/styles.xml': (parts['word/styles.xml'] ?? '').replace('</w:styles>', `${styles}</w:styles>`) })
}

function withRelation(id: string, target: string): (parts: Parts) => Parts {
  return parts => ({ 'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '').replace('</Relationships>', `<Relationship Id="${id}" Type="x" Target="${target}"/></Relationships>`) })
}

describe('the parts of a DOCX', () => {
  it('reads tables within tables, cell by cell', async () => {
    const inner = (period: string, position: string, company: string): string => table([[paragraph(period), paragraph(position, { bold: true }) + paragraph(company)]])
    const main = paragraph('Experience', { heading: 1 }) + inner('2019 – 2021', 'Millwright', 'Mills Ltd') + item(run('Ran mills')) + inner('2015 – 2018', 'Carter', 'Carts Ltd') + item(run('Drove carts'))
    const { content } = await read(head + table([[main, languages]]))
    expect(content.experience).toMatchObject([{ position: 'Millwright', company: 'Mills Ltd', highlights: ['Ran mills'] }, { position: 'Carter', company: 'Carts Ltd', highlights: ['Drove carts'] }])
    expect(content.languages).toHaveLength(2)
  })

  it('puts notes behind what they are about, and never reads comments', async () => {
    const { content } = await read(head + job + item(`${run('Ran nine mills')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + languages, () => ({
      'word/footnotes.xml': `<w:footnotes ${NAMESPACE}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p>${run('All of them by water.')}</w:p></w:footnote></w:footnotes>`,
      'word/comments.xml': `<w:comments ${NAMESPACE}><w:comment w:id="1"><w:p>${run('really nine?')}</w:p></w:comment></w:comments>`,
    }))
    expect(content.experience[0]).toMatchObject({ highlights: ['Ran nine mills'], description: 'All of them by water.' })
    expect(content.languages).toHaveLength(2)
    expect(JSON.stringify(content)).not.toContain('really')
  })

  it('reads the result of fields within fields, their codes never', async () => {
    const { content } = await read(base + plain(field('HYPERLINK "https://github.com/ada"', `${run('see ')}${field(`IF ${run('hidden choice')} MERGEFIELD x`, run('my code'))}${run(' there')}`)))
    expect(content.experience[0]?.description).toBe('see my code there')
    expect(JSON.stringify(content)).not.toMatch(/MERGEFIELD|hidden choice/)
  })

  it('leaves fields that count pages out, with the words around them', async () => {
    const header = plain(`${run('Ada Brook, page ')}${field('PAGE', run('1'))}${run(' of ')}<w:fldSimple w:instr=" NUMPAGES ">${run('2')}</w:fldSimple>`)
    const { content, warnings } = await read(job + item(run('Ran nine mills')) + plain(run('ada@example.org')), undefined, header)
    expect(content.personalInfo.fullName).toBe('Ada Brook')
    expect(JSON.stringify([content, warnings])).not.toContain('page')
  })

  it('leaves the prompt of a content control that nobody filled in out', async () => {
    const control = (content: string, prompt: boolean): string => `<w:sdt><w:sdtPr>${prompt ? '<w:showingPlcHdr/>' : ''}<w:dropDownList><w:listItem w:displayText="Choose" w:value="x"/></w:dropDownList></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const styles = withStyles('<w:style w:type="character" w:styleId="Platzhaltertext"><w:name w:val="Placeholder Text"/></w:style>')
    const { content } = await read(head + job + control(item(run('Ran nine mills')), false) + control(item(run('Click here to enter text.', '<w:rStyle w:val="Platzhaltertext"/>')), true), styles)
    expect(content.experience[0]).toMatchObject({ highlights: ['Ran nine mills'] })
    expect(JSON.stringify(content)).not.toMatch(/Click|Choose/)
  })

  it('reads signs of symbol fonts and hyphens by what they mean', async () => {
    const { content } = await read(head + job + item(`${run('Cut waste 9 % ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run(' 3 % in ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 5 mills, co')}<w:r><w:softHyphen/></w:r>${run('workers of self')}<w:r><w:noBreakHyphen/></w:r>${run('service')}<w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>`))
    expect(content.experience[0]?.highlights).toEqual(['Cut waste 9 % → 3 % in ≥ 5 mills, coworkers of self-service'])
  })

  it('reads one of several renderings: the first that holds text', async () => {
    const alternatives = (choice: string, fallback: string): string => `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${choice}</w:drawing></mc:Choice><mc:Fallback><w:pict>${fallback}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`
    const { content } = await read(base + alternatives(box(paragraph('Ground corn as well.')), box(paragraph('Ground corn as well.'))) + alternatives('', box(languages)))
    expect(content.experience[0]?.description).toBe('Ground corn as well.')
    expect(content.languages).toHaveLength(2)
  })

  it('reads the texts of a diagram where it stands', async () => {
    const drawing = '<w:p><w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId9"/></w:drawing></w:r></w:p>'
    const point = (text: string): string => `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`
    const { content } = await read(base + paragraph('Skills', { heading: 1 }) + drawing, parts => ({
      ...withRelation('rId9', 'diagrams/data1.xml')(parts),
      'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt type="doc"><dgm:t><a:p/></dgm:t></dgm:pt>${point('Milling')}${point('Welding')}</dgm:ptLst></dgm:dataModel>`,
    }))
    expect(content.skills.flatMap(group => group.items)).toEqual(['Milling', 'Welding'])
  })

  it('leaves text out that a style hides, and reads what shows it again', async () => {
    const styles = withStyles('<w:style w:type="paragraph" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Ghost"/></w:style><w:style w:type="character" w:styleId="Faint"><w:rPr><w:vanish/></w:rPr></w:style>')
    const { content, warnings } = await read(base + plain(run('unseen paragraph'), '<w:pStyle w:val="Child"/>') + item(run('Built ') + run('unseen words', '<w:rStyle w:val="Faint"/>') + run('carts', '<w:rStyle w:val="Faint"/><w:vanish w:val="0"/>')), styles)
    expect(content.experience[0]?.highlights).toEqual(['Ran nine mills', 'Built carts'])
    expect(warnings.find(warning => warning.code === 'HIDDEN_TEXT')?.message).toMatch(/unseen paragraph.*unseen words/)
  })

  it.each([
    ['the strict namespaces', (text: string) => text.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')],
    ['prefixes that a program made up', (text: string) => text.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=').replaceAll('r:id', 'ns1:id').replaceAll('xmlns:r=', 'xmlns:ns1=').replaceAll('Relationship ', 'p:Relationship ').replaceAll('Relationships', 'p:Relationships').replaceAll('<Relationships xmlns=', '<p:Relationships xmlns:p=').replaceAll('p:Relationships xmlns=', 'p:Relationships xmlns:p=')],
  ])('reads %s', async (_, rename) => {
    const body = job + item(run('Ran nine mills')) + languages + plain(`<w:hyperlink r:id="rId2">${run('code')}</w:hyperlink>`)
    const { content } = await read(body, parts => Object.fromEntries(Object.entries(parts).filter(([name]) => name.startsWith('word/')).map(([name, text]) => [name, rename(text)])), paragraph('Ada Brook') + paragraph('ada@example.org'))
    expect(content.personalInfo).toMatchObject({ fullName: 'Ada Brook', email: 'ada@example.org' })
    expect(content.experience[0]).toMatchObject({ company: 'Mills Ltd', highlights: ['Ran nine mills'] })
    expect(content.languages).toHaveLength(2)
  })

  it('takes a numbered heading for a heading', async () => {
    const heading = (text: string): string => plain(run(text), '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')
    const { content } = await read(head + heading('Experience') + paragraph('Millwright, Mills Ltd\t2019 – 2021', { bold: true }) + item(run('Ran mills')) + heading('Languages') + paragraph('English (native)'))
    expect(content.experience[0]).toMatchObject({ company: 'Mills Ltd', highlights: ['Ran mills'] })
    expect(content.languages).toHaveLength(1)
  })

  it('parts text at breaks of columns and pages', async () => {
    const { content } = await read(head + job + item(`${run('Ran nine mills')}<w:r><w:br w:type="column"/></w:r>${run('Languages', '<w:b/>')}`) + paragraph('English (native), French (B2)'))
    expect(content.experience[0]?.highlights).toEqual(['Ran nine mills'])
    expect(content.languages).toHaveLength(2)
  })

  const white = plain(run('Ada Brook', '<w:color w:val="FFFFFF"/>'))
  const shape = '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"><a:solidFill><a:srgbClr val="203040"/></a:solidFill></wp:anchor></w:drawing></w:r></w:p>'
  it.each<[string, string, ((parts: Parts) => Parts)?]>([
    ['a table\'s style', table([[white]], '<w:tblPr><w:tblStyle w:val="Dark"/></w:tblPr>'), withStyles('<w:style w:type="table" w:styleId="Dark"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>')],
    ['a shape behind the text', shape + white],
    ['the page\'s own colour', white, parts => ({ 'word/document.xml': (parts['word/document.xml'] ?? '').replace('<w:body>', '<w:background w:color="10243F"/><w:body>') })],
    ['a highlight', plain(run('Ada Brook', '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>'))],
  ])('reads white letters on %s', async (_, name, change) => {
    const { content, warnings } = await read(name + paragraph('ada@example.org') + job + item(run('Ran mills')), change)
    expect(content.personalInfo.fullName).toBe('Ada Brook')
    expect(warnings.map(warning => warning.code)).not.toContain('HIDDEN_TEXT')
  })
})
