import { and, desc, eq, gt, lte } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { modelReplies } from '../database/schema/generation.ts'
import { newRow, now } from '../database/values.ts'

/** A reply that a model once gave a user; `question` is the hash of what was asked. */
export interface ModelReply { question: string, reply: string, createdAt: string, expiresAt: string }

/** What a model said to the same question of the same user; `undefined` where nobody asked, or too long ago. */
export async function findModelReply(userId: string, question: string): Promise<string | undefined> {
  const [row] = await database().select({ reply: modelReplies.reply }).from(modelReplies).where(and(eq(modelReplies.userId, userId), eq(modelReplies.question, question), gt(modelReplies.expiresAt, now())))
  return row?.reply
}

/** Keeps a reply, in place of an earlier one to the same question. */
export async function saveModelReply(userId: string, input: Pick<ModelReply, 'question' | 'reply' | 'expiresAt'>): Promise<void> {
  const { id, createdAt } = newRow()
  const row = { reply: input.reply, createdAt, expiresAt: input.expiresAt }
  await database().insert(modelReplies).values({ id, userId, question: input.question, ...row }).onConflictDoUpdate({ target: [modelReplies.userId, modelReplies.question], set: row })
}

/** Every reply that is kept for a user, the newest first. */
export async function listModelReplies(userId: string): Promise<ModelReply[]> {
  return database().select({ question: modelReplies.question, reply: modelReplies.reply, createdAt: modelReplies.createdAt, expiresAt: modelReplies.expiresAt }).from(modelReplies).where(eq(modelReplies.userId, userId)).orderBy(desc(modelReplies.createdAt), desc(modelReplies.id))
}

/** Removes what has expired; returns how many. */
export async function removeExpiredModelReplies(instant: string): Promise<number> {
  const gone = await database().delete(modelReplies).where(lte(modelReplies.expiresAt, instant)).returning({ id: modelReplies.id })
  return gone.length
}
