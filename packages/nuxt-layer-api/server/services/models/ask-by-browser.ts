import type { CompletionReply, TokenUsage } from '@int/llm'
import type { ModelRef, ModelReplyInput, ModelReplyResult, ModelTask, ModelTaskResult, ModelTicket, UsageLog } from '@int/schema'
import type { Conclude } from './open-task.ts'
import type { Question } from './question.ts'
import type { TicketNote } from './tickets.ts'
import { isPriced, priceOf } from '@int/llm/prices'
import { addUsage } from '@int/llm/scenarios'
import { DomainError } from '@int/schema'
import { transaction } from '../../database/client.ts'
import { spendTicket } from '../../repositories/spent-tickets.ts'
import { createUsageLog } from '../../repositories/usage-logs.ts'
import { requireProfile } from '../profile/require-profile.ts'
import { takeTurn } from '../usage/limiter.ts'
import { openTask, operationOf, tokensOf } from './open-task.ts'
import { requireByok } from './platform-model.ts'
import { dayOf, keepReply, prepareQuestion } from './question.ts'
import { issueTicket, readTicket } from './tickets.ts'

const silent = { providerType: 'byok' as const, onStep: () => {} }

/**
 * Hands out what to ask a model with a key of the person's own, or the result where nothing needs to be asked.
 * Throws `RATE_LIMITED`, `PROFILE_INCOMPLETE`, `BYOK_OFF`, `NOT_FOUND` and `LLM_INPUT_TOO_LONG`.
 */
export async function handOutQuestion(userId: string, task: ModelTask, model: ModelRef): Promise<{ kind: 'ticket', ticket: ModelTicket } | { kind: 'done', result: ModelTaskResult }> {
  takeTurn(userId, operationOf(task))
  if (task.scenario === 'tailor-resume')
    await requireProfile(userId)
  await requireByok()
  const now = new Date()
  const today = dayOf(now)
  const opened = await openTask(userId, task)
  const question = await prepareQuestion(userId, opened, model, today)
  if (question !== undefined && question.known === undefined)
    return { kind: 'ticket', ticket: issueTicket({ userId, task, model, fingerprint: opened.fingerprint, attempt: 1, today }, question.prepared.request, now) }
  const result = await (question?.known ?? opened.withoutAsking)(silent)
  await log(userId, { task, model }, 'ok', { inputTokens: 0, outputTokens: 0 }, now)
  return { kind: 'done', result }
}

/**
 * Takes in what a model said to a browser, and trusts it as little as any model's output.
 * Throws `TICKET_INVALID`, `TICKET_EXPIRED`, `TICKET_USED`, `TICKET_OUTDATED`, and what is wrong with the reply: `LLM_REFUSED`, `LLM_REPLY_TRUNCATED`,
 * `LLM_REPLY_INVALID` where a second one does not hold either.
 */
export async function takeReply(userId: string, { ticket, outcome }: ModelReplyInput): Promise<ModelReplyResult> {
  const now = new Date()
  const note = readTicket(userId, ticket, now)
  if (outcome.kind !== 'reply') {
    await spendAndLog(note, outcome.kind, note.usage, now)
    return { kind: 'noted' }
  }
  const opened = await openTask(userId, note.task)
  const question = opened.fingerprint === note.fingerprint
    ? await prepareQuestion(userId, opened, note.model, note.today)
    : undefined
  if (question === undefined)
    throw new DomainError('TICKET_OUTDATED')
  const usage = note.usage === undefined ? outcome.usage : addUsage(note.usage, outcome.usage)
  const reading = readReply(question, outcome)
  if ('output' in reading)
    return { kind: 'done', result: await conclude(note, question, reading.output, outcome.text, usage, now) }
  if ('repair' in reading && note.attempt === 1) {
    await requireUnspent(note)
    return { kind: 'again', ticket: issueTicket({ userId, task: note.task, model: note.model, fingerprint: note.fingerprint, attempt: 2, today: note.today, usage }, reading.repair, now) }
  }
  await spendAndLog(note, 'failed', usage, now)
  throw 'failure' in reading ? reading.failure : new DomainError('LLM_REPLY_INVALID', { problems: reading.problems.length })
}

function readReply({ prepared }: Question, reply: Pick<CompletionReply, 'text' | 'finishReason'>) {
  try {
    return prepared.read(reply)
  }
  catch (failure) {
    return { failure }
  }
}

/** Uses the ticket up and saves what came of it, both or neither. */
function conclude(note: TicketNote, question: Question, output: Conclude, reply: string, usage: TokenUsage, now: Date): Promise<ModelTaskResult> {
  return transaction(async () => {
    await requireUnspent(note)
    const result = await output(silent)
    await keepReply(note.userId, question, reply, now)
    await log(note.userId, note, 'ok', usage, now)
    return result
  })
}

function spendAndLog(note: TicketNote, outcome: Exclude<UsageLog['outcome'], 'ok'>, usage: TokenUsage | undefined, now: Date): Promise<void> {
  return transaction(async () => {
    await requireUnspent(note)
    await log(note.userId, note, outcome, usage, now)
  })
}

async function requireUnspent({ userId, id, expiresAt }: TicketNote): Promise<void> {
  if (!await spendTicket(userId, id, expiresAt))
    throw new DomainError('TICKET_USED')
}

/** Prices are the table's: nobody asks a person what they pay. `null` where it has none, or nothing is known. */
async function log(userId: string, { task, model }: { task: ModelTask, model: ModelRef }, outcome: UsageLog['outcome'], usage: TokenUsage | undefined, now: Date): Promise<void> {
  await createUsageLog(userId, {
    operation: operationOf(task),
    providerType: 'byok',
    model: model.model.slice(0, 100),
    tokens: usage === undefined ? null : tokensOf(usage),
    cost: usage === undefined ? null : costOf(model, usage, now),
    outcome,
  })
}

function costOf(model: ModelRef, usage: TokenUsage, now: Date): number | null {
  if (tokensOf(usage) === 0)
    return 0
  return isPriced(model, now) ? priceOf(model, usage, now) : null
}
