import type { LayoutDocument } from '@int/engine/parsing'
import type { ReadResult } from '@int/schema'
import type { Person } from './fixtures/persons.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withItemIds } from '@int/engine/content'
import { readResume } from '@int/engine/parsing'
import { resumeContentSchema, TEMPLATES } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { readFileLayout } from '../../src/read/read-file.ts'
import { createTypesetter } from '../../src/write/index.ts'
import { PERSONS } from './fixtures/persons.ts'

const now = new Date('2026-01-15T00:00:00Z')
const directory = join(import.meta.dirname, 'fixtures')
const files = readdirSync(directory).filter(file => /\.(?:pdf|docx|txt)$/.test(file))
const typesetter = createTypesetter()

/** Words without the joiners that fonts draw as nothing. */
function wordsOf(text: string): string[] {
  return text.normalize('NFKC').replace(/[\u200B-\u200D\u00AD]/g, '').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** Every string of a content, except what isn't the document's: ids and tags of languages. */
function stringsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['id', 'workFormat', 'label'].includes(key) || (key === 'language' && /^[a-z]{2}$/.test(value)) ? [] : [value]
  if (typeof value !== 'object' || value === null)
    return []
  return Object.entries(value).flatMap(([name, inner]) => stringsOf(inner, Array.isArray(value) ? key : name))
}

function linesOf(layout: LayoutDocument): string[] {
  const flow = (blocks: Extract<LayoutDocument, { kind: 'flow' }>['blocks']): string[] => blocks.flatMap(block => block.kind === 'paragraph'
    ? block.runs.map(run => run.text).join('').split('\n')
    : block.rows.flat().flatMap(flow))
  return layout.kind === 'flow' ? flow(layout.blocks) : layout.pages.flatMap(page => page.runs.map(run => run.text))
}

/** Words of the content that the document doesn't hold, wherever its lines break. */
function inventedIn(layout: LayoutDocument, { content }: ReadResult): string[] {
  const text = wordsOf(linesOf(layout).join('\n')).join('')
  const fromRight = layout.kind === 'paged'
  // A date is written anew; its source is looked at instead.
  return stringsOf(content).filter(value => !/^\d{4}(?:-\d{2})?$/.test(value)).flatMap(wordsOf).filter(word => !text.includes(word) && !(fromRight && /^\p{N}+$/u.test(word)))
}

/** Lines of the document of which less than half went into a field, a custom section or the list of unread lines. */
function droppedFrom(layout: LayoutDocument, { content, fields, warnings }: ReadResult, headings: Set<string>): string[] {
  const dates = fields.filter(field => /date|grade/i.test(field.path)).map(field => field.source.text)
  const kept = new Set(wordsOf([...stringsOf(content), ...dates, ...warnings.map(warning => warning.message)].join('\n')))
  const text = [...kept].join(' ')
  return linesOf(layout).filter((line) => {
    const words = wordsOf(line).filter(word => word.length > 1)
    const found = words.filter(word => kept.has(word) || text.includes(word) || headings.has(word))
    return words.length > 0 && found.length < words.length / 2
  })
}

/** Words that label what stands beside or below them, and lengths of time, which follow from dates. */
const LABELS = new Set(wordsOf('years months jahre monate contact kontakt top skills kenntnisse mobile linkedin page seite of von gpa'))

function headingsOf(...persons: Person[]): Set<string> {
  return new Set([...LABELS, ...persons.flatMap(person => Object.values(person.headings)).flatMap(wordsOf)])
}

const ENGLISH = wordsOf('Summary Experience Education Skills Languages Certifications Honors')

describe('what is read', () => {
  it.each(files)('of %s is all in the document, and none of its lines is lost', async (file) => {
    const { layout } = await readFileLayout(new Uint8Array(readFileSync(join(directory, file))), { fileName: file })
    const result = readResume(layout, { now })
    expect(inventedIn(layout, result)).toEqual([])
    const person = PERSONS.find(({ language }) => file.startsWith(language)) as Person
    expect(droppedFrom(layout, result, new Set([...headingsOf(person), ...ENGLISH, ...wordsOf('Zusammenfassung Berufserfahrung Ausbildung')]))).toEqual([])
  })

  it.each(TEMPLATES)('of template %s is all in the document, and none of its lines is lost', async (template) => {
    for (const person of PERSONS.filter((_, index) => index % 4 === 0)) {
      const { name, headline, email, phone, location, summary, language, skills, languages } = person
      const content = resumeContentSchema.parse(withItemIds({
        language,
        personalInfo: { fullName: name, headline, email, phone, location },
        summary,
        experience: person.jobs.map(({ company, position, start, end, bullets }) => ({ company, position, startDate: start, endDate: end, highlights: bullets })),
        education: person.education.map(({ institution, degree, end }) => ({ institution, degree, endDate: end })),
        skills,
        languages,
      }))
      const { layout } = await readFileLayout(await typesetter.pdf(content, { template, paper: 'a4' }))
      const result = readResume(layout, { now })
      expect(inventedIn(layout, result)).toEqual([])
      expect(droppedFrom(layout, result, new Set([...headingsOf(...PERSONS), ...ENGLISH])).filter(line => wordsOf(line).length > 3)).toEqual([])
    }
  })

  it('of one section does not depend on the order of the others', () => {
    const person = PERSONS[0] as Person
    const line = (text: string): LayoutDocument & { kind: 'flow' } => ({ kind: 'flow', hidden: [], blocks: [{ kind: 'paragraph', runs: [{ text, bold: false, italic: false }] }] })
    const heading = (text: string): (LayoutDocument & { kind: 'flow' })['blocks'] => [{ kind: 'paragraph', heading: 2, runs: [{ text, bold: true, italic: false }] }]
    const lines = (...texts: string[]): (LayoutDocument & { kind: 'flow' })['blocks'] => texts.flatMap(text => line(text).blocks)
    const sections: Record<string, (LayoutDocument & { kind: 'flow' })['blocks']> = {
      experience: [...heading(person.headings.experience), ...person.jobs.flatMap(job => lines(`${job.position}, ${job.company}\t${job.period}`, ...job.bullets.map(bullet => `• ${bullet}`)))],
      education: [...heading(person.headings.education), ...person.education.flatMap(item => lines(`${item.degree}, ${item.institution}\t${item.period}`))],
      skills: [...heading(person.headings.skills), ...person.skills.flatMap(group => lines(`${group.group}: ${group.items.join(', ')}`))],
      languages: [...heading(person.headings.languages), ...person.languages.flatMap(item => lines(`${item.language} – ${item.level}`))],
      summary: [...heading(person.headings.summary), ...lines(person.summary)],
    }
    const read = (order: string[]): ReadResult['content'] => readResume({ kind: 'flow', hidden: [], blocks: [...lines(person.name, `${person.email} | ${person.phone}`), ...order.flatMap(name => sections[name] ?? [])] }, { now }).content
    const usual = read(Object.keys(sections))
    for (let shift = 1; shift < 5; shift++) {
      const names = Object.keys(sections)
      expect(read([...names.slice(shift), ...names.slice(0, shift)])).toEqual(usual)
    }
    expect(usual.experience).toHaveLength(person.jobs.length)
  })
})
