import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { MIGRATIONS } from '../helpers/databases.ts'

const room = fileURLToPath(new URL('../..', import.meta.url))

it.each([['sqlite', ''], ['postgresql', 'postgres://schema-only']])('the %s history says what the tables say', async (dialect, url) => {
  const directory = await mkdtemp(join(tmpdir(), 'bespoke-history-'))
  await cp(join(MIGRATIONS, dialect), directory, { recursive: true })
  const before = await readdir(directory)
  const { status, stderr } = spawnSync(join(room, 'node_modules/.bin/drizzle-kit'), ['generate', '--dialect', dialect, '--schema', 'server/database/schema/index.ts', '--out', relative(room, directory)], { cwd: room, encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } })
  const after = await readdir(directory)
  await rm(directory, { recursive: true, force: true })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(after).toEqual(before)
})
