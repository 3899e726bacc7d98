import { defineEventHandler, sendNoContent } from 'h3'
import { revokeSession } from '../../../repositories/sessions.ts'
import { audit } from '../../../utils/audit.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** Signs the person out on one device. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  const id = readId(event)
  requireFound(await revokeSession(user.id, id))
  await audit(event, { action: 'session_revoked', actorId: user.id, subjectId: id })
  return sendNoContent(event)
})
