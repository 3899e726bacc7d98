import type { SourceFileType } from '@int/schema'
import type { LayoutDocument } from '../parsing/layout.ts'

/** A font that a file uses. */
export interface FileFont {
  /** Without the prefix of a subset. */
  name: string
  embedded: boolean
}

/** What is known of a file besides what it says. */
export interface FileFacts {
  type: SourceFileType
  bytes: number
  fileName?: string
  layout: LayoutDocument
  pictures: number
  fonts: FileFont[]
  /** Whether a PDF says of its parts what they are. */
  tagged?: boolean
  /** Texts of a Word file's headers and footers. */
  marginTexts: string[]
  /** How many text boxes with words a Word file has. */
  textBoxes: number
}
