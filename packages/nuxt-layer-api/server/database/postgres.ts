import type { Sql, TransactionSql } from 'postgres'
import type { Connection, Scope } from './connection.ts'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { requireOpen } from './connection.ts'
import { createQueue } from './queue.ts'

const CONNECTIONS = 10
const CONNECT_TIMEOUT_S = 10

/** The columns read JSON themselves, with its schema: the driver hands the text through. */
const json = {
  to: 114,
  from: [114],
  serialize: (text: string) => text,
  parse: (text: string) => text,
}

export function connectPostgres(url: string, connections = CONNECTIONS): Sql {
  const client = postgres(url, {
    max: connections,
    connect_timeout: CONNECT_TIMEOUT_S,
    onnotice: () => {},
    types: { json },
  })
  // The type of the client would otherwise carry the types it was made with.
  return client as unknown as Sql
}

/** PostgreSQL through a pool; a transaction holds one connection of it until it ends. */
export function openPostgres(url: string): Connection {
  const client = connectPostgres(url)

  async function runScope<T>(transaction: TransactionSql, run: (scope: Scope) => Promise<T>): Promise<{ result: T }> {
    const queue = createQueue()
    const scope: Scope = {
      open: true,
      database: drizzle(guard(client, transaction, () => requireOpen(scope))),
      nest: inner => queue(async () => {
        requireOpen(scope)
        const { result } = await transaction.savepoint(savepoint => runScope(savepoint, inner))
        return result
      }),
    }
    try {
      return { result: await run(scope) }
    }
    finally {
      scope.open = false
    }
  }

  return {
    database: drizzle(client),
    async begin(run) {
      const { result } = await client.begin(transaction => runScope(transaction, run))
      return result
    },
    async ping() {
      await client`select 1`
    },
    close: () => client.end({ timeout: 5 }),
  }
}

/** The transaction's client with a check before each query: a late query would otherwise run on whatever holds the connection by then. */
function guard(client: Sql, transaction: TransactionSql, check: () => void): Sql {
  const unsafe: Sql['unsafe'] = (...args) => {
    check()
    return transaction.unsafe(...args)
  }
  // Drizzle asks for nothing but these two of a client that it queries.
  return { options: client.options, unsafe } as Sql
}
