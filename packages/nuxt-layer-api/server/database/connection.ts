import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'

/** The query builder, typed as PostgreSQL's on both databases (see columns.ts). */
export type Database = PostgresJsDatabase

/** A transaction while it runs: its own query builder, which refuses to run anything once the transaction is over. */
export interface Scope {
  database: Database
  open: boolean
  /** Runs a transaction inside this one; one at a time, since savepoints are a stack. */
  nest: <T>(run: (scope: Scope) => Promise<T>) => Promise<T>
}

export interface Connection {
  database: Database
  begin: <T>(run: (scope: Scope) => Promise<T>) => Promise<T>
  /** Rejects where the database does not answer. */
  ping: () => Promise<void>
  close: () => Promise<void>
}

/** A promise left over from a finished transaction must not slip into the one that holds the connection next. */
export function requireOpen(scope: Scope): void {
  if (!scope.open)
    throw new Error('This transaction is over: await every query before its function returns.')
}
