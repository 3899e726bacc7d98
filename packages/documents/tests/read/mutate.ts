/** A sequence of numbers from 0 to 1 that a seed decides (mulberry32, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A file damaged in one of three ways: bytes flipped, the end cut off, a stretch copied to another place. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const next = random(seed)
  const at = (): number => Math.floor(next() * bytes.length)
  const kind = Math.floor(next() * 3)
  if (kind === 1)
    return bytes.slice(0, at())
  const out = bytes.slice()
  if (kind === 2) {
    const from = at()
    out.copyWithin(at(), from, Math.min(bytes.length, from + Math.floor(next() * 500)))
    return out
  }
  for (let count = 1 + Math.floor(next() * 20); count > 0; count--)
    out[at()] = Math.floor(next() * 256)
  return out
}
