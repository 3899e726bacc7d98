import type { ModelEstimate, ModelRef, ModelTask, User } from '@int/schema'
import { estimateOf } from '@int/llm/prices'
import { takeTurn } from '../usage/limiter.ts'
import { openTask } from './open-task.ts'
import { requireByok, requirePlatformModel } from './platform-model.ts'
import { dayOf, prepareQuestion } from './question.ts'

/** What a task would send and cost, without asking anybody. `model: null` is the platform's. Throws `RATE_LIMITED`, `NOT_FOUND`, `LLM_INPUT_TOO_LONG`, and why that way to a model is closed. */
export async function estimateTask(person: Pick<User, 'id' | 'role'>, task: ModelTask, model: ModelRef | null): Promise<ModelEstimate> {
  takeTurn(person.id, 'estimate')
  if (model !== null)
    await requireByok()
  const ref = model ?? (await requirePlatformModel(person)).ref
  const opened = await openTask(person.id, task)
  const now = new Date()
  const question = await prepareQuestion(person.id, opened, ref, dayOf(now))
  if (question === undefined || question.known !== undefined)
    return { ...ref, inputTokens: 0, outputTokens: 0, cost: 0, worstCost: 0, isCached: true, messages: [] }
  const { request } = question.prepared
  return { ...ref, ...estimateOf(ref, request, opened.expectedOutputTokens, now), isCached: false, messages: request.messages }
}
