/** Makes a gate through which at most `places` pieces of work go at a time; the others wait in the order of asking. */
export function createSemaphore(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places

  return async (work) => {
    if (free > 0)
      free--
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
