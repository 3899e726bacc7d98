import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../helpers/databases.ts'

const opened = await openTestDatabase('sqlite')
const dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-personal-'))
afterAll(async () => {
  await opened.close()
  await rm(dataDirectory, { recursive: true, force: true })
})

const { keepSettings, readSettings } = await import('../../server/utils/settings.ts')
keepSettings(readSettings({ HOST: '127.0.0.1', BESPOKE_DATA: dataDirectory }))
const { keepFile } = await import('../../server/files/store.ts')
const { createAuditEvent } = await import('../../server/repositories/audit-events.ts')
const { createReservation, findBudgetMonth } = await import('../../server/repositories/budget.ts')
const { createDocumentExport } = await import('../../server/repositories/document-exports.ts')
const { saveDocumentDesign } = await import('../../server/repositories/documents.ts')
const { createGeneration } = await import('../../server/repositories/generations.ts')
const { saveLlmKey } = await import('../../server/repositories/llm-keys.ts')
const { saveModelReply } = await import('../../server/repositories/model-replies.ts')
const { claimModelRun } = await import('../../server/repositories/model-runs.ts')
const { saveProfile } = await import('../../server/repositories/profiles.ts')
const { countOperation, replaceUserQuotas } = await import('../../server/repositories/quotas.ts')
const { createResumeVersion } = await import('../../server/repositories/resume-versions.ts')
const { createResume } = await import('../../server/repositories/resumes.ts')
const { saveResumePhoto } = await import('../../server/repositories/resume-photos.ts')
const { createSession } = await import('../../server/repositories/sessions.ts')
const { spendTicket } = await import('../../server/repositories/spent-tickets.ts')
const { saveSystemConfig } = await import('../../server/repositories/system-configs.ts')
const { createUsageLog } = await import('../../server/repositories/usage-logs.ts')
const { createVacancy } = await import('../../server/repositories/vacancies.ts')
const { exportData } = await import('../../server/services/identity/export-data.ts')
const { removeAccount } = await import('../../server/services/identity/remove-account.ts')
const { cleanUp } = await import('../../server/services/system/clean-up.ts')
const { photo } = await import('../helpers/photo.ts')
const { content, newGeneration, newResume, newUser, newVacancy } = await import('../helpers/rows.ts')

/** Where a table's rows of a person lie in their archive. */
const EXPORTED: Record<string, string> = {
  users: 'user.json',
  accounts: 'accounts.json',
  sessions: 'sessions.json',
  profiles: 'profile.json',
  resumes: 'resumes.json',
  resume_versions: 'resume-versions.json',
  resume_photos: 'resume-photos.json',
  vacancies: 'vacancies.json',
  generations: 'generations.json',
  document_designs: 'document-designs.json',
  document_exports: 'document-exports.json',
  usage_logs: 'usage.json',
  llm_keys: 'model-keys.json',
  model_replies: 'model-replies.json',
  user_quotas: 'limits.json',
  audit_events: 'audit-events.json',
}
/** Tables that name a person and say nothing of them that the archive does not say already. */
const NOT_EXPORTED = ['usage_counters', 'budget_reservations', 'system_configs', 'model_runs', 'spent_tickets']
/** Tables that hold nothing of anybody. A new table is in one of the three lists, or fails. */
const OF_NOBODY = ['budget_months', 'role_quotas']
/** Tables whose rows outlive the person, without them. */
const KEPT = ['usage_logs', 'audit_events', 'budget_reservations', 'system_configs']

const raw = new BetterSqlite3(opened.url, { readonly: true })
afterAll(() => {
  raw.close()
})

function allTables(): string[] {
  return raw.prepare('select name from sqlite_master where type = \'table\' and name not like \'\\_\\_%\' escape \'\\\' and name not like \'sqlite%\'').pluck().all() as string[]
}

function tablesOfPeople(): string[] {
  const tables = allTables()
  const parents = new Map(tables.map(table => [table, (raw.pragma(`foreign_key_list(${table})`) as { table: string }[]).map(key => key.table)]))
  const isOfPeople = (table: string): boolean => table === 'users' || parents.get(table)!.some(isOfPeople)
  return tables.filter(isOfPeople).toSorted()
}

function rowsHolding(text: string): Record<string, number> {
  return Object.fromEntries(tablesOfPeople().map((table) => {
    const rows = raw.prepare(`select * from ${table}`).all() as object[]
    return [table, rows.filter(row => JSON.stringify(row).includes(text)).length]
  }))
}

/** A person with a row in every table that can name one. */
async function fullPerson() {
  const user = await newUser()
  const fileKey = await keepFile(new TextEncoder().encode('Ada'))
  const resume = await createResume(user.id, newResume({ sourceFileName: 'cv.txt', sourceFileKey: fileKey }))
  await saveResumePhoto(user.id, resume.id, { width: 96, height: 96, hash: 'x', bytes: photo })
  const vacancy = await createVacancy(user.id, newVacancy())
  await createResumeVersion(resume.id, { revision: 1, content }, 10)
  await createGeneration(user.id, newGeneration(resume, vacancy.id))
  const design = { template: 'ats', templateVersion: 1, paper: 'a4', choices: {} } as const
  await saveDocumentDesign(user.id, { kind: 'resume', id: resume.id }, design)
  await createDocumentExport(user.id, { resumeId: resume.id, generationId: null, format: 'text', fileName: 'Ada.txt', fileKey: await keepFile(new TextEncoder().encode('Ada')), size: 3, hash: 'x', content, design })
  await createSession(user.id, { tokenHash: randomUUID(), device: null, ip: null, expiresAt: new Date(Date.now() + 60_000).toISOString() })
  await saveProfile(user.id, { firstName: 'Ada', lastName: '', email: '', country: '', searchRegion: '', workFormat: null, languages: [], phones: [] })
  await createUsageLog(user.id, { operation: 'export', providerType: 'local', model: null, tokens: null, cost: null, outcome: 'ok' })
  await countOperation(user.id, 'export', '2026-11-21', null)
  await replaceUserQuotas(user.id, { export: 1 })
  await createReservation(user.id, { month: '2026-11', amount: 10, cap: 100, expiresAt: new Date(Date.now() + 60_000).toISOString() })
  await createAuditEvent({ actorId: user.id, action: 'role_changed', subjectId: user.id, details: {}, ip: null })
  await saveSystemConfig(user.id, 'byok_enabled', true)
  const expiresAt = new Date(Date.now() + 60_000).toISOString()
  await saveLlmKey(user.id, 'openai', 'abcd')
  await saveModelReply(user.id, { question: 'what', reply: '{}', expiresAt })
  await claimModelRun(user.id, { runKey: randomUUID(), taskHash: 'task', leaseUntil: expiresAt, expiresAt })
  await spendTicket(user.id, randomUUID(), expiresAt)
  return { user, resume }
}

describe('what the database holds of a person', () => {
  it('is known, table by table', () => {
    expect(tablesOfPeople()).toEqual([...Object.keys(EXPORTED), ...NOT_EXPORTED].toSorted())
    expect(allTables().toSorted()).toEqual([...tablesOfPeople(), ...OF_NOBODY].toSorted())
  })

  it('is in their archive', async () => {
    const { user } = await fullPerson()
    const files = unzipSync(await exportData(user))
    for (const file of Object.values(EXPORTED))
      expect(strFromU8(files[file]!).length, file).toBeGreaterThan(10)
    expect(Object.keys(files).filter(name => !Object.values(EXPORTED).includes(name))).toEqual([expect.stringMatching(/^files\/.{8} cv\.txt$/), expect.stringMatching(/^files\/.{8} Ada\.txt$/), expect.stringMatching(/^files\/.{8} photo\.jpg$/)])
    expect(Buffer.from(files[Object.keys(files).find(name => name.endsWith('photo.jpg'))!]!).equals(photo)).toBe(true)
  })

  it('is gone once they are, but for what is kept without them', async () => {
    const { user, resume } = await fullPerson()
    const held = rowsHolding(user.id)
    expect(Object.entries(held).filter(([table, count]) => count === 0 && table !== 'resume_versions')).toEqual([])
    expect(rowsHolding(resume.id).resume_versions).toBe(1)
    const files = await readdir(join(dataDirectory, 'files'))
    const sizes = KEPT.map(table => raw.prepare(`select count(*) from ${table}`).pluck().get())

    await removeAccount(user)
    for (const id of [user.id, resume.id])
      expect(Object.values(rowsHolding(id)).every(count => count === 0), JSON.stringify(rowsHolding(id))).toBe(true)
    expect(KEPT.map(table => raw.prepare(`select count(*) from ${table}`).pluck().get())).toEqual(sizes)
    expect(await readdir(join(dataDirectory, 'files'))).toHaveLength(files.length - 2)
  })

  it('stays while it is the last super-admin\'s', async () => {
    const admin = await newUser('super_admin')
    await expect(removeAccount(admin)).rejects.toMatchObject({ code: 'LAST_SUPER_ADMIN' })
    await newUser('super_admin')
    await expect(removeAccount(admin)).resolves.toBeUndefined()
  })
})

describe('cleaning up', () => {
  it('leaves alone what still has time', async () => {
    await fullPerson()
    expect(await cleanUp()).toMatchObject({ generations: 0, sessions: 0, usageLogs: 0, auditEvents: 0, reservations: 0, files: 0 })
  })

  it('removes everything whose time is over, once, also in two processes at once', async () => {
    await fullPerson()
    await keepFile(new TextEncoder().encode('nobody\'s'))
    const later = new Date(Date.now() + 400 * 86_400_000)
    const both = await Promise.all([cleanUp(later), cleanUp(later)])
    const total = (kind: keyof typeof both[0]) => both[0][kind] + both[1][kind]
    for (const kind of ['usageLogs', 'auditEvents', 'counters', 'reservations', 'modelReplies', 'modelRuns', 'tickets', 'files'] as const)
      expect(total(kind), kind).toBeGreaterThan(0)
    expect(raw.prepare('select count(*) from usage_logs').pluck().get()).toBe(0)
    expect((await findBudgetMonth('2026-11')).reserved).toBe(0)
    expect(await cleanUp(later)).toMatchObject({ usageLogs: 0, auditEvents: 0, counters: 0, reservations: 0, files: 0 })
    expect(raw.prepare('select (select count(*) from resumes where source_file_key is not null) + (select count(*) from document_exports)').pluck().get()).toBe((await readdir(join(dataDirectory, 'files'))).length)
  })
})
