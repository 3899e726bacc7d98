import type { DocumentChoices, DocumentFormat, ResumeContent } from '@int/schema'
import { contentStrings, valueAt, withItemIds } from '@int/engine/content'
import { resumeContentSchema } from '@int/schema'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/read/index.ts'
import { fullContent } from '../../src/write/fixtures/contents.ts'
import { scripts } from '../../src/write/fixtures/scripts.ts'
import { createTypesetter, documentLosses, writeDocument } from '../../src/write/index.ts'

const now = new Date('2026-01-15T00:00:00Z')
const typesetter = createTypesetter()

async function roundTrip(content: ResumeContent, format: DocumentFormat, choices?: DocumentChoices): Promise<ResumeContent> {
  const { bytes, extension } = await writeDocument(typesetter, content, format, { template: 'ats', paper: 'a4', choices })
  return (await readFile(bytes, { now, fileName: `resume.${extension}` })).result.content
}

/** The document with its visible text changed, as somebody does in Word. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml']!)
  expect(body).toContain(from)
  return zipSync({ ...parts, 'word/document.xml': strToU8(body.replace(from, to)) })
}

const line = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} ,.&+/-]{0,40}$/u).map(text => text.trim())
const lines = fc.array(line, { minLength: 1, maxLength: 4 })
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const date = fc.constantFrom('2011', '2014-07', '2020-12')
const periods = { startDate: optional(date), endDate: fc.constantFrom<string | null | undefined>('2021', '2022-02', null, undefined) }
/** Resumes with something in every field, or in few of them. */
const resumes = fc.record({
  personalInfo: fc.record({ fullName: line, headline: optional(line), email: optional(fc.constant('a.b@example.org')), location: optional(line), links: optional(fc.array(fc.record({ label: optional(line), url: fc.constant('https://example.org/x') }), { minLength: 1, maxLength: 2 })) }),
  summary: optional(line),
  experience: fc.array(fc.record({ company: line, position: line, location: optional(line), workFormat: fc.constantFrom(undefined, 'remote' as const), ...periods, description: optional(line), highlights: lines, technologies: optional(lines), projects: optional(lines) }), { maxLength: 3 }),
  education: fc.array(fc.record({ institution: line, degree: line, field: optional(line), location: optional(line), ...periods, grade: optional(line), courses: optional(lines) }), { maxLength: 2 }),
  skills: fc.array(fc.record({ group: fc.option(line), items: lines }), { maxLength: 3 }),
  publications: optional(fc.array(fc.record({ title: line, authors: optional(line), publisher: optional(line), date: optional(date) }), { minLength: 1, maxLength: 2 })),
  volunteering: optional(fc.array(fc.record({ organization: line, role: line, location: optional(line), ...periods, highlights: optional(lines) }), { minLength: 1, maxLength: 2 })),
}).map(value => resumeContentSchema.parse(JSON.parse(JSON.stringify(withItemIds(value)))))

describe('our own JSON', () => {
  it('comes back to the byte', async () => {
    for (const content of [fullContent, ...Object.values(scripts)])
      expect(await roundTrip(content, 'json')).toEqual(content)
  })
})

describe('jSON Resume', () => {
  it('comes back with every field but those that are said to be lost', async () => {
    await fc.assert(fc.asyncProperty(resumes, async (content) => {
      const back = await roundTrip(content, 'jsonresume')
      const lost = new Set(documentLosses(content, 'jsonresume').map(({ pointer }) => pointer))
      const changed = contentStrings(content).filter(({ pointer, text }) => !lost.has(pointer) && valueAt(back, pointer) !== text)
      expect(changed).toEqual([])
    }), { numRuns: 60 })
  })
})

describe('a Word document', () => {
  it('comes back with every field', async () => {
    for (const content of [fullContent, ...Object.values(scripts)])
      expect(await roundTrip(content, 'docx')).toEqual(content)
    await fc.assert(fc.asyncProperty(resumes, async (content) => {
      expect(await roundTrip(content, 'docx')).toEqual(content)
    }), { numRuns: 25 })
  })

  it('comes back without what its choices leave out, and says so', async () => {
    const choices: DocumentChoices = { hidden: ['references', 'summary'], dateFormat: 'numeric', sectionTitles: { skills: 'What I know' }, sectionOrder: ['skills'] }
    const { summary, ...rest } = fullContent
    expect(await roundTrip(fullContent, 'docx', choices)).toEqual({ ...rest, references: [] })
    expect(documentLosses(fullContent, 'docx', choices)).toEqual([{ pointer: '/references', reason: 'leftOut' }, { pointer: '/summary', reason: 'leftOut' }])
    const { bytes } = await writeDocument(typesetter, fullContent, 'docx', { template: 'ats', paper: 'a4', choices })
    expect(Object.values(unzipSync(bytes)).map(part => strFromU8(part)).join('')).not.toContain('Jonas Lindqvist, Director')
    expect(strFromU8(unzipSync(bytes)['customXml/item1.xml']!)).not.toContain(summary)
  })

  it('is read by its text once somebody changed that', async () => {
    const { bytes } = await writeDocument(typesetter, fullContent, 'docx', { template: 'ats', paper: 'a4' })
    const { result } = await readFile(edited(bytes, 'Northwind Analytics', 'Southwind Analytics'), { now })
    expect(result.content.experience[0]?.company).toBe('Southwind Analytics')
    expect(result.fields.length).toBeGreaterThan(0)
  })

  it('cannot carry what its text does not show', async () => {
    const { bytes } = await writeDocument(typesetter, fullContent, 'docx', { template: 'ats', paper: 'a4' })
    const parts = unzipSync(bytes)
    const data = strFromU8(parts['customXml/item1.xml']!)
    for (const forged of [data.replace('Backend Engineer', 'Chief Engineer'), data.replace('Backend Engineer', 'Backend Engineer\u{E0041}\u{E0042}'), '<resume>', data.replace('{', '')]) {
      const { result } = await readFile(zipSync({ ...parts, 'customXml/item1.xml': strToU8(forged) }), { now })
      expect(result.content.experience[1]?.position).toBe('Backend Engineer')
      expect(result.fields.length).toBeGreaterThan(0)
    }
  })
})

describe('markdown and text', () => {
  it.each(['markdown', 'text'] as const)('%s comes back with name, contacts, jobs and their points', async (format) => {
    const back = await roundTrip(fullContent, format)
    expect(back.personalInfo).toMatchObject({ fullName: fullContent.personalInfo.fullName, email: fullContent.personalInfo.email, phone: fullContent.personalInfo.phone })
    expect(back.experience.map(({ company, position, startDate, endDate, highlights }) => ({ company, position, startDate, endDate, highlights })))
      .toEqual(fullContent.experience.map(({ company, position, startDate, endDate, highlights }) => ({ company, position, startDate, endDate, highlights })))
  })
})
