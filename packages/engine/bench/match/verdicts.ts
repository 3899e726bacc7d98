import type { Requirement, ResumeContent, Verdict } from '@int/schema'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resumeContentSchema } from '@int/schema'
import { withItemIds } from '../../src/content/index.ts'
import { matchResume } from '../../src/scoring/index.ts'
import { filesIn, percent } from './files.ts'

/**
 * Resumes of our own, each with requirements and the verdict that a careful person gives. In the file: `headline`, `summary`, `job: title @ firm from..to`
 * with bullets, `edu`, `skills`, `cert`, `lang`; after `=== gold` lines of `kind | term | years or level | verdict`.
 */
interface LabelledResume {
  name: string
  content: ResumeContent
  pairs: { requirement: Requirement, verdict: Verdict }[]
}

const HERE = dirname(fileURLToPath(import.meta.url))
const TODAY = new Date('2026-11-01T00:00:00Z')

/** The resumes of a batch with their labels. */
export function labelledResumes(batch: string): LabelledResume[] {
  return filesIn(HERE, 'verdicts', batch).map(({ name, text }) => {
    const [resume = '', gold = ''] = text.split('=== gold\n')
    return { name: name.replace('.txt', ''), content: contentOf(resume), pairs: gold.trim().split('\n').map(pairOf) }
  })
}

function contentOf(text: string): ResumeContent {
  const lines = text.split('\n').filter(Boolean)
  const all = (key: string): string[] => lines.flatMap(line => line.startsWith(`${key}: `) ? [line.slice(key.length + 2)] : [])
  const dated = (words: string): { what: string, where: string, startDate: string, endDate: string | null } => {
    const [, what = '', where = '', startDate = '', end = ''] = /^(.*) @ (.*) ([\d-]+)\.\.([\d-]+|present)$/.exec(words) ?? []
    return { what, where, startDate, endDate: end === 'present' ? null : end }
  }
  const bulletsAfter = (job: string): string[] => {
    const rest = lines.slice(lines.indexOf(`job: ${job}`) + 1)
    const end = rest.findIndex(line => !line.startsWith('- '))
    return rest.slice(0, end === -1 ? undefined : end).map(line => line.slice(2))
  }
  return resumeContentSchema.parse(withItemIds({
    personalInfo: { fullName: 'Sam Doe', ...all('headline')[0] === undefined ? {} : { headline: all('headline')[0] }, ...all('location')[0] === undefined ? {} : { location: all('location')[0] } },
    ...all('summary')[0] === undefined ? {} : { summary: all('summary')[0] },
    experience: all('job').map((job) => {
      const { what, where, ...dates } = dated(job)
      return { position: what, company: where, ...dates, highlights: bulletsAfter(job) }
    }),
    education: all('edu').map((entry) => {
      const { what, where, ...dates } = dated(entry)
      return { degree: what, institution: where, ...dates }
    }),
    skills: all('skills').length === 0 ? [] : [{ group: null, items: all('skills').flatMap(list => list.split(/, (?![^(]*\))/)) }],
    certifications: all('cert').map(name => ({ name })),
    languages: all('lang').map((entry) => {
      const [language = '', ...level] = entry.split(' ')
      return { language, ...level.length === 0 ? {} : { level: level.join(' ') } }
    }),
  }))
}

function pairOf(line: string, at: number): { requirement: Requirement, verdict: Verdict } {
  const [kind = 'skill', term = '', ...rest] = line.split('|').map(part => part.trim())
  const verdict = rest.at(-1) as Verdict
  const extra = rest.length > 1 ? rest[0] : undefined
  return {
    verdict,
    // The casts: the file's own words, which a wrong one would show as a wrong verdict.
    requirement: {
      id: `req-${at + 1}`,
      kind: kind as Requirement['kind'],
      term,
      text: term,
      importance: 'must',
      ...extra === undefined ? {} : Number.isNaN(Number(extra)) ? { level: extra } : { years: Number(extra) },
    },
  }
}

export interface VerdictCount {
  all: number
  same: number
  /** Things seen that aren't there. */
  claimed: number
  /** Things there that weren't seen. */
  overlooked: number
}

/** Verdicts of one batch against the labels; `tell` hears of each that differs. */
export function countVerdicts(batch: string, tell: (difference: string) => void = () => {}): VerdictCount {
  const count: VerdictCount = { all: 0, same: 0, claimed: 0, overlooked: 0 }
  for (const { name, content, pairs } of labelledResumes(batch)) {
    const report = matchResume(content, pairs.map(({ requirement }) => requirement), { now: TODAY })
    pairs.forEach(({ requirement, verdict }, at) => {
      const mine = report.requirements[at]
      if (mine === undefined)
        return
      count.all++
      count.same += mine.verdict === verdict ? 1 : 0
      count.claimed += verdict === 'missing' && mine.verdict !== 'missing' ? 1 : 0
      count.overlooked += verdict !== 'missing' && mine.verdict === 'missing' ? 1 : 0
      if (mine.verdict !== verdict)
        tell(`${name}: ${requirement.kind} ${requirement.term} ${requirement.years ?? requirement.level ?? ''} is ${verdict}, judged ${mine.verdict} (${mine.reason.code} ${JSON.stringify(mine.reason.params)})`)
    })
  }
  return count
}

export const VERDICT_BATCHES = ['first', 'second']

export function measureVerdicts(show: boolean): void {
  for (const batch of VERDICT_BATCHES) {
    const { all, same, claimed, overlooked } = countVerdicts(batch, difference => show && console.log(`  ${difference}`))
    console.log(`verdicts, batch ${batch}: ${same} of ${all} as labelled (${percent(same / all)}); ${claimed} things seen that aren't there, ${overlooked} overlooked`)
  }
}
