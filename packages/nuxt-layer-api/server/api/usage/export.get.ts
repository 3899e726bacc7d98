import { Buffer } from 'node:buffer'
import { defineEventHandler } from 'h3'
import { listUsageLogs } from '../../repositories/usage-logs.ts'
import { writeUsageCsv } from '../../services/usage/export-usage.ts'
import { takeTurn } from '../../services/usage/limiter.ts'
import { sendAttachment } from '../../utils/attachment.ts'
import { audit } from '../../utils/audit.ts'
import { requireUser } from '../../utils/session.ts'

/** More than anybody does in the year for which it is kept. */
const ENTRIES = 100_000

/** The person's own operations as CSV. It is their data and no document, so it costs no unit of their exports. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  takeTurn(user.id, 'export')
  const bytes = Buffer.from(writeUsageCsv(await listUsageLogs(user.id, ENTRIES)))
  await audit(event, { action: 'data_exported', actorId: user.id, details: { kind: 'usage' } })
  return sendAttachment(event, { bytes, fileName: 'bespoke-usage.csv', type: 'text/csv; charset=utf-8' })
})
