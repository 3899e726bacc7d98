import { DomainError } from '@int/schema'
import { SaxesParser } from 'saxes'

/** What an XML walk is told. Names come with the prefix that is usual for their namespace, attributes by their written name. */
export interface XmlVisitor {
  open: (name: string, attributes: Record<string, string>) => void
  close: (name: string) => void
  text?: (text: string) => void
}

/** Deeper than any word processor nests. */
const MOST_DEPTH = 2_000

const BOM = /^\uFEFF/

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xFF && bytes[1] === 0xFE
    ? 'utf-16le'
    : bytes[0] === 0xFE && bytes[1] === 0xFF
      ? 'utf-16be'
      : 'utf-8'
  return new TextDecoder(utf16).decode(bytes).replace(BOM, '')
}

/**
 * Walks XML once from front to back. Throws `FILE_BROKEN` where it isn't well-formed, `FILE_TOO_COMPLEX` where it nests absurdly deep.
 * Document type declarations define nothing here: the parser knows only XML's five own entities, so none can expand.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, fragment: false })
  let depth = 0
  parser.on('error', (cause) => {
    throw new DomainError('FILE_BROKEN', {}, { cause })
  })
  parser.on('opentag', (tag) => {
    if (++depth > MOST_DEPTH)
      throw new DomainError('FILE_TOO_COMPLEX')
    visitor.open(tag.name, tag.attributes as Record<string, string>)
  })
  parser.on('closetag', (tag) => {
    depth--
    visitor.close(tag.name)
  })
  if (visitor.text) {
    parser.on('text', visitor.text)
    parser.on('cdata', visitor.text)
  }
  parser.write(decode(bytes)).close()
}
