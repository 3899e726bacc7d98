import type { ResumeContent } from '@int/schema'
import { contentStrings, valueAt } from '@int/engine/content'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readContentJson, readFile } from '../read/index.ts'
import { toDocx } from './docx.ts'
import { bareContent, fullContent } from './fixtures/contents.ts'
import { scripts } from './fixtures/scripts.ts'
import { toJsonResume } from './jsonResume.ts'
import { documentLosses } from './losses.ts'
import { toMarkdown, toPlainText } from './plain.ts'

const now = new Date('2026-01-15T00:00:00Z')

function lostWords(content: ResumeContent, text: string): string[] {
  const shown = text.replace(/[\\\s]/g, '')
  return contentStrings(content)
    .filter(({ field }) => !/(?:^|\.)(?:startDate|endDate|date|workFormat)$/.test(field))
    .flatMap(string => string.text.split(/\s+/))
    .filter(word => !shown.includes(word))
}

function docxText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return Array.from(xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*/g), ([run]) => run.replace(/<[^>]*>/g, '')).join('').replaceAll('&amp;', '&')
}

describe('markdown and plain text', () => {
  it.each(Object.entries({ en: fullContent, ...scripts }))('keep every word of the resume in %s', (_, content) => {
    expect(lostWords(content, toMarkdown(content))).toEqual([])
    expect(lostWords(content, toPlainText(content))).toEqual([])
  })

  it('take nothing of a text for markup', () => {
    const markdown = toMarkdown({ ...bareContent, personalInfo: { fullName: '# *x* <b>' }, summary: '1. [a](javascript:b)\n- c\n=' })
    expect(markdown).toBe('# \\# \\*x\\* \\<b\\>\n\n## Summary\n\n1\\. \\[a\\](javascript:b)\n\n\\- c\n\n\\=\n')
  })
})

describe('toDocx', () => {
  it.each(Object.entries({ en: fullContent, ...scripts }))('keeps every word of the resume in %s', async (_, content) => {
    expect(lostWords(content, docxText(await toDocx(content)))).toEqual([])
  })

  it('writes the same bytes twice', async () => {
    const first = await toDocx(fullContent)
    for (let round = 0; round < 10; round++)
      expect(await toDocx(fullContent)).toEqual(first)
  })

  it('has headings, a real list and hyperlinks, and is read back', async () => {
    const bytes = await toDocx(fullContent)
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    for (const mark of ['<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading2"/>', '<w:numPr>', '<w:hyperlink '])
      expect(xml).toContain(mark)
    const { result } = await readFile(bytes, { now })
    expect(result.content.personalInfo).toMatchObject({ fullName: 'Amelia Hart-Nakamura', email: 'amelia.hart@example.com' })
    expect(result.content.experience.map(job => job.company)).toEqual(fullContent.experience.map(job => job.company))
  })
})

describe('toJsonResume', () => {
  it('comes back with every field but those that are said to be lost', () => {
    const back = readContentJson(JSON.stringify(toJsonResume(fullContent)))
    const lost = new Set(documentLosses(fullContent, 'jsonresume').map(({ pointer }) => pointer))
    const kept = contentStrings(fullContent).filter(({ pointer }) => !lost.has(pointer))
    expect(kept.filter(({ pointer, text }) => valueAt(back, pointer) !== text)).toEqual([])
    expect([...lost].map(pointer => pointer.replace(/\/\d+/g, '/0'))).toEqual(expect.arrayContaining([
      '/language',
      '/experience/0/workFormat',
      '/experience/0/projects/0',
      '/education/0/location',
      '/publications/0/authors',
      '/customSections/0/title',
    ]))
    expect(kept.length).toBeGreaterThan(100)
  })

  it('says nothing that the resume does not say', () => {
    const { basics, ...rest } = toJsonResume(bareContent)
    expect(basics).toEqual({ name: '' })
    expect(Object.keys(rest)).toEqual(['$schema'])
  })
})
