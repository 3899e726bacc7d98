import type { FlowBlock, LayoutDocument } from './layout.ts'

/** Characters of the tag block spell ASCII that no font draws. */
const TAGS = /[\u{E0020}-\u{E007E}]+/gu
/** Characters without width; a few of them in a row are no slip of a keyboard. Joiners that a script needs stand alone. */
const ZERO_WIDTH = /[\u200B-\u200D\u2060-\u2064\uFEFF]{4,}/g

function textsOf(blocks: FlowBlock[]): string[] {
  return blocks.flatMap(block => block.kind === 'paragraph'
    ? [block.runs.map(run => run.text).join('')]
    : block.rows.flat().flatMap(textsOf))
}

/** Text spelled in characters that nobody sees: what tag characters say, and that characters without width were found. */
export function invisibleText(document: LayoutDocument): string[] {
  const texts = document.kind === 'flow'
    ? textsOf(document.blocks)
    : document.pages.flatMap(page => page.runs.map(run => run.text))
  return texts.flatMap(text => [
    ...Array.from(text.matchAll(TAGS), match => Array.from(match[0], character => String.fromCharCode((character.codePointAt(0) ?? 0) - 0xE0000)).join('')),
    ...Array.from(text.matchAll(ZERO_WIDTH), match => `${match[0].length} characters without width`),
  ])
}
