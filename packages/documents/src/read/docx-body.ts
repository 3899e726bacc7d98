import type { FlowBlock, FlowParagraph, FlowRun, FlowTable } from '@int/engine/parsing'
import type { WordStyle, WordStyles } from './docx-styles.ts'
import { PAGE_FIELD, withoutPageFields } from '@int/engine/parsing'
import { createFields, fieldUrl, isPageField } from './docx-fields.ts'
import { isDark, isWhite, readProperty } from './docx-styles.ts'
import { symbolText } from './docx-symbols.ts'
import { walkXml } from './xml.ts'

/** What a part of a Word document holds. */
export interface WordPart {
  blocks: FlowBlock[]
  /** Notes by their id, where the part is one of notes. */
  notes: Map<string, FlowBlock[]>
  hidden: string[]
  trackedChanges: boolean
  /** Relationship ids of headers and footers, as the sections name them. */
  headers: string[]
  footers: string[]
  pictures: number
}

interface PartContext {
  styles: WordStyles
  /** Relationship id → address. */
  links: Map<string, string>
  /** Whether something dark lies behind the page's text, so that white letters can be read. */
  backdrop: boolean
  /** The texts of a diagram, by relationship id. */
  diagram: (id: string) => FlowBlock[]
  footnotes: Map<string, FlowBlock[]>
  endnotes: Map<string, FlowBlock[]>
}

interface OpenParagraph {
  paragraph: FlowParagraph
  style: WordStyle
  /** Blocks of text boxes anchored in it: they follow it. */
  boxes: FlowBlock[]
}

type Attributes = Record<string, string>

/** Subtrees whose text isn't the document's: deletions, the sources of moves, earlier properties, readings above letters. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:numberingChange', 'w:rubyPr', 'w:rt', 'w:sdtPr', 'w:binData', 'w:docOleData', 'w:fonts', 'w:lists', 'w:styles', 'w:docPr', 'o:DocumentProperties'])
const TRACKED = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo'])
/** Below this size in points nobody reads a text. */
const SMALLEST_SIZE = 1.5
/** Letters from which a paragraph is running text, below which a note may follow without parting an entry's head. */
const RUNNING_TEXT = 60

/** Walks a part of WordprocessingML (ECMA-376 part 1, 17) or of its flat forerunner of 2003 and collects paragraphs, lists and tables in reading order. */
export function readPart(bytes: Uint8Array, { styles, links, backdrop, diagram, footnotes, endnotes }: PartContext): WordPart {
  const part: WordPart = { blocks: [], notes: new Map(), hidden: [], trackedChanges: false, headers: [], footers: [], pictures: 0 }
  /** Where blocks go: the body, or the innermost open cell, text box or note. */
  const targets: FlowBlock[][] = [part.blocks]
  const tables: { table: FlowTable, shaded: boolean }[] = []
  const paragraphs: OpenParagraph[] = []
  const urls: (string | undefined)[] = []
  const shades: boolean[] = [backdrop]
  const fields = createFields()
  /** Of the simple fields that stand open, whether each counts pages. */
  const simpleFields: boolean[] = []
  /** Of the content controls that stand open, whether each shows its prompt. */
  const controls: boolean[] = []
  /** How much text had been read when each set of alternatives began. */
  const alternatives: number[] = []
  const noteIds: string[] = []
  /** Notes that were referred to and wait for the end of an entry's head. */
  const pending: FlowBlock[] = []
  let run: WordStyle | undefined
  let inProperties = ''
  let skipping = 0
  let written = 0
  let instruction = false
  let reading = false
  let paragraphMark = false

  const add = (text: string): void => {
    const open = paragraphs.at(-1)
    if (!open || text === '' || fields.inCode())
      return
    const style: WordStyle = { ...styles.base, ...open.style, ...run }
    if (style.prompt && controls.includes(true))
      return
    written += text.length
    const shaded = style.shaded || shades.includes(true)
    if (style.hidden || (style.size !== undefined && style.size < SMALLEST_SIZE) || (isWhite(style.color) && !shaded)) {
      if (text.trim())
        part.hidden.push(text.trim())
      return
    }
    const next: FlowRun = {
      text: fields.countsPages() || simpleFields.includes(true) ? PAGE_FIELD : text,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      fontSize: style.size ?? styles.defaultSize,
      color: style.color,
      url: urls.at(-1) ?? fields.url(),
    }
    const last = open.paragraph.runs.at(-1)
    if (last && last.bold === next.bold && last.italic === next.italic && last.fontSize === next.fontSize && last.color === next.color && last.url === next.url)
      last.text += next.text
    else
      open.paragraph.runs.push(next)
  }

  const closeParagraph = (): void => {
    const open = paragraphs.pop()
    if (!open)
      return
    const { paragraph, boxes } = open
    const { heading, list } = { ...styles.base, ...open.style }
    paragraph.runs = withoutPageFields(paragraph.runs)
    if (heading !== undefined)
      paragraph.heading = heading
    // A heading that is numbered is no item of a list.
    else if (list && list.id !== '' && list.id !== '0')
      paragraph.list = list.level
    targets.at(-1)?.push(paragraph, ...boxes)
    if (pending.length > 0 && (paragraph.list !== undefined || paragraph.runs.reduce((sum, { text }) => sum + text.length, 0) > RUNNING_TEXT))
      targets.at(-1)?.push(...pending.splice(0))
  }

  const openRunContent: Record<string, (attributes: Attributes) => void> = {
    'w:t': () => void (reading = true),
    'w:instrText': () => void (instruction = true),
    'w:tab': () => add('\t'),
    'w:ptab': () => add('\t'),
    'w:br': () => add('\n'),
    'w:cr': () => add('\n'),
    'w:noBreakHyphen': () => add('-'),
    'w:sym': attributes => add(symbolText(attributes['w:font'], attributes['w:char'])),
    'w:fldChar': ({ 'w:fldCharType': kind }) => {
      if (kind === 'begin')
        fields.begin()
      else if (kind === 'separate')
        fields.separate()
      else if (kind === 'end')
        fields.end()
    },
    'w:footnoteReference': attributes => void pending.push(...footnotes.get(attributes['w:id'] ?? '') ?? []),
    'w:endnoteReference': attributes => void pending.push(...endnotes.get(attributes['w:id'] ?? '') ?? []),
    'w:drawing': () => void part.pictures++,
    'w:pict': () => void part.pictures++,
    'dgm:relIds': attributes => void paragraphs.at(-1)?.boxes.push(...diagram(attributes['r:dm'] ?? '')),
  }

  const openNote = (attributes: Attributes): void => {
    targets.push([])
    noteIds.push(attributes['w:id'] ?? '')
  }
  const openLink = (attributes: Attributes): void => void urls.push(links.get(attributes['r:id'] ?? '') ?? attributes['w:dest'])
  const openElement: Record<string, (attributes: Attributes) => void> = {
    'w:background': attributes => void (shades[0] ||= isDark(attributes['w:color'])),
    'w:p': () => void paragraphs.push({ paragraph: { kind: 'paragraph', runs: [] }, style: {}, boxes: [] }),
    'w:pPr': () => void (inProperties ||= 'w:pPr'),
    'w:rPr': () => {
      paragraphMark = inProperties === 'w:pPr'
      inProperties ||= 'w:rPr'
    },
    'w:r': () => void (run = {}),
    'w:hyperlink': openLink,
    'w:hlink': openLink,
    'w:fldSimple': (attributes) => {
      urls.push(fieldUrl(attributes['w:instr'] ?? ''))
      simpleFields.push(isPageField(attributes['w:instr'] ?? ''))
    },
    'w:sdt': () => void controls.push(false),
    'mc:AlternateContent': () => void alternatives.push(written),
    'w:tbl': () => void tables.push({ table: { kind: 'table', rows: [] }, shaded: false }),
    'w:tblStyle': (attributes) => {
      const open = tables.at(-1)
      if (open)
        open.shaded ||= styles.of(attributes['w:val']).shaded ?? false
    },
    'w:tr': () => void tables.at(-1)?.table.rows.push([]),
    'w:tc': () => {
      const cell: FlowBlock[] = []
      tables.at(-1)?.table.rows.at(-1)?.push(cell)
      targets.push(cell)
      shades.push(tables.at(-1)?.shaded ?? false)
    },
    'w:txbxContent': () => {
      targets.push([])
      run = undefined
      // A text box brings its own background, which isn't looked at: white text in it is taken as visible.
      shades.push(true)
    },
    'w:footnote': openNote,
    'w:endnote': openNote,
    'w:headerReference': attributes => void part.headers.push(attributes['r:id'] ?? ''),
    'w:footerReference': attributes => void part.footers.push(attributes['r:id'] ?? ''),
  }

  const readProperties = (name: string, attributes: Attributes): void => {
    const paragraph = paragraphs.at(-1)
    if (inProperties === 'w:rPr' && run) {
      if (name === 'w:rStyle')
        run = { ...styles.of(attributes['w:val']), ...run }
      else
        readProperty(run, name, attributes)
    }
    // What stands inside `w:rPr` of a paragraph is the style of its mark alone.
    else if (inProperties === 'w:pPr' && paragraph && !paragraphMark) {
      if (name === 'w:pStyle')
        paragraph.style = { ...styles.of(attributes['w:val']), ...paragraph.style }
      else
        readProperty(paragraph.style, name, attributes)
    }
    else if (inProperties === '' && name === 'w:shd') {
      shades[shades.length - 1] ||= isDark(attributes['w:fill'])
    }
  }

  const open = (name: string, attributes: Attributes): void => {
    if (TRACKED.has(name))
      part.trackedChanges = true
    if (name === 'w:showingPlcHdr' && controls.length > 0)
      controls[controls.length - 1] = true
    // Of alternatives the first one that holds text is read: the others say the same for other programs.
    const isOther = (name === 'mc:Choice' || name === 'mc:Fallback') && written > (alternatives.at(-1) ?? written)
    if (skipping > 0 || isOther || SKIPPED.has(name))
      skipping++
    else if (Object.hasOwn(openElement, name))
      openElement[name]?.(attributes)
    else if (run && inProperties === '' && Object.hasOwn(openRunContent, name))
      openRunContent[name]?.(attributes)
    else
      readProperties(name, attributes)
  }

  const closeNote = (): void => {
    const blocks = targets.pop() ?? []
    const id = noteIds.pop() ?? ''
    // The flat format of 2003 writes a note where it is referred to.
    if (id === '')
      pending.push(...blocks)
    else
      part.notes.set(id, blocks)
  }
  const closeProperties = (name: string): void => {
    if (inProperties === name)
      inProperties = ''
    paragraphMark = false
  }
  const closeElement: Record<string, () => void> = {
    'w:p': closeParagraph,
    'w:rPr': () => closeProperties('w:rPr'),
    'w:pPr': () => closeProperties('w:pPr'),
    'w:r': () => void (run = undefined),
    'w:t': () => void (reading = false),
    'w:instrText': () => void (instruction = false),
    'w:hyperlink': () => void urls.pop(),
    'w:hlink': () => void urls.pop(),
    'w:fldSimple': () => {
      urls.pop()
      simpleFields.pop()
    },
    'w:sdt': () => void controls.pop(),
    'mc:AlternateContent': () => void alternatives.pop(),
    'w:tc': () => {
      targets.pop()
      shades.pop()
    },
    'w:tbl': () => {
      const table = tables.pop()?.table
      if (table)
        targets.at(-1)?.push(table)
    },
    'w:footnote': closeNote,
    'w:endnote': closeNote,
    'w:txbxContent': () => {
      const blocks = targets.pop() ?? []
      shades.pop()
      const into = paragraphs.at(-1)?.boxes ?? targets.at(-1)
      into?.push(...blocks)
      run = {}
    },
  }

  walkXml(bytes, {
    open,
    close: (name) => {
      if (skipping > 0)
        skipping--
      else if (Object.hasOwn(closeElement, name))
        closeElement[name]?.()
    },
    text: (text) => {
      if (skipping > 0)
        return
      if (reading)
        add(text)
      else if (instruction)
        fields.addCode(text)
    },
  })
  part.blocks.push(...pending)
  return part
}
