import type { FlowBlock, LayoutDocument } from '@int/engine/parsing'
import type { WordPart } from './docx-body.ts'
import { DomainError } from '@int/schema'
import { readPart } from './docx-body.ts'
import { readStyles } from './docx-styles.ts'
import { walkXml } from './xml.ts'
import { unzipParts } from './zip.ts'

export interface WordDocument {
  layout: LayoutDocument
  pictures: number
}

interface Relationships {
  /** Id → part name or address. */
  targets: Map<string, string>
}

const PARTS = /^(?:\[Content_Types\]\.xml|word\/(?:document\d*|styles|header\d*|footer\d*|footnotes|endnotes)\.xml|word\/_rels\/[^/]+\.rels|mimetype)$/

function relationships(bytes: Uint8Array | undefined): Relationships {
  const targets = new Map<string, string>()
  if (bytes) {
    walkXml(bytes, {
      open: (name, attributes) => {
        if (name === 'Relationship' && attributes.Id && attributes.Target)
          targets.set(attributes.Id, attributes.Target)
      },
      close: () => {},
    })
  }
  return { targets }
}

function textOf(blocks: FlowBlock[]): string {
  return blocks.map(block => block.kind === 'paragraph'
    ? block.runs.map(run => run.text).join('')
    : block.rows.map(row => row.map(textOf).join('\n')).join('\n')).join('\n')
}

/** Reads a DOCX: headers and footers first, then the body, then notes. Throws `FILE_BROKEN` or `FILE_TOO_COMPLEX`. */
export function readDocx(bytes: Uint8Array): WordDocument {
  const { parts } = unzipParts(bytes, name => PARTS.test(name))
  const name = [...parts.keys()].find(part => /^word\/document\d*\.xml$/.test(part))
  const main = name === undefined
    ? undefined
    : parts.get(name)
  if (!name || !main)
    throw new DomainError('FILE_BROKEN')
  const styles = readStyles(parts.get('word/styles.xml'))
  const read = (part: string, content: Uint8Array): WordPart => readPart(content, {
    styles,
    links: relationships(parts.get(part.replace(/^word\//, 'word/_rels/').concat('.rels'))).targets,
  })
  const body = read(name, main)
  const { targets } = relationships(parts.get(name.replace(/^word\//, 'word/_rels/').concat('.rels')))
  const seen = new Set<string>()
  const marginal = (ids: string[]): WordPart[] => ids.flatMap((id) => {
    const part = `word/${(targets.get(id) ?? '').replace(/^\/?(?:word\/)?/, '')}`
    const content = parts.get(part)
    if (!content)
      return []
    const marginPart = read(part, content)
    // First, even and default pages mostly say the same; once is enough.
    const text = textOf(marginPart.blocks).trim()
    if (text === '' || seen.has(text))
      return []
    seen.add(text)
    return [marginPart]
  })
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((part) => {
    const content = parts.get(part)
    return content
      ? [read(part, content)]
      : []
  })
  // What footers say belongs to the document's head, as what headers say does; behind the body it would join its last section.
  const all = [...marginal(body.headers), ...marginal(body.footers), body, ...notes]
  return {
    layout: {
      kind: 'flow',
      blocks: all.flatMap(part => part.blocks),
      hidden: all.flatMap(part => part.hidden),
      trackedChanges: all.some(part => part.trackedChanges),
    },
    pictures: all.reduce((sum, part) => sum + part.pictures, 0),
  }
}

/** Reads the one-file XML that Word 2003 saved as `.doc` or `.xml`. Throws `FILE_BROKEN`. */
export function readFlatWord(bytes: Uint8Array): WordDocument {
  const part = readPart(bytes, { styles: readStyles(bytes), links: new Map() })
  return {
    layout: { kind: 'flow', blocks: part.blocks, hidden: part.hidden, trackedChanges: part.trackedChanges },
    pictures: part.pictures,
  }
}
