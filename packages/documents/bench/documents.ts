/**
 * Every template × paper × fixture: how long a render takes, what comes out, and what our parser and those of others read in it.
 * Then the same content through Chromium and through @react-pdf/renderer, in the same run.
 */
import type { ResumeContent, Template } from '@int/schema'
import process from 'node:process'
import { contentStrings, withItemIds } from '@int/engine/content'
import { paperSchema, resumeContentSchema, TEMPLATES } from '@int/schema'
import { readFile } from '../src/read/index.ts'
import { fullContent, shortContent } from '../src/write/fixtures/contents.ts'
import { scripts } from '../src/write/fixtures/scripts.ts'
import { createTypesetter } from '../src/write/index.ts'
import { PERSONS } from '../tests/read/fixtures/persons.ts'
import { EXTRACTORS } from './documents/extractors.ts'
import { printInNewPage, printWithReact, registerFonts, startBrowser, toHtml } from './documents/rivals.ts'
import { fieldScore, lostWords, wordScore } from './documents/scores.ts'
import { missingForAccessibility } from './documents/structure.ts'

const ROUNDS = 9
const RIVAL_ROUNDS = 11
const COLD_ROUNDS = 3
const BARS = { ats: 0.97, human: 0.95, chromium: 20, react: 5 }
/** A document as its writer changes it, and one of which nothing was set before: the compiler keeps paragraphs that it knows. */
const KINDS = ['edited', 'unseen'] as const
type Kind = typeof KINDS[number]
const now = new Date('2026-01-15T00:00:00Z')

const persons = PERSONS.filter(({ language }) => ['en', 'de', 'ar', 'ja'].includes(language)).map(({ name, headline, email, phone, location, summary, language, skills, languages, jobs, education }): [string, ResumeContent] => [`person ${language}`, resumeContentSchema.parse(withItemIds({
  language,
  personalInfo: { fullName: name, headline, email, phone, location },
  summary,
  experience: jobs.map(({ company, position, start, end, bullets }) => ({ company, position, startDate: start, endDate: end, highlights: bullets })),
  education: education.map(({ institution, degree, end }) => ({ institution, degree, endDate: end })),
  skills,
  languages,
}))])
const fixtures: Record<string, ResumeContent> = { full: fullContent, short: shortContent, ...Object.fromEntries(persons), ...scripts }

const typesetter = createTypesetter()
let failed = 0

/** The content with a change in every longer text, so that nothing is answered from a cache. */
function changed(content: ResumeContent, round: number): ResumeContent {
  const mark = String.fromCharCode(97 + round % 26, 97 + Math.floor(round / 26) % 26)
  return JSON.parse(JSON.stringify(content, (key, value: unknown) => typeof value === 'string' && value.length > 12 && key !== 'id' && !/url|linkedin|website|email/.test(key)
    ? `${value} ${mark}`
    : value)) as ResumeContent
}

/** The content with a change in one text alone, as somebody who writes makes it. */
function edited(content: ResumeContent, round: number): ResumeContent {
  return { ...content, summary: `${content.summary ?? ''} ${round}` }
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}

async function timed(rounds: number, run: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await run(round)
    times.push(performance.now() - start)
  }
  return median(times)
}

function show(what: string, holds: boolean): void {
  console.info(`${holds ? 'holds' : 'FAILS'}  ${what}`)
  if (!holds)
    failed++
}

async function measureTemplates(): Promise<void> {
  const rows: Record<string, string | number>[] = []
  const scores: Record<'ats' | 'human', number[]> = { ats: [], human: [] }
  let lost = 0
  const gaps = new Set<string>()
  for (const template of TEMPLATES) {
    for (const paper of paperSchema.options) {
      for (const [fixture, content] of Object.entries(fixtures)) {
        const options = { template, paper }
        const time = await timed(ROUNDS, round => typesetter.pdf(changed(content, round), options))
        const pdf = await typesetter.pdf(content, options)
        const texts = await Promise.all(Object.entries(EXTRACTORS).map(async ([name, extract]): Promise<[string, string]> => [name, await extract(pdf)]))
        const { result } = await readFile(pdf, { now })
        const score = fieldScore(content, result.content)
        // Lost is what no program finds, ours among them.
        const words = lostWords(content, [...texts.map(([, text]) => text), ...contentStrings(result.content).map(({ text }) => text)].join('\n')).length
        const missing = await missingForAccessibility(pdf)
        lost += words
        missing.forEach(gap => gaps.add(`${template}: ${gap}`))
        scores[isPlain(template) ? 'ats' : 'human'].push(score)
        rows.push({
          template,
          paper,
          fixture,
          'ms': Number(time.toFixed(1)),
          'kB': Math.round(pdf.length / 1000),
          'pages': await pagesOf(content, template, paper),
          'lost': words,
          'own F1': score.toFixed(3),
          ...Object.fromEntries(texts.map(([name, text]) => [name, wordScore(content, text).toFixed(3)])),
          'PDF/UA': missing.length === 0 ? 'ok' : missing.length,
        })
      }
    }
  }
  console.table(rows)
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  show(`no words lost (${lost})`, lost === 0)
  for (const [kind, name] of [['ats', 'ATS templates'], ['human', 'the others']] as const) {
    const lowest = Math.min(...scores[kind])
    show(`round trip through our parser, ${name}: every row ≥ ${BARS[kind]} (lowest ${lowest.toFixed(3)}, mean ${mean(scores[kind]).toFixed(3)})`, lowest >= BARS[kind])
  }
  show(`structure for PDF/UA-1 complete ${[...gaps].join('; ')}`, gaps.size === 0)
}

function isPlain(template: Template): boolean {
  return template.startsWith('ats')
}

async function pagesOf(content: ResumeContent, template: Template, paper: 'a4' | 'us-letter'): Promise<number> {
  return (await typesetter.measure(content, { template, paper })).pages
}

async function measureRivals(): Promise<void> {
  registerFonts()
  const browser = await startBrowser()
  const options = { template: 'human', paper: 'a4' } as const
  const rows: Record<string, string | number>[] = []
  const ratios: Record<'chromium' | 'react', Record<Kind, number[]>> = { chromium: { unseen: [], edited: [] }, react: { unseen: [], edited: [] } }
  for (const [fixture, content] of Object.entries({ full: fullContent, short: shortContent, ...Object.fromEntries(persons.slice(0, 2)) })) {
    const times: Record<Kind | 'react' | 'warm', number[]> = { unseen: [], edited: [], react: [], warm: [] }
    const once = async (name: keyof typeof times, run: () => Promise<unknown>): Promise<void> => {
      const start = performance.now()
      await run()
      times[name].push(performance.now() - start)
    }
    // In turns, so that whatever else the machine does falls on all alike.
    for (let round = 0; round < RIVAL_ROUNDS; round++) {
      const unseen = changed(content, round)
      await once('unseen', () => typesetter.pdf(unseen, options))
      await once('react', () => printWithReact(unseen))
      if (browser)
        await once('warm', () => printInNewPage(browser, toHtml(unseen)))
      await typesetter.pdf(content, options)
      await once('edited', () => typesetter.pdf(edited(content, round), options))
    }
    const medians = { unseen: median(times.unseen), edited: median(times.edited), react: median(times.react), warm: median(times.warm) }
    for (const kind of KINDS) {
      ratios.react[kind].push(medians.react / medians[kind])
      ratios.chromium[kind].push(medians.warm / medians[kind])
    }
    rows.push({
      fixture,
      'Bespoke, every text new, ms': medians.unseen.toFixed(1),
      'Bespoke, one text changed, ms': medians.edited.toFixed(1),
      'react-pdf, ms': medians.react.toFixed(0),
      'Chromium, new page, ms': browser ? medians.warm.toFixed(0) : 'none installed',
    })
  }
  await browser?.close()
  const cold = browser && await timed(COLD_ROUNDS, async (round) => {
    const own = await startBrowser()
    if (own)
      await printInNewPage(own, toHtml(changed(fullContent, 40 + round)))
    await own?.close()
  })
  console.table(rows)
  if (cold !== undefined)
    console.info(`Chromium from cold: ${cold.toFixed(0)} ms`)
  const ratio = { chromium: median(ratios.chromium.edited), react: median(ratios.react.edited) }
  if (browser)
    show(`${ratio.chromium.toFixed(1)}× as fast as a warm Chromium with a new page a document, at least ${BARS.chromium}×`, ratio.chromium >= BARS.chromium)
  show(`${ratio.react.toFixed(1)}× as fast as react-pdf, at least ${BARS.react}×`, ratio.react >= BARS.react)
  console.info(`With every text new: ${browser ? `${median(ratios.chromium.unseen).toFixed(1)}× and ` : ''}${median(ratios.react.unseen).toFixed(1)}×.`)
}

await measureRivals()
await measureTemplates()
process.exit(failed > 0 ? 1 : 0)
