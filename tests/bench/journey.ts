// The main job in figures: reading, understanding, matching, tailoring and typesetting a two-page resume, and what printing it through a browser would cost.
import type { ExperienceItem, ResumeContent } from '../../packages/schema/src/index.ts'
import { chromium } from '@playwright/test'
import { readFile } from '../../packages/documents/src/read/index.ts'
import { createTypesetter } from '../../packages/documents/src/write/index.ts'
import { docx, paragraph } from '../../packages/documents/tests/read/fixtures/word.ts'
import { contentStrings } from '../../packages/engine/src/content/index.ts'
import { matchResume } from '../../packages/engine/src/scoring/index.ts'
import { tailorResume } from '../../packages/engine/src/tailoring/index.ts'
import { readVacancy } from '../../packages/engine/src/vacancies/index.ts'
import { sampleVacancy } from '../../packages/nuxt-layer-api/server/services/samples/vacancy.ts'
import { BROWSER_ARGS, browserPath } from '../support/browser.ts'
import { RESUME } from '../support/person.ts'
import { measure, row } from './measure.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** The tests' person with a longer life: five jobs fill two pages. */
function twoPages(): ResumeContent {
  const jobs = [0, 1, 2, 3, 4].map((index): ExperienceItem => {
    const job = RESUME.experience[index % RESUME.experience.length]!
    const highlights = RESUME.experience.flatMap(({ highlights }) => highlights)
    return { ...job, id: `job-${index + 1}`, company: `${job.company} ${index + 1}`, startDate: `${2021 - index * 3}-02`, endDate: index === 0 ? null : `${2024 - index * 3}-01`, highlights }
  })
  return { ...RESUME, experience: jobs }
}

/** The same words as a plain page, for the browser to print. */
function asHtml(content: ResumeContent): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><meta charset="utf-8"><style>body{font:10pt sans-serif}li{margin:2pt}</style><ul>${contentStrings(content).map(({ text }) => `<li>${escape(text)}</li>`).join('')}</ul>`
}

const content = twoPages()
const typesetter = createTypesetter({})
const look = { template: 'ats', paper: 'a4' } as const
const pdf = await typesetter.pdf(content, look)
const pages = await typesetter.svg(content, look)
const word = docx(contentStrings(content).map(({ text }) => paragraph(text)).join(''))
const vacancy = readVacancy(sampleVacancy.description)
const options = { now, vacancyLanguage: vacancy.language }

console.log(row(`resume of ${pages.length} pages, vacancy with ${vacancy.requirements.length} requirements`, 'median', 'ratio'))
await measure('read the PDF', () => readFile(pdf, { now }))
await measure('read a DOCX with the same words', () => readFile(word, { now }))
await measure('read the vacancy', () => readVacancy(sampleVacancy.description))
await measure('match', () => matchResume(content, vacancy.requirements, options))
await measure('tailor, with both scores', () => tailorResume(content, vacancy.requirements, options))

const executablePath = await browserPath()
const launch = { args: BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) }
const html = asHtml(content)
const cold = await measure('print as HTML: a cold Chromium each time', async () => {
  const browser = await chromium.launch(launch)
  const page = await browser.newPage()
  await page.setContent(html)
  await page.pdf({ format: 'A4' })
  await browser.close()
}, { runs: 5, warmUps: 1 })
const browser = await chromium.launch(launch)
const warm = await browser.newPage()
const warmTime = await measure('print as HTML: a warm page of a running Chromium', async () => {
  await warm.setContent(html)
  await warm.pdf({ format: 'A4' })
}, { against: cold })
await browser.close()
const typst = await measure('typeset the PDF (ratio to the warm page)', () => typesetter.pdf(content, look), { against: warmTime })
console.log(row('typeset the PDF (ratio to the cold Chromium)', '', `${(cold / typst).toFixed(0)}×`))
await measure('typeset the preview', () => typesetter.svg(content, look), { against: warmTime })
