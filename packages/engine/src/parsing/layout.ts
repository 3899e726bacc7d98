/** A stretch of text in one style, as a paged format places it. All lengths are points; `x`, `y` is the top left corner of the box, counted from the page's top left. */
export interface LayoutRun {
  text: string
  x: number
  y: number
  width: number
  height: number
  fontSize: number
  bold: boolean
  italic: boolean
  font?: string
  /** `#rrggbb`. */
  color?: string
  url?: string
  /** How sure it is, from 0 to 1, that the text is what stands there: of text that was recognised in a picture. */
  confidence?: number
}

/** A small drawn shape that may be a bullet; `y` is its middle. */
export interface LayoutMark {
  x: number
  y: number
  size: number
}

/** One page; `runs` in the order in which the file draws them. Hidden and rotated text is not among them. */
export interface LayoutPage {
  width: number
  height: number
  runs: LayoutRun[]
  marks: LayoutMark[]
  /** Where the runs were levelled or resized: takes a place among them to its place on the page as the file has it, an affine matrix [a, b, c, d, e, f]. */
  toPage?: readonly [number, number, number, number, number, number]
}

/** A stretch of text in one style, as a flowing format holds it. A tab stays `\t`, a line break `\n`. */
export interface FlowRun {
  text: string
  bold: boolean
  italic: boolean
  /** Points, where the format states it. */
  fontSize?: number
  color?: string
  url?: string
}

export interface FlowParagraph {
  kind: 'paragraph'
  runs: FlowRun[]
  /** Outline level from 1, where the format marks the paragraph as a heading. */
  heading?: number
  /** Nesting level from 0, where the paragraph is an item of a list. */
  list?: number
}

/** Rows of cells of blocks. */
export interface FlowTable {
  kind: 'table'
  rows: FlowBlock[][][]
}

export type FlowBlock = FlowParagraph | FlowTable

/** What every format can say besides its visible text. */
interface LayoutCommon {
  /** Text that a reader of the document doesn't see, for a warning. */
  hidden: string[]
  /** Whether the file holds tracked changes; deletions are not in the text. */
  trackedChanges?: boolean
  /** Whether a line of the file need not be a whole paragraph: plain text that was wrapped by its writer. */
  hardWrapped?: boolean
  /** Whether the text was cut because there was too much of it. */
  truncated?: boolean
  /** Pages (from 1) that are pictures with text that was not read. */
  unread?: number[]
}

/** A document as its format hands it over: positioned runs on pages, or paragraphs, lists and tables in reading order. */
export type LayoutDocument
  = | (LayoutCommon & { kind: 'paged', pages: LayoutPage[] })
    | (LayoutCommon & { kind: 'flow', blocks: FlowBlock[] })
