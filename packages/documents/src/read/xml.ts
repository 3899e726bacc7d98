import { DomainError } from '@int/schema'
import { SaxesParser } from 'saxes'

/** What an XML walk is told. Names come with the prefix that is usual for their namespace. */
export interface XmlVisitor {
  open: (name: string, attributes: Record<string, string>) => void
  close: (name: string) => void
  text?: (text: string) => void
}

/** Deeper than any word processor nests. */
const MOST_DEPTH = 2_000

const BOM = /^\uFEFF/

/** The prefixes that are usual for the namespaces of ECMA-376, in its transitional and its strict form; programs may choose others. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
}

/** Written prefix → usual one, where they differ. */
type Renamed = ReadonlyMap<string, string>

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xFF && bytes[1] === 0xFE
    ? 'utf-16le'
    : bytes[0] === 0xFE && bytes[1] === 0xFF
      ? 'utf-16be'
      : 'utf-8'
  return new TextDecoder(utf16).decode(bytes).replace(BOM, '')
}

/** What an element's declarations change for itself and all within it. */
function declared(attributes: Record<string, string>, before: Renamed): Renamed {
  let renamed: Map<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:'))
      continue
    const written = name.slice('xmlns:'.length)
    const usual = PREFIXES[value] ?? written
    if ((before.get(written) ?? written) === usual)
      continue
    renamed ??= new Map(before)
    renamed.set(written, usual)
  }
  return renamed ?? before
}

function usualName(name: string, renamed: Renamed): string {
  const colon = name.indexOf(':')
  const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon))
  if (prefix === undefined)
    return name
  return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`
}

function usualAttributes(attributes: Record<string, string>, renamed: Renamed): Record<string, string> {
  // An attribute without a prefix is in no namespace.
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.includes(':') ? usualName(name, renamed) : name, value]))
}

/**
 * Walks XML once from front to back. Throws `FILE_BROKEN` where it isn't well-formed, `FILE_TOO_COMPLEX` where it nests absurdly deep.
 * Document type declarations define nothing here: the parser knows only XML's five own entities, so none can expand.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, fragment: false })
  const scopes: Renamed[] = [new Map()]
  parser.on('error', (cause) => {
    throw new DomainError('FILE_BROKEN', {}, { cause })
  })
  parser.on('opentag', (tag) => {
    if (scopes.length > MOST_DEPTH)
      throw new DomainError('FILE_TOO_COMPLEX')
    const attributes = tag.attributes as Record<string, string>
    const renamed = declared(attributes, scopes.at(-1) as Renamed)
    scopes.push(renamed)
    if (renamed.size === 0)
      visitor.open(tag.name, attributes)
    else
      visitor.open(usualName(tag.name, renamed), usualAttributes(attributes, renamed))
  })
  parser.on('closetag', (tag) => {
    visitor.close(usualName(tag.name, scopes.pop() as Renamed))
  })
  if (visitor.text) {
    parser.on('text', visitor.text)
    parser.on('cdata', visitor.text)
  }
  parser.write(decode(bytes)).close()
}
