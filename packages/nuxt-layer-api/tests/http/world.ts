import type { FakeLlm } from '@int/llm/testing'
import type { Role, User } from '@int/schema'
import type { Client } from '../helpers/client.ts'
import type { Dialect } from '../helpers/databases.ts'
import type { RunningServer } from '../helpers/server.ts'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { startFakeLlm } from '@int/llm/testing'
import { inject } from 'vitest'
import { createClient } from '../helpers/client.ts'
import { createTestDatabase } from '../helpers/postgres.ts'
import { OUTPUT, startServer } from '../helpers/server.ts'

export interface Route { method: string, path: string, file: string }

/** A running server with an empty database, the inventory of its routes, and a way to be anybody. */
export interface World {
  dialect: Dialect
  routes: Route[]
  server: () => RunningServer
  dataDirectory: string
  /** Routes that answered a request of these tests with success, as `METHOD /path/:id`. */
  reached: Set<string>
  anonymous: () => Client
  /** A new person, signed in; `public` unless told otherwise. */
  person: (role?: Role) => Promise<{ user: User, client: Client }>
  /** The provider behind the platform's model: both of them, and by its own books neither of them. */
  llm: FakeLlm
  /** Puts a new process in the place of one that was killed or stopped, with `env` beside what the first one had. */
  restart: (env?: NodeJS.ProcessEnv) => Promise<void>
  close: () => Promise<void>
}

/** The platform's keys, which nothing but the provider is ever to see. */
export const PLATFORM_KEYS = { openai: 'sk-platform-Canary4711', gemini: 'AIzaPlatformCanary4711' }

/** `env` is the server's, besides where its data and the provider are. */
export async function startWorld(dialect: Dialect, env: NodeJS.ProcessEnv = {}): Promise<World> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-http-'))
  const databaseUrl = dialect === 'postgresql'
    ? await createTestDatabase(inject('postgresUrl'))
    : undefined
  const llm = await startFakeLlm()
  const start = (more: NodeJS.ProcessEnv = {}) => startServer({
    dataDirectory,
    databaseUrl,
    env: { BESPOKE_OPENAI_KEY: PLATFORM_KEYS.openai, BESPOKE_OPENAI_URL: llm.openAiUrl, BESPOKE_GEMINI_KEY: PLATFORM_KEYS.gemini, BESPOKE_GEMINI_URL: llm.url, ...env, ...more },
  })
  let server = await start()
  const routes = JSON.parse(await readFile(join(OUTPUT, 'routes.json'), 'utf8')) as Route[]

  // A person beyond the local owner is put beside the server, straight into its database.
  process.env.DATABASE_URL = databaseUrl ?? ''
  const { closeDatabase, openDatabase } = await import('../../server/database/client.ts')
  const { createSession } = await import('../../server/repositories/sessions.ts')
  const { newUser } = await import('../helpers/rows.ts')
  await openDatabase(databaseUrl ?? join(dataDirectory, 'bespoke.db'))

  const reached = new Set<string>()
  const anonymous = () => createClient(server.url, (method, path, status) => {
    const route = routes.find(each => each.method === method && toPattern(each.path).test(path))
    if (route && status < 300)
      reached.add(`${method} ${route.path}`)
  })
  return {
    dialect,
    routes,
    server: () => server,
    dataDirectory,
    reached,
    anonymous,
    llm,
    async person(role) {
      const user = await newUser(role)
      const token = randomBytes(32).toString('base64url')
      await createSession(user.id, {
        tokenHash: createHash('sha256').update(token).digest('hex'),
        device: null,
        ip: null,
        expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      })
      const client = anonymous()
      client.cookie = `bespoke_session=${token}`
      return { user, client }
    },
    async restart(more) {
      server = await start(more)
    },
    async close() {
      await closeDatabase()
      await server.stop()
      await llm.close()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)
}
