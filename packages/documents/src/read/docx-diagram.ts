import type { FlowBlock, FlowParagraph } from '@int/engine/parsing'
import { walkXml } from './xml.ts'

/** The texts of a diagram's data (ECMA-376 part 1, 21.4.3), one list item for each paragraph, in the order in which its points were made. */
export function readDiagram(bytes: Uint8Array): FlowBlock[] {
  const items: FlowParagraph[] = []
  let text: string | undefined
  let reading = false
  walkXml(bytes, {
    open: (name) => {
      if (name === 'a:p')
        text = ''
      reading = name === 'a:t'
    },
    close: (name) => {
      reading = false
      if (name === 'a:p' && text?.trim())
        items.push({ kind: 'paragraph', runs: [{ text, bold: false, italic: false }], list: 0 })
    },
    text: (part) => {
      if (reading && text !== undefined)
        text += part
    },
  })
  return items
}
