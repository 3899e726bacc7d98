import type { Requirement } from '@int/schema'
import type { Mask } from './mask.ts'
import type { Scenario } from './scenario.ts'
import { REQUIREMENT_KINDS } from '@int/schema'
import { z } from 'zod'
import { isInstruction, withoutInstructions } from './instructions.ts'
import { createMask } from './mask.ts'
import { saysLiterally, spanOf } from './quotes.ts'
import { dataSlot, slotRule } from './slot.ts'

export interface ReadVacancyInput { text: string }

/** `dropped` counts requirements that the vacancy does not state. */
export interface ReadVacancyOutput {
  title: string | null
  company: string | null
  requirements: Requirement[]
  dropped: number
}

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native', 'bachelor', 'master', 'doctorate'] as const

const wireSchema = z.strictObject({
  title: z.string().max(300).nullable(),
  company: z.string().max(300).nullable(),
  requirements: z.array(z.strictObject({
    kind: z.enum(REQUIREMENT_KINDS),
    term: z.string().min(1).max(300),
    quote: z.string().min(1).max(2000),
    must: z.boolean(),
    years: z.number().min(0).max(60).nullable(),
    level: z.enum(LEVELS).nullable(),
  })).max(100),
})
type Wire = z.infer<typeof wireSchema>

function toRequirement(entry: Wire['requirements'][number], id: string, text: string, mask: Mask): Requirement | undefined {
  const span = spanOf(text, mask.unmask(entry.quote))
  if (span === undefined)
    return undefined
  const quote = text.slice(span.start, span.end)
  if (isInstruction(quote))
    return undefined
  const term = mask.unmask(entry.term)
  const saysYears = entry.years !== null && quote.match(/\d+(?:\.\d+)?/g)?.some(number => Number(number) === entry.years)
  return {
    id,
    kind: entry.kind,
    // A term in other words than the vacancy's may say more than the vacancy does.
    term: saysLiterally(quote, term)
      ? term
      : quote.slice(0, 300),
    text: quote,
    importance: entry.must
      ? 'must'
      : 'nice',
    ...span,
    ...(saysYears && entry.years !== null
      ? { years: entry.years }
      : {}),
    ...(entry.level !== null && (entry.kind === 'language' || entry.kind === 'education')
      ? { level: entry.level }
      : {}),
  }
}

function toOutput(wire: Wire, text: string, mask: Mask): ReadVacancyOutput | undefined {
  const stated = (value: string | null): string | null => value !== null && saysLiterally(text, mask.unmask(value))
    ? mask.unmask(value)
    : null
  const requirements = wire.requirements.flatMap((entry, index) => toRequirement(entry, `req-${index + 1}`, text, mask) ?? [])
  if (wire.requirements.length > 0 && requirements.length === 0)
    return undefined
  return {
    title: stated(wire.title),
    company: stated(wire.company),
    requirements,
    dropped: wire.requirements.length - requirements.length,
  }
}

/** What a vacancy asks for, each requirement tied to the vacancy's own words. */
export const readVacancyScenario: Scenario<ReadVacancyInput, Wire, ReadVacancyOutput> = {
  name: 'read-vacancy',
  version: 2,
  wire: wireSchema,
  temperature: 0,
  maxInputTokens: 14_000,
  maxAnswerTokens: 4000,
  expectedAnswerTokens: 900,
  prompt: ({ text }, { today, nonce }) => {
    const mask = createMask()
    return {
      system: `You list what a job vacancy asks of an applicant. Today is ${today}.
${slotRule(nonce)}
One entry for each single requirement, in the vacancy's language:
kind; term = the shortest words of the vacancy that name it; quote = the phrase or sentence it stands in, copied exactly; must = false only for what is optional or a plus; years = years of experience asked for, else null; level = level of a language or degree, else null.
No duties of the employer, no benefits, nothing that is not written. title and company as written, else null.
Reply with JSON: {"title","company","requirements":[{"kind","term","quote","must","years","level"}]}`,
      user: dataSlot(mask.mask(withoutInstructions(text)), nonce),
      toOutput: wire => toOutput(wire, text, mask),
    }
  },
}
