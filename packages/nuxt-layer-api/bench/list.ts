import type { SessionView } from '@int/schema'
import type { RunningServer } from '../tests/helpers/server.ts'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createTestDatabase, startPostgres } from '../tests/helpers/postgres.ts'
import { startServer } from '../tests/helpers/server.ts'

// The list of vacancies under load, on both databases: requests a second and how long one takes; and what the built server
// costs before anybody asks it anything. Prints one line of JSON a database.

const ROWS = 10_000
const CLIENTS = 8
const WARM_UP_MS = 1000
const MEASURED_MS = 4000
const STARTS = 5
const QUERIES = ['?page=1', '?page=250', '?search=company%204321']

if (process.argv[2] === 'measure')
  await measure(process.argv[3]!)
else
  await measureBoth()

/** Tables are chosen by dialect when they are imported, so each database is measured by a process of its own. */
async function measureBoth(): Promise<void> {
  const postgres = await startPostgres()
  for (const [name, url] of [['sqlite', ''], ['postgresql', await createTestDatabase(postgres.url)]]) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'measure', name!], { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } })
    process.exitCode ||= status ?? 1
  }
  await postgres.stop()
}

async function measure(name: string): Promise<void> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-bench-'))
  const databaseUrl = process.env.DATABASE_URL || undefined
  const { coldStart, idle } = await measureStarts({ dataDirectory, databaseUrl })

  const server = await startServer({ dataDirectory, databaseUrl })
  const cookie = await signInAndFill(server, databaseUrl ?? join(dataDirectory, 'bespoke.db'))
  const lists: Record<string, object> = {}
  for (const query of QUERIES)
    lists[query] = await measureList(`${server.url}/api/vacancies${query}`, cookie)
  const loaded = await residentMegabytes(server)
  await server.stop()
  await rm(dataDirectory, { recursive: true, force: true })
  console.log(JSON.stringify({ database: name, rows: ROWS, coldStartMs: coldStart, idleMegabytes: idle, loadedMegabytes: loaded, lists }))
}

/** Medians over several starts: from nothing to an answer that it is ready, and its memory at that moment. */
async function measureStarts(options: { dataDirectory: string, databaseUrl: string | undefined }): Promise<{ coldStart: number, idle: number }> {
  const times: number[] = []
  const sizes: number[] = []
  for (let count = 0; count < STARTS; count++) {
    const begun = performance.now()
    const server = await startServer(options)
    times.push(performance.now() - begun)
    sizes.push(await residentMegabytes(server))
    await server.stop()
  }
  return { coldStart: Math.round(quantile(times, 0.5)), idle: Math.round(quantile(sizes, 0.5)) }
}

/** The local owner with `ROWS` vacancies; returns their cookie. */
async function signInAndFill(server: RunningServer, url: string): Promise<string> {
  const response = await fetch(`${server.url}/api/auth/local`, { method: 'POST' })
  const { user } = await response.json() as SessionView
  const { closeDatabase, openDatabase, transaction } = await import('../server/database/client.ts')
  const { createVacancy } = await import('../server/repositories/vacancies.ts')
  await openDatabase(url)
  await transaction(async () => {
    for (let row = 0; row < ROWS; row++) {
      await createVacancy(user!.id, { company: `Company ${row}`, jobPosition: 'Engineer', description: 'Knows SQL. '.repeat(100), language: 'en', requirements: [], flags: [], dismissedFlags: [], url: null, notes: null })
    }
  })
  await closeDatabase()
  return response.headers.getSetCookie()[0]!.split(';')[0]!
}

async function measureList(url: string, cookie: string): Promise<object> {
  await load(url, cookie, WARM_UP_MS)
  const times = await load(url, cookie, MEASURED_MS)
  return {
    requestsPerSecond: Math.round(times.length / MEASURED_MS * 1000),
    p50Ms: round(quantile(times, 0.5)),
    p95Ms: round(quantile(times, 0.95)),
  }
}

/** `CLIENTS` clients that ask again as soon as they are answered; the time of every request in ms. */
async function load(url: string, cookie: string, duration: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const end = performance.now() + duration
  const times: number[] = []
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    while (performance.now() < end) {
      const begun = performance.now()
      await ask(url, cookie, agent)
      times.push(performance.now() - begun)
    }
  }))
  agent.destroy()
  return times
}

function ask(url: string, cookie: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200)
        reject(new Error(`${url} answered ${response.statusCode}.`))
      response.resume().once('end', resolve)
    }).once('error', reject)
  })
}

/** Resident memory of the server's process. */
async function residentMegabytes(server: RunningServer): Promise<number> {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${server.process.pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024)
  }
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(server.process.pid)], { encoding: 'utf8' })
  return Math.round(Number(stdout) / 1024)
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
