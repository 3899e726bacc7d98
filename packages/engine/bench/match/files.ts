import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export function textOf(...path: string[]): string | undefined {
  const file = join(...path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Names and texts of a directory's files, in order of their names. */
export function filesIn(...path: string[]): { name: string, text: string }[] {
  const directory = join(...path)
  return existsSync(directory)
    ? readdirSync(directory).toSorted().map(name => ({ name, text: readFileSync(join(directory, name), 'utf8') }))
    : []
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
