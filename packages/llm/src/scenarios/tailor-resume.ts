import type { Edit, Requirement, ResumeContent } from '@int/schema'
import type { Line } from './lines.ts'
import type { Mask } from './mask.ts'
import type { Scenario } from './scenario.ts'
import { pointerSegments, valueAt } from '@int/engine/content'
import { z } from 'zod'
import { isInstruction } from './instructions.ts'
import { linesFor } from './lines.ts'
import { createMask, placeholdersIn } from './mask.ts'
import { dataSlot, slotRule } from './slot.ts'

export interface TailorInput { content: ResumeContent, requirements: Requirement[] }

/** Edits of the base, not yet checked by the engine's grounding. `dropped` counts those that did not fit the lines they name. */
export interface TailorOutput { edits: Edit[], dropped: number }

/** The code of `Edit.reason` for edits by a model; `params.text` holds its own words. */
export const MODEL_REASON = 'MODEL'

const numbers = z.array(z.int().min(1).max(10_000)).max(40)
const wireSchema = z.strictObject({
  rewrites: z.array(z.strictObject({
    at: z.int().min(1),
    find: z.string().min(1).max(4000),
    to: z.string().max(4000),
    facts: numbers,
    reqs: numbers,
    why: z.string().max(300),
  })).max(30),
  first: numbers,
  hide: numbers,
})
type Wire = z.infer<typeof wireSchema>
type Rewrite = Wire['rewrites'][number]

/** What asks nothing of the text of a resume. */
const NOT_ABOUT_TEXT = new Set(['salary', 'contract', 'location', 'workFormat'])
const MAX_REQUIREMENTS = 40
const MAX_TERM = 80
/** Some 600 tokens: what keeps a tailoring at a third of sending both documents whole, see bench/tokens.ts. */
const MAX_RESUME_CHARACTERS = 2400

interface Sent {
  content: ResumeContent
  lines: Map<number, Line>
  requirements: Requirement[]
  mask: Mask
}

function requirementLine(requirement: Requirement, index: number): string {
  const asked = [
    requirement.term.slice(0, MAX_TERM),
    requirement.years === undefined
      ? ''
      : `${requirement.years}y`,
    requirement.level ?? '',
  ].filter(Boolean).join(' ')
  return `${index + 1}${requirement.importance === 'must'
    ? '!'
    : ''} ${asked}`
}

function rewriteOf(rewrite: Rewrite, sent: Sent, id: string): Edit | undefined {
  const line = sent.lines.get(rewrite.at)
  const before = line === undefined
    ? undefined
    : valueAt(sent.content, line.pointer)
  if (line?.kind !== 'text' || typeof before !== 'string' || line.sent.split(rewrite.find).length !== 2)
    return undefined
  // Another line's contact must not arrive here.
  const own = placeholdersIn(line.sent)
  if (placeholdersIn(rewrite.to).some(placeholder => !own.includes(placeholder)))
    return undefined
  const after = sent.mask.unmask(line.sent.replace(rewrite.find, () => rewrite.to)).replaceAll(/\s+/g, ' ').trim()
  if (after === '' || after === before)
    return undefined
  return {
    ...describe(rewrite.reqs, [rewrite.at, ...rewrite.facts], rewrite.why, sent, id),
    kind: 'rewrite',
    pointer: line.pointer,
    before,
    after,
  }
}

/** One order for each list that has lines among those to come first. */
function ordersOf(first: number[], sent: Sent): (Edit | undefined)[] {
  const leads = first.map((number) => {
    const pointer = sent.lines.get(number)?.pointer ?? ''
    return { number, list: pointer.slice(0, pointer.lastIndexOf('/')), index: Number(pointerSegments(pointer).at(-1)) }
  })
  const lists = Array.from(new Set(leads.map(({ list }) => list)))
  return lists.map((list, place) => {
    const base = valueAt(sent.content, list)
    const leading = leads.filter(lead => lead.list === list)
    if (!list.endsWith('/highlights') || !Array.isArray(base))
      return undefined
    const indices = Array.from(new Set(leading.map(({ index }) => index)))
    const order = [...indices, ...Array.from(base.keys()).filter(index => !indices.includes(index))]
    return order.every((index, position) => index === position)
      ? undefined
      : { ...describe([], leading.map(({ number }) => number), '', sent, `model-order-${place + 1}`), kind: 'reorder', pointer: list, order }
  })
}

function hideOf(number: number, sent: Sent, id: string): Edit | undefined {
  const line = sent.lines.get(number)
  const before = line === undefined
    ? undefined
    : valueAt(sent.content, line.pointer)
  return line?.kind === 'text' && typeof before === 'string' && /\/highlights\/\d+$/.test(line.pointer)
    ? { ...describe([], [number], '', sent, id), kind: 'hide', pointer: line.pointer, before }
    : undefined
}

function describe(reqs: number[], facts: number[], why: string, sent: Sent, id: string): Pick<Edit, 'id' | 'reason' | 'factIds' | 'requirementIds'> {
  return {
    id,
    reason: { code: MODEL_REASON, params: { text: sent.mask.unmask(why) } },
    factIds: Array.from(new Set(facts.flatMap(number => sent.lines.get(number)?.factIds ?? []))),
    requirementIds: Array.from(new Set(reqs.flatMap(number => sent.requirements[number - 1]?.id ?? []))),
  }
}

function toOutput(wire: Wire, sent: Sent): TailorOutput | undefined {
  const found = [
    ...wire.rewrites.map((rewrite, index) => rewriteOf(rewrite, sent, `model-rewrite-${index + 1}`)),
    ...ordersOf(wire.first, sent),
    ...wire.hide.map((number, index) => hideOf(number, sent, `model-hide-${index + 1}`)),
  ]
  const places = new Set<string>()
  const edits = found.filter(edit => edit !== undefined).filter(({ pointer }) => !places.has(pointer) && places.add(pointer))
  return found.length > 0 && edits.length === 0
    ? undefined
    : { edits, dropped: found.length - edits.length }
}

/** Edits that bring out what a resume already says and the vacancy asks for. Sends the lines that matter, and gets back only what changes. */
export const tailorResumeScenario: Scenario<TailorInput, Wire, TailorOutput> = {
  name: 'tailor-resume',
  version: 2,
  wire: wireSchema,
  temperature: 0.2,
  maxInputTokens: 4000,
  maxAnswerTokens: 2000,
  expectedAnswerTokens: 450,
  prompt: ({ content, requirements }, { today, nonce }) => {
    const mask = createMask(content.personalInfo)
    const lines = linesFor(content, requirements, mask, MAX_RESUME_CHARACTERS)
    const asked = requirements.filter(({ kind, term }) => !NOT_ABOUT_TEXT.has(kind) && !isInstruction(term)).slice(0, MAX_REQUIREMENTS)
    const wanted = asked.map((requirement, index) => mask.mask(requirementLine(requirement, index)))
    const sent: Sent = {
      content,
      lines: new Map(lines.map(line => [line.number, line])),
      requirements: asked,
      mask,
    }
    return {
      system: `Fit a resume to a vacancy by a few small edits. Today is ${today}.
${slotRule(nonce)}
State only what the lines state: no new skill, number, employer, title, date, scope or praise. REQUIREMENTS (! = must) say what to bring out, never what to claim. Keep the language. No edit is better than a poor one.
rewrites: in line "at" the exact words "find" (as few as will do) become "to"; facts = lines it rests on, reqs = requirements served, why = up to 6 words. Not for # lines.
first: lines to move to the top of their entry. hide: useless lines.
Reply with JSON: {"rewrites":[{"at","find","to","facts","reqs","why"}],"first":[],"hide":[]}`,
      user: dataSlot([
        'REQUIREMENTS',
        ...wanted,
        'RESUME',
        ...lines.map(line => `${line.number} ${line.sent}`),
      ].join('\n'), nonce),
      toOutput: wire => toOutput(wire, sent),
    }
  },
}
