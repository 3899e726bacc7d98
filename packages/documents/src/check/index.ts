import type { FileFacts } from '@int/engine/machine-reading'
import type { DocumentChoices, MachineReading, ResumeContent } from '@int/schema'
import { lintFile } from '@int/engine/machine-reading'
import { readResume } from '@int/engine/parsing'
import { readFileLayout } from '../read/read-file.ts'
import { readDocxFacts } from './docx-facts.ts'
import { readPdfFacts } from './pdf-facts.ts'

export interface CheckOptions {
  /** The day of the check: bounds plausible dates. */
  now: Date
  /** How the file is called; its name is judged too. */
  fileName?: string
  /** What the file was written from; without it only the file is judged. */
  content?: ResumeContent
  /** How the document was arranged: what it leaves out is not missed. */
  choices?: DocumentChoices
}

/**
 * How a machine reads a file: read back by our own parser, each field beside what was written, with every finding of the lint.
 * For PDF, DOCX, Markdown and text. A file without text is a finding and no failure. Throws as `readFile` does for what cannot be opened.
 */
export async function checkDocument(bytes: Uint8Array, { now, fileName, content, choices }: CheckOptions): Promise<MachineReading> {
  const { type, layout, pictures } = await readFileLayout(bytes, { fileName, recognition: false })
  const facts: FileFacts = {
    type,
    bytes: bytes.length,
    fileName,
    layout,
    pictures,
    fonts: [],
    marginTexts: [],
    textBoxes: 0,
    ...type === 'pdf' && await readPdfFacts(bytes),
    ...type === 'docx' && bytes[0] === 0x50 && readDocxFacts(bytes), // "P" of a ZIP archive; the older one-file XML has no such parts
  }
  const { content: read } = readResume(layout, { now })
  return lintFile(facts, { now, read, content, choices })
}
