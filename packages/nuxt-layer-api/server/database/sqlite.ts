import type { Statement } from 'better-sqlite3'
import type { AsyncRemoteCallback } from 'drizzle-orm/sqlite-proxy'
import type { Connection, Database, Scope } from './connection.ts'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import { requireOpen } from './connection.ts'
import { createQueue } from './queue.ts'

/** Enough for every query of the product; beyond it (lists of varying length) the oldest are prepared anew. */
const STATEMENTS_KEPT = 500
const BUSY_TIMEOUT_MS = 5000

/** Opens the file as every part of the product wants it: WAL, durable commits, waiting for other processes, Unicode `lower`. */
export function openSqliteFile(file: string): BetterSqlite3.Database {
  const raw = new BetterSqlite3(file, { timeout: BUSY_TIMEOUT_MS })
  raw.pragma('journal_mode = WAL')
  // With WAL, NORMAL may lose the last commits when the power goes; an acknowledged write is to be on the disk.
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  // SQLite's own lower() knows ASCII only.
  raw.function('lower', { deterministic: true }, text => typeof text === 'string'
    ? text.toLowerCase()
    : text)
  return raw
}

/**
 * SQLite behind the same doors as PostgreSQL. There is one connection: a transaction owns it until it ends, and everybody else's statements wait.
 * Drizzle's own driver cannot do that, since better-sqlite3 commits before an asynchronous function has run.
 */
export function openSqlite(file: string): Connection {
  const raw = openSqliteFile(file)
  const prepare = createStatementCache(raw)
  const queue = createQueue()

  const execute: AsyncRemoteCallback = async (sql, params, method) => {
    const statement = prepare(sql)
    if (!statement.reader) {
      statement.run(...params)
      return { rows: [] }
    }
    const rows = statement.raw().all(...params)
    // Drizzle reads `rows` of a "get" as the row itself.
    return { rows: method === 'get' ? rows[0] as unknown[] : rows }
  }

  async function runScope<T>(depth: number, run: (scope: Scope) => Promise<T>): Promise<T> {
    const nestQueue = createQueue()
    const scope: Scope = {
      open: true,
      database: toDatabase(async (sql, params, method) => {
        requireOpen(scope)
        return execute(sql, params, method)
      }),
      nest: inner => nestQueue(() => {
        requireOpen(scope)
        return runScope(depth + 1, inner)
      }),
    }
    const [begin, commit, rollback] = depth === 0
      // Taking the write lock at once: a read lock that has to grow can fail half-way when another process writes.
      ? ['begin immediate', 'commit', 'rollback']
      : [`savepoint level_${depth}`, `release level_${depth}`, `rollback to level_${depth}`]
    raw.exec(begin)
    try {
      const result = await run(scope)
      scope.open = false
      raw.exec(commit)
      return result
    }
    catch (error) {
      scope.open = false
      // A full disk, for one, has rolled back already.
      if (raw.inTransaction)
        raw.exec(rollback)
      throw error
    }
  }

  return {
    database: toDatabase((sql, params, method) => queue(() => execute(sql, params, method))),
    begin: run => queue(() => runScope(0, run)),
    ping: () => queue(() => void prepare('select 1').all()),
    close: () => queue(() => {
      raw.close()
    }),
  }
}

function toDatabase(callback: AsyncRemoteCallback): Database {
  // Tables and builders are those of SQLite at run time and typed as PostgreSQL's: see columns.ts.
  return drizzle(callback) as unknown as Database
}

function createStatementCache(raw: BetterSqlite3.Database): (sql: string) => Statement<unknown[]> {
  const kept = new Map<string, Statement<unknown[]>>()
  return (sql) => {
    const found = kept.get(sql)
    const statement = found ?? raw.prepare<unknown[]>(sql)
    // Deleting and setting again keeps the map in the order of last use.
    kept.delete(sql)
    kept.set(sql, statement)
    if (kept.size > STATEMENTS_KEPT)
      kept.delete(kept.keys().next().value as string)
    return statement
  }
}
