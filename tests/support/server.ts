import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A built server that runs for as long as somebody needs it. */
export interface RunningServer {
  url: string
  pid: number
  dataDirectory: string
  /** Signs in the local owner; resolves with the cookie header. */
  signIn: () => Promise<string>
  /** Ends it (SIGTERM unless told otherwise) and, unless `keepData`, takes its data away. */
  stop: (options?: { signal?: NodeJS.Signals, keepData?: boolean }) => Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise(done => server.close(done))
  if (address === null || typeof address === 'string')
    throw new Error('The system gave no port.')
  return address.port
}

/** Starts the built server on a free port of the loopback address and waits until it is ready. Rejects with what it printed when it ends before that. */
export async function startServer(options: { dataDirectory?: string, env?: Record<string, string> } = {}): Promise<RunningServer> {
  const port = await freePort()
  const dataDirectory = options.dataDirectory ?? await mkdtemp(join(tmpdir(), 'bespoke-'))
  const child = spawn(join(root, 'node_modules/node/bin/node'), [join(root, 'apps/site/.output/server/index.mjs')], {
    env: { ...process.env, DATABASE_URL: '', NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), BESPOKE_DATA: dataDirectory, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const collect = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-20_000)
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = once(child, 'exit')

  const url = `http://127.0.0.1:${port}`
  const isReady = (): Promise<boolean> => fetch(`${url}/api/ready`, { signal: AbortSignal.timeout(2000) }).then(reply => reply.ok, () => false)
  const deadline = Date.now() + 60_000
  while (!await isReady()) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`The server did not become ready. It printed:\n${printed}`)
    }
    await new Promise(done => setTimeout(done, 50))
  }
  return {
    url,
    pid: child.pid ?? 0,
    dataDirectory,
    async signIn() {
      const reply = await fetch(`${url}/api/auth/local`, { method: 'POST' })
      if (!reply.ok)
        throw new Error(`Signing in answered ${reply.status}: ${await reply.text()}`)
      return reply.headers.getSetCookie().map(cookie => cookie.split(';')[0]).join('; ')
    },
    async stop({ signal = 'SIGTERM', keepData = false } = {}) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal)
        await ended
      }
      if (!keepData)
        await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
