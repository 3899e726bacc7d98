import type { DocumentPage, PageText, ResumeContent } from '@int/schema'
import { TEMPLATES } from '@int/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullContent } from './fixtures/contents.ts'
import { createTypesetter } from './typesetter.ts'

const typesetter = createTypesetter()
const RUNS = 12

const word = fc.constantFrom('platform', 'delivered', 'a', 'of', 'teams', 'latency', 'ninety', 'pipelines', 'across', 'with', 'cost-aware', 'CI/CD', 'reliability')
const sentence = (most: number) => fc.array(word, { minLength: 3, maxLength: most }).map(words => words.join(' '))
/** Every bullet begins with a sign of its own, so that it is found again on the page. */
const bullets = fc.array(sentence(45), { minLength: 1, maxLength: 9 })

const resumes: fc.Arbitrary<ResumeContent> = fc.record({
  jobs: fc.array(fc.record({ bullets, description: fc.option(sentence(90), { nil: undefined }) }), { minLength: 1, maxLength: 14 }),
  projects: fc.array(bullets, { maxLength: 6 }),
  summary: fc.option(sentence(60), { nil: undefined }),
}).map(({ jobs, projects, summary }) => ({
  ...fullContent,
  summary,
  experience: jobs.map((job, at) => ({ id: `job${at}`, company: `Company${at}`, position: `Position${at}`, startDate: '2015-02', endDate: '2016-03', description: job.description, highlights: job.bullets.map((text, index) => `J${at}B${index} ${text} E${at}B${index}`) })),
  projects: projects.map((list, at) => ({ id: `project${at}`, name: `Project${at}`, highlights: list.map((text, index) => `P${at}B${index} ${text}`) })),
}))

const bottomOf = ({ y, height }: PageText): number => y + height
/** The texts of a page without its running header and footer. */
function bodyOf(page: DocumentPage, index: number): PageText[] {
  return index === 0
    ? page.text
    : page.text.filter(({ text, y, height }) => !/^\d+ \/ \d+$/.test(text.trim()) && !(text.startsWith('Amelia') && y + height < 60))
}

describe.each(TEMPLATES)('pages of the template %s', (template) => {
  it('keep headings with what they head, bullets in company, and everything on the paper', async () => {
    await fc.assert(fc.asyncProperty(resumes, fc.constantFrom('a4' as const, 'us-letter' as const), async (content, paper) => {
      const pages = await typesetter.pages(content, { template, paper })
      const shown = pages.flatMap(page => page.text).map(({ text }) => text).join(' ').replace(/\s/g, '')
      pages.forEach((page, index) => {
        const body = bodyOf(page, index)
        for (const piece of body) {
          expect(piece.x).toBeGreaterThan(10)
          expect(piece.y).toBeGreaterThan(10)
          expect(piece.x + piece.width).toBeLessThan(page.width - 10)
          expect(bottomOf(piece)).toBeLessThan(page.height - 10)
        }
        // The main column: where there is a side column, the lowest line of the page is not what matters.
        const lines = body.filter(({ x }) => template !== 'sidebar' || x < page.width * 0.6)
        const last = lines.toSorted((one, other) => bottomOf(one) - bottomOf(other)).at(-1)
        if (index < pages.length - 1)
          expect(last?.text ?? '').not.toMatch(/^(?:Position\d|Company\d|Project\d|Summary|Experience|Education|Skills|Projects|Certifications|Awards|Volunteering|Publications|References|Speaking)/)
      })
      for (const highlights of [...content.experience, ...content.projects ?? []].map(item => item.highlights ?? [])) {
        const all = highlights.map(text => text.split(' ', 1)[0] ?? '')
        const places = all.map(mark => pages.findIndex(page => page.text.some(({ text }) => text.trim().startsWith(mark))))
        expect(places).not.toContain(-1)
        for (const text of highlights)
          expect(shown).toContain(text.replace(/\s/g, ''))
        if (all.length > 1) {
          // Neither the first nor the last point of an entry stands alone on its page.
          expect(places[0]).toBe(places[1])
          expect(places.at(-1)).toBe(places.at(-2))
        }
      }
    }), { numRuns: RUNS, endOnFailure: true })
  })

  it('are numbered and named from the second on', async () => {
    const content = { ...fullContent, experience: Array.from({ length: 8 }, (_, index) => ({ ...fullContent.experience[0]!, id: `j${index}` })) }
    const pages = await typesetter.pages(content, { template, paper: 'a4' })
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach(({ text }, index) => {
      const all = text.map(piece => piece.text).join('').replace(/\s/g, '')
      expect(all.includes(`${index + 1}/${pages.length}`)).toBe(index > 0)
      expect(all).toContain('AmeliaHart-Nakamura')
    })
  })
})
