import type { ChildRequest } from './child.ts'
import type { ReadFileOptions, ReadFileResult } from './read-file.ts'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { DomainError, ERRORS, readResultSchema, sourceFileTypeSchema } from '@int/schema'
import pidusage from 'pidusage'

export interface ReadFileIsolatedOptions extends ReadFileOptions {
  /** Path of the child's entry: `child.ts` from source, its bundle in a built server. */
  childPath: string
  /** Default 10,000 ms. */
  wallClockMs?: number
  /** Resident memory of the child; default 768 MB. */
  memoryMegabytes?: number
  /** Most bytes the child may answer with; default 8 MB. */
  outputBytes?: number
}

const MEGABYTE = 1_000_000
/** How often the child's memory is looked at, in ms. At 1 GB/s of allocation a step is 50 MB. */
const WATCH_EVERY = 50

interface Ending {
  output: string
  killed: boolean
  code: number | null
  signal: NodeJS.Signals | null
}

async function memoryOf(pid: number): Promise<number> {
  try {
    const { memory } = await pidusage(pid)
    return memory
  }
  catch {
    // It ended between two looks.
    return 0
  }
}

function runChild(bytes: Uint8Array, options: ReadFileIsolatedOptions): Promise<Ending> {
  const { wallClockMs = 10_000, memoryMegabytes = 768, outputBytes = 8 * MEGABYTE } = options
  const request: ChildRequest = { now: options.now.toISOString(), fileName: options.fileName }
  return new Promise((resolve, reject) => {
    // The child may read the code it runs and nothing else: no writing, no processes, none of this process's secrets.
    const child = spawn(process.execPath, [
      '--permission',
      '--allow-fs-read=*',
      '--no-warnings',
      `--max-old-space-size=${memoryMegabytes}`,
      options.childPath,
      JSON.stringify(request),
    ], { stdio: ['pipe', 'pipe', 'ignore'], env: {} })
    const chunks: Buffer[] = []
    let size = 0
    let killed = false
    const kill = (): void => {
      killed = true
      child.kill('SIGKILL')
    }
    const clock = setTimeout(kill, wallClockMs)
    const watch = setInterval(async () => {
      if (child.pid !== undefined && child.exitCode === null && await memoryOf(child.pid) > memoryMegabytes * MEGABYTE)
        kill()
    }, WATCH_EVERY)
    const stop = (): void => {
      clearTimeout(clock)
      clearInterval(watch)
    }
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > outputBytes)
        kill()
      else
        chunks.push(chunk)
    })
    // A child that is killed while it still reads breaks the pipe; its end says all there is to say.
    child.stdin.on('error', () => {})
    child.on('error', (error) => {
      stop()
      reject(error)
    })
    child.on('close', (code, signal) => {
      stop()
      resolve({ output: Buffer.concat(chunks).toString('utf8'), killed, code, signal })
    })
    child.stdin.end(bytes)
  })
}

/**
 * Reads a resume in a child process that is killed when it takes too long, too much memory or answers too much.
 * Throws as `readFile` does, `FILE_TOO_COMPLEX` for a file that had to be stopped, `INTERNAL` for a defect of ours.
 */
export async function readFileIsolated(bytes: Uint8Array, options: ReadFileIsolatedOptions): Promise<ReadFileResult> {
  const { output, killed, code, signal } = await runChild(bytes, options)
  if (killed || signal !== null || (code !== 0 && output === ''))
    throw new DomainError('FILE_TOO_COMPLEX')
  // The child has handled a stranger's file, so its answer is checked like any other input.
  const answer = JSON.parse(output) as { ok?: { type: unknown, result: unknown, photo?: unknown }, error?: { code: string, params: DomainError['params'] } }
  if (answer.ok) {
    const { type, result, photo } = answer.ok
    return {
      type: sourceFileTypeSchema.parse(type),
      result: readResultSchema.parse(result),
      ...typeof photo === 'string' && { photo: new Uint8Array(Buffer.from(photo, 'base64')) },
    }
  }
  const known = Object.keys(ERRORS).find(key => key === answer.error?.code) as keyof typeof ERRORS | undefined
  throw new DomainError(known ?? 'INTERNAL', answer.error?.params ?? {})
}
