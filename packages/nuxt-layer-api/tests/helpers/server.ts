import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from './ports.ts'

const START_MS = 20_000

/** The site's build, or the one that `BESPOKE_OUTPUT_DIR` names. */
export const OUTPUT = process.env.BESPOKE_OUTPUT_DIR ?? fileURLToPath(new URL('../../../../apps/site/.output', import.meta.url))

/** The built server in a process of its own. */
export interface RunningServer {
  url: string
  process: ChildProcess
  /** What it printed so far, both streams. */
  output: () => string
  /** Asks it to stop and returns its exit code. */
  stop: () => Promise<number | null>
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

export interface ServerOptions {
  dataDirectory: string
  /** PostgreSQL's address; without one the server keeps its SQLite file in the data directory. */
  databaseUrl?: string
  env?: NodeJS.ProcessEnv
}

/** Starts the built server on a free port, or the one given, and waits until it is ready. */
export async function startServer(options: ServerOptions, givenPort?: number): Promise<RunningServer> {
  const port = givenPort ?? await freePort()
  const url = `http://127.0.0.1:${port}`
  const { child, output } = spawnServer({ ...options, env: { HOST: '127.0.0.1', PORT: String(port), ...options.env } })
  const exited = once(child, 'exit')
  const deadline = Date.now() + START_MS
  while (!await isReady(url)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`The server did not become ready:\n${output()}`)
    }
    await setTimeout(25)
  }
  return {
    url,
    process: child,
    output,
    async stop() {
      child.kill('SIGTERM')
      await exited
      return child.exitCode
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Starts the built server and waits for nothing: for those that are to refuse. */
export function spawnServer({ dataDirectory, databaseUrl, env }: ServerOptions): { child: ChildProcess, output: () => string } {
  const entry = join(OUTPUT, 'server/index.mjs')
  if (!existsSync(entry))
    throw new Error(`There is no built server at ${entry}. Run "npm run build" first.`)
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', BESPOKE_DATA: dataDirectory, DATABASE_URL: databaseUrl ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  child.stdout.on('data', (chunk: Uint8Array) => printed.push(String(chunk)))
  child.stderr.on('data', (chunk: Uint8Array) => printed.push(String(chunk)))
  return { child, output: () => printed.join('') }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/ready`)).ok
  }
  catch {
    return false
  }
}
