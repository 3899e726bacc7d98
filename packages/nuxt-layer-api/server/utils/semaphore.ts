/**
 * Makes a gate through which at most `places` pieces of work go at a time; the others wait in the order of asking.
 * Where `most` wait already, `refuse` makes the error that the next one gets.
 */
export function createSemaphore(places: number, most = Infinity, refuse = (): Error => new Error('Too much is waiting.')): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places

  return async (work) => {
    if (free > 0)
      free--
    else if (waiting.length >= most)
      throw refuse()
    else
      await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    }
    finally {
      const next = waiting.shift()
      if (next)
        next()
      else
        free++
    }
  }
}
