import process from 'node:process'
import postgres from 'postgres'
import { expect, inject, it } from 'vitest'
import { MIGRATIONS } from '../helpers/databases.ts'
import { createTestDatabase } from '../helpers/postgres.ts'

it('migrates PostgreSQL once, however many processes start at once', async () => {
  const url = await createTestDatabase(inject('postgresUrl'))
  process.env.DATABASE_URL = url
  const { migrateDatabase } = await import('../../server/database/migrate.ts')
  await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(url, MIGRATIONS)))
  const client = postgres(url, { max: 1 })
  const applied = await client`select hash from drizzle.__drizzle_migrations`
  const tables = await client`select 1 from information_schema.tables where table_name = 'generations'`
  await client.end()
  expect(new Set(applied.map(row => row.hash)).size).toBe(applied.length)
  expect(tables).toHaveLength(1)
})
