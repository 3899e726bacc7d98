import { utcDay } from '@int/engine/budget'
import { listFilesBefore, removeFile } from '../../files/store.ts'
import { removeAuditAddressesBefore, removeAuditEventsBefore } from '../../repositories/audit-events.ts'
import { isExportInUse } from '../../repositories/document-exports.ts'
import { removeExpiredGenerations } from '../../repositories/generations.ts'
import { removeExpiredModelReplies } from '../../repositories/model-replies.ts'
import { removeExpiredModelRuns } from '../../repositories/model-runs.ts'
import { removeCountersBefore } from '../../repositories/quotas.ts'
import { isFileInUse } from '../../repositories/resumes.ts'
import { removeExpiredSessions } from '../../repositories/sessions.ts'
import { removeExpiredTickets } from '../../repositories/spent-tickets.ts'
import { removeUsageLogsBefore } from '../../repositories/usage-logs.ts'
import { expireLeases } from '../usage/spend-budget.ts'

const DAY_MS = 86_400_000
const LOG_DAYS = 365
/** Long enough to look into who knocked where they should not have; what was done is kept longer than from where. */
const ADDRESS_DAYS = 90
/** Counts of a day matter on that day; some more are kept for whoever asks why they were refused. */
const COUNTER_DAYS = 7
/** An upload is on the disk before its row is; within this time nothing on the disk is an orphan. */
const UPLOAD_MS = DAY_MS

/** How much of each kind was removed, or charged. */
export type CleanUp = Record<'generations' | 'sessions' | 'usageLogs' | 'auditEvents' | 'addresses' | 'counters' | 'reservations' | 'modelReplies' | 'modelRuns' | 'tickets' | 'files', number>

/** Removes everything whose time is over. Harmless twice, and in two processes at once. */
export async function cleanUp(now = new Date()): Promise<CleanUp> {
  const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS)
  return {
    generations: await removeExpiredGenerations(),
    sessions: await removeExpiredSessions(),
    usageLogs: await removeUsageLogsBefore(before(LOG_DAYS).toISOString()),
    auditEvents: await removeAuditEventsBefore(before(LOG_DAYS).toISOString()),
    addresses: await removeAuditAddressesBefore(before(ADDRESS_DAYS).toISOString()),
    counters: await removeCountersBefore(utcDay(before(COUNTER_DAYS))),
    reservations: await expireLeases(now),
    modelReplies: await removeExpiredModelReplies(now.toISOString()),
    modelRuns: await removeExpiredModelRuns(now.toISOString()),
    tickets: await removeExpiredTickets(now.toISOString()),
    files: await removeOrphans(new Date(now.getTime() - UPLOAD_MS)),
  }
}

/** Files that no resume and no export stands on: left by a power cut between the file and its row, or between a row's end and its file's. */
async function removeOrphans(before: Date): Promise<number> {
  let removed = 0
  for (const key of await listFilesBefore(before)) {
    if (await isFileInUse(key) || await isExportInUse(key))
      continue
    await removeFile(key)
    removed++
  }
  return removed
}
