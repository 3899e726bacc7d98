import type { ResumeContent } from '@int/schema'
import type { Answers, Load } from './load.ts'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { paperSchema, TEMPLATES } from '@int/schema'
import { sampleResume } from '../server/services/samples/resume.ts'
import { startServer } from '../tests/helpers/server.ts'

// Two hundred people download at once: is every request answered, how much memory does it take, and how long do others wait meanwhile?
// Prints one line of JSON.

const EXPORTS = 200
/** A person starts at most five downloads at once. */
const EXPORTS_EACH = 4
const PROBE_EVERY_MS = 15
const CONNECTIONS = 32
const IDLE_MS = 4000
const ROUNDS = 3
const LOOKS = TEMPLATES.flatMap(template => paperSchema.options.map(paper => ({ template, paper })))

/** Who looks at other pages meanwhile has been here before: their connections are open. */
const browsing = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
const dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-bench-'))
const server = await startServer({ dataDirectory })
const people = await addPeople(EXPORTS / EXPORTS_EACH + 1)
const prober = people.pop()!
await ask(`/api/resumes/${prober.resumeId}/preview`, prober.cookie, browsing)

const idle = await probeWhile(setTimeout(IDLE_MS))
const idleMegabytes = await megabytes()
const loaded: number[] = []
const waits: number[] = []
const walls: number[] = []
const statuses: Record<string, number> = {}
let peak = 0
for (let round = 0; round < ROUNDS; round++) {
  await Promise.all(Array.from({ length: CONNECTIONS }, () => ask('/api/resumes', prober.cookie, browsing)))
  const begun = performance.now()
  // Other designs, so that nothing is answered from the cache.
  const looks = LOOKS.slice(round * EXPORTS_EACH, (round + 1) * EXPORTS_EACH)
  const all = load({ requests: people.flatMap(({ cookie, resumeId }) => looks.map(({ template, paper }) =>
    ({ url: `${server.url}/api/resumes/${resumeId}/document?template=${template}&paper=${paper}`, cookie }))) })
  const watching = watchMemory(all)
  loaded.push(...await probeWhile(all))
  walls.push(performance.now() - begun)
  for (const { status, ms } of await all) {
    statuses[status] = (statuses[status] ?? 0) + 1
    waits.push(ms)
  }
  peak = Math.max(peak, await watching)
  // The server closes connections that were idle for so long, and everybody may start as many again.
  browsing.destroy()
  await setTimeout(5500)
}
await server.stop()
await rm(dataDirectory, { recursive: true, force: true })
console.log(JSON.stringify({
  exports: EXPORTS,
  rounds: ROUNDS,
  statuses,
  wallMs: Math.round(quantile(walls, 0.5)),
  exportsPerSecond: Math.round(EXPORTS / quantile(walls, 0.5) * 1000),
  exportP95Ms: Math.round(quantile(waits, 0.95)),
  idleMegabytes,
  peakMegabytes: peak,
  othersIdle: summary(idle),
  othersLoaded: summary(loaded),
  othersP95Ratio: round(quantile(loaded, 0.95) / quantile(idle, 0.95)),
}))

/** People with a resume of their own each, put beside the server straight into its database. */
async function addPeople(count: number): Promise<{ cookie: string, resumeId: string }[]> {
  process.env.DATABASE_URL = ''
  const { closeDatabase, openDatabase } = await import('../server/database/client.ts')
  const { createResume } = await import('../server/repositories/resumes.ts')
  const { createSession } = await import('../server/repositories/sessions.ts')
  const { newResume, newUser } = await import('../tests/helpers/rows.ts')
  await openDatabase(join(dataDirectory, 'bespoke.db'))
  const added = []
  for (let index = 0; index < count; index++) {
    const user = await newUser('friend')
    const token = randomBytes(32).toString('base64url')
    await createSession(user.id, { tokenHash: createHash('sha256').update(token).digest('hex'), device: null, ip: null, expiresAt: new Date(Date.now() + 3_600_000).toISOString() })
    const { id } = await createResume(user.id, newResume({ content: own(index) }))
    added.push({ cookie: `bespoke_session=${token}`, resumeId: id })
  }
  await closeDatabase()
  return added
}

/** Everybody's downloads, asked for at once. */
async function load(workerData: Load): Promise<Answers> {
  const worker = new Worker(new URL('./load.ts', import.meta.url), { workerData })
  const [answers] = await once(worker, 'message') as [Answers]
  return answers
}

function own(index: number): ResumeContent {
  return { ...sampleResume, summary: `${sampleResume.summary ?? ''} Number ${index}.` }
}

function watch(work: Promise<unknown>): () => boolean {
  let isRunning = true
  void work.then(() => isRunning = false)
  return () => isRunning
}

/** How long a small question takes, in ms, asked at a steady pace until `work` is done. */
async function probeWhile(work: Promise<unknown>): Promise<number[]> {
  const times: Promise<number>[] = []
  const isRunning = watch(work)
  while (isRunning()) {
    times.push(ask('/api/resumes', prober.cookie, browsing).then(({ ms }) => ms))
    await setTimeout(PROBE_EVERY_MS)
  }
  return Promise.all(times)
}

function ask(path: string, cookie: string, agent: Agent): Promise<{ status: number, ms: number }> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(server.url + path, { agent, headers: { cookie } }, (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - begun }))
    }).once('error', reject)
  })
}

/** The most memory that the server and the processes it starts held together until `work` was done, in MB. */
async function watchMemory(work: Promise<unknown>): Promise<number> {
  let most = 0
  const isRunning = watch(work)
  while (isRunning()) {
    most = Math.max(most, await megabytes())
    await setTimeout(100)
  }
  return most
}

/** Resident memory of the server with its children; 0 where the system does not say. */
async function megabytes(): Promise<number> {
  const pid = server.process.pid!
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  let kilobytes = 0
  for (const each of [pid, ...children.split(' ').filter(Boolean)]) {
    const status = await readFile(`/proc/${each}/status`, 'utf8').catch(() => '')
    kilobytes += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
  }
  return Math.round(kilobytes / 1024)
}

function summary(times: number[]): object {
  return { count: times.length, p50Ms: round(quantile(times, 0.5)), p95Ms: round(quantile(times, 0.95)) }
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
