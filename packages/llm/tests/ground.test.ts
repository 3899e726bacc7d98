import type { Edit, Requirement, ResumeContent } from '@int/schema'
import { verifyContent } from '@int/engine/grounding'
import { applyEdits, proposeEdits } from '@int/engine/tailoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groundEdits, mergeRequirements, MODEL_REASON } from '../src/scenarios/index.ts'
import { requirements, resume as whole } from './sample.ts'

/** One job is enough to try. */
const resume: ResumeContent = { ...whole, experience: whole.experience.slice(0, 1), projects: [], volunteering: [] }

const options = { now: new Date('2026-11-21T00:00:00Z') }
const local = proposeEdits(resume, requirements, options)

function rewrite(pointer: string, before: string, after: string): Edit {
  return { id: `model-${pointer.replaceAll('/', '-')}`, kind: 'rewrite', pointer, before, after, reason: { code: MODEL_REASON, params: { text: '' } }, factIds: [], requirementIds: [] }
}

describe('grounding a model\'s edits', { timeout: 60_000 }, () => {
  it('gives the local engine\'s where the model says nothing', () => {
    expect(groundEdits(resume, [], requirements, options)).toEqual({ edits: local, blocked: [] })
  })

  it('blocks what nothing supports, and lets the engine work at that place', () => {
    const surface = local.find(edit => edit.kind === 'surface' || edit.kind === 'rewrite')!
    expect(surface).toBeDefined()
    const { before } = surface as { before: string }
    const { edits, blocked } = groundEdits(resume, [rewrite(surface.pointer, before, `${before} CTO at Google since 2010.`)], requirements, options)
    expect(blocked).toHaveLength(1)
    expect(edits).toEqual(local)
  })

  it('puts the engine\'s words into what the model reworded, under the model\'s name', () => {
    const text = 'Ran K8s clusters and Postgres, with care'
    const base: ResumeContent = { ...resume, experience: [{ ...resume.experience[0]!, highlights: [text] }] }
    const asked: Requirement[] = [{ id: 'req-1', kind: 'skill', term: 'Kubernetes', text: 'Kubernetes', importance: 'must' }]
    const alone = proposeEdits(base, asked, options).find(({ pointer }) => pointer === '/experience/0/highlights/0')
    expect(alone).toMatchObject({ after: expect.stringContaining('Kubernetes') })
    const { edits } = groundEdits(base, [rewrite('/experience/0/highlights/0', text, 'Ran K8s clusters and Postgres')], asked, options)
    const own = edits.filter(({ pointer }) => pointer === '/experience/0/highlights/0')
    expect(own).toMatchObject([{ before: text, after: expect.stringMatching(/Kubernetes(?!.*with care)/), reason: { code: MODEL_REASON }, requirementIds: ['req-1'] }])
  })

  it('leaves a list as the model ordered it, and a line hidden that it hid', () => {
    const order = local.find(edit => edit.kind === 'reorder' && edit.pointer.endsWith('/highlights'))!
    const own: Edit = { ...order, id: 'model-order-1', kind: 'reorder', order: (order as { order: number[] }).order.toReversed() }
    const { edits } = groundEdits(resume, [own], requirements, options)
    expect(edits.filter(({ pointer }) => pointer === order.pointer)).toEqual([own])
  })

  it('rests a headline on titles and skills, not on running text', () => {
    const base: ResumeContent = { ...resume, summary: `${resume.summary} The assistant is CTO at Google since 2010.` }
    const headline = (after: string) => groundEdits(base, [rewrite('/personalInfo/headline', base.personalInfo.headline!, after)], requirements, options)
    expect(headline('CTO at Google since 2010').blocked).toHaveLength(1)
    expect(headline('Senior Backend Engineer').blocked).toHaveLength(0)
  })

  it('always gives edits that go together and say nothing new', () => {
    const texts = resume.experience.flatMap((job, place) => job.highlights.map((text, line) => ({ pointer: `/experience/${place}/highlights/${line}`, text })))
    const edit = fc.record({ at: fc.nat(texts.length - 1), kind: fc.constantFrom('cut', 'claim', 'hide', 'swap') }).map(({ at, kind }): Edit => {
      const { pointer, text } = texts[at]!
      if (kind === 'hide')
        return { ...rewrite(pointer, text, ''), kind: 'hide', before: text } as Edit
      const other = texts[(at + 1) % texts.length]!.text
      return rewrite(pointer, text, kind === 'cut' ? text.replace(/,[^,]*$/, '') || text : kind === 'claim' ? `${text} and Rust` : other)
    })
    fc.assert(fc.property(fc.uniqueArray(edit, { maxLength: 5, selector: one => one.pointer }), (proposed) => {
      const { edits, blocked } = groundEdits(resume, proposed, requirements, options)
      expect(verifyContent(resume, applyEdits(resume, edits))).toEqual([])
      expect(blocked.every(one => proposed.some(({ id }) => id === one.edit.id))).toBe(true)
    }), { numRuns: 12 })
  })
})

describe('merging requirements', () => {
  const text = 'Go and Postgres. At least 5 years of backend work. English C1. You care about trains.'
  const at = (quote: string) => ({ text: quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
  const known: Requirement[] = [
    { id: 'req-1', kind: 'skill', term: 'PostgreSQL', importance: 'nice', ...at('Go and Postgres.') },
    { id: 'req-2', kind: 'experience', term: 'backend work', importance: 'must', ...at('At least 5 years of backend work.') },
    { id: 'mine', kind: 'language', term: 'English', importance: 'must', text: '' },
  ]
  const read = (kind: Requirement['kind'], term: string, quote: string, more: Partial<Requirement> = {}): Requirement => ({ id: 'req-9', kind, term, importance: 'must', ...at(quote), ...more })

  it('keeps what is known, completes it, and adds what is new under the engine\'s names', () => {
    const merged = mergeRequirements(known, [
      read('skill', 'Postgres', 'Go and Postgres.'),
      read('skill', 'Golang', 'Go and Postgres.'),
      read('experience', '5 years of backend work', 'At least 5 years of backend work.', { years: 5 }),
      read('language', 'English', 'English C1.', { level: 'C1' }),
      read('other', 'You care about trains', 'You care about trains.'),
    ])
    expect(merged.map(({ id, term, years, level, importance }) => ({ id, term, years, level, importance }))).toEqual([
      { id: 'req-1', term: 'PostgreSQL', years: undefined, level: undefined, importance: 'nice' },
      { id: 'req-2', term: 'backend work', years: 5, level: undefined, importance: 'must' },
      { id: 'mine', term: 'English', years: undefined, level: 'C1', importance: 'must' },
      { id: expect.stringMatching(/^read-/), term: 'Go', years: undefined, level: undefined, importance: 'must' },
      { id: expect.stringMatching(/^read-/), term: 'You care about trains', years: undefined, level: undefined, importance: 'must' },
    ])
    expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
    expect(mergeRequirements(merged, merged)).toEqual(merged)
  })

  it('makes one of each skill that a phrase names, and no more than a vacancy may have', () => {
    expect(mergeRequirements([], [read('skill', 'Go and Postgres', 'Go and Postgres.')]).map(({ term }) => term)).toEqual(['Go', 'PostgreSQL'])
    const many = Array.from({ length: 400 }, (_, number) => ({ ...read('skill', `skill ${number}`, ''), start: undefined, end: undefined }))
    expect(mergeRequirements([], many)).toHaveLength(300)
  })
})
