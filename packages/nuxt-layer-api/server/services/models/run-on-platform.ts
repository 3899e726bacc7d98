import type { ErrorCode, ModelStep, ModelTask, ModelTaskResult, UsageLog, User } from '@int/schema'
import type { PlatformModel } from './platform-model.ts'
import type { Question } from './question.ts'
import type { Spending } from './spending.ts'
import { connect, sleep, withRetries } from '@int/llm'
import { askPrepared } from '@int/llm/scenarios'
import { DomainError } from '@int/schema'
import { createUsageLog } from '../../repositories/usage-logs.ts'
import { useSettings } from '../../utils/settings.ts'
import { requireProfile } from '../profile/require-profile.ts'
import { takeTurn } from '../usage/limiter.ts'
import { takeQuota } from '../usage/quotas.ts'
import { openTask, operationOf, tokensOf } from './open-task.ts'
import { requirePlatformModel } from './platform-model.ts'
import { dayOf, keepReply, prepareQuestion } from './question.ts'
import { runOnce } from './run-once.ts'
import { track } from './running.ts'
import { createSpending } from './spending.ts'

/** An attempt that has neither ended nor failed so long after its time is lost, and charged in full. */
const GRACE_MS = 5000

type Person = Pick<User, 'id' | 'role'>

export interface RunOptions {
  /** The page's name for this run: sent again it gives the same run's outcome, and by it a run can be cancelled. */
  key?: string
  /** Told of each step as it begins. */
  onStep?: (step: ModelStep) => void
  /** Ends waiting for a run that another request began; never the run itself. */
  left?: AbortSignal
}

/** How a run ended. One that was charged is not begun again under the same key. */
export type RunEnd = { result: ModelTaskResult } | { failure: unknown, isCharged: boolean }

/**
 * Asks the platform's model, under quota and budget, and saves what comes of it. Whoever leaves meanwhile finds it later: what was asked is paid for.
 * Throws `RATE_LIMITED`, `PROFILE_INCOMPLETE`, `PLATFORM_MODEL_OFF`, `PLATFORM_MODEL_MISSING`, `NOT_FOUND`, `QUOTA_EXCEEDED`, `BUDGET_EXHAUSTED`,
 * `RUN_KEY_REUSED` and the codes of a model's failures.
 */
export async function runOnPlatform(person: Person, task: ModelTask, { key, onStep = () => {}, left }: RunOptions = {}): Promise<ModelTaskResult> {
  takeTurn(person.id, operationOf(task))
  if (task.scenario === 'tailor-resume')
    await requireProfile(person.id)
  if (key !== undefined)
    return track(runOnce(person.id, { key, task, left }, signal => run(person, task, onStep, signal)))
  const end = await track(run(person, task, onStep, new AbortController().signal))
  if ('failure' in end)
    throw end.failure
  return end.result
}

async function run(person: Person, task: ModelTask, onStep: (step: ModelStep) => void, signal: AbortSignal): Promise<RunEnd> {
  try {
    const model = await requirePlatformModel(person)
    onStep('reading')
    const opened = await openTask(person.id, task)
    const question = await prepareQuestion(person.id, opened, model.ref, dayOf(new Date()))
    if (question !== undefined && question.known === undefined)
      return await ask(person, task, model, question, onStep, signal)
    const result = await (question?.known ?? opened.withoutAsking)({ providerType: 'platform', onStep })
    await log(person, task, model, 'ok')
    return { result }
  }
  catch (failure) {
    return { failure, isCharged: false }
  }
}

async function ask(person: Person, task: ModelTask, model: PlatformModel, question: Question, onStep: (step: ModelStep) => void, signal: AbortSignal): Promise<RunEnd> {
  const quota = await takeQuota(person, operationOf(task))
  const timeoutMs = useSettings().modelTimeoutMs
  const spending = createSpending(person.id, model.ref, timeoutMs + GRACE_MS)
  const { ref, ...connection } = model
  const complete = withRetries(connect({ ...connection, provider: ref.provider, timeoutMs }).complete, {
    now: Date.now,
    random: Math.random,
    sleep,
    beforeAttempt: spending.beforeAttempt,
  })
  try {
    onStep('asking')
    const { output: conclude, reply } = await askPrepared(question.prepared, { complete, signal })
    await keepReply(person.id, question, reply, new Date())
    if (signal.aborted)
      throw new DomainError('LLM_CANCELLED')
    const result = await conclude({ providerType: 'platform', onStep })
    await log(person, task, model, 'ok', spending)
    return { result }
  }
  catch (failure) {
    const isCharged = spending.cost() > 0
    if (!isCharged)
      await quota.giveBack()
    tellOperator(failure)
    // Nothing was asked where the budget had no room: then it was no operation.
    if (isCharged || !isRefusal(failure))
      await log(person, task, model, signal.aborted ? 'cancelled' : 'failed', spending)
    return { failure, isCharged }
  }
}

function isRefusal(failure: unknown): boolean {
  return failure instanceof DomainError && failure.code === 'BUDGET_EXHAUSTED'
}

/** `spending` is left out where nothing was asked. */
async function log({ id }: Person, task: ModelTask, { ref }: PlatformModel, outcome: UsageLog['outcome'], spending?: Spending): Promise<void> {
  const usage = spending === undefined ? { inputTokens: 0, outputTokens: 0 } : spending.usage()
  await createUsageLog(id, {
    operation: operationOf(task),
    providerType: 'platform',
    model: ref.model,
    tokens: usage === undefined ? null : tokensOf(usage),
    cost: spending?.cost() ?? 0,
    outcome,
  })
}

/** What only whoever runs the installation can mend. */
const FOR_OPERATOR = new Set<ErrorCode>(['LLM_KEY_REJECTED', 'LLM_QUOTA_EXCEEDED', 'LLM_MODEL_UNKNOWN', 'LLM_REQUEST_REJECTED', 'LLM_UNREACHABLE'])

function tellOperator(failure: unknown): void {
  if (failure instanceof DomainError && FOR_OPERATOR.has(failure.code))
    console.warn(`The platform's model could not be used: ${failure.code}`)
}
