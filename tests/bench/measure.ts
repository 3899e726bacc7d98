import process from 'node:process'

/** Milliseconds of each of `runs` calls, after `warmUps` that don't count. */
async function timings(task: () => unknown, runs: number, warmUps: number): Promise<number[]> {
  for (let index = 0; index < warmUps; index++)
    await task()
  const out: number[] = []
  for (let index = 0; index < runs; index++) {
    const start = process.hrtime.bigint()
    await task()
    out.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  return out
}

/** The median of some numbers; NaN for none. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Runs a task and prints its median in milliseconds; with `against`, also how many times faster it is than that figure. */
export async function measure(title: string, task: () => unknown, { runs = 15, warmUps = 2, against }: { runs?: number, warmUps?: number, against?: number } = {}): Promise<number> {
  const value = median(await timings(task, runs, warmUps))
  console.log(row(title, `${value.toFixed(value < 10 ? 2 : 0)} ms`, against === undefined ? '' : `${(against / value).toFixed(1)}×`))
  return value
}

/** A line of a bench: name, figure, ratio. */
export function row(title: string, value: string, ratio = ''): string {
  return `${title.padEnd(58)}${value.padStart(14)}${ratio.padStart(10)}`
}
