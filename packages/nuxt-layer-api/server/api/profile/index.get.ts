import type { Profile } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findProfile } from '../../repositories/profiles.ts'
import { requireUser } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Profile | null> => {
  const user = await requireUser(event)
  return await findProfile(user.id) ?? null
})
