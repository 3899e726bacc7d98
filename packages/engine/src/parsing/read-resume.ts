import type { ReadResult } from '@int/schema'
import type { LayoutDocument } from './layout.ts'
import { emptyContent } from '../content/index.ts'

export interface ReadResumeOptions {
  /** The day on which the document is read: bounds plausible years. */
  now: Date
}

/** Reads a resume out of a document's layout. Pure: the same document gives the same result. Nothing is invented; what isn't there is listed in `missing`. */
export function readResume(document: LayoutDocument, options: ReadResumeOptions): ReadResult {
  void document
  void options
  return {
    content: emptyContent(),
    fields: [],
    missing: [],
    warnings: [],
  }
}
