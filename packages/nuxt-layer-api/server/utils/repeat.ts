/** Work that is done again and again. */
export interface Repetition {
  /** Ends it; resolves once nothing of it runs any more. */
  stop: () => Promise<void>
}

/** Does `work` at once and then every `everyMs`, never twice at a time. `onError` hears of a failure; the next time comes all the same. */
export function repeat(work: () => Promise<unknown>, { everyMs, onError }: { everyMs: number, onError: (error: unknown) => void }): Repetition {
  let running: Promise<void> | undefined
  const start = (): void => {
    running ??= work().then(() => undefined, onError).finally(() => running = undefined)
  }
  start()
  const timer = setInterval(start, everyMs)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
