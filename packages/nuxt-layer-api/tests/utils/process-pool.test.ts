import type { PoolOptions } from '../../server/utils/process-pool.ts'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { createProcessPool } from '../../server/utils/process-pool.ts'

interface Answer { said: string, pid: number }
const from = { owner: 'ada' }
const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(pool => pool.close()))
})

function pool(options: Partial<PoolOptions> = {}) {
  const made = createProcessPool<object, Answer>({
    entry: fileURLToPath(new URL('../helpers/pool-member.ts', import.meta.url)),
    argument: '',
    size: 1,
    waiting: 20,
    waitingEach: 10,
    timeoutMs: 5000,
    memoryBytes: 100_000_000,
    idleMs: 60_000,
    ...options,
  })
  open.push(made)
  return made
}

describe('a pool of processes', () => {
  it('answers many requests at once, none lost, with no more processes than it may', async () => {
    const { run } = pool({ size: 2, waiting: 300, waitingEach: 300 })
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => run({ say: String(index) }, from)))
    expect(answers.map(({ said }) => Number(said))).toEqual(Array.from({ length: 200 }, (_, index) => index))
    expect(new Set(answers.map(({ pid }) => pid)).size).toBeLessThanOrEqual(2)
  })

  it('refuses what its queue cannot take, and goes on', async () => {
    const { run } = pool({ waiting: 3, waitingEach: 2 })
    const first = run({ say: 'first', afterMs: 300 }, from)
    await new Promise(resolve => setTimeout(resolve, 250))
    const waiting = [run({ say: 'a' }, from), run({ say: 'b' }, from)]
    await expect(run({ say: 'c' }, from)).rejects.toMatchObject({ code: 'RATE_LIMITED', params: { seconds: 2 } })
    const other = run({ say: 'd' }, { owner: 'bob' })
    await expect(run({ say: 'e' }, { owner: 'eve' })).rejects.toMatchObject({ code: 'RENDER_QUEUE_FULL', status: 503, params: { seconds: 2 } })
    expect((await Promise.all([first, ...waiting, other])).map(({ said }) => said)).toEqual(['first', 'a', 'b', 'd'])
    await expect(run({ say: 'later' }, from)).resolves.toMatchObject({ said: 'later' })
  })

  it('takes what is urgent first, in the order of asking', async () => {
    const { run } = pool()
    const order: string[] = []
    const ask = (say: string, urgent = false) => run({ say }, { ...from, urgent }).then(({ said }) => order.push(said))
    await Promise.all([ask('look 1'), ask('look 2'), ask('export 1', true), ask('export 2', true)])
    expect(order).toEqual(['export 1', 'export 2', 'look 1', 'look 2'])
  })

  it('drops what nobody waits for any more', async () => {
    const { run } = pool()
    const first = run({ say: 'first', afterMs: 50 }, from)
    const gone = new AbortController()
    const dropped = run({ say: 'second' }, { ...from, signal: gone.signal })
    gone.abort(new Error('left'))
    await expect(dropped).rejects.toThrow('left')
    await expect(run({ say: 'third' }, { ...from, signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left')
    await expect(first).resolves.toMatchObject({ said: 'first' })
  })

  it('ends a process that does not return, and answers the next with another', async () => {
    const { run } = pool({ timeoutMs: 300 })
    const { pid } = await run({ say: 'before' }, from)
    const [hung, next] = await Promise.allSettled([run({ do: 'hang' }, from), run({ say: 'after' }, from)])
    expect(hung).toMatchObject({ status: 'rejected', reason: { code: 'RENDER_TIMEOUT' } })
    expect(next).toMatchObject({ status: 'fulfilled', value: { said: 'after' } })
    expect(next.status === 'fulfilled' && next.value.pid).not.toBe(pid)
  })

  it('gives a request whose process broke to another one, once', async () => {
    const { run } = pool()
    await expect(run({ do: 'break' }, from)).rejects.toMatchObject({ code: 'RENDER_FAILED' })
    await expect(run({ say: 'after' }, from)).resolves.toMatchObject({ said: 'after' })
  })

  it('says so where no process starts', async () => {
    const { run } = pool({ argument: 'broken' })
    await expect(run({ say: 'x' }, from)).rejects.toMatchObject({ code: 'RENDER_FAILED' })
  })

  it('hands on what a process says went wrong', async () => {
    const { run } = pool()
    await expect(run({ do: 'fail' }, from)).rejects.toMatchObject({ code: 'GLYPHS_MISSING', params: { characters: 'x' }, cause: { message: 'at some place' } })
  })

  it('replaces a process that has grown, and ends those that have nothing to do', async () => {
    const { run } = pool({ idleMs: 100 })
    const { pid } = await run({ do: 'grow' }, from)
    const { pid: second } = await run({ say: 'x' }, from)
    expect(second).not.toBe(pid)
    await expect.poll(() => isAlive(second), { timeout: 3000 }).toBe(false)
  })

  it('lets its processes write nothing and see no secret', async () => {
    const { run } = pool()
    expect((await run({ do: 'write' }, from)).said).toBe('refused')
    expect((await run({ do: 'tell-environment' }, from)).said).not.toMatch(/PATH|HOME/)
  })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch {
    return false
  }
}
