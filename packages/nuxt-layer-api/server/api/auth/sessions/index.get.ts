import type { SignedInDevice } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listSessions } from '../../../repositories/sessions.ts'
import { requireSession } from '../../../utils/session.ts'

/** The devices on which the person is signed in. */
export default defineEventHandler(async (event): Promise<SignedInDevice[]> => {
  const { session, user } = await requireSession(event)
  const sessions = await listSessions(user.id)
  return sessions.map(each => ({ ...each, current: each.id === session.id }))
})
