const UNLIMITED = '∞'

/** A daily limit as it is written in a field: `∞` for none. */
export function limitText(limit: number | null): string {
  return limit === null ? UNLIMITED : String(limit)
}

/** Reads a field: `null` = without a limit, `undefined` = nothing written, or nothing that is a limit. */
export function readLimit(text: string): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === UNLIMITED)
    return null
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : undefined
}
