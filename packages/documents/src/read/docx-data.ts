import type { FlowBlock, LayoutDocument } from '@int/engine/parsing'
import type { ResumeContent } from '@int/schema'
import { contentOfPart, DATA_PART } from '../write/wordData.ts'
import { unzipParts } from './zip.ts'

/** A part longer than this is not ours. */
const MOST_BYTES = 4_000_000

/** The content that a Word file of our own carries beside its text, as long as nobody changed that text; else `undefined`. */
export function readDocxData(bytes: Uint8Array, layout: LayoutDocument): ResumeContent | undefined {
  if (layout.kind !== 'flow' || layout.trackedChanges === true || layout.hidden.length > 0 || layout.blocks.some(({ kind }) => kind === 'table'))
    return undefined
  const part = unzipParts(bytes, name => name === DATA_PART).parts.get(DATA_PART)
  return part === undefined || part.length > MOST_BYTES
    ? undefined
    : contentOfPart(new TextDecoder().decode(part), layout.blocks.map(textOf))
}

function textOf(block: FlowBlock): string {
  return block.kind === 'paragraph'
    ? block.runs.map(({ text }) => text).join('')
    : ''
}
