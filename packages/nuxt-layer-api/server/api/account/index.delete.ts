import { defineEventHandler, sendNoContent } from 'h3'
import { removeAccount } from '../../services/identity/remove-account.ts'
import { audit } from '../../utils/audit.ts'
import { endSession, requireUser } from '../../utils/session.ts'

/** Removes the person's account with everything that is theirs. There is no way back. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  await removeAccount(user)
  await endSession(event)
  await audit(event, { action: 'account_deleted', details: { role: user.role } })
  return sendNoContent(event)
})
