import type { Profile } from '@int/schema'
import { defineEventHandler, send } from 'h3'
import { findProfile } from '../../repositories/profiles.ts'
import { requireUser } from '../../utils/session.ts'

/** The person's profile; `null` until there is one. */
export default defineEventHandler(async (event): Promise<Profile | null> => {
  const user = await requireUser(event)
  const profile = await findProfile(user.id)
  // h3 would answer `null` with 204 and no body, which is no JSON.
  if (!profile)
    await send(event, 'null', 'application/json')
  return profile ?? null
})
