import type { Person } from './fixtures/persons.ts'
import { withItemIds } from '@int/engine/content'
import { resumeContentSchema, TEMPLATES } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { fieldScore } from '../../bench/documents/scores.ts'
import { readFile } from '../../src/read/index.ts'
import { createTypesetter } from '../../src/write/index.ts'
import { PERSONS } from './fixtures/persons.ts'
import { markReading } from './score.ts'

const now = new Date('2026-01-15T00:00:00Z')
const typesetter = createTypesetter()

/** Fonts draw the zero-width non-joiner as nothing, so a PDF doesn't hold it. */
function withoutJoiners<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('\u200C', '')) as T
}

function contentOf(person: Person): unknown {
  const { name, headline, email, phone, location, summary, language, skills, languages } = person
  return {
    language,
    personalInfo: { fullName: name, headline, email, phone, location },
    summary,
    experience: person.jobs.map(({ company, position, start, end, bullets }) => ({ company, position, startDate: start, endDate: end, highlights: bullets })),
    education: person.education.map(({ institution, degree, end }) => ({ institution, degree, endDate: end })),
    skills,
    languages,
  }
}

describe('reading what the own templates print', () => {
  it.each(TEMPLATES)('%s gives the content back in every language', async (template) => {
    const marks: number[] = []
    for (const person of PERSONS) {
      const content = resumeContentSchema.parse(withItemIds(contentOf(person)))
      const { result } = await readFile(await typesetter.pdf(content, { template, paper: 'a4' }), { now })
      marks.push(...Object.values(markReading(withoutJoiners(person), withoutJoiners(result.content))))
      expect(fieldScore(withoutJoiners(content), withoutJoiners(result.content)), person.language).toBeGreaterThanOrEqual(template.startsWith('ats') ? 0.97 : 0.95)
    }
    expect(marks.reduce((sum, mark) => sum + mark, 0) / marks.length).toBeGreaterThanOrEqual(0.97)
  })
})
