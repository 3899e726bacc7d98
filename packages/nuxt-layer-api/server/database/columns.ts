import type { z } from 'zod'
import { Buffer } from 'node:buffer'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import { isPostgres } from './dialect.ts'

// Drizzle has no core that PostgreSQL and SQLite share. Tables are written once, with the words below, which are chosen
// by dialect and typed as PostgreSQL's; what both dialects build is driven by the same calls. The casts say no more than that.

function choose<T>(postgresql: T, sqliteTwin: unknown): T {
  return isPostgres
    ? postgresql
    : sqliteTwin as T
}

export const table = choose(pg.pgTable, sqlite.sqliteTable)
export const index = choose(pg.index, sqlite.index)
export const uniqueIndex = choose(pg.uniqueIndex, sqlite.uniqueIndex)

export const text = choose(pg.text, sqlite.text)
/** One word of a closed list. */
export function oneOf<S extends z.ZodEnum>(name: string, _schema: S) {
  return text(name).$type<z.output<S>>()
}
export const integer = choose(pg.integer, sqlite.integer)

const pgUuid = (name: string) => pg.uuid(name)
/** A UUID, made by the server. */
export const id = choose(pgUuid, (name: string) => sqlite.text(name))

const pgBigint = (name: string) => pg.bigint(name, { mode: 'number' })
/** Money in micro-dollars and counts of tokens: whole numbers up to 2^53. */
export const bigint = choose(pgBigint, (name: string) => sqlite.integer(name))

// Drivers take and give Node's own kind of bytes, which turns into a list of numbers where it meets JSON.
const bytesCodec = { toDriver: (value: Uint8Array) => Buffer.from(value), fromDriver: (value: Uint8Array) => new Uint8Array(value) }
const pgBinary = pg.customType<{ data: Uint8Array, driverData: Uint8Array }>({ dataType: () => 'bytea', ...bytesCodec })
const sqliteBinary = sqlite.customType<{ data: Uint8Array, driverData: Uint8Array }>({ dataType: () => 'blob', ...bytesCodec })
/** Bytes that are small and belong to one row. */
export const binary = choose((name: string) => pgBinary(name), (name: string) => sqliteBinary(name))

function toInstant(value: string): string {
  return new Date(value).toISOString()
}
const pgInstant = pg.customType<{ data: string, driverData: string }>({ dataType: () => 'timestamp (3) with time zone', fromDriver: toInstant })
const sqliteInstant = sqlite.customType<{ data: string, driverData: string }>({ dataType: () => 'text' })
/** An instant: ISO-8601 in UTC with milliseconds, in and out. As text it sorts as it should. */
export const instant = choose((name: string) => pgInstant(name), (name: string) => sqliteInstant(name))

/**
 * A value that its Zod schema reads when it comes out, so that a row is never trusted further than it is checked.
 * `json` and not `jsonb`: the order of keys and every character are kept.
 */
export function json<S extends z.ZodType>(name: string, schema: S) {
  const codec = {
    toDriver: (value: z.output<S>) => JSON.stringify(value),
    fromDriver: (value: string) => schema.parse(JSON.parse(value)),
  }
  return choose(
    () => pg.customType<{ data: z.output<S>, driverData: string }>({ dataType: () => 'json', ...codec })(name),
    () => sqlite.customType<{ data: z.output<S>, driverData: string }>({ dataType: () => 'text', ...codec })(name),
  )()
}
