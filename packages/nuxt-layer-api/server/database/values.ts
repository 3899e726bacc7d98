import type { SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'

/** The instant of this call, as it is stored and sent. Databases' own clocks and formats differ, so they are not asked. */
export function now(): string {
  return new Date().toISOString()
}

/** What every new row begins with. */
export function newRow(): { id: string, createdAt: string, updatedAt: string } {
  const instant = now()
  return { id: randomUUID(), createdAt: instant, updatedAt: instant }
}

/** A value among the columns of a query, written as its column writes it: for rows that are inserted only where a query finds something. */
export function value<T>(given: T, column: PgColumn): SQL.Aliased<T> {
  return sql<T>`${sql.param(given, column)}`.as(column.name)
}
