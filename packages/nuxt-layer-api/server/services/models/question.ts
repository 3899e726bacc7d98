import type { Prepared } from '@int/llm/scenarios'
import type { ModelRef } from '@int/schema'
import type { Conclude, OpenTask } from './open-task.ts'
import { findModelReply, saveModelReply } from '../../repositories/model-replies.ts'
import { secretWord } from '../../utils/seal.ts'
import { hashOf } from './open-task.ts'

const DAY_MS = 86_400_000
/** A generation outlives it; whoever asks the same a month later may want another answer. */
const REPLY_DAYS = 30
/** Stands for the day and the slot's name where questions are compared: neither makes another question of one. */
const ANY = { today: '0000-00-00', nonce: '00000000' }

/** A task as a question to one model. */
export interface Question {
  /** SHA-256 of what is asked and of whom. */
  hash: string
  prepared: Prepared<Conclude>
  /** What the model said to it before, where that still holds. */
  known: Conclude | undefined
}

/**
 * Prepares what a task asks a model on a day (`YYYY-MM-DD`); `undefined` where there is nothing to ask. The same task is put in the same words
 * all day, so that an estimate shows what is sent. Throws `LLM_INPUT_TOO_LONG`.
 */
export async function prepareQuestion(userId: string, { prepare, scenario }: OpenTask, model: ModelRef, today: string): Promise<Question | undefined> {
  if (prepare === undefined)
    return undefined
  const hash = hashOf([scenario, model.provider, prepare({ ...ANY, model }).request])
  const prepared = prepare({ model, today, nonce: secretWord('model-nonce', `${userId} ${hash}`) })
  const reply = await findModelReply(userId, hash)
  return { hash, prepared, known: reply === undefined ? undefined : readKnown(prepared, reply) }
}

/** Keeps a reply that held. */
export async function keepReply(userId: string, { hash }: Question, reply: string, now: Date): Promise<void> {
  await saveModelReply(userId, { question: hash, reply, expiresAt: new Date(now.getTime() + REPLY_DAYS * DAY_MS).toISOString() })
}

function readKnown(prepared: Prepared<Conclude>, text: string): Conclude | undefined {
  const reading = prepared.read({ text, finishReason: 'stop' })
  return 'output' in reading ? reading.output : undefined
}

/** The UTC day of an instant. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
