import type { FieldSuggestion, ReadField, ReadResult } from '@int/schema'
import type { Mask } from './mask.ts'
import type { Scenario } from './scenario.ts'
import { pointerSegments, toPointer, valueAt } from '@int/engine/content'
import { partialDateSchema } from '@int/schema'
import { z } from 'zod'
import { isInstruction, withoutInstructions } from './instructions.ts'
import { createMask } from './mask.ts'
import { saysLiterally } from './quotes.ts'
import { dataSlot, slotRule } from './slot.ts'

/** `threshold`: fields read with less confidence than this are asked about. */
export interface ParseResumeInput { reading: ReadResult, threshold: number }

/** `dropped` counts readings that the file's words do not carry. */
export interface ParseResumeOutput { suggestions: FieldSuggestion[], dropped: number }

const PRESENT = 'present'
const MAX_FIELDS = 60

const wireSchema = z.strictObject({
  fields: z.array(z.strictObject({
    at: z.int().min(1),
    value: z.string().max(4000),
    quote: z.string().max(4000),
  })).max(MAX_FIELDS),
})
type Wire = z.infer<typeof wireSchema>

interface Asked {
  pointer: string
  current: string
  /** The file's words around the field, masked, as sent. */
  source: string
  block: string
}

/** Contacts and other people are for the person to mend; they are never asked about. */
function isPrivate(pointer: string): boolean {
  return (pointer.startsWith('/personalInfo') && pointer !== '/personalInfo/headline') || pointer.startsWith('/references') || /\/(?:links|url|authors)(?:\/|$)/.test(pointer)
}

/** The entry a field belongs to; fields of one entry are read from the same words. */
function blockOf(pointer: string): string {
  return toPointer(...pointerSegments(pointer).slice(0, 2))
}

function sourceOf(fields: ReadField[], block: string, mask: Mask): string {
  const texts = fields.filter(field => !isPrivate(field.path) && blockOf(field.path) === block).map(field => withoutInstructions(field.source.text).replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
  return Array.from(new Set(texts)).map(text => mask.mask(text)).join('\n')
}

function askedOf({ reading, threshold }: ParseResumeInput, mask: Mask): Asked[] {
  const unsure = reading.fields.filter(field => field.confidence < threshold && typeof valueAt(reading.content, field.path) === 'string')
  const pointers = [...unsure.map(field => field.path), ...reading.missing.filter(pointer => pointerSegments(pointer).length > 2)]
  return Array.from(new Set(pointers)).filter(pointer => !isPrivate(pointer)).map((pointer) => {
    const value = valueAt(reading.content, pointer)
    return {
      pointer,
      current: typeof value === 'string' && !isInstruction(value)
        ? mask.mask(value)
        : '',
      source: sourceOf(reading.fields, blockOf(pointer), mask),
      block: blockOf(pointer),
    }
  }).filter(({ source }) => source !== '').slice(0, MAX_FIELDS)
}

function fieldName(pointer: string): string {
  return pointerSegments(pointer).filter(segment => !/^\d+$/.test(segment)).join('.')
}

function blockText(asked: Asked[]): string {
  const blocks = Array.from(new Set(asked.map(({ block }) => block)))
  return blocks.map((block) => {
    const fields = asked.flatMap((field, index) => field.block === block
      ? [{ ...field, number: index + 1 }]
      : [])
    return [
      'SOURCE',
      fields[0]?.source ?? '',
      'FIELDS',
      ...fields.map(({ number, pointer, current }) => `${number} ${fieldName(pointer)}${current === ''
        ? ''
        : ` = ${current}`}`),
    ].join('\n')
  }).join('\n\n')
}

function isDate(pointer: string): boolean {
  return /\/(?:startDate|endDate|date)$/.test(pointer)
}

/** A date is carried by its year; anything else by its own words. */
function carries(quote: string, pointer: string, value: string): boolean {
  if (!isDate(pointer))
    return saysLiterally(quote, value)
  return value === PRESENT
    ? pointer.endsWith('/endDate') && !/\d{4}\D*$/.test(quote)
    : partialDateSchema.safeParse(value).success && quote.includes(value.slice(0, 4))
}

function toOutput(wire: Wire, asked: Asked[], mask: Mask): ParseResumeOutput | undefined {
  const stated = wire.fields.filter(({ value }) => value.trim() !== '')
  const suggestions = stated.flatMap(({ at, value, quote }) => {
    const field = asked[at - 1]
    if (field === undefined || !saysLiterally(field.source, quote) || !carries(quote, field.pointer, value.trim()))
      return []
    return [{
      pointer: field.pointer,
      value: isDate(field.pointer) && value.trim() === PRESENT
        ? null
        : mask.unmask(value.trim()),
      quote: mask.unmask(quote),
    }]
  })
  return stated.length > 0 && suggestions.length === 0
    ? undefined
    : { suggestions, dropped: stated.length - suggestions.length }
}

/** A second reading of the fields the local reader is unsure of. Whether there is anything to ask about: see `hasUnsureFields`. */
export const parseResumeScenario: Scenario<ParseResumeInput, Wire, ParseResumeOutput> = {
  name: 'parse-resume',
  version: 2,
  wire: wireSchema,
  temperature: 0,
  maxInputTokens: 10_000,
  maxAnswerTokens: 3000,
  expectedAnswerTokens: 500,
  prompt: (input, { today, nonce }) => {
    const mask = createMask(input.reading.content.personalInfo)
    const asked = askedOf(input, mask)
    return {
      system: `You check how single fields of a resume were read. Today is ${today}.
${slotRule(nonce)}
For each numbered field give the value that SOURCE states, in its own words, and quote = the words of SOURCE it stands in, copied exactly. Dates: YYYY-MM, or YYYY where no month is written; "${PRESENT}" for an end that is still open. Where SOURCE does not state it: value "" and quote "". Never guess.
Reply with JSON: {"fields":[{"at","value","quote"}]}`,
      user: dataSlot(blockText(asked), nonce),
      toOutput: wire => toOutput(wire, asked, mask),
    }
  },
}

/** Whether a reading holds anything a model could be asked about; if not, no call is needed. */
export function hasUnsureFields(input: ParseResumeInput): boolean {
  return askedOf(input, createMask(input.reading.content.personalInfo)).length > 0
}
