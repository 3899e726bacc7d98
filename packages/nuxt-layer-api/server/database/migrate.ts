import type BetterSqlite3 from 'better-sqlite3'
import type { MigrationMeta } from 'drizzle-orm/migrator'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { isPostgres } from './dialect.ts'

/** Any number that no other use of advisory locks in the same database picks. */
const LOCK = 5_174_202_611

/** Brings the database at `url` up to date. `directory` holds a history for each dialect. Safe when several processes start at once. */
export async function migrateDatabase(url: string, directory: string): Promise<void> {
  if (isPostgres)
    await migratePostgres(url, join(directory, 'postgresql'))
  else
    await migrateSqlite(url, join(directory, 'sqlite'))
}

async function migratePostgres(url: string, migrationsFolder: string): Promise<void> {
  const { connectPostgres } = await import('./postgres.ts')
  const { drizzle } = await import('drizzle-orm/postgres-js')
  const { migrate } = await import('drizzle-orm/postgres-js/migrator')
  // The lock belongs to a connection, so there is exactly one.
  const client = connectPostgres(url, 1)
  try {
    await client`select pg_advisory_lock(${LOCK})`
    await migrate(drizzle(client), { migrationsFolder })
  }
  finally {
    // Ending the connection gives the lock back.
    await client.end({ timeout: 5 })
  }
}

/**
 * SQLite alters a table by building a new one and dropping the old, and dropping a parent deletes its children
 * through `on delete cascade`, silently. Foreign keys are therefore off on the connection before anything begins
 * (inside a transaction the pragma does nothing), checked before the commit, and the file is copied first.
 */
async function migrateSqlite(file: string, migrationsFolder: string): Promise<void> {
  const { openSqliteFile } = await import('./sqlite.ts')
  const migrations = readMigrationFiles({ migrationsFolder })
  const raw = openSqliteFile(file)
  try {
    raw.pragma('foreign_keys = OFF')
    // The format of Drizzle's own migrator, so that its tools can read it.
    raw.exec('create table if not exists __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)')
    const applied = lastApplied(raw)
    const pending = migrations.filter(({ folderMillis }) => folderMillis > applied)
    if (pending.length === 0)
      return
    if (applied > 0)
      copyAside(raw, file, applied)
    raw.exec('begin immediate')
    applyPending(raw, migrations)
    raw.exec('commit')
  }
  finally {
    if (raw.inTransaction)
      raw.exec('rollback')
    raw.close()
  }
}

/** Another process may have migrated while this one waited for the lock: what is pending is asked again. */
function applyPending(raw: BetterSqlite3.Database, migrations: MigrationMeta[]): void {
  const applied = lastApplied(raw)
  for (const { folderMillis, hash, sql } of migrations) {
    if (folderMillis <= applied)
      continue
    for (const statement of sql)
      raw.exec(statement)
    raw.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, folderMillis)
  }
  const broken = raw.pragma('foreign_key_check') as { table: string, parent: string }[]
  if (broken.length > 0)
    throw new Error(`A migration left ${broken.length} rows without their parent (first: ${broken[0]!.table} → ${broken[0]!.parent}). Nothing was changed.`)
}

function lastApplied(raw: BetterSqlite3.Database): number {
  const row = raw.prepare('select max(created_at) as last from __drizzle_migrations').get() as { last: number | null }
  return Number(row.last ?? 0)
}

/** A whole copy beside the file, named after the migration it stands at; `vacuum into` takes the write-ahead log along. */
function copyAside(raw: BetterSqlite3.Database, file: string, applied: number): void {
  raw.prepare('vacuum into ?').run(`${file}.before-${applied}-${Date.now()}`)
}
