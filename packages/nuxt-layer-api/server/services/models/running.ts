import { setTimeout } from 'node:timers/promises'

/** Runs that this process is at. */
const running = new Set<Promise<unknown>>()

/** Remembers a run until it has ended. */
export async function track<T>(run: Promise<T>): Promise<T> {
  running.add(run)
  try {
    return await run
  }
  finally {
    running.delete(run)
  }
}

/** Waits until the runs of this process have ended, `milliseconds` at most: who asked for them may have left. */
export async function finishRuns(milliseconds: number): Promise<void> {
  await Promise.race([Promise.allSettled(running), setTimeout(milliseconds, undefined, { ref: false })])
}
