import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/read/index.ts'
import { docx, paragraph } from './fixtures/word.ts'

const now = new Date('2026-01-15T00:00:00Z')
const head = ['Ada Brook', 'ada@example.org | +44 20 7946 0958'].map(line => paragraph(line)).join('')
const job = paragraph('Experience', { heading: 1 }) + paragraph('Millwright, Mills Ltd\t2019 – 2021', { bold: true })
const item = (content: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${content}</w:p>`
const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

async function read(body: string, header?: string): Promise<Awaited<ReturnType<typeof readFile>>['result']> {
  return (await readFile(docx(body, header), { now })).result
}

describe('reading DOCX', () => {
  it('leaves tracked deletions out, takes insertions in, and says so', async () => {
    const { content, warnings } = await read(head + job + item(`${run('Ran ')}<w:del><w:r><w:delText>ninety</w:delText></w:r></w:del><w:ins>${run('nine')}</w:ins>${run(' mills')}`))
    expect(content.experience[0]?.highlights).toEqual(['Ran nine mills'])
    expect(warnings.map(warning => warning.code)).toContain('TRACKED_CHANGES')
  })

  it('leaves hidden, white and tiny text out and reports it', async () => {
    const { content, warnings } = await read(head + job + item(run('Ran mills') + run(' alone', '<w:vanish/>') + run(' invisibly', '<w:color w:val="FFFFFF"/>') + run(' minutely', '<w:sz w:val="2"/>')))
    expect(content.experience[0]?.highlights).toEqual(['Ran mills'])
    expect(warnings.find(warning => warning.code === 'HIDDEN_TEXT')?.message).toContain('invisibly')
  })

  it('reads headers, content controls and text boxes once', async () => {
    const box = `<w:p><w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:drawing><w:txbxContent>${paragraph('Languages', { heading: 1 })}${paragraph('English (native)')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('English (native)')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const { content } = await read(`<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>${paragraph('Ada Brook', { bold: true, size: 24 })}</w:sdtContent></w:sdt>${job}${item(run('Ran mills'))}${box}`, paragraph('ada@example.org'))
    expect(content.personalInfo).toMatchObject({ fullName: 'Ada Brook', email: 'ada@example.org' })
    expect(content.languages).toMatchObject([{ language: 'English', level: 'native' }])
  })

  it('takes addresses from links and fields', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://www.linkedin.com/in/adabrook" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('my profile')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { content } = await read(`${head}<w:p>${field}</w:p>${job}${item(run('Ran mills'))}`)
    expect(content.personalInfo.linkedin).toBe('https://www.linkedin.com/in/adabrook')
  })

  it('expands no entities of a document type declaration', async () => {
    const parts = unzipSync(docx(head))
    parts['word/document.xml'] = strToU8('<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>')
    await expect(readFile(zipSync(parts), { now })).rejects.toMatchObject({ code: 'FILE_BROKEN' })
  })
})
