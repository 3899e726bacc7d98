import type { SessionView } from '@int/schema'
import { DomainError } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readSessionView } from '../../services/identity/read-session-view.ts'
import { signInLocally } from '../../services/identity/sign-in-locally.ts'
import { audit } from '../../utils/audit.ts'
import { isLocalRequest } from '../../utils/local-request.ts'
import { startSession } from '../../utils/session.ts'
import { signInMethods } from '../../utils/sign-in-methods.ts'

/** Signs in the owner of this computer with one click. */
export default defineEventHandler(async (event): Promise<SessionView> => {
  if (!signInMethods().includes('local') || !isLocalRequest(event))
    throw new DomainError('LOCAL_SIGN_IN_OFF')
  const user = await signInLocally()
  await startSession(event, user)
  await audit(event, { action: 'sign_in', actorId: user.id, details: { method: 'local' } })
  return readSessionView(user)
})
