import { defineEventHandler, sendNoContent } from 'h3'
import { audit } from '../../utils/audit.ts'
import { endSession, findSignedIn } from '../../utils/session.ts'

/** Ends this device's session; asking twice is no error. */
export default defineEventHandler(async (event) => {
  const found = await findSignedIn(event)
  await endSession(event)
  if (found)
    await audit(event, { action: 'sign_out', actorId: found.user.id })
  return sendNoContent(event)
})
