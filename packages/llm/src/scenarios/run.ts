import type { ModelRef, ModelRequest } from '@int/schema'
import type { Complete, CompletionReply, TokenUsage } from '../port.ts'
import type { PromptContext, Scenario } from './scenario.ts'
import { DomainError } from '@int/schema'
import { outputCeiling } from '../models.ts'
import { estimateTokens } from '../tokens.ts'
import { wireSchema } from './wire-schema.ts'

export interface PrepareOptions extends PromptContext { model: ModelRef }

/** What a reply came to: the output, or what was wrong with it and the one request that may mend it. */
export type Reading<Output> = { output: Output } | { problems: string[], repair: ModelRequest }

/** A request with the way to read its reply. The same scenario, input and options give the same request. */
export interface Prepared<Output> {
  request: ModelRequest
  /** @throws {DomainError} `LLM_REFUSED`, `LLM_REPLY_TRUNCATED` */
  read: (reply: Pick<CompletionReply, 'text' | 'finishReason'>) => Reading<Output>
}

const MAX_PROBLEMS = 8
const QUOTED_REPLY = 6000

/**
 * Makes the request for a scenario without sending it.
 * @throws {DomainError} `LLM_INPUT_TOO_LONG` with `maxTokens`
 */
export function prepareScenario<Input, Wire, Output>(scenario: Scenario<Input, Wire, Output>, input: Input, options: PrepareOptions): Prepared<Output> {
  const { system, user, toOutput } = scenario.prompt(input, { today: options.today, nonce: options.nonce })
  const schema = { name: scenario.name, json: wireSchema(scenario.wire) }
  if (estimateTokens(system + user + JSON.stringify(schema)) > scenario.maxInputTokens)
    throw new DomainError('LLM_INPUT_TOO_LONG', { maxTokens: scenario.maxInputTokens })
  const request: ModelRequest = {
    model: options.model.model,
    messages: [
      { role: 'system', text: system },
      { role: 'user', text: user },
    ],
    maxOutputTokens: outputCeiling(options.model, scenario.maxAnswerTokens),
    temperature: scenario.temperature,
    schema,
  }
  return {
    request,
    read: (reply) => {
      if (reply.finishReason === 'refusal')
        throw new DomainError('LLM_REFUSED')
      if (reply.finishReason === 'length')
        throw new DomainError('LLM_REPLY_TRUNCATED', { maxOutputTokens: request.maxOutputTokens })
      const wire = parseWire(scenario, reply.text)
      if ('problems' in wire)
        return { problems: wire.problems, repair: repairOf(request, reply.text, wire.problems) }
      const output = toOutput(wire.value)
      if (output !== undefined)
        return { output }
      const problems = ['Nothing in it could be used: quotes must be copied exactly, and numbers must be ones that were given.']
      return { problems, repair: repairOf(request, reply.text, problems) }
    },
  }
}

function parseWire<Input, Wire, Output>(scenario: Scenario<Input, Wire, Output>, text: string): { value: Wire } | { problems: string[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  }
  catch {
    return { problems: ['It is not a single JSON value.'] }
  }
  const parsed = scenario.wire.safeParse(json)
  return parsed.success
    ? { value: parsed.data }
    : { problems: parsed.error.issues.slice(0, MAX_PROBLEMS).map(issue => `${issue.path.join('.') || 'root'}: ${issue.code}`) }
}

function repairOf(request: ModelRequest, reply: string, problems: string[]): ModelRequest {
  return {
    ...request,
    messages: [
      ...request.messages,
      // Some providers refuse an empty message.
      { role: 'assistant', text: reply.slice(0, QUOTED_REPLY) || '{}' },
      { role: 'user', text: `Your reply was not valid:\n${problems.map(problem => `- ${problem}`).join('\n')}\nReply again with the JSON alone.` },
    ],
  }
}

/** `usage` is the sum over `calls`, one or two of them; `reply` is the text that held. */
export interface Answer<Output> { output: Output, usage: TokenUsage, calls: number, model: string, reply: string }

/**
 * Asks a model, checks the reply strictly, and asks once more where it does not hold.
 * @throws {DomainError} of an `LLM_…` code; `LLM_REPLY_INVALID` where the second reply does not hold either
 */
export async function askPrepared<Output>(prepared: Prepared<Output>, { complete, signal }: { complete: Complete, signal: AbortSignal }): Promise<Answer<Output>> {
  const first = await complete(prepared.request, { signal })
  const reading = prepared.read(first)
  if ('output' in reading)
    return { output: reading.output, usage: first.usage, calls: 1, model: first.model, reply: first.text }
  const second = await complete(reading.repair, { signal })
  const mended = prepared.read(second)
  if (!('output' in mended))
    throw new DomainError('LLM_REPLY_INVALID', { problems: mended.problems.length })
  return {
    output: mended.output,
    usage: addUsage(first.usage, second.usage),
    calls: 2,
    model: second.model,
    reply: second.text,
  }
}

/** The tokens of two calls together. */
export function addUsage(one: TokenUsage, other: TokenUsage): TokenUsage {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    cachedInputTokens: (one.cachedInputTokens ?? 0) + (other.cachedInputTokens ?? 0),
  }
}
