import { defineEventHandler, sendNoContent } from 'h3'
import { revokeSessions } from '../../../repositories/sessions.ts'
import { audit } from '../../../utils/audit.ts'
import { endSession, requireUser } from '../../../utils/session.ts'

/** Signs the person out everywhere, here too. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  await revokeSessions(user.id)
  await endSession(event)
  await audit(event, { action: 'session_revoked', actorId: user.id, subjectId: user.id, details: { all: true } })
  return sendNoContent(event)
})
