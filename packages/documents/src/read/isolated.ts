import type { ChildRequest } from './child.ts'
import type { ReadFileOptions, ReadFileResult } from './read-file.ts'
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import process from 'node:process'
import { Readable } from 'node:stream'
import { DomainError, ERRORS, readResultSchema, sourceFileTypeSchema } from '@int/schema'
import pidusage from 'pidusage'
import { MOST_RECOGNISED_PAGES } from './recognition/limits.ts'

/** What a child is started for: to read a file, or to recognise the text of its scanned pages, which takes seconds a page. */
export type ReadingStep = 'read' | 'recognise'

export interface ReadFileIsolatedOptions extends Omit<ReadFileOptions, 'recognition'> {
  /** Path of the child's entry: `child.ts` from source, its bundle in a built server. */
  childPath: string
  /** Where the files of `recognitionAssets` were copied to; without it they are read from their packages. */
  assetsDirectory?: string
  /** Default 10,000 ms. */
  wallClockMs?: number
  /**
   * CPU time that a scanned page may take; default 30,000 ms. It makes way for all other work and may wait for a busy machine, which is
   * no fault of the file's, but for no more than `MOST_WAITING` times as long.
   */
  pageClockMs?: number
  /** Resident memory of the child; default 768 MB. */
  memoryMegabytes?: number
  /** Most bytes the child may answer with; default 8 MB. */
  outputBytes?: number
  /** Lets a child begin when it may; by default at once. */
  turn?: <T>(step: ReadingStep, work: () => Promise<T>) => Promise<T>
  /** Called before each scanned page is begun: how many are done, and how many there are to do. */
  onPage?: (done: number, pages: number) => void
  /** Stops the reading: nobody waits for it any more. */
  signal?: AbortSignal
}

const MEGABYTE = 1_000_000
/** How often the child's memory is looked at, in ms. At 1 GB/s of allocation a step is 50 MB. */
const WATCH_EVERY = 50
/** How many times its CPU time a scanned page may take by the clock on the wall. */
const MOST_WAITING = 4

interface Ending {
  output: string
  killed: boolean
  code: number | null
  signal: NodeJS.Signals | null
}

/** A process' resident memory in bytes and the CPU time in ms that it took so far. */
async function usageOf(pid: number): Promise<{ memory: number, cpu: number }> {
  try {
    const { memory, ctime } = await pidusage(pid)
    return { memory, cpu: ctime }
  }
  catch {
    // It ended between two looks.
    return { memory: 0, cpu: 0 }
  }
}

/** An announcement is no longer than this; what a child writes beyond is not kept. */
const LONGEST_ANNOUNCEMENT = 16

/** Calls back for each page that a child announces, and for no more than there may be. */
function followPages(progress: Readable, onPage: (done: number, pages: number) => void): void {
  let announced = 0
  let rest = ''
  // A child that is killed breaks the pipe; its end says all there is to say.
  progress.on('error', () => {})
  progress.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST_ANNOUNCEMENT)
    for (const line of lines) {
      const [, done, pages] = /^(\d{1,3}) (\d{1,3})$/.exec(line) ?? []
      if (done !== undefined && ++announced <= MOST_RECOGNISED_PAGES)
        onPage(Number(done), Number(pages))
    }
  })
}

/** Seconds of computing must not slow down whoever waits for a moment's. */
function letOthersFirst(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  }
  catch {
    // It ended already, or the system doesn't let us: then it computes like any other.
  }
}

function runChild(bytes: Uint8Array, step: ReadingStep, options: ReadFileIsolatedOptions): Promise<Ending> {
  const { wallClockMs = 10_000, pageClockMs = 30_000, memoryMegabytes = 768, outputBytes = 8 * MEGABYTE } = options
  const recognise = step === 'recognise'
  const request: ChildRequest = { now: options.now.toISOString(), fileName: options.fileName, recognise, assetsDirectory: options.assetsDirectory }
  return new Promise((resolve, reject) => {
    // The child may read the code it runs and nothing else: no writing, no processes, none of this process's secrets.
    const child = spawn(process.execPath, [
      '--permission',
      '--allow-fs-read=*',
      '--no-warnings',
      `--max-old-space-size=${memoryMegabytes}`,
      options.childPath,
      JSON.stringify(request),
    ], { stdio: ['pipe', 'pipe', 'ignore', recognise ? 'pipe' : 'ignore'], env: {} })
    const chunks: Buffer[] = []
    let size = 0
    let killed = false
    const kill = (): void => {
      killed = true
      child.kill('SIGKILL')
    }
    let clock = setTimeout(kill, recognise ? Math.max(wallClockMs, MOST_WAITING * pageClockMs) : wallClockMs)
    let cpuNow = 0
    let cpuBefore = 0
    const progress = child.stdio[3]
    if (progress instanceof Readable) {
      followPages(progress, (done, pages) => {
        clearTimeout(clock)
        clock = setTimeout(kill, MOST_WAITING * pageClockMs)
        cpuBefore = cpuNow
        options.onPage?.(done, pages)
      })
    }
    options.signal?.addEventListener('abort', kill)
    if (options.signal?.aborted)
      kill()
    if (recognise && child.pid !== undefined)
      letOthersFirst(child.pid)
    const watch = setInterval(async () => {
      if (child.pid === undefined || child.exitCode !== null)
        return
      const { memory, cpu } = await usageOf(child.pid)
      cpuNow = Math.max(cpuNow, cpu)
      if (memory > memoryMegabytes * MEGABYTE || (recognise && cpuNow - cpuBefore > pageClockMs))
        kill()
    }, WATCH_EVERY)
    const stop = (): void => {
      clearTimeout(clock)
      clearInterval(watch)
      options.signal?.removeEventListener('abort', kill)
    }
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > outputBytes)
        kill()
      else
        chunks.push(chunk)
    })
    // A child that is killed while it still reads breaks the pipe; its end says all there is to say.
    child.stdin?.on('error', () => {})
    child.on('error', (error) => {
      stop()
      reject(error)
    })
    child.on('close', (code, signal) => {
      stop()
      resolve({ output: Buffer.concat(chunks).toString('utf8'), killed, code, signal })
    })
    child.stdin?.end(bytes)
  })
}

interface Answer {
  read?: ReadFileResult
  /** Why it could not be read. */
  error?: DomainError
  scanned: number
}

async function ask(bytes: Uint8Array, step: ReadingStep, options: ReadFileIsolatedOptions): Promise<Answer> {
  const { output, killed, code, signal } = await runChild(bytes, step, options)
  if (killed || signal !== null || (code !== 0 && output === ''))
    return { error: new DomainError('FILE_TOO_COMPLEX'), scanned: 0 }
  // The child has handled a stranger's file, so its answer is checked like any other input.
  const answer = JSON.parse(output) as { ok?: { type: unknown, result: unknown, photo?: unknown, scanned?: unknown }, error?: { code: string, params: DomainError['params'] } }
  if (answer.ok) {
    const { type, result, photo, scanned } = answer.ok
    return {
      read: {
        type: sourceFileTypeSchema.parse(type),
        result: readResultSchema.parse(result),
        ...typeof photo === 'string' && { photo: new Uint8Array(Buffer.from(photo, 'base64')) },
      },
      scanned: Number(scanned) || 0,
    }
  }
  const known = Object.keys(ERRORS).find(key => key === answer.error?.code) as keyof typeof ERRORS | undefined
  const params = answer.error?.params ?? {}
  return { error: new DomainError(known ?? 'INTERNAL', params), scanned: known === 'FILE_WITHOUT_TEXT' ? Number(params.scanned) || 0 : 0 }
}

/** What was read of a file whose scanned pages defeated their recognition: those pages are missing, and the person is told. */
function withoutScans(read: ReadFileResult): ReadFileResult {
  return { ...read, result: { ...read.result, warnings: [...read.result.warnings, { code: 'PAGES_UNREAD', message: 'The file holds pages that are pictures; their text could not be recognised.' }] } }
}

/**
 * Reads a resume in a child process that is killed when it takes too long, too much memory or answers too much.
 * A file with scanned pages goes to a second child, whose clock begins anew with each of them.
 * Throws as `readFile` does, `FILE_TOO_COMPLEX` for a file that had to be stopped, `INTERNAL` for a defect of ours.
 */
export async function readFileIsolated(bytes: Uint8Array, options: ReadFileIsolatedOptions): Promise<ReadFileResult> {
  const turn = options.turn ?? ((_step, work) => work())
  const first = await turn('read', () => ask(bytes, 'read', options))
  const last = first.scanned > 0
    ? await turn('recognise', () => ask(bytes, 'recognise', options))
    : first
  if (last.read)
    return last.read
  if (last !== first && first.read)
    return withoutScans(first.read)
  throw last.error ?? new DomainError('INTERNAL')
}
