/** Few enough that nobody waits noticeably for one, enough that a year's rows are gone in a minute. */
const BATCH = 1000

/** Removes batch by batch until there is nothing left to remove, so that no statement holds others up; returns how many rows went. */
export async function removeInBatches(removeSome: (limit: number) => Promise<unknown[]>): Promise<number> {
  let removed = 0
  let gone: unknown[]
  do {
    gone = await removeSome(BATCH)
    removed += gone.length
  } while (gone.length >= BATCH)
  return removed
}
