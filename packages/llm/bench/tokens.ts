import type { ModelRef, ModelRequest } from '@int/schema'
// Tokens of one tailoring, sent and received: this project's edits beside "the whole resume in, the whole resume out".
import process from 'node:process'
import { priceOf } from '../src/prices.ts'
import { prepareScenario, tailorResumeScenario } from '../src/scenarios/index.ts'
import { inputTokensOf, tokensOf } from '../testing/meter.ts'
import { requirements, resume, vacancy } from '../tests/sample.ts'

const MODEL: ModelRef = { provider: 'openai', model: 'gpt-4.1-mini' }
const LIMIT = 1 / 3

/** What others send: both documents as they are, a few rules, and the form of a resume; and get back the resume, rewritten. */
const WHOLE_PROMPT = `You are an expert resume writer. Rewrite the resume below so that it fits the job description as well as possible.
Keep all facts: do not invent employers, titles, dates, degrees, skills or numbers. Use the wording of the job description where the resume supports it. Put the most relevant experience first.
Return the complete resume as JSON in exactly the same structure as the input, with all fields, and nothing else.`

/** A generous tailoring: six bullets and the summary reworded, the lines of two jobs put in another order. */
const REPLY = {
  rewrites: [
    ['eleven years in payments and logistics', 'eleven years in payments and logistics, most of them on Go and PostgreSQL'],
    ['books 4 million card payments a day', 'books and settles 4 million card payments a day'],
    ['by moving lookups into Redis, and by batching writes', 'with Redis for lookups and batched writes'],
    ['from virtual machines to Kubernetes on AWS', 'to Kubernetes on AWS'],
    ['Wrote the incident guide that halved the time to recovery', 'Halved the time to recovery with an incident response guide'],
    ['Designed the event pipeline for 900 ships on Apache Kafka', 'Designed the event-driven pipeline for 900 ships on Apache Kafka'],
    ['Ran the migration from a monolith in PHP to seven services', 'Moved a monolith in PHP to seven services'],
  ].map(([find, to], index) => ({ at: index + 2, find, to, facts: [index + 2], reqs: [index + 1], why: 'Names what the vacancy asks for' })),
  first: [6, 4, 12, 10],
  hide: [15],
}

function sent(request: ModelRequest): number {
  return inputTokensOf(request.messages.map(({ text }) => text), request.schema)
}

const edits = { inputTokens: sent(prepareScenario(tailorResumeScenario, { content: resume, requirements }, { model: MODEL, today: '2026-11-21', nonce: 'k3j9x2m7q1' }).request), outputTokens: tokensOf(JSON.stringify(REPLY)) }
const body = JSON.stringify(resume)
const whole = { inputTokens: inputTokensOf([WHOLE_PROMPT, `JOB DESCRIPTION:\n${vacancy}\n\nRESUME:\n${body}`], undefined), outputTokens: tokensOf(body) }

const at = new Date('2026-11-21T00:00:00Z')
for (const [name, usage] of Object.entries({ 'whole in, whole out': whole, 'edits': edits }))
  console.log(`${name.padEnd(20)} sent ${String(usage.inputTokens).padStart(5)}  received ${String(usage.outputTokens).padStart(5)}  sum ${String(usage.inputTokens + usage.outputTokens).padStart(5)}  ${priceOf(MODEL, usage, at)} micro-dollars with ${MODEL.model}`)
const ratio = (edits.inputTokens + edits.outputTokens) / (whole.inputTokens + whole.outputTokens)
console.log(`ratio ${ratio.toFixed(3)} (at most ${LIMIT.toFixed(3)})`)
process.exitCode = ratio <= LIMIT
  ? 0
  : 1
