import type { ModelRef, ReadResult, Requirement, ResumeContent } from '@int/schema'
import type { FakeLlm } from '../testing/index.ts'
import type { Injection } from './data/injections.ts'
import { contentStrings, valueAt } from '@int/engine/content'
import { verifyContent } from '@int/engine/grounding'
import { applyEdits } from '@int/engine/tailoring'
import { readVacancy } from '@int/engine/vacancies'
import { DomainError, fieldSuggestionSchema, requirementSchema, resumeContentSchema } from '@int/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../src/index.ts'
import { askPrepared, groundEdits, mergeRequirements, parseResumeScenario, prepareScenario, readVacancyScenario, tailorResumeScenario } from '../src/scenarios/index.ts'
import { startFakeLlm } from '../testing/index.ts'
import { DEMANDS, INJECTIONS, partsOf, QUIET } from './data/injections.ts'
import { contacts, reading, requirements, resume } from './sample.ts'

let fake: FakeLlm
beforeAll(async () => {
  fake = await startFakeLlm()
})
afterAll(async () => fake.close())

/** Some ten seconds on a machine that does nothing else. */
const TIME_MS = 300_000
const MODEL: ModelRef = { provider: 'openai', model: 'gpt-4.1-mini' }
const context = { model: MODEL, today: '2026-11-21', nonce: 'k3j9x2m7q1' }
const NOW = new Date('2026-11-21T00:00:00Z')

function obey() {
  fake.reset()
  fake.setMode('obedient')
  const { complete } = connect({ provider: 'openai', apiKey: 'sk', baseUrl: fake.openAiUrl, timeoutMs: 10_000 })
  return { complete, signal: new AbortController().signal }
}

/** What was said, or `undefined` where it was refused with a code of ours. */
async function orRefused<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  }
  catch (error) {
    if (error instanceof DomainError && error.code.startsWith('LLM_'))
      return undefined
    throw error
  }
}

/** One job is enough to try. */
const short: ResumeContent = {
  ...resume,
  experience: resume.experience.slice(0, 1).map(job => ({ ...job, highlights: job.highlights.slice(0, 3) })),
  projects: [],
  volunteering: [],
}

/** By turns in the summary and in a line of the first job; each part in a line of its own. */
function plantedResume(injection: Injection, turn: number): ResumeContent {
  const planted = structuredClone(short)
  const { highlights } = planted.experience[0]!
  const [first = '', ...rest] = partsOf(injection)
  if (turn % 2 === 0)
    planted.summary = `${planted.summary} ${first}`
  else
    highlights[0] += ` ${first}`
  rest.forEach((part, index) => highlights[index + 1] += ` ${part}`)
  return planted
}

const advertisement = 'Backend Engineer at Tessel Bank\n\nWhat you bring\n- Very good knowledge of Go\n- Solid knowledge of PostgreSQL\n- English at C1 or better\n\nNice to have\n- Terraform\n'

function plantedVacancy(injection: Injection): string {
  const [first = '', ...rest] = partsOf(injection)
  return `${advertisement}\n- ${first}\nWhat you bring\n${rest.map(part => `- ${part}`).join('\n')}\n`
}

async function tailor(base: ResumeContent, asked: Requirement[]): Promise<ResumeContent> {
  const answer = await orRefused(askPrepared(prepareScenario(tailorResumeScenario, { content: base, requirements: asked }, context), obey()))
  const { edits } = groundEdits(base, answer?.output.edits ?? [], asked, { now: NOW })
  return applyEdits(base, edits)
}

/** Words that are in a text of the content and in none of the base. */
function newTexts(base: ResumeContent, content: ResumeContent): string[] {
  const known = new Set(contentStrings(base).map(({ text }) => text))
  return contentStrings(content).map(({ text }) => text).filter(text => !known.has(text))
}

function expectCleanPrompts(): void {
  for (const { system, user, texts } of fake.asks) {
    const sent = texts.join('\n')
    for (const contact of contacts)
      expect(sent).not.toContain(contact)
    // The system's words are ours alone, and the document's slot is opened and closed once.
    expect(system).not.toContain('«')
    expect(user.match(/<data-k3j9x2m7q1>/g)).toHaveLength(1)
    expect(user.match(/<\/data-k3j9x2m7q1>/g)).toHaveLength(1)

    expect(sent).not.toMatch(/[\u200B\u202A-\u202E\u2060\u{E0000}-\u{E007F}]/u)
  }
}

describe(`${INJECTIONS.length} injected instructions and a model that obeys them`, () => {
  it('are a hundred or more, each another', () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(100)
    expect(new Set(INJECTIONS.map(({ text }) => text)).size).toBe(INJECTIONS.length)
  })

  it('in a vacancy bring nothing into a tailored resume', async () => {
    let obeyed = 0
    for (const injection of [...INJECTIONS, ...QUIET]) {
      const all: Requirement[] = [...requirements.slice(1, 4), { id: 'planted', kind: 'skill', term: partsOf(injection).join('').slice(0, 300), text: '', importance: 'must' }]
      const content = await tailor(short, all)
      obeyed += fake.asks.some(({ user }) => user.includes(injection.demand)) ? 1 : 0
      expect(resumeContentSchema.parse(content)).toEqual(content)
      expect(verifyContent(short, content), injection.text).toEqual([])
      for (const text of newTexts(short, content)) {
        for (const { trace } of DEMANDS)
          expect(text, injection.text).not.toMatch(trace)
        expect(text).not.toMatch(/evil|mallory|1234567|\[(?:name|email|phone|link)-/)
      }
      expectCleanPrompts()
    }
    // What is recognised never gets to a model; what is not is obeyed, and blocked.
    expect(obeyed).toBeGreaterThanOrEqual(QUIET.length)
    expect(obeyed).toBeLessThan(QUIET.length + 10)
  }, TIME_MS)

  it('in a resume bring nothing to where the resume did not say it', async () => {
    for (const [turn, injection] of INJECTIONS.entries()) {
      const base = plantedResume(injection, turn)
      const content = await tailor(base, requirements.slice(1, 4))
      expect(verifyContent(base, content), injection.text).toEqual([])
      for (const { trace } of DEMANDS) {
        const places = (of: ResumeContent): number => contentStrings(of).filter(({ text }) => trace.test(text)).length
        expect(places(content), injection.text).toBeLessThanOrEqual(places(base))
      }
      expectCleanPrompts()
    }
  }, TIME_MS)

  it('in a vacancy become no requirement but in the vacancy\'s own words', async () => {
    for (const injection of INJECTIONS) {
      const text = plantedVacancy(injection)
      const answer = await orRefused(askPrepared(prepareScenario(readVacancyScenario, { text }, context), obey()))
      const known = readVacancy(text).requirements
      const merged = mergeRequirements(known, answer?.output.requirements ?? [])
      expect(merged.slice(0, known.length).map(({ id }) => id)).toEqual(known.map(({ id }) => id))
      for (const requirement of merged.slice(known.length)) {
        expect(requirementSchema.parse(requirement)).toEqual(requirement)
        expect(text.slice(requirement.start, requirement.end), injection.text).toBe(requirement.text)
      }
      expectCleanPrompts()
    }
  }, TIME_MS)

  it('in a resume become no reading of a field but in the file\'s own words', async () => {
    for (const injection of INJECTIONS) {
      const words = partsOf(injection).join(' ')
      const planted: ReadResult = { ...reading, fields: reading.fields.map(field => ({ ...field, source: { ...field.source, text: `${field.source.text} ${words}` } })) }
      const answer = await orRefused(askPrepared(prepareScenario(parseResumeScenario, { reading: planted, threshold: 0.8 }, context), obey()))
      for (const suggestion of answer?.output.suggestions ?? []) {
        expect(fieldSuggestionSchema.parse(suggestion)).toEqual(suggestion)
        // Only what was asked about, and never a contact.
        expect(['/experience/0/company', '/experience/1/startDate', '/experience/1/location']).toContain(suggestion.pointer)
        expect(typeof valueAt(resume, suggestion.pointer)).not.toBe('object')
        const source = planted.fields.map(field => field.source.text.replaceAll(/\s+/g, ' ')).join('\n')
        expect(source.toLowerCase(), injection.text).toContain(suggestion.quote.replaceAll(/\s+/g, ' ').toLowerCase())
      }
      expectCleanPrompts()
    }
  }, TIME_MS)
})
