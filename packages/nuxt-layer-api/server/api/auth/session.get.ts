import type { SessionView } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readSessionView } from '../../services/identity/read-session-view.ts'
import { findSignedIn } from '../../utils/session.ts'

/** Who is signed in, the ways to sign in, and what is switched off. */
export default defineEventHandler(async (event): Promise<SessionView> => {
  const found = await findSignedIn(event)
  return readSessionView(found?.user ?? null)
})
