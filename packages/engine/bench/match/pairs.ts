import type { ResumeContent, VacancyReading } from '@int/schema'
import { resumeContentSchema } from '@int/schema'
import { withItemIds } from '../../src/content/index.ts'
import { matchResume } from '../../src/scoring/index.ts'
import { readVacancy } from '../../src/vacancies/index.ts'
import { textOf } from './files.ts'

interface Gold {
  name: string
  headline?: string
  location?: string
  summary?: string
  experience: { company: string, position: string, start?: string, end?: string, bullets?: string[], description?: string }[]
  education: { institution: string, degree: string, field?: string, start?: string, end?: string }[]
  skills: string[]
  certifications?: (string | { name: string })[]
  languages?: (string | { language: string, level?: string })[]
}

const date = (text: string | undefined): string | undefined => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(text ?? '')?.[0]

/** A gold resume in our shape. */
export function contentOf(gold: Gold): ResumeContent {
  const end = (text: string | undefined): string | null | undefined => text === 'present' ? null : date(text)
  return resumeContentSchema.parse(JSON.parse(JSON.stringify(withItemIds({
    personalInfo: { fullName: gold.name, headline: gold.headline || undefined, location: gold.location || undefined },
    summary: gold.summary || undefined,
    experience: gold.experience.map(job => ({ company: job.company, position: job.position, startDate: date(job.start), endDate: end(job.end), description: job.description || undefined, highlights: job.bullets ?? [] })),
    education: gold.education.map(entry => ({ institution: entry.institution, degree: entry.degree, field: entry.field || undefined, startDate: date(entry.start), endDate: end(entry.end) })),
    skills: gold.skills.length === 0 ? [] : [{ group: null, items: gold.skills }],
    certifications: (gold.certifications ?? []).map(entry => ({ name: typeof entry === 'string' ? entry : entry.name })),
    languages: (gold.languages ?? []).map(entry => typeof entry === 'string' ? { language: entry } : { language: entry.language, level: entry.level || undefined }),
  }))))
}

export const TODAY = new Date('2026-11-01T00:00:00Z')

/** Published pairs of a resume and a vacancy with the range that the score is expected in. */
export function labelledPairs(directory: string): { name: string, band: string, min: number, max: number, content: ResumeContent, reading: VacancyReading }[] {
  const pairs = JSON.parse(textOf(directory, 'labelled/skillora/pairs.json') ?? '[]') as { resume: string, job: string, band: string, min: number, max: number }[]
  return pairs.flatMap(({ resume, job, ...expected }) => {
    const gold = textOf(directory, 'gold', `${resume.replace(/^.*\//, '')}.json`)
    const text = textOf(directory, job)
    return gold === undefined || text === undefined
      ? []
      : [{ ...expected, content: contentOf(JSON.parse(gold) as Gold), reading: readVacancy(text), name: `${resume.replace(/^.*__|\..*$/g, '')} for ${job.replace(/^.*__|\..*$/g, '')}` }]
  })
}

export function measurePairs(directory: string): void {
  const results = labelledPairs(directory).map(({ content, reading, ...pair }) => ({ ...pair, score: matchResume(content, reading.requirements, { now: TODAY, vacancyLanguage: reading.language }).score ?? 0 }))
  for (const { name, band, min, max, score } of results)
    console.log(`${score >= min && score <= max ? 'in ' : 'out'} ${name}: ${score}, expected ${min}–${max} (${band})`)
  const ranked = results.flatMap(one => results.filter(other => one.min > other.max).map(other => one.score > other.score))
  if (results.length > 0) {
    console.log(`rank correlation of our scores with the middles of the expected ranges (Spearman): ${spearman(results.map(({ score }) => score), results.map(({ min, max }) => (min + max) / 2)).toFixed(2)}; one set of ranges was published for these pairs, so there is no agreement of several people to hold it against`)
    console.log(`${results.filter(({ score, min, max }) => score >= min && score <= max).length} of ${results.length} pairs in their band; ${ranked.filter(Boolean).length} of ${ranked.length} orderings of pairs from different bands right`)
  }
}

/** Ranks from 1, equal values at the mean of their places. */
function ranks(values: number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other)
  return values.map(value => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1)
}

/** Spearman's rank correlation: Pearson's of the ranks. */
function spearman(one: number[], other: number[]): number {
  const [first, second] = [ranks(one), ranks(other)]
  const mean = (first.length + 1) / 2
  const sum = (values: number[], others: number[]): number => values.reduce((total, value, at) => total + (value - mean) * ((others[at] ?? 0) - mean), 0)
  return sum(first, second) / Math.sqrt(sum(first, first) * sum(second, second))
}
