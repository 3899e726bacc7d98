import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { setPriority } from 'node:os'
import process from 'node:process'
import { DomainError } from '@int/schema'

/** What a process answers to one request, beside its being ready. */
export type PoolAnswer<T> = { ok: T } | { error: { code: DomainError['code'], params: DomainError['params'], detail: string } }
/** A message of a process: ready for work, or an answer with its memory in bytes. */
export type PoolMessage<T> = { ready: true } | (PoolAnswer<T> & { memory: number })

export interface PoolOptions {
  /** Path of the module that each process runs, and what it is told on its command line. */
  entry: string
  argument: string
  /** Most processes at once. */
  size: number
  /** Most requests that wait, of everybody and of one person. */
  waiting: number
  waitingEach: number
  /** A request that takes longer ends its process, in ms. */
  timeoutMs: number
  /** A process that has grown beyond is replaced, in bytes. */
  memoryBytes: number
  /** A process that had nothing to do for so long is ended, in ms. */
  idleMs: number
}

export interface PoolRequest {
  /** Whose request it is; nobody's requests may crowd out everybody else's. */
  owner: string
  /** Goes before all that are not. */
  urgent?: boolean
  /** Who asked has left: a request that still waits is dropped. */
  signal?: AbortSignal
}

export interface ProcessPool<Request, Answer> {
  /** Throws what the process said, `RENDER_QUEUE_FULL`, `RATE_LIMITED` or `RENDER_TIMEOUT`. */
  run: (request: Request, options: PoolRequest) => Promise<Answer>
  /** Starts a process where there is none, so that the first request need not wait for it. */
  warm: () => void
  close: () => Promise<void>
}

interface Job<Request, Answer> extends PoolRequest {
  request: Request
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
  attempts: number
}

interface Member<Request, Answer> {
  child: ChildProcess
  state: 'starting' | 'ready' | 'ending'
  job?: Job<Request, Answer>
  clock?: NodeJS.Timeout
  isTimedOut: boolean
}

/** How soon a place may be free again, in s: what a full queue tells to come back after. */
const RETRY_SECONDS = 2
/** Work for a page may wait; answering may not. Source: setpriority(2). */
const NICE = 10

/**
 * Processes that work on requests one at a time each, behind a queue with a bound. Processes and not threads: native code that hangs or
 * breaks can be ended with its process, and takes nothing along. A request whose process broke is given to another one, once.
 */
export function createProcessPool<Request, Answer>(options: PoolOptions): ProcessPool<Request, Answer> {
  const { size, waiting, waitingEach, timeoutMs, memoryBytes, idleMs } = options
  const members = new Set<Member<Request, Answer>>()
  const queue: Job<Request, Answer>[] = []
  let idle: NodeJS.Timeout | undefined
  let isClosed = false

  function start(): void {
    // It may read files and load the typesetter; it may not write, start anything, or see this process's secrets.
    const child = fork(options.entry, [options.argument], {
      execArgv: ['--permission', '--allow-fs-read=*', '--allow-addons', '--no-warnings'],
      serialization: 'advanced',
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const member: Member<Request, Answer> = { child, state: 'starting', isTimedOut: false }
    members.add(member)
    lowerPriority(child)
    child.on('message', (message: PoolMessage<Answer>) => take(member, message))
    child.once('error', () => child.kill('SIGKILL'))
    child.once('exit', () => gone(member))
  }

  function take(member: Member<Request, Answer>, message: PoolMessage<Answer>): void {
    if ('ready' in message) {
      member.state = 'ready'
      return next()
    }
    const { job } = member
    clearTimeout(member.clock)
    member.job = undefined
    if ('ok' in message)
      job?.resolve(message.ok)
    else
      job?.reject(new DomainError(message.error.code, message.error.params, { cause: new Error(message.error.detail) }))
    if (message.memory > memoryBytes)
      end(member)
    next()
  }

  function gone(member: Member<Request, Answer>): void {
    clearTimeout(member.clock)
    members.delete(member)
    const { job } = member
    member.job = undefined
    if (job && member.isTimedOut)
      job.reject(new DomainError('RENDER_TIMEOUT', { seconds: Math.round(timeoutMs / 1000) }))
    else if (job && job.attempts < 2 && !isClosed)
      queue.unshift(job)
    else
      job?.reject(new DomainError('RENDER_FAILED', {}, { cause: new Error('The process that typesets ended without an answer.') }))
    if (member.state === 'starting' && !isClosed && members.size === 0)
      refuseAll(new DomainError('RENDER_FAILED', {}, { cause: new Error('The process that typesets does not start.') }))
    next()
  }

  function refuseAll(error: DomainError): void {
    for (const job of queue.splice(0))
      job.reject(error)
  }

  function next(): void {
    if (isClosed)
      return
    for (const member of members) {
      if (queue.length > 0 && member.state === 'ready' && !member.job)
        give(member, queue.shift()!)
    }
    const starting = [...members].filter(({ state }) => state === 'starting').length
    if (queue.length > starting && members.size < size)
      start()
    clearTimeout(idle)
    idle = setTimeout(() => [...members].filter(({ job }) => !job).forEach(end), idleMs).unref()
  }

  function give(member: Member<Request, Answer>, job: Job<Request, Answer>): void {
    job.attempts++
    member.job = job
    member.clock = setTimeout(() => {
      member.isTimedOut = true
      member.child.kill('SIGKILL')
    }, timeoutMs)
    // A process that is just ending cannot be told anything; its end gives the job back.
    member.child.send(job.request as object, () => {})
  }

  function end(member: Member<Request, Answer>): void {
    member.state = 'ending'
    member.child.kill('SIGKILL')
  }

  function enqueue(job: Job<Request, Answer>): void {
    if (isClosed || queue.length >= waiting)
      throw new DomainError('RENDER_QUEUE_FULL', { seconds: RETRY_SECONDS })
    if (queue.filter(({ owner }) => owner === job.owner).length >= waitingEach)
      throw new DomainError('RATE_LIMITED', { seconds: RETRY_SECONDS })
    const place = job.urgent ? queue.findIndex(({ urgent }) => !urgent) : -1
    queue.splice(place === -1 ? queue.length : place, 0, job)
    job.signal?.addEventListener('abort', () => {
      const at = queue.indexOf(job)
      if (at !== -1)
        queue.splice(at, 1)
      job.reject(job.signal?.reason)
    }, { once: true })
    next()
  }

  return {
    run: (request, given) => new Promise<Answer>((resolve, reject) => {
      given.signal?.throwIfAborted()
      enqueue({ ...given, request, resolve, reject, attempts: 0 })
    }),
    warm() {
      if (members.size === 0 && !isClosed)
        start()
      next()
    },
    async close() {
      isClosed = true
      clearTimeout(idle)
      refuseAll(new DomainError('RENDER_QUEUE_FULL', { seconds: RETRY_SECONDS }))
      await Promise.all([...members].map(member => new Promise((resolve) => {
        member.child.once('exit', resolve)
        member.child.kill('SIGKILL')
      })))
    },
  }
}

function lowerPriority({ pid }: ChildProcess): void {
  if (pid === undefined || process.platform === 'win32')
    return
  try {
    setPriority(pid, NICE)
  }
  catch {
    // It has ended already, or this system does not let us; it works all the same.
  }
}
