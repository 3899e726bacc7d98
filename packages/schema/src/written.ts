import type { Pointer } from './common.ts'
import type { DocumentChoices } from './documents.ts'
import type { MachineRule } from './lists.ts'
import type { SourceFileType } from './resumes.ts'

/** Something of the content that a written file lacks. */
export interface DocumentLoss {
  /** The field of this content that is concerned; a section or item where all of it is. */
  pointer: Pointer
  /**
   * `noField`: the format has no place for it. `merged`: its words are there, joined with another field's.
   * `shownOnly`: it is there as words that a program may read otherwise. `leftOut`: the document's choices hide it.
   */
  reason: 'noField' | 'merged' | 'shownOnly' | 'leftOut'
}

/** One thing that was changed so that a document fits: factors as in `DocumentChoices`. */
export interface FitStep {
  choice: 'spacing' | 'margins' | 'scale'
  from: number
  to: number
}

/** An item that could go; `relevance` is the weight of the vacancy's requirements that it serves, 0 where it serves none. */
export interface FitSuggestion {
  pointer: Pointer
  text: string
  relevance: number
}

/** What it takes to bring a document onto one or two pages. */
export interface DocumentFit {
  fits: boolean
  /** Pages with `choices`. */
  pages: number
  /** The given choices with what was solved for put in; where nothing fits, the tightest that the bounds allow. */
  choices: DocumentChoices
  /** What was done, in the order in which it was tried; empty where it fitted before. */
  steps: FitStep[]
  /** By how much it is too long at its tightest: points of height, about how many lines that is, and its length in pages, say 2.3. */
  overflow: { points: number, lines: number, pages: number } | null
  /** The items whose removal would make it fit, those that matter least first; empty where it fits or where no removal helps. */
  leastImportant: FitSuggestion[]
}

/** How much a finding harms: `error` loses information in common parsers, `warning` may, `note` is worth knowing. */
export type FindingSeverity = 'error' | 'warning' | 'note'

/** A rule that a file or its content breaks. */
export interface MachineFinding {
  rule: MachineRule
  severity: FindingSeverity
  /** Where in the content, `''` for the file as a whole. */
  pointer: Pointer
  /** From 1, for paged formats. */
  page?: number
  /** What fills the sentence: the offending text, a number, a name. */
  params: Record<string, string | number>
}

/** One field as it was written and as a machine read it back. */
export interface ReadBackField {
  pointer: Pointer
  written: string | null
  read: string | null
  verdict: 'same' | 'different' | 'missing' | 'extra'
}

/** How a machine reads a file. */
export interface MachineReading {
  type: SourceFileType
  pages: number | null
  bytes: number
  /** Field by field, where the content is known that the file was written from. */
  fields: ReadBackField[]
  /** The worst first. */
  findings: MachineFinding[]
  /** How many rules were looked at for this kind of file. */
  rules: number
}
