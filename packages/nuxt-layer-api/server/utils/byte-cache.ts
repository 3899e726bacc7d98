/** Keeps what was made last, up to a number of bytes; what was not used for longest goes first. */
export interface ByteCache<T> {
  get: (key: string) => T | undefined
  set: (key: string, value: T) => void
  /** Bytes that are held. */
  size: () => number
}

/** `sizeOf` tells how many bytes a value takes. A value larger than a quarter of the whole is not kept. */
export function createByteCache<T>(limit: number, sizeOf: (value: T) => number): ByteCache<T> {
  const entries = new Map<string, { value: T, bytes: number }>()
  let held = 0

  function drop(key: string): void {
    held -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }
  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry)
        return undefined
      // Deleting and setting again keeps the map in the order of last use.
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set(key, value) {
      const bytes = sizeOf(value)
      drop(key)
      if (bytes > limit / 4)
        return
      entries.set(key, { value, bytes })
      held += bytes
      while (held > limit)
        drop(entries.keys().next().value as string)
    },
    size: () => held,
  }
}
