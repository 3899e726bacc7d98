import type { Profile, ProfileInput } from '@int/schema'
import { eq } from 'drizzle-orm'
import { database } from '../database/client.ts'
import { profiles } from '../database/schema/profile.ts'
import { newRow } from '../database/values.ts'

export async function findProfile(userId: string): Promise<Profile | undefined> {
  const [row] = await database().select().from(profiles).where(eq(profiles.userId, userId))
  return row
}

/** Creates the one profile a user has, or replaces what it holds. */
export async function saveProfile(userId: string, input: ProfileInput): Promise<Profile> {
  const row = newRow()
  const [saved] = await database().insert(profiles).values({ ...row, ...input, userId }).onConflictDoUpdate({ target: profiles.userId, set: { ...input, updatedAt: row.updatedAt } }).returning()
  return saved!
}
