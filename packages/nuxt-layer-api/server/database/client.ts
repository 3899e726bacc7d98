import type { Connection, Database, Scope } from './connection.ts'
import { AsyncLocalStorage } from 'node:async_hooks'
import { requireOpen } from './connection.ts'
import { isPostgres } from './dialect.ts'

let current: Connection | undefined
const scopes = new AsyncLocalStorage<Scope>()

/** Opens the database of this process; `url` is PostgreSQL's address or the path of the SQLite file. Migrates nothing. */
export async function openDatabase(url: string): Promise<void> {
  if (current)
    throw new Error('The database is open already.')
  current = isPostgres
    ? (await import('./postgres.ts')).openPostgres(url)
    : (await import('./sqlite.ts')).openSqlite(url)
}

/** Waits for what runs and closes; harmless when nothing is open. */
export async function closeDatabase(): Promise<void> {
  const open = current
  current = undefined
  await open?.close()
}

/** The query builder: the running transaction's where there is one, else the database's own. Ask for it per query, never keep it. */
export function database(): Database {
  const scope = scopes.getStore()
  if (!scope)
    return connection().database
  requireOpen(scope)
  return scope.database
}

/**
 * Runs `work` so that all of its queries take effect or none. Within a transaction it becomes a savepoint.
 * To change a row by what it holds, take it first with an `update … returning`: that holds it on both databases.
 */
export function transaction<T>(work: () => Promise<T>): Promise<T> {
  const run = (scope: Scope): Promise<T> => scopes.run(scope, work)
  const outer = scopes.getStore()
  if (!outer)
    return connection().begin(run)
  requireOpen(outer)
  return outer.nest(run)
}

/** Rejects where the database does not answer. */
export async function pingDatabase(): Promise<void> {
  await connection().ping()
}

function connection(): Connection {
  if (!current)
    throw new Error('The database is not open.')
  return current
}
