import type { FlowBlock, LayoutDocument } from '@int/engine/parsing'
import type { WordPart } from './docx-body.ts'
import { DomainError } from '@int/schema'
import { readPart } from './docx-body.ts'
import { readDiagram } from './docx-diagram.ts'
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

const PARTS = /^(?:\[Content_Types\]\.xml|word\/(?:document\d*|styles|header\d*|footer\d*|footnotes|endnotes|diagrams\/data\d*)\.xml|word\/_rels\/[^/]+\.rels|mimetype)$/

/** Paragraphs and tables beyond are not read. */
const MOST_BLOCKS = 20_000

const EMPTY: WordPart = { blocks: [], notes: new Map(), hidden: [], trackedChanges: false, headers: [], footers: [], pictures: 0 }

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

/** A filled shape or a picture of DrawingML that lies behind the text, up to the end of its anchor. */
const BEHIND = /behindDoc="(?:1|true|on)"/
const FILLED = /<(?:a:solidFill|a:gradFill|a:blip|pic:pic)\b/
/** The same in VML; a watermark is a shape of letters and no ground. */
const VML_BEHIND = /<v:(?:rect|roundrect|group)\s[^<>]*z-index:\s*-/

function hasShapeBehind(xml: string): boolean {
  return VML_BEHIND.test(xml) || xml.split(':anchor>').some((part) => {
    const from = part.search(BEHIND)
    return from >= 0 && FILLED.test(part.slice(from))
  })
}

/** Whether any page of the document has something behind its text on which white letters may be meant to be read. */
function hasBackdrop(parts: Map<string, Uint8Array>): boolean {
  return [...parts].some(([name, content]) => /^word\/(?:document|header|footer)\d*\.xml$/.test(name) && hasShapeBehind(new TextDecoder().decode(content)))
}

/** A part's name from how another part names it: relative to `word/`, or from the root. */
function partName(target: string | undefined): string {
  return `word/${(target ?? '').replace(/^\/?(?:word\/)?/, '')}`
}

/** Reads a DOCX: headers and footers first, then the body with its notes. Throws `FILE_BROKEN` or `FILE_TOO_COMPLEX`. */
export function readDocx(bytes: Uint8Array): WordDocument {
  const { parts } = unzipParts(bytes, name => PARTS.test(name))
  const name = [...parts.keys()].find(part => /^word\/document\d*\.xml$/.test(part))
  const main = name === undefined
    ? undefined
    : parts.get(name)
  if (!name || !main)
    throw new DomainError('FILE_BROKEN')
  const styles = readStyles(parts.get('word/styles.xml'))
  const backdrop = hasBackdrop(parts)
  const read = (part: string, content: Uint8Array | undefined, notes: WordPart[] = []): WordPart | undefined => {
    if (!content)
      return undefined
    const links = relationships(parts.get(part.replace(/^word\//, 'word/_rels/').concat('.rels'))).targets
    const diagram = (id: string): FlowBlock[] => {
      const data = parts.get(partName(links.get(id)))
      return data ? readDiagram(data) : []
    }
    return readPart(content, { styles, links, backdrop, diagram, footnotes: notes[0]?.notes ?? new Map(), endnotes: notes[1]?.notes ?? new Map() })
  }
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].map(part => read(part, parts.get(part)) ?? EMPTY)
  const body = read(name, main, notes) ?? EMPTY
  const { targets } = relationships(parts.get(name.replace(/^word\//, 'word/_rels/').concat('.rels')))
  const seen = new Set<string>()
  const marginal = (ids: string[]): WordPart[] => ids.flatMap((id) => {
    const part = partName(targets.get(id))
    const marginPart = read(part, parts.get(part))
    // First, even and default pages mostly say the same; once is enough.
    const text = textOf(marginPart?.blocks ?? []).trim()
    if (!marginPart || text === '' || seen.has(text))
      return []
    seen.add(text)
    return [marginPart]
  })
  // What footers say belongs to the document's head, as what headers say does; behind the body it would join its last section.
  const shown = [...marginal(body.headers), ...marginal(body.footers), body]
  const all = [...shown, ...notes]
  const blocks = shown.flatMap(part => part.blocks)
  return {
    layout: {
      kind: 'flow',
      blocks: blocks.slice(0, MOST_BLOCKS),
      truncated: blocks.length > MOST_BLOCKS,
      hidden: all.flatMap(part => part.hidden),
      trackedChanges: all.some(part => part.trackedChanges),
    },
    pictures: all.reduce((sum, part) => sum + part.pictures, 0),
  }
}

/** Reads the one-file XML that Word 2003 saved as `.doc` or `.xml`. Throws `FILE_BROKEN`. */
export function readFlatWord(bytes: Uint8Array): WordDocument {
  const part = readPart(bytes, { styles: readStyles(bytes), links: new Map(), backdrop: false, diagram: () => [], footnotes: new Map(), endnotes: new Map() })
  return {
    layout: { kind: 'flow', blocks: part.blocks, hidden: part.hidden, trackedChanges: part.trackedChanges },
    pictures: part.pictures,
  }
}
