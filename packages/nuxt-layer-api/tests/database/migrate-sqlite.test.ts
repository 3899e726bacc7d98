import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../helpers/databases.ts'

process.env.DATABASE_URL = ''
const { migrateDatabase } = await import('../../server/database/migrate.ts')

/** What drizzle-kit writes to alter a table that others refer to. */
const REBUILD_USERS = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_users\` (\`id\` text PRIMARY KEY NOT NULL, \`email\` text, \`name\` text, \`role\` text DEFAULT 'public' NOT NULL, \`status\` text NOT NULL, \`created_at\` text NOT NULL, \`updated_at\` text NOT NULL);--> statement-breakpoint
INSERT INTO \`__new_users\` SELECT "id", "email", "name", "role", "status", "created_at", "updated_at" FROM \`users\`;--> statement-breakpoint
DROP TABLE \`users\`;--> statement-breakpoint
ALTER TABLE \`__new_users\` RENAME TO \`users\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

let directory: string
let file: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bespoke-migrate-'))
  file = join(directory, 'test.db')
  await cp(MIGRATIONS, join(directory, 'migrations'), { recursive: true })
  await migrate()
  const raw = new BetterSqlite3(file)
  raw.exec(`insert into users (id, role, status, created_at, updated_at) values ('u', 'public', 'active', '', '');
    insert into vacancies (id, user_id, company, description, language, requirements, created_at, updated_at) values ('v', 'u', 'North', '', 'en', '[]', '', '')`)
  raw.close()
})
afterEach(() => rm(directory, { recursive: true, force: true }))

function migrate(): Promise<void> {
  return migrateDatabase(file, join(directory, 'migrations'))
}

async function addMigration(sql: string): Promise<void> {
  const journalFile = join(directory, 'migrations/sqlite/meta/_journal.json')
  const journal = JSON.parse(await readFile(journalFile, 'utf8')) as { entries: { when: number }[] }
  const last = Math.max(...journal.entries.map(entry => entry.when))
  await writeFile(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, { idx: journal.entries.length, version: '6', when: last + 1, tag: '9999_next', breakpoints: true }] }))
  await writeFile(join(directory, 'migrations/sqlite/9999_next.sql'), sql)
}

function count(table: string, path = file): number {
  const raw = new BetterSqlite3(path, { readonly: true })
  const row = raw.prepare(`select count(*) as count from ${table}`).get() as { count: number }
  raw.close()
  return row.count
}

async function copies(): Promise<string[]> {
  return (await readdir(directory)).filter(name => name.includes('.before-'))
}

describe('migrating SQLite', () => {
  it('does nothing, and copies nothing, where nothing is pending', async () => {
    await migrate()
    expect(await copies()).toEqual([])
  })

  it('rebuilds a parent table without losing its children, and copies the file first', async () => {
    await addMigration(REBUILD_USERS)
    await migrate()
    expect([count('users'), count('vacancies')]).toEqual([1, 1])
    const [copy] = await copies()
    expect(count('vacancies', join(directory, copy!))).toBe(1)
    await migrate()
    expect(await copies()).toHaveLength(1)
  })

  it('takes back a migration that leaves children without a parent', async () => {
    await addMigration('DELETE FROM users;')
    await expect(migrate()).rejects.toThrow(/without their parent \(first: vacancies → users\)/)
    expect([count('users'), count('vacancies')]).toEqual([1, 1])
    await expect(migrate()).rejects.toThrow()
  })

  it('takes back a migration that breaks half-way', async () => {
    await addMigration('ALTER TABLE vacancies ADD extra text;--> statement-breakpoint\nDROP TABLE no_such_table;')
    await expect(migrate()).rejects.toThrow(/no_such_table/)
    const raw = new BetterSqlite3(file, { readonly: true })
    expect(raw.pragma('table_info(vacancies)')).not.toContainEqual(expect.objectContaining({ name: 'extra' }))
    raw.close()
  })
})
