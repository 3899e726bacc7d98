import type { Pointer } from '@int/schema'

/** What a planted fabrication lies about. */
export type Lie = 'number' | 'derived' | 'date' | 'entity' | 'skill' | 'degree' | 'title' | 'scope' | 'superlative' | 'statement' | 'moved' | 'identity' | 'item'

/** Places and what stands there instead; `/-` at the end appends to a list, `null` takes away. */
export type Patch = [Pointer, unknown, ...unknown[]]

/** A fictional resume with rewrites of it: some lie, some do not. Items need no ids; they get theirs when they are read. */
export interface TruthCase {
  name: string
  base: unknown
  fabricated: [Lie, ...Patch][]
  faithful: Patch[]
}

/** One line of a job and rewrites of it: those that say the same, and those that lie. */
export interface LineCase {
  language: string
  position: string
  line: string
  same: string[]
  lies: [Lie, string][]
}

/** Contact block of a resume that is about something else. */
export function person(headline: string): { fullName: string, headline: string, email: string } {
  return { fullName: 'N. N.', headline, email: 'n@example.org' }
}

/** Place of a line of a job; `-` appends one. */
export function line(job: number, at: number | '-'): Pointer {
  return `/experience/${job}/highlights/${at}`
}
