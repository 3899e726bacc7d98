import type { Requirement, ResumeContent } from '@int/schema'
import { matchReportSchema } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MATCH_REASONS } from '../matching/index.ts'
import { readVacancy } from '../vacancies/index.ts'
import { matchResume } from './match.ts'

const now = new Date('2026-11-01T00:00:00Z')

const RESUME: ResumeContent = {
  language: 'en',
  personalInfo: { fullName: 'Jane Roe', headline: 'Software Engineer', location: 'Berlin, Germany' },
  summary: 'Engineer who builds web services and the pipelines that carry them.',
  experience: [
    { id: 'job-1', company: 'Acme', position: 'Software Engineer', startDate: '2021-01', endDate: null, highlights: ['Built REST APIs in Python with FastAPI and Postgres', 'Mentored two junior engineers', 'Moved deployments to Kubernetes'] },
    { id: 'job-2', company: 'Beta', position: 'Web Developer', startDate: '2018-01', endDate: '2020-12', highlights: ['Developed websites in JavaScript and React'] },
  ],
  education: [{ id: 'edu-1', institution: 'TU', degree: 'Bachelor of Science', field: 'Computer Science', endDate: '2017' }],
  skills: [{ id: 'skl-1', group: 'Tools', items: ['Git', 'Docker', 'Linux', 'Figma', 'Bash', 'Vim'] }],
  languages: [{ id: 'lng-1', language: 'German', level: 'B1' }],
}

const VACANCY = `Senior Software Engineer

Responsibilities:
- Build REST APIs
- Mentor junior engineers

Requirements:
- 5+ years of experience in software development
- Python, SQL, TypeScript
- Docker and Kubernetes
- MySQL or PostgreSQL
- COBOL
- Bachelor's degree in Computer Science
- Fluent English, German (B2)
- Excellent communication skills

Nice to have:
- GraphQL
- Terraform`

const { requirements } = readVacancy(VACANCY)
const match = (content: ResumeContent, list: Requirement[] = requirements): ReturnType<typeof matchResume> => matchResume(content, list, { now, vacancyLanguage: 'en' })
const totalOf = (report: ReturnType<typeof matchResume>): number => report.parts.reduce((sum, { points }) => sum + points, 0)
function verdictOf(term: string): string {
  const found = match(RESUME).requirements.find(requirement => requirement.term === term)
  return `${found?.verdict} ${found?.reason.code}`
}

describe('matchResume', () => {
  it('says for each requirement what shows it', () => {
    expect(verdictOf('Python')).toBe('shown NAMED')
    expect(verdictOf('PostgreSQL')).toBe('shown NAMED_BY_ALIAS')
    expect(verdictOf('SQL')).toBe('unsaid KIND_OF')
    expect(verdictOf('TypeScript')).toBe('adjacent RELATED')
    expect(verdictOf('MySQL')).toBe('adjacent ALTERNATIVE_MET')
    expect(verdictOf('COBOL')).toBe('missing NOT_FOUND')
    expect(verdictOf('German')).toBe('adjacent LANGUAGE_BELOW')
    expect(verdictOf('English')).toBe('unsaid LANGUAGE_OF_RESUME')
    expect(verdictOf('software development')).toBe('unsaid YEARS_ENOUGH')
    expect(verdictOf('Senior Software Engineer')).toBe('adjacent TITLE_BELOW')
    expect(verdictOf('Mentor junior engineers')).toBe('shown SAID_IN_OTHER_WORDS')
  })

  it('points at places of the resume', () => {
    const evidence = match(RESUME).requirements.find(({ term }) => term === 'Kubernetes')?.evidence
    expect(evidence).toEqual([{ path: '/experience/0/highlights/2', text: 'Moved deployments to Kubernetes' }])
  })

  it('counts years from dates, never from claims', () => {
    const boasting: ResumeContent = { ...RESUME, summary: '25 years of experience in software development', experience: [{ id: 'job-1', company: 'Acme', position: 'Software Engineer', startDate: '2025-01', endDate: '2025-12', highlights: [] }] }
    expect(match(boasting).requirements.find(({ kind }) => kind === 'experience')).toMatchObject({ verdict: 'missing', reason: { code: 'YEARS_SHORT', params: { years: 1, asked: 5 } } })
  })

  it('counts a choice once, by its best member', () => {
    const skill = (term: string, group?: string): Requirement => ({ id: `req-${term}`, kind: 'skill', term, text: term, importance: 'must', ...group === undefined ? {} : { group } })
    const rest = ['Kubernetes', 'COBOL'].map(term => skill(term))
    const one = match(RESUME, [skill('PostgreSQL'), ...rest])
    const choice = match(RESUME, [skill('PostgreSQL', 'any-1'), skill('MySQL', 'any-1'), skill('SQL', 'any-1'), ...rest])
    expect(choice.parts).toEqual(one.parts)
  })

  describe('gives a skill its worth by where it stands', () => {
    const docker: Requirement = { id: 'req-1', kind: 'skill', term: 'Docker', text: 'Docker', importance: 'must' }
    const scoreOf = (content: ResumeContent, ...more: Requirement[]): number => Math.round(totalOf(match(content, [docker, ...more])))

    it('no more for naming it again in the summary than in the list', () => {
      expect(scoreOf(RESUME)).toBe(85)
      expect(scoreOf({ ...RESUME, summary: 'Knows Docker well. Skills: Docker, Git.' })).toBe(85)
    })

    it('all of it for a job that shows it', () => {
      expect(scoreOf({ ...RESUME, summary: 'Engineer.', experience: [{ ...RESUME.experience[0]!, highlights: ['Packed services with Docker'] }] })).toBe(100)
    })

    it('nearly all of it for a beginner\'s list, where a beginner is asked for', () => {
      const junior: Requirement = { id: 'req-2', kind: 'title', term: 'Junior Software Engineer', text: 'Junior Software Engineer', importance: 'must' }
      const musts = match(RESUME, [docker, junior]).parts.find(({ part }) => part === 'musts')
      expect(musts!.points / musts!.max).toBeCloseTo(0.95)
    })
  })

  it('meets a duty by its words said apart, and none by a list in the summary', () => {
    const duty: Requirement = { id: 'req-1', kind: 'responsibility', term: 'Fix bugs and improve existing functionality', text: '', importance: 'must' }
    const tests: Requirement = { id: 'req-2', kind: 'responsibility', term: 'Build pages in JavaScript and React', text: '', importance: 'must' }
    const beginner: ResumeContent = { ...RESUME, summary: 'Beginner. Skills: React, JavaScript.', experience: [{ ...RESUME.experience[0]!, highlights: ['Fixed 20+ bugs in legacy code'] }] }
    expect(match(beginner, [duty, tests]).requirements.map(({ verdict }) => verdict)).toEqual(['shown', 'missing'])
  })

  it('takes two years for several', () => {
    const several: Requirement = { id: 'req-1', kind: 'experience', term: 'software development', text: 'several years of software development', importance: 'must' }
    expect(match(RESUME, [several]).requirements[0]).toMatchObject({ verdict: 'unsaid', reason: { code: 'YEARS_SEVERAL' } })
  })

  it('tells what stands where one looks first', () => {
    const early = (term: string): boolean | undefined => match(RESUME).requirements.find(requirement => requirement.term === term)?.early
    expect([early('Python'), early('Docker'), early('COBOL')]).toEqual([true, true, undefined])
  })

  it('is near 0 for an empty resume', () => {
    const empty: ResumeContent = { personalInfo: { fullName: '' }, experience: [], education: [], skills: [] }
    expect(match(empty)).toMatchObject({ score: 0, band: 'weak' })
  })

  it('tells nothing without a readable requirement', () => {
    const facts = requirements.filter(({ kind }) => kind === 'location')
    for (const list of [[], facts])
      expect(match(RESUME, list)).toMatchObject({ score: null, band: null, parts: [], notes: [{ code: 'NO_REQUIREMENTS' }] })
  })

  it('notes another language than the vacancy\'s', () => {
    expect(matchResume(RESUME, requirements, { now, vacancyLanguage: 'de' }).notes.map(({ code }) => code)).toContain('LANGUAGE_DIFFERS')
  })

  it('reports valid data with known reasons, whatever the requirement', () => {
    const report = match(RESUME)
    expect(matchReportSchema.parse(report)).toEqual(report)
    const codes: readonly string[] = MATCH_REASONS
    expect(report.requirements.every(({ reason }) => codes.includes(reason.code))).toBe(true)
  })
})

// --- Properties over generated resumes and vacancies ------------------------------------------------

const TERMS = ['Python', 'Java', 'React', 'PostgreSQL', 'MySQL', 'SQL', 'Docker', 'Kubernetes', 'AWS', 'Azure', 'Terraform', 'Kafka', 'GraphQL', 'Figma', 'Scrum', 'Tableau', 'Excel', 'SAP', 'accounting', 'nursing', 'project management', 'communication', 'teamwork', 'machine learning', 'C++', 'Go', 'SEO', 'Salesforce']
const DUTIES = ['Design and build scalable services', 'Mentor junior colleagues', 'Prepare monthly financial statements', 'Care for patients in intensive care', 'Write automated tests', 'Negotiate contracts with suppliers']

const requirementArbitrary = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('skill' as const), term: fc.constantFrom(...TERMS) }) },
  fc.record({ kind: fc.constant('skill' as const), term: fc.constantFrom(...TERMS), years: fc.integer({ min: 0, max: 8 }) }),
  fc.record({ kind: fc.constant('responsibility' as const), term: fc.constantFrom(...DUTIES) }),
  fc.record({ kind: fc.constant('experience' as const), term: fc.constantFrom('software development', 'nursing', '5 years'), years: fc.integer({ min: 0, max: 12 }) }),
  fc.record({ kind: fc.constant('education' as const), term: fc.constantFrom('Bachelor in Computer Science', 'Master', 'PhD in Physics'), level: fc.constantFrom('bachelor', 'master', 'doctorate') }),
  fc.record({ kind: fc.constant('language' as const), term: fc.constantFrom('German', 'English', 'French'), level: fc.constantFrom('B1', 'C1', 'native') }),
  fc.record({ kind: fc.constant('title' as const), term: fc.constantFrom('Senior Software Engineer', 'Nurse', 'Accountant') }),
)
const requirementsArbitrary = fc.uniqueArray(requirementArbitrary, { minLength: 1, maxLength: 25, selector: ({ kind, term }) => `${kind} ${term}` })
  .chain(list => fc.array(fc.boolean(), { minLength: list.length, maxLength: list.length }).map(musts => list.map((draft, at): Requirement => ({ id: `req-${at + 1}`, text: draft.term, importance: musts[at] ? 'must' : 'nice', ...draft }))))

const bullet = fc.tuple(fc.constantFrom('Built services with', 'Led work on', 'Introduced', 'Cared for'), fc.constantFrom(...TERMS)).map(parts => parts.join(' '))
const month = fc.tuple(fc.integer({ min: 2005, max: 2024 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const contentArbitrary: fc.Arbitrary<ResumeContent> = fc.record({
  jobs: fc.array(fc.record({ position: fc.constantFrom('Software Engineer', 'Nurse', 'Accountant', 'Intern', 'Project Manager'), dates: fc.tuple(month, month), highlights: fc.array(fc.oneof(bullet, fc.constantFrom(...DUTIES)), { maxLength: 4 }) }), { maxLength: 4 }),
  degrees: fc.array(fc.constantFrom('Bachelor of Science', 'Master of Arts', 'PhD', 'Abitur'), { maxLength: 2 }),
  items: fc.uniqueArray(fc.constantFrom(...TERMS, 'Chess', 'Pottery', 'Sailing', 'Origami'), { maxLength: 8 }),
  languages: fc.uniqueArray(fc.constantFrom('German', 'English', 'French'), { maxLength: 3 }),
}).map(({ jobs, degrees, items, languages }) => ({
  personalInfo: { fullName: 'Jane Roe' },
  experience: jobs.map((job, at) => {
    const [startDate = '2010-01', endDate = '2011-01'] = job.dates.toSorted()
    return { id: `job-${at}`, company: 'Acme', position: job.position, startDate, endDate, highlights: job.highlights }
  }),
  education: degrees.map((degree, at) => ({ id: `edu-${at}`, institution: 'TU', degree })),
  skills: items.length === 0 ? [] : [{ id: 'skl-1', group: null, items }],
  languages: languages.map((language, at) => ({ id: `lng-${at}`, language })),
}))

describe('the score', () => {
  it('is the same for the same input, within 0 and 100, and the sum of its parts', () => {
    fc.assert(fc.property(contentArbitrary, requirementsArbitrary, (content, list) => {
      const report = match(content, list)
      expect(match(structuredClone(content), structuredClone(list))).toEqual(report)
      expect(report.score).toBe(Math.round(totalOf(report)))
      expect(report.parts.every(({ points, max }) => points >= 0 && points <= max + 1e-9)).toBe(true)
      expect(report.parts.reduce((sum, { max }) => sum + max, 0)).toBeCloseTo(100)
    }), { numRuns: 100 })
  }, 30_000)

  it('never falls when a bullet names a must', () => {
    fc.assert(fc.property(contentArbitrary.filter(({ experience }) => experience.length > 0), requirementsArbitrary, fc.nat(), (content, list, pick) => {
      const musts = list.filter(({ kind, importance }) => kind === 'skill' && importance === 'must')
      const must = musts[pick % Math.max(1, musts.length)]
      if (must === undefined)
        return
      const more = structuredClone(content)
      more.experience[pick % more.experience.length]?.highlights.push(`Worked with ${must.term}`)
      expect(totalOf(match(more, list))).toBeGreaterThanOrEqual(totalOf(match(content, list)) - 1e-9)
    }), { numRuns: 150 })
  }, 30_000)

  it('never falls when a listed skill names a must, short of a list that repeats the vacancy', () => {
    fc.assert(fc.property(contentArbitrary, requirementsArbitrary, fc.nat(), (content, list, pick) => {
      const musts = list.filter(({ kind, importance }) => kind === 'skill' && importance === 'must')
      const must = musts[pick % Math.max(1, musts.length)]
      if (must === undefined)
        return
      const more = structuredClone(content)
      more.skills.push({ id: 'skl-new', group: 'More', items: [must.term] })
      const after = match(more, list)
      if (!after.notes.some(({ code }) => code === 'KEYWORD_STUFFING'))
        expect(totalOf(after)).toBeGreaterThanOrEqual(totalOf(match(content, list)) - 1e-9)
    }), { numRuns: 150 })
  }, 30_000)

  it('does not depend on the order of jobs, bullets, skills and requirements', () => {
    fc.assert(fc.property(contentArbitrary, requirementsArbitrary, (content, list) => {
      const turned: ResumeContent = {
        ...content,
        experience: content.experience.toReversed().map(job => ({ ...job, highlights: job.highlights.toReversed() })),
        education: content.education.toReversed(),
        skills: content.skills.map(group => ({ ...group, items: group.items.toReversed() })),
      }
      expect(totalOf(match(turned, list))).toBeCloseTo(totalOf(match(content, list)), 9)
      expect(match(content, list.toReversed()).score).toBe(match(content, list).score)
    }), { numRuns: 100 })
  }, 30_000)

  it('is near 0 for a resume without content, whatever is asked for', () => {
    const empty: ResumeContent = { personalInfo: { fullName: 'Jo Doe' }, experience: [], education: [], skills: [] }
    fc.assert(fc.property(requirementsArbitrary.filter(list => list.length > 0), (list) => {
      const { score, band } = match(empty, list)
      expect(score).toBeLessThanOrEqual(2)
      expect(band).toBe('weak')
    }), { numRuns: 100 })
  }, 30_000)

  it('is no number for any resume where nothing can be held against it', () => {
    const fact = fc.constantFrom<Requirement['kind']>('location', 'workFormat', 'salary', 'contract', 'deadline')
    fc.assert(fc.property(contentArbitrary, fc.array(fact, { maxLength: 4 }), (content, kinds) => {
      const list = kinds.map((kind, at): Requirement => ({ id: `req-${at}`, kind, term: 'Berlin', text: 'Berlin', importance: 'must' }))
      expect(match(content, list)).toMatchObject({ score: null, band: null, parts: [] })
    }), { numRuns: 50 })
  }, 30_000)

  it('rises by 5 points at most, and says so, when all keywords are pasted as a list', () => {
    const paste = fc.constantFrom('new group', 'same group', 'summary')
    const many = requirementsArbitrary.filter(list => list.filter(({ kind }) => kind === 'skill').length >= 6)
    fc.assert(fc.property(contentArbitrary, many, paste, (content, list, where) => {
      const words = list.filter(({ kind }) => kind === 'skill').map(({ term }) => term)
      const stuffed = structuredClone(content)
      if (where === 'summary')
        stuffed.summary = words.join(', ')
      else if (where === 'same group' && stuffed.skills[0] !== undefined)
        stuffed.skills[0].items.push(...words)
      else
        stuffed.skills.push({ id: 'skl-paste', group: null, items: words })
      const after = match(stuffed, list)
      expect(totalOf(after) - totalOf(match(content, list))).toBeLessThanOrEqual(5 + 1e-9)
      expect(after.notes.map(({ code }) => code)).toContain('KEYWORD_STUFFING')
    }), { numRuns: 150 })
  }, 30_000)
})
