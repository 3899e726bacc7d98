import type { SessionView } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findSignedIn } from '../../utils/session.ts'
import { signInMethods } from '../../utils/sign-in-methods.ts'

/** Who is signed in, and the ways to sign in that this installation offers. */
export default defineEventHandler(async (event): Promise<SessionView> => {
  const found = await findSignedIn(event)
  return { user: found?.user ?? null, methods: signInMethods() }
})
