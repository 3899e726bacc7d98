import { defineEventHandler, sendNoContent } from 'h3'
import { createAuditEvent } from '../../repositories/audit-events.ts'
import { removeAccount } from '../../services/identity/remove-account.ts'
import { endSession, requireUser } from '../../utils/session.ts'

/** Removes the person's account with everything that is theirs. There is no way back. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  await removeAccount(user)
  await endSession(event)
  // Without the address it came from: that would be the last that is left of them.
  await createAuditEvent({ actorId: null, action: 'account_deleted', subjectId: null, details: { role: user.role }, ip: null })
  return sendNoContent(event)
})
