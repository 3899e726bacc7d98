import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { createTestDatabase } from './postgres.ts'

export const DIALECTS = ['sqlite', 'postgresql'] as const
export type Dialect = typeof DIALECTS[number]

export const MIGRATIONS = fileURLToPath(new URL('../../server/database/migrations', import.meta.url))

/** Opens a new, migrated database for this process. Ask before anything of the server is imported: tables are chosen by dialect at import. */
export async function openTestDatabase(dialect: Dialect): Promise<{ url: string, close: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'bespoke-database-'))
  const url = dialect === 'postgresql'
    ? await createTestDatabase(inject('postgresUrl'))
    : join(directory, 'test.db')
  process.env.DATABASE_URL = dialect === 'postgresql'
    ? url
    : ''
  const { migrateDatabase } = await import('../../server/database/migrate.ts')
  const { closeDatabase, openDatabase } = await import('../../server/database/client.ts')
  await migrateDatabase(url, MIGRATIONS)
  await openDatabase(url)
  return {
    url,
    async close() {
      await closeDatabase()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
