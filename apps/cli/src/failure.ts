import { DomainError } from '@int/schema'

/** What the commands end with. */
export const EXIT = { done: 0, findings: 1, badInput: 2 } as const
export type ExitCode = typeof EXIT[keyof typeof EXIT]

/** Something the caller typed that cannot be done; the message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A failure as a line of output has it. */
export function toFailure(error: unknown): { code: string, message: string } {
  if (error instanceof DomainError)
    return { code: error.code, message: error.message }
  if (error instanceof UsageError)
    return { code: 'BAD_REQUEST', message: error.message }
  return { code: 'INTERNAL', message: `Something broke on our side: ${error instanceof Error ? error.message : String(error)}` }
}

/** The failure's sentence on standard error. */
export function complain(error: unknown, file?: string): void {
  const { message } = toFailure(error)
  console.error(file === undefined
    ? `bespoke: ${message}`
    : `bespoke: ${file}: ${message}`)
}
