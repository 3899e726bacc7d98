import type { CompletionReply, TokenUsage } from '@int/llm'
import type { Prepared, PrepareOptions, Scenario } from '@int/llm/scenarios'
import type { ModelStep, ModelTask, ModelTaskResult, Operation, ProviderType } from '@int/schema'
import { createHash } from 'node:crypto'
import { hasUnsureFields, mergeRequirements, parseResumeScenario, prepareScenario, readVacancyScenario, tailorResumeScenario } from '@int/llm/scenarios'
import { findResume } from '../../repositories/resumes.ts'
import { findVacancy } from '../../repositories/vacancies.ts'
import { requireFound } from '../../utils/found.ts'
import { saveTailoring } from './save-tailoring.ts'

/** Fields that the reader is less sure of than this are asked about: the level from which the review shows no doubt. */
const UNSURE_BELOW = 0.85

export interface ConcludeOptions { providerType: ProviderType, onStep: (step: ModelStep) => void }
/** Turns what a model said into what the task came to, and saves what there is to save. */
export type Conclude = (options: ConcludeOptions) => Promise<ModelTaskResult>

/** A task with everything it is about. */
export interface OpenTask {
  task: ModelTask
  /** Changes with the scenario's version and with whatever a reply to it would be read against. */
  fingerprint: string
  /** For the estimate. */
  expectedOutputTokens: number
  /** Name and version of the scenario. */
  scenario: string
  /** What to ask; `undefined` where there is nothing to ask a model about. */
  prepare: ((options: PrepareOptions) => Prepared<Conclude>) | undefined
  /** What the task comes to without a model. */
  withoutAsking: Conclude
}

/** What a task counts as. */
export function operationOf(task: ModelTask): Operation {
  return task.scenario === 'tailor-resume' ? 'generate' : 'parse'
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

/** Opens a task of a user's own. Throws `NOT_FOUND`. */
export async function openTask(userId: string, task: ModelTask): Promise<OpenTask> {
  if (task.scenario === 'tailor-resume') {
    const resume = requireFound(await findResume(userId, task.resumeId))
    const vacancy = requireFound(await findVacancy(userId, task.vacancyId))
    const input = { content: resume.content, requirements: vacancy.requirements }
    const save = (edits: Parameters<typeof saveTailoring>[2]['edits']): Conclude => options => saveTailoring(userId, { resume, vacancy, pages: task.pages }, { ...options, edits })
    return describe(task, tailorResumeScenario, input, [resume.revision, input], vacancy.requirements.length > 0, output => save(output?.edits ?? []))
  }
  if (task.scenario === 'read-vacancy') {
    const { description, requirements } = requireFound(await findVacancy(userId, task.vacancyId))
    const input = { text: description }
    return describe(task, readVacancyScenario, input, [input, requirements], true, output => async () => ({
      scenario: task.scenario,
      requirements: mergeRequirements(requirements, output?.requirements ?? []),
    }))
  }
  const { content, reading, revision } = requireFound(await findResume(userId, task.resumeId))
  const input = { reading: { content, ...reading ?? { fields: [], missing: [], warnings: [] } }, threshold: UNSURE_BELOW }
  return describe(task, parseResumeScenario, input, [revision, input], hasUnsureFields(input), output => async () => ({
    scenario: task.scenario,
    suggestions: output?.suggestions ?? [],
  }))
}

function describe<Input, Wire, Output>(task: ModelTask, scenario: Scenario<Input, Wire, Output>, input: Input, readAgainst: unknown, isWorthAsking: boolean, conclude: (output: Output | undefined) => Conclude): OpenTask {
  const name = `${scenario.name} ${scenario.version}`
  return {
    task,
    fingerprint: hashOf([name, readAgainst]),
    expectedOutputTokens: scenario.expectedAnswerTokens,
    scenario: name,
    prepare: isWorthAsking
      ? options => mapPrepared(prepareScenario(scenario, input, options), conclude)
      : undefined,
    withoutAsking: conclude(undefined),
  }
}

function mapPrepared<Output, Mapped>({ request, read }: Prepared<Output>, map: (output: Output) => Mapped): Prepared<Mapped> {
  return {
    request,
    read: (reply: Pick<CompletionReply, 'text' | 'finishReason'>) => {
      const reading = read(reply)
      return 'output' in reading ? { output: map(reading.output) } : reading
    },
  }
}

export function tokensOf({ inputTokens, outputTokens }: TokenUsage): number {
  return inputTokens + outputTokens
}
