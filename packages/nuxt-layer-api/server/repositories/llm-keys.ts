import type { LlmKey, LlmProvider } from '@int/schema'
import { and, eq } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { llmKeys } from '../database/schema/generation.ts'
import { now } from '../database/values.ts'

const columns = { provider: llmKeys.provider, keyHint: llmKeys.keyHint, updatedAt: llmKeys.updatedAt }

/** Where a user has a key of their own, by provider. */
export async function listLlmKeys(userId: string): Promise<LlmKey[]> {
  return database().select(columns).from(llmKeys).where(eq(llmKeys.userId, userId)).orderBy(llmKeys.provider)
}

/** Notes how a user's key for a provider ends, in place of what was noted before. */
export async function saveLlmKey(userId: string, provider: LlmProvider, keyHint: string): Promise<LlmKey> {
  const row = { keyHint, updatedAt: now() }
  const [saved] = await database().insert(llmKeys).values({ userId, provider, ...row }).onConflictDoUpdate({ target: [llmKeys.userId, llmKeys.provider], set: row }).returning(columns)
  return saved!
}

export async function removeLlmKey(userId: string, provider: LlmProvider): Promise<void> {
  await database().delete(llmKeys).where(and(eq(llmKeys.userId, userId), eq(llmKeys.provider, provider)))
}
