import type { MatchReport, Requirement, ResumeContent } from '@int/schema'
import { verifyContent } from '../../src/grounding/index.ts'
import { detectLanguage } from '../../src/language/index.ts'
import { matchResume } from '../../src/scoring/index.ts'
import { tailorResume } from '../../src/tailoring/index.ts'
import { readVacancy } from '../../src/vacancies/index.ts'
import { filesIn, median, percent } from './files.ts'
import { ADVERTISEMENT_BATCHES, advertisementsOf } from './gold.ts'
import { contentOf, labelledPairs, TODAY } from './pairs.ts'
import { labelledResumes, VERDICT_BATCHES } from './verdicts.ts'

interface Pair {
  name: string
  content: ResumeContent
  requirements: Requirement[]
  language: string
}

/** Somebody applies where something fits. */
const WORTH_APPLYING = 35
/** Of the pairs of the directory's resumes and advertisements, one in so many. */
const EVERY = 7

/** Every own resume with every own advertisement of its language that it fits at least in part, and the published pairs in the directory. */
function pairsOf(directory: string): Pair[] {
  const resumes = VERDICT_BATCHES.flatMap(batch => labelledResumes(batch)).map(({ name, content }) => ({ name, content, language: detectLanguage([content.summary, ...content.experience.flatMap(({ highlights }) => highlights)].join('\n')) }))
  const vacancies = ADVERTISEMENT_BATCHES.flatMap(batch => advertisementsOf(batch)).map(({ name, text }) => ({ name, ...readVacancy(text) }))
  const own = vacancies.flatMap(vacancy => resumes.filter(({ language }) => language === vacancy.language).map(({ name, content, language }): Pair => ({
    name: `${name} for ${vacancy.name}`,
    content: { ...content, language: language! },
    requirements: vacancy.requirements,
    language: vacancy.language,
  })))
  const published = labelledPairs(directory).map(({ name, content, reading }): Pair => ({ name, content: { ...content, language: 'en' }, requirements: reading.requirements, language: reading.language }))
  const golds = filesIn(directory, 'gold').filter(({ name }) => name.endsWith('.json')).map(({ name, text }) => ({ name, content: contentOf(JSON.parse(text)) }))
  const advertisements = filesIn(directory, 'jobs').filter(({ name }) => name.endsWith('.txt')).map(({ name, text }) => ({ name, ...readVacancy(text) }))
  const others = advertisements.flatMap(vacancy => golds.map(({ name, content }): Pair => ({ name: `${name} for ${vacancy.name}`, content: { ...content, language: detectLanguage(content.experience.flatMap(({ highlights }) => highlights).join('\n')) ?? 'en' }, requirements: vacancy.requirements, language: vacancy.language })))
    .filter(({ content, language }) => content.language === language)
    // Every so many is enough to count, and spreads over resumes and vacancies.
    .filter((_, at) => at % EVERY === 0)
  return [...own, ...published, ...others].filter(({ content, requirements }) => (matchResume(content, requirements, { now: TODAY }).score ?? 0) >= WORTH_APPLYING)
}

const named = (report: MatchReport): number => report.requirements.filter(({ reason }) => reason.code === 'NAMED').length
const shownSkills = ({ requirements }: MatchReport): number => requirements.filter(({ reason }) => reason.code === 'NAMED' || reason.code === 'NAMED_BY_ALIAS').length
const seen = (report: MatchReport): number => report.requirements.filter(({ early, importance }) => early === true && importance === 'must').length
const there = ({ requirements }: MatchReport): number => requirements.filter(({ early, importance }) => early !== undefined && importance === 'must').length
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

/** What the local tailor does to pairs of resumes and vacancies, and what of it shows in the match. */
export function measureTailoring(directory: string, show: boolean): void {
  const results = pairsOf(directory).map(({ name, content, requirements, language }) => {
    const { edits, blocked, before, after, content: tailored } = tailorResume(content, requirements, { now: TODAY, vacancyLanguage: language })
    if (show)
      console.log(`  ${name}: ${edits.length} edits, ${before.score} → ${after.score}, named ${named(before)} → ${named(after)}, early ${seen(before)} → ${seen(after)} of ${there(before)}`)
    return { edits, blocked, before, after, findings: verifyContent(content, tailored) }
  })
  if (results.length === 0)
    return
  const changes = results.map(({ before, after }) => (after.score ?? 0) - (before.score ?? 0))
  const codes = results.flatMap(({ edits }) => edits.map(({ reason }) => reason.code))
  const kinds = [...new Set(codes)].map(code => `${code} ${codes.filter(other => other === code).length}`)
  const unsaid = results.map(({ before, after }) => before.requirements.filter(({ verdict }, at) => verdict === 'unsaid' && after.requirements[at]?.verdict === 'shown').length)
  console.log(`tailoring ${results.length} pairs: ${median(results.map(({ edits }) => edits.length))} edits (median), ${sum(results.map(({ blocked }) => blocked.length))} blocked, ${sum(results.map(({ findings }) => findings.length))} findings on what came out`)
  console.log(`  edits: ${kinds.join(', ')}`)
  console.log(`  skills there that are named in the vacancy's words: ${percent(sum(results.map(({ before }) => named(before))) / sum(results.map(({ before }) => shownSkills(before))))} before, ${percent(sum(results.map(({ after }) => named(after))) / sum(results.map(({ after }) => shownSkills(after))))} after; unsaid that became shown: ${sum(unsaid)}`)
  console.log(`  musts there that stand where one looks first: ${percent(sum(results.map(({ before }) => seen(before))) / sum(results.map(({ before }) => there(before))))} before, ${percent(sum(results.map(({ after }) => seen(after))) / sum(results.map(({ after }) => there(after))))} after`)
  console.log(`  score: median ${median(results.map(({ before }) => before.score ?? 0))} before, ${median(results.map(({ after }) => after.score ?? 0))} after; unchanged in ${changes.filter(change => change === 0).length}, higher in ${changes.filter(change => change > 0).length} (by ${Math.max(...changes)} at most), lower in ${changes.filter(change => change < 0).length}`)
}
