import type { FileFont } from '@int/engine/machine-reading'
import { walkXml } from '../read/xml.ts'
import { unzipParts } from '../read/zip.ts'

const PARTS = /^word\/(?:document\d*|header\d*|footer\d*|styles)\.xml$/

/** What a Word file says besides its body's text. */
export interface DocxFacts {
  fonts: FileFont[]
  marginTexts: string[]
  textBoxes: number
}

/** Reads the fonts, the headers and footers, and the number of text boxes of a Word file. */
export function readDocxFacts(bytes: Uint8Array): DocxFacts {
  const { parts } = unzipParts(bytes, name => PARTS.test(name))
  const names = new Set<string>()
  const marginTexts: string[] = []
  let textBoxes = 0
  for (const [part, content] of parts) {
    const { text, boxes, fonts } = readPart(content)
    fonts.forEach(font => names.add(font))
    textBoxes += boxes
    if (/(?:header|footer)\d*\.xml$/.test(part) && text.trim() !== '')
      marginTexts.push(text.trim())
  }
  // Word takes fonts from the reader's computer; that says nothing of how the text reads.
  return { fonts: [...names].map(name => ({ name, embedded: true })), marginTexts, textBoxes }
}

function readPart(content: Uint8Array): { text: string, boxes: number, fonts: string[] } {
  const fonts: string[] = []
  const boxTexts: string[] = []
  let [text, showing, boxes, skipped] = ['', false, 0, 0]
  walkXml(content, {
    open: (name, attributes) => {
      // The second rendering of a text box, for old readers.
      if (name === 'mc:Fallback')
        skipped++
      if (name === 'w:txbxContent')
        boxTexts.push('')
      if (name === 'w:rFonts' && attributes['w:ascii'])
        fonts.push(attributes['w:ascii'])
      showing = name === 'w:t'
    },
    text: (part) => {
      if (!showing || skipped > 0)
        return
      text += part
      if (boxTexts.length > 0)
        boxTexts[boxTexts.length - 1] += part
    },
    close: (name) => {
      if (name === 'mc:Fallback')
        skipped--
      if (name === 'w:txbxContent' && boxTexts.pop()?.trim() && skipped === 0)
        boxes++
      if (name === 'w:p')
        text += '\n'
      showing = false
    },
  })
  return { text, boxes, fonts }
}
