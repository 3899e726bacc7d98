import type { SourceSpan } from '@int/schema'
import type { Line } from './line.ts'
import { sourceOf } from './line.ts'

/** A value that was read, with where it stands and the estimated chance that it is right. */
export interface Found<T = string> {
  value: T
  source: SourceSpan
  confidence: number
}

/** A value read from lines; `text` is its source where that is not all of the lines' text. */
export function found<T>(value: T, lines: Line[], confidence: number, text?: string): Found<T> {
  return { value, source: sourceOf(lines, text), confidence: Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100 }
}
