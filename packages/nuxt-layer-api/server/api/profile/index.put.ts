import type { Profile } from '@int/schema'
import { profileInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { saveProfile } from '../../repositories/profiles.ts'
import { readInput } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Profile> => {
  const user = await requireUser(event)
  return saveProfile(user.id, await readInput(event, profileInputSchema))
})
