import { defineEventHandler } from 'h3'
import { exportData } from '../../services/identity/export-data.ts'
import { takeTurn } from '../../services/usage/limiter.ts'
import { sendAttachment } from '../../utils/attachment.ts'
import { audit } from '../../utils/audit.ts'
import { requireUser } from '../../utils/session.ts'

/** Everything of the person's as one archive. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  takeTurn(user.id, 'export')
  const bytes = await exportData(user)
  await audit(event, { action: 'data_exported', actorId: user.id })
  return sendAttachment(event, { bytes, fileName: 'bespoke-export.zip', type: 'application/zip' })
})
