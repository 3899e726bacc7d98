import type { Requirement, ResumeContent } from '@int/schema'
import { valueAt } from '@int/engine/content'
import { TEMPLATES } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { FIT_BOUNDS, fitDocument } from './fit.ts'
import { fullContent, shortContent } from './fixtures/contents.ts'
import { leastImportantItems, withoutItems } from './importance.ts'
import { createTypesetter } from './typesetter.ts'

const typesetter = createTypesetter()
const options = { template: 'ats', paper: 'a4' } as const
/** A little too long for one page, and for two. */
const onePage: ResumeContent = { ...fullContent, projects: undefined, certifications: undefined, publications: undefined, awards: undefined, volunteering: undefined, interests: undefined, references: undefined, customSections: undefined, summary: `${fullContent.summary} ${fullContent.summary}` }

describe('fitDocument', () => {
  it('leaves alone what fits', async () => {
    expect(await fitDocument(typesetter, shortContent, { ...options, choices: { accent: '#123456' } }, { pages: 1 }))
      .toEqual({ fits: true, pages: 1, choices: { accent: '#123456' }, steps: [], overflow: null, leastImportant: [] })
  })

  it.each(TEMPLATES)('brings %s onto its pages within the bounds, and says how', async (template) => {
    const fit = await fitDocument(typesetter, onePage, { ...options, template }, { pages: 1 })
    expect(fit.fits).toBe(true)
    expect((await typesetter.measure(onePage, { ...options, template, choices: fit.choices })).pages).toBe(1)
    for (const { choice, from, to } of fit.steps) {
      expect(from).toBe(1)
      expect(to).toBeLessThan(1)
      expect(to).toBeGreaterThanOrEqual(FIT_BOUNDS[choice])
      expect(fit.choices[choice]).toBe(to)
    }
    expect(fit.steps.map(({ choice }) => choice)).toEqual((['spacing', 'margins', 'scale'] as const).slice(0, fit.steps.length))
  })

  it('tightens no more than it takes', async () => {
    const content: ResumeContent = { ...onePage, summary: `${onePage.summary} ${onePage.summary} ${onePage.summary}` }
    const { fits, choices, steps } = await fitDocument(typesetter, content, options, { pages: 1 })
    expect(fits).toBe(true)
    expect(steps.length).toBeGreaterThan(0)
    const last = steps.at(-1)!
    const looser = { ...choices, [last.choice]: last.to + (last.from - last.to) * 0.2 + 0.01 }
    expect((await typesetter.measure(content, { ...options, choices: looser })).pages).toBe(2)
  })

  it('never loosens what a person chose tighter', async () => {
    const { choices } = await fitDocument(typesetter, fullContent, { ...options, choices: { spacing: 0.65, scale: 0.85 } }, { pages: 1 })
    expect(choices).toMatchObject({ spacing: 0.65, scale: 0.85, margins: FIT_BOUNDS.margins })
  })

  it('says by how much it does not fit, and what to leave out first', async () => {
    const fit = await fitDocument(typesetter, fullContent, options, { pages: 1 })
    expect(fit).toMatchObject({ fits: false, pages: 2, choices: FIT_BOUNDS })
    expect(fit.overflow!.points).toBeGreaterThan(0)
    expect(fit.overflow!.lines).toBeGreaterThan(fit.overflow!.points / 20)
    expect(fit.overflow!.pages).toBeGreaterThan(1)
    expect(fit.overflow!.pages).toBeLessThanOrEqual(2)
    const without = withoutItems(fullContent, fit.leastImportant.map(({ pointer }) => pointer))
    expect((await typesetter.measure(without, { ...options, choices: fit.choices })).pages).toBe(1)
    const oneMore = withoutItems(fullContent, fit.leastImportant.slice(0, -1).map(({ pointer }) => pointer))
    expect((await typesetter.measure(oneMore, { ...options, choices: fit.choices })).pages).toBe(2)
  })

  it('suggests nothing where single items do not help', async () => {
    const long = { ...fullContent, experience: Array.from({ length: 60 }, (_, index) => ({ ...fullContent.experience[0]!, id: `j${index}` })) }
    const fit = await fitDocument(typesetter, long, options, { pages: 2 })
    expect(fit.fits).toBe(false)
    expect(fit.overflow!.pages).toBeGreaterThan(6)
    expect(fit.leastImportant).toEqual([])
  })
})

describe('the least important items', () => {
  const requirements: Requirement[] = [
    { id: 'r1', kind: 'skill', term: 'Kubernetes', importance: 'must', text: 'Kubernetes' },
    { id: 'r2', kind: 'skill', term: 'Kafka', importance: 'nice', text: 'Kafka' },
  ]

  it('serve no requirement of the vacancy', () => {
    const items = leastImportantItems(fullContent, requirements)
    const at = (text: string): number => items.findIndex(item => item.text.includes(text))
    expect(at('Certified Kubernetes')).toBeGreaterThan(at('AWS Solutions'))
    expect(at('event-driven pipeline on Kafka')).toBeGreaterThan(at('on-call handbook'))
    expect(items[at('on-call handbook')]?.relevance).toBe(0)
    expect(items[at('event-driven pipeline on Kafka')]?.relevance).toBeGreaterThan(0)
  })

  it('are places of the content, each once, and no bullet of an entry that goes', () => {
    const items = leastImportantItems(fullContent, requirements)
    expect(new Set(items.map(({ pointer }) => pointer)).size).toBe(items.length)
    for (const { pointer, text } of items)
      expect(JSON.stringify(valueAt(fullContent, pointer)), pointer).toContain(JSON.stringify(text).slice(1, -1))
    expect(leastImportantItems(fullContent, requirements, ['interests']).some(({ pointer }) => pointer.startsWith('/interests'))).toBe(false)
  })

  it('go without disturbing what stays', () => {
    const { experience } = withoutItems(fullContent, ['/experience/0/highlights/1', '/experience/2', '/awards/0'])
    expect(experience.map(({ company }) => company)).toEqual(['Northwind Analytics', 'Blue Harbour Logistics'])
    expect(experience[0]?.highlights).toEqual(fullContent.experience[0]!.highlights.toSpliced(1, 1))
  })
})
