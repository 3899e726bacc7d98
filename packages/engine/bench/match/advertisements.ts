import { performance } from 'node:perf_hooks'
import { matchResume } from '../../src/scoring/index.ts'
import { APPLYING, BENEFIT, LEGAL } from '../../src/vacancies/cues.ts'
import { readVacancy } from '../../src/vacancies/index.ts'
import { withoutMarkup } from '../../src/vacancies/markup.ts'
import { filesIn, median } from './files.ts'
import { contentOf, TODAY } from './pairs.ts'

/** Reads every advertisement and counts what shouldn't be there: spans that don't fit, benefit, legal and application sentences. */
export function measureAdvertisements(directory: string): void {
  const files = filesIn(directory, 'jobs')
  if (files.length === 0)
    return
  const counts = { requirements: 0, noise: 0, spans: 0, untitled: 0, empty: 0 }
  const times: number[] = []
  for (const { name, text } of files) {
    const start = performance.now()
    const { title, requirements } = readVacancy(text)
    times.push(performance.now() - start)
    counts.requirements += requirements.length
    counts.untitled += title === null ? 1 : 0
    counts.empty += requirements.length === 0 ? 1 : 0
    counts.spans += requirements.filter(({ text: words, start: from, end }) => !withoutMarkup(text.slice(from, end)).text.includes(words)).length
    const noise = requirements.filter(({ kind, text: words }) => ['other', 'responsibility'].includes(kind) && (LEGAL.test(words) || APPLYING.test(words) || BENEFIT.test(words)))
    counts.noise += noise.length
    noise.forEach(({ text: words }) => console.log(`  to look at, ${name}: ${words.slice(0, 100)}`))
  }
  console.log(`${files.length} advertisements: ${counts.requirements} requirements, ${counts.untitled} without a title, ${counts.empty} without a requirement, ${counts.spans} spans that don't fit, ${counts.noise} sentences with words of benefits, law or application; ${median(times).toFixed(1)} ms a reading (median)`)
}

/** One resume held against many vacancies, and many resumes against one: time a match, which does not grow with their number. */
export function measureScale(directory: string): void {
  const jobs = filesIn(directory, 'jobs')
  const golds = filesIn(directory, 'gold')
  if (jobs.length === 0 || golds.length === 0)
    return
  const readings = jobs.map(({ text }) => readVacancy(text))
  const resumes = golds.map(({ text }) => contentOf(JSON.parse(text)))
  // Medians: one slow moment of the machine says nothing of the rule.
  const run = (count: number, pick: (at: number) => [number, number]): { each: number, all: number } => {
    const times: number[] = []
    for (let at = 0; at < count; at++) {
      const [resume, reading] = pick(at)
      const content = resumes[resume % resumes.length]
      const vacancy = readings[reading % readings.length]
      if (content === undefined || vacancy === undefined)
        continue
      const start = performance.now()
      matchResume(content, vacancy.requirements, { now: TODAY, vacancyLanguage: vacancy.language })
      times.push(performance.now() - start)
    }
    return { each: median(times), all: times.reduce((sum, time) => sum + time, 0) }
  }
  run(50, at => [at, at])
  for (const count of [100, 1000]) {
    const [vacancies, people] = [run(count, at => [0, at]), run(count, at => [at, 0])]
    console.log(`one resume × ${count} vacancies: median ${vacancies.each.toFixed(2)} ms, ${(vacancies.all / 1000).toFixed(2)} s in all; ${count} resumes × one vacancy: median ${people.each.toFixed(2)} ms, ${(people.all / 1000).toFixed(2)} s in all`)
  }
}
