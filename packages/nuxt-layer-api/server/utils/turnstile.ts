/**
 * Makes a door that one caller at a time goes through, in the order of asking and each in a turn of the event loop of its own: from then until it
 * says that it has `passed`, or has ended, the others stand outside. What many ask for at the same moment then starts piece by piece, and whatever
 * else arrived meanwhile is answered between the pieces and not behind them all.
 */
export function createTurnstile(): <T>(run: (passed: () => void) => Promise<T>) => Promise<T> {
  let last: Promise<void> = Promise.resolve()
  return async (run) => {
    const before = last
    const { promise, resolve: passed } = Promise.withResolvers<void>()
    last = promise
    await before
    await new Promise(resolve => setImmediate(resolve))
    try {
      return await run(passed)
    }
    finally {
      passed()
    }
  }
}
