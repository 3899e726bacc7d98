import type { ExitCode } from './failure.ts'
import process from 'node:process'
import { complain, EXIT, toFailure } from './failure.ts'

/** Prints a value as one line of JSON, or as the text a person reads. */
export function print<T>(value: T, json: boolean, toText: (value: T) => string): void {
  process.stdout.write(`${json
    ? JSON.stringify(value)
    : toText(value)}\n`)
}

/**
 * Runs `work` on each file in turn and prints what it yields beside the file's name.
 * A file that fails is reported and does not stop the others; the answer is then that of bad input.
 */
export async function eachFile<T extends object>(
  files: string[],
  json: boolean,
  work: (file: string) => Promise<T>,
  toText: (value: T & { file: string }) => string,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done
  for (const file of files) {
    try {
      print({ file, ...await work(file) }, json, toText)
    }
    catch (error) {
      exit = EXIT.badInput
      complain(error, file)
      if (json)
        print({ file, error: toFailure(error) }, true, String)
    }
  }
  return exit
}

/** Rows as columns of text, each as wide as its widest cell. */
export function table(rows: string[][]): string {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), [])
  return rows
    .map(row => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd())
    .join('\n')
}
