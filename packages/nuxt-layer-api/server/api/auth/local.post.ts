import type { SessionView } from '@int/schema'
import { DomainError } from '@int/schema'
import { defineEventHandler } from 'h3'
import { signInLocally } from '../../services/identity/sign-in-locally.ts'
import { isLocalRequest } from '../../utils/local-request.ts'
import { startSession } from '../../utils/session.ts'
import { useSettings } from '../../utils/settings.ts'

/** Signs in the owner of this computer with one click. */
export default defineEventHandler(async (event): Promise<SessionView> => {
  if (!useSettings().isLoopback || !isLocalRequest(event))
    throw new DomainError('LOCAL_SIGN_IN_OFF')
  const user = await signInLocally()
  await startSession(event, user)
  return { user, methods: ['local'] }
})
