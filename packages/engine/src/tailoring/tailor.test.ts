import type { Edit, Requirement, ResumeContent } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyContent } from '../grounding/index.ts'
import { applyEdits, EDIT_REASONS, proposeEdits, tailorResume } from './index.ts'

const now = new Date('2026-01-15T00:00:00.000Z')

const base: ResumeContent = {
  language: 'en',
  personalInfo: { fullName: 'Ben Adler', headline: 'Developer' },
  summary: 'Developer with a taste for tests. Plays chess. Runs Postgres in production.',
  experience: [{
    id: 'job-1',
    company: 'React Hotels',
    position: 'Developer',
    startDate: '2020-01',
    endDate: null,
    highlights: ['Wrote the staff handbook', 'Tuned Postgres queries', 'Moved the site of React Hotels to TypeScript'],
  }],
  education: [],
  skills: [
    { id: 'skl-1', group: 'Office', items: ['Word'] },
    { id: 'skl-2', group: 'Data', items: ['Excel', 'Postgres'] },
  ],
}

function requirement(id: string, term: string, text: string): Requirement {
  return { id, kind: 'skill', term, text, importance: 'must' }
}

const wanted = [requirement('req-1', 'PostgreSQL', 'You know PostgreSQL well.'), requirement('req-2', 'Kubernetes', 'Kubernetes is a must.')]

describe('the local tailor', () => {
  it('puts first what the vacancy asks for', () => {
    const { content } = tailorResume(base, wanted, { now })
    expect(content.experience[0]?.highlights[0]).toContain('PostgreSQL')
    expect(content.skills[0]?.group).toBe('Data')
    expect(content.skills[0]?.items[0]).toBe('PostgreSQL')
  })

  it('says in the vacancy\'s words what the resume says by another name', () => {
    const surfaced = proposeEdits(base, wanted, { now }).filter(({ kind }) => kind === 'surface')
    expect(surfaced.map(edit => 'after' in edit && edit.after)).toEqual(['Tuned PostgreSQL queries', 'PostgreSQL'])
  })

  it('keeps its hands off names that look like skills', () => {
    const { content } = tailorResume(base, [requirement('req-1', 'React', 'We use React.js.')], { now })
    expect(content.experience[0]?.company).toBe('React Hotels')
    expect(content.experience[0]?.highlights.join()).toContain('React Hotels')
  })

  it('rewrites the summary out of its own sentences', () => {
    const edit = proposeEdits(base, wanted, { now }).find(({ pointer }) => pointer === '/summary')
    expect(edit?.kind === 'rewrite' && edit.after).toBe('Developer with a taste for tests. Runs PostgreSQL in production. Plays chess.')
  })

  it('names in the summary what the vacancy asks for and only the lists say, without what has a limit', () => {
    const cook: ResumeContent = {
      ...base,
      personalInfo: { fullName: 'Ben Adler', headline: 'Analyst' },
      summary: 'Analyst with a taste for tests.',
      skills: [{ id: 'skl-1', group: null, items: ['Excel', 'Python', 'Tableau (basic)', 'SAP'] }],
    }
    const asked = ['SAP', 'Python', 'Tableau'].map((term, index) => requirement(`req-${index + 1}`, term, `${term} is a must.`))
    const { content, edits, blocked } = tailorResume(cook, asked, { now })
    expect(content.summary).toBe('Analyst with a taste for tests. Skills: Python, SAP.')
    expect(edits.find(({ pointer }) => pointer === '/summary')?.reason).toEqual({ code: 'SUMMARY_SKILLS', params: { skills: 'Python, SAP' } })
    expect(blocked).toEqual([])
  })

  it('leads with the line nearest to the vacancy where none meets a requirement outright', () => {
    const duty: Requirement = { id: 'req-1', kind: 'responsibility', term: 'keeping a handbook for all staff of the group', text: 'You keep a handbook for all staff of the group.', importance: 'must' }
    const turned = { ...base, experience: [{ ...base.experience[0]!, highlights: ['Tuned queries', 'Moved house', 'Staff handbook'] }] }
    const reorder = proposeEdits(turned, [duty], { now }).find(({ pointer }) => pointer === '/experience/0/highlights')
    expect(reorder?.kind === 'reorder' && [reorder.order[0], reorder.factIds.length]).toEqual([2, 1])
  })

  it('names no second thing along with the first', () => {
    const linux = { ...base, skills: [{ id: 'skl-1', group: null, items: ['Linux'] }] }
    expect(proposeEdits(linux, [requirement('req-1', 'Linux', 'You are at home in Unix/Linux.')], { now })).toEqual([])
  })

  it('never adds the skill that is missing', () => {
    expect(JSON.stringify(tailorResume(base, wanted, { now }).content)).not.toContain('Kubernetes')
  })

  it('surfaces nothing across languages, where another name may be a translation', () => {
    expect(proposeEdits(base, wanted, { now, vacancyLanguage: 'de' }).filter(({ kind }) => kind === 'surface')).toEqual([])
  })

  it('proposes nothing for a vacancy without requirements', () => {
    expect(proposeEdits(base, [], { now })).toEqual([])
  })

  it('hides what is too long, each line as an edit of its own, and never all of a job', () => {
    const long: ResumeContent = { ...base, experience: Array.from({ length: 12 }, (_, index) => ({ ...base.experience[0]!, id: `job-${index + 1}`, company: `Employer ${index}`, highlights: Array.from({ length: 9 }, (__, line) => line === 0 ? 'Tuned Postgres queries' : `Sorted the post of floor ${index} and house ${line}`) })) }
    const { content, edits } = tailorResume(long, wanted, { now, pages: 1 })
    const hidden = edits.filter(({ kind }) => kind === 'hide')
    expect(hidden.length).toBeGreaterThan(10)
    expect(hidden.every(({ reason }) => reason.code === 'SHORTEN')).toBe(true)
    expect(content.experience.every(({ highlights }) => highlights.length >= 2)).toBe(true)
  })

  it('leaves out whole entries only where lines don\'t do, interests before projects, and none that serves', () => {
    const lines = Array.from<string>({ length: 60 }).fill('Tuned Postgres queries and wrote about how it was done, in so many words that the line is long')
    const full: ResumeContent = {
      ...base,
      experience: [{ ...base.experience[0]!, highlights: lines }],
      interests: [{ id: 'int-1', name: 'Chess' }],
      projects: [{ id: 'prj-1', name: 'Kites', highlights: [] }, { id: 'prj-2', name: 'Pools', highlights: ['Wrote a pool for Postgres'] }],
    }
    const entries = proposeEdits(full, wanted, { now, pages: 1 }).filter(({ reason }) => reason.code === 'SHORTEN_ENTRY')
    expect(entries.map(({ pointer }) => pointer)).toEqual(['/interests/0', '/projects/0'])
  })

  it('lists a skill that a job was done with, in the vacancy\'s word and among its like', () => {
    const used: ResumeContent = { ...base, experience: [{ ...base.experience[0]!, highlights: ['Runs eleven services on K8s', 'Sold SAP licences'] }], skills: [{ id: 'skl-1', group: 'Office', items: ['Word'] }, { id: 'skl-2', group: 'Work', items: ['Docker', 'Git'] }] }
    const asked = [wanted[1]!, requirement('req-3', 'SAP', 'SAP is a must.'), requirement('req-4', 'Docker', 'Docker is a must.')]
    const added = tailorResume(used, asked, { now }).edits.filter(({ kind }) => kind === 'add')
    expect(added.map(({ pointer, reason }) => [pointer, reason])).toEqual([['/skills/1/items', { code: 'SKILL_USED', params: { skill: 'Kubernetes', place: 'Runs eleven services on K8s' } }]])
    expect(tailorResume(used, asked, { now }).content.skills.find(({ id }) => id === 'skl-2')?.items).toEqual(['Docker', 'Git', 'Kubernetes'])
  })

  it('puts an own title over the resume where it is nearer to the vacancy\'s, and none that is not held', () => {
    const title: Requirement = { id: 'req-1', kind: 'title', term: 'Senior Backend Engineer', text: 'Senior Backend Engineer', importance: 'must' }
    const senior: ResumeContent = { ...base, personalInfo: { fullName: 'Ben Adler', headline: 'Backend Engineer' }, experience: [{ ...base.experience[0]!, position: 'Senior Backend Engineer' }] }
    expect(tailorResume(senior, [title], { now }).content.personalInfo.headline).toBe('Senior Backend Engineer')
    expect(tailorResume({ ...senior, experience: base.experience }, [title], { now }).content.personalInfo.headline).toBe('Backend Engineer')
    expect(tailorResume({ ...senior, personalInfo: { fullName: 'Ben Adler', headline: 'Backend Engineer | Public speaker' } }, [title], { now }).content.personalInfo.headline).toBe('Backend Engineer | Public speaker')
  })

  it('says once what a list says twice, and leaves no list bare', () => {
    const twice: ResumeContent = { ...base, skills: [{ id: 'skl-1', group: 'Data', items: ['Excel', 'Postgres', 'PostgreSQL'] }, { id: 'skl-2', group: 'More', items: ['Postgres'] }] }
    const merged = proposeEdits(twice, wanted, { now }).filter(({ reason }) => reason.code === 'SAID_TWICE')
    expect(merged.map(({ pointer }) => pointer)).toEqual(['/skills/0/items/2'])
  })

  it('writes a summary in the resume\'s own words where there is none', () => {
    const { summary: _, ...bare } = base
    const asked = [...wanted, requirement('req-3', 'Excel', 'Excel is a must.'), requirement('req-4', 'Word', 'Word is a must.')]
    const { content, blocked } = tailorResume(bare, asked, { now })
    expect(content.summary).toBe('Developer. Tuned PostgreSQL queries. Skills: Word, Excel.')
    expect(blocked).toEqual([])
  })

  it('gives the same edits the same ids', () => {
    expect(proposeEdits(base, wanted, { now })).toEqual(proposeEdits(structuredClone(base), wanted, { now }))
  })
})

const reasons: readonly string[] = EDIT_REASONS
const TERMS = ['PostgreSQL', 'Postgres', 'Kubernetes', 'K8s', 'JavaScript', 'JS', 'Python', 'Excel', 'SAP', 'Wundversorgung', 'AutoCAD', 'C++', 'C#', 'R', 'Go', 'Node.js', 'nursing', 'welding', 'negotiation', 'Photoshop', 'TIG', 'HACCP', 'React', 'customer service', 'project management', 'продажі', 'Machine Learning', 'SQL', 'CI/CD', 'Scrum']
const VERBS = ['Built', 'Led', 'Helped with', 'Trained staff in', 'Reduced errors by 12 % with', 'Owned', 'Sold 40 licences of', 'Managed 3 people and', 'Betreuung von', 'Wrote about']
const NAMES = ['React Studios', 'St. Mary\'s Hospital', 'Go Ahead Ltd', 'Müller & Söhne GmbH', 'Université de Lyon', 'Excel Academy', 'Львівський ліцей № 7', 'Scrum & Co.']
const term = fc.constantFrom(...TERMS)
const sentence = fc.tuple(fc.constantFrom(...VERBS), fc.array(term, { minLength: 1, maxLength: 3 }), fc.option(fc.integer({ min: 2, max: 4000 }), { nil: undefined }))
  .map(([verb, terms, count]) => `${verb} ${terms.join(', ')}${count === undefined ? '' : ` for ${count} customers`}`)
const date = fc.tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 0, max: 12 })).map(([year, month]) => month === 0 ? String(year) : `${year}-${String(month).padStart(2, '0')}`)

const resume: fc.Arbitrary<ResumeContent> = fc.record({
  language: fc.constantFrom('en', 'de', 'fr', 'uk'),
  personalInfo: fc.record({ fullName: fc.constantFrom(...NAMES), headline: term, email: fc.constant('someone@example.org') }),
  summary: fc.option(fc.array(sentence, { minLength: 1, maxLength: 5 }).map(lines => lines.map(line => `${line}.`).join(' ')), { nil: undefined }),
  experience: fc.array(fc.record({
    company: fc.constantFrom(...NAMES),
    position: fc.constantFrom('Developer', 'Staff Nurse', 'Assistant Chef', 'Vertriebsleiter', 'Head of Sales'),
    startDate: date,
    endDate: fc.option(date, { nil: null }),
    highlights: fc.array(sentence, { maxLength: 12 }),
    technologies: fc.array(term, { maxLength: 5 }),
  }), { maxLength: 6 }).map(items => items.map((item, index) => ({ id: `job-${index + 1}`, ...item }))),
  education: fc.array(fc.record({ institution: fc.constantFrom(...NAMES), degree: fc.constantFrom('BSc', 'Master', 'Lehre', 'PhD (not completed)'), endDate: date }), { maxLength: 2 }).map(items => items.map((item, index) => ({ id: `edu-${index + 1}`, ...item }))),
  skills: fc.array(fc.record({ group: fc.option(fc.constantFrom('Tools', 'Methods'), { nil: null }), items: fc.uniqueArray(term, { maxLength: 8 }) }), { maxLength: 3 }).map(items => items.map((item, index) => ({ id: `skl-${index + 1}`, ...item }))),
  projects: fc.array(fc.record({ name: fc.constantFrom(...NAMES), description: sentence, highlights: fc.array(sentence, { maxLength: 3 }) }), { maxLength: 2 }).map(items => items.map((item, index) => ({ id: `prj-${index + 1}`, ...item }))),
})

const title = fc.option(fc.constantFrom('Developer', 'Senior Developer', 'Nurse', 'Vertriebsleiter', 'Head of Sales'), { nil: undefined })
const wishes = fc.array(fc.record({
  kind: fc.constantFrom('skill' as const, 'responsibility' as const),
  term,
  text: sentence,
  importance: fc.constantFrom('must' as const, 'nice' as const),
}), { maxLength: 8 }).map(items => items.map((item, index): Requirement => ({ ...item, id: `req-${index + 1}`, text: `${item.text}, ${item.term}` })))
const vacancy: fc.Arbitrary<Requirement[]> = fc.tuple(title, wishes).map(([name, items]) => name === undefined
  ? items
  : [{ id: 'req-title', kind: 'title', term: name, text: name, importance: 'must' }, ...items])

/** What no edit of the local tailor may touch without being named in it, as bytes: who, where, as what, when, which degree, and how many. */
function untouchable({ personalInfo, experience, education, projects, skills }: ResumeContent, edits: Edit[] = []): string {
  const gone = (place: string): number => edits.filter(({ kind, pointer }) => kind === 'hide' && pointer.startsWith(`${place}/`)).length
  const added = (place: string): number => edits.filter(({ kind, pointer }) => kind === 'add' && pointer === place).length
  const headline = edits.find(({ pointer }) => pointer === '/personalInfo/headline')
  return JSON.stringify([
    headline !== undefined && 'after' in headline ? { ...personalInfo, headline: headline.after } : personalInfo,
    experience.map(({ id, company, position, startDate, endDate }) => [id, company, position, startDate, endDate]),
    education,
    projects?.filter((_, index) => !edits.some(({ kind, pointer }) => kind === 'hide' && pointer === `/projects/${index}`)).map(({ id, name }) => [id, name]).sort(),
    skills.map(({ id, group, items }, index) => [id, group, items.length - gone(`/skills/${index}/items`) + added(`/skills/${index}/items`)]).sort(),
  ])
}

describe('tailoring any resume to any vacancy', () => {
  it('does no harm and says nothing new, in 1,000 random pairs', { timeout: 240_000 }, () => {
    fc.assert(fc.property(resume, vacancy, (content, requirements) => {
      const { content: tailored, edits, blocked, before, after } = tailorResume(content, requirements, { now })
      expect(untouchable(tailored)).toBe(untouchable(content, edits))
      expect(verifyContent(content, tailored)).toEqual([])
      expect(blocked).toEqual([])
      if (edits.every(({ kind }) => kind !== 'hide'))
        expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0)
      const hidden = edits.filter(({ kind, pointer }) => kind === 'hide' && /^\/experience\/\d+\/highlights\//.test(pointer)).length
      const lines = (one: ResumeContent): number => one.experience.reduce((sum, { highlights }) => sum + highlights.length, 0)
      expect(lines(tailored)).toBe(lines(content) - hidden)
      expect(applyEdits(content, edits)).toEqual(tailored)
      expect(edits.every(({ reason }) => reasons.includes(reason.code))).toBe(true)
    }), { numRuns: 1000, seed: 20260115 })
  })
})
