import type { FlowBlock, FlowParagraph, FlowRun, FlowTable } from '@int/engine/parsing'
import type { WordStyle, WordStyles } from './docx-styles.ts'
import { readProperty } from './docx-styles.ts'
import { walkXml } from './xml.ts'

/** What a part of a Word document holds. */
export interface WordPart {
  blocks: FlowBlock[]
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
}

interface OpenParagraph {
  paragraph: FlowParagraph
  style: WordStyle
  shaded: boolean
  /** Blocks of text boxes anchored in it: they follow it. */
  boxes: FlowBlock[]
}

/** Subtrees whose text isn't the document's: deletions, the sources of moves, and the second rendering of a text box for old readers. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:numberingChange', 'w:rubyPr', 'w:rt', 'w:sdtPr', 'w:binData', 'w:docOleData', 'w:fonts', 'w:lists', 'w:styles', 'w:docPr', 'o:DocumentProperties'])
const TRACKED = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo'])
/** Symbol fonts put their signs in the private use area; these are the ones that mean something in running text. */
const SYMBOLS: Record<string, string> = { F0B7: '•', F0A7: '▪', F0D8: '➢', F0FC: '✓', F02D: '–' }
/** Below this size in points nobody reads a text. */
const SMALLEST_SIZE = 1.5

function isWhite(color: string | undefined): boolean {
  return color !== undefined && /^#f[a-f\d]f[a-f\d]f[a-f\d]$/.test(color)
}

function isDark(attributes: Record<string, string>): boolean {
  const fill = attributes['w:fill'] ?? ''
  return /^[0-9a-f]{6}$/i.test(fill) && !isWhite(`#${fill.toLowerCase()}`)
}

/** Walks a part of WordprocessingML (ECMA-376 part 1, 17) or of its flat forerunner of 2003 and collects paragraphs, lists and tables in reading order. */
export function readPart(bytes: Uint8Array, { styles, links }: PartContext): WordPart {
  const part: WordPart = { blocks: [], hidden: [], trackedChanges: false, headers: [], footers: [], pictures: 0 }
  /** Where blocks go: the body, or the innermost open cell or text box. */
  const targets: FlowBlock[][] = [part.blocks]
  const tables: FlowTable[] = []
  const paragraphs: OpenParagraph[] = []
  const urls: (string | undefined)[] = []
  const shades: boolean[] = []
  let run: WordStyle | undefined
  let inProperties = ''
  let skipping = 0
  let field = ''
  let fieldUrl: string | undefined
  let instruction = false
  let reading = false
  let paragraphMark = false

  const add = (text: string): void => {
    const open = paragraphs.at(-1)
    if (!open || text === '')
      return
    const style: WordStyle = { ...open.style, ...run }
    const shaded = open.shaded || shades.includes(true)
    if (style.hidden || (style.size !== undefined && style.size < SMALLEST_SIZE) || (isWhite(style.color) && !shaded)) {
      if (text.trim())
        part.hidden.push(text.trim())
      return
    }
    const next: FlowRun = {
      text,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      fontSize: style.size ?? styles.defaultSize,
      color: style.color,
      url: urls.at(-1) ?? fieldUrl,
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
    if (open.style.heading !== undefined)
      open.paragraph.heading = open.style.heading
    const list = open.style.list
    if (list && list.id !== '' && list.id !== '0')
      open.paragraph.list = list.level
    targets.at(-1)?.push(open.paragraph, ...open.boxes)
  }

  const openRunContent: Record<string, (attributes: Record<string, string>) => void> = {
    'w:t': () => void (reading = true),
    'w:instrText': () => void (instruction = true),
    'w:tab': () => add('\t'),
    'w:ptab': () => add('\t'),
    'w:br': attributes => add(attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping'
      ? '\n'
      : ''),
    'w:cr': () => add('\n'),
    'w:noBreakHyphen': () => add('-'),
    'w:sym': attributes => add(SYMBOLS[(attributes['w:char'] ?? '').toUpperCase()] ?? ''),
    'w:fldChar': (attributes) => {
      const kind = attributes['w:fldCharType']
      if (kind === 'begin')
        [field, fieldUrl] = ['', undefined]
      else if (kind === 'separate')
        fieldUrl = /HYPERLINK\s+"([^"]+)"/.exec(field)?.[1]
      else if (kind === 'end')
        fieldUrl = undefined
    },
    'w:drawing': () => void part.pictures++,
    'w:pict': () => void part.pictures++,
  }

  const open = (name: string, attributes: Record<string, string>): void => {
    if (TRACKED.has(name))
      part.trackedChanges = true
    if (skipping > 0 || SKIPPED.has(name)) {
      skipping++
      return
    }
    if (name === 'w:p') {
      paragraphs.push({ paragraph: { kind: 'paragraph', runs: [] }, style: {}, shaded: false, boxes: [] })
    }
    else if (name === 'w:pPr' || name === 'w:rPr') {
      inProperties ||= name
    }
    else if (name === 'w:r') {
      run = {}
    }
    else if (name === 'w:hyperlink' || name === 'w:hlink') {
      urls.push(links.get(attributes['r:id'] ?? '') ?? attributes['w:dest'])
    }
    else if (name === 'w:fldSimple') {
      urls.push(/HYPERLINK\s+"([^"]+)"/.exec(attributes['w:instr'] ?? '')?.[1])
    }
    else if (name === 'w:tbl') {
      tables.push({ kind: 'table', rows: [] })
    }
    else if (name === 'w:tr') {
      tables.at(-1)?.rows.push([])
    }
    else if (name === 'w:tc') {
      const cell: FlowBlock[] = []
      tables.at(-1)?.rows.at(-1)?.push(cell)
      targets.push(cell)
      shades.push(false)
    }
    else if (name === 'w:txbxContent') {
      targets.push([])
      run = undefined
      // A text box brings its own background, which isn't looked at: white text in it is taken as visible.
      shades.push(true)
    }
    else if (name === 'w:headerReference') {
      part.headers.push(attributes['r:id'] ?? '')
    }
    else if (name === 'w:footerReference') {
      part.footers.push(attributes['r:id'] ?? '')
    }
    else if (name === 'w:shd') {
      const paragraph = paragraphs.at(-1)
      if (paragraph)
        paragraph.shaded ||= isDark(attributes)
      else if (shades.length > 0)
        shades[shades.length - 1] ||= isDark(attributes)
    }
    else if (inProperties === 'w:pPr' && paragraphs.length > 0) {
      const paragraph = paragraphs[paragraphs.length - 1]
      if (paragraph && name === 'w:pStyle')
        paragraph.style = { ...styles.of(attributes['w:val']), ...paragraph.style }
      // What follows inside `w:rPr` of a paragraph is the style of its mark alone.
      else if (paragraph && !paragraphMark)
        readProperty(paragraph.style, name, attributes)
    }
    else if (inProperties === 'w:rPr' && run) {
      if (name === 'w:rStyle')
        run = { ...styles.of(attributes['w:val']), ...run }
      else
        readProperty(run, name, attributes)
    }
    else if (run) {
      openRunContent[name]?.(attributes)
    }
    if (name === 'w:rPr' && inProperties === 'w:pPr')
      paragraphMark = true
  }

  const close = (name: string): void => {
    if (skipping > 0) {
      skipping--
      return
    }
    switch (name) {
      case 'w:p':
        closeParagraph()
        break
      case 'w:rPr':
      case 'w:pPr':
        if (inProperties === name)
          inProperties = ''
        paragraphMark = false
        break
      case 'w:r':
        run = undefined
        break
      case 'w:t':
        reading = false
        break
      case 'w:instrText':
        instruction = false
        break
      case 'w:hyperlink':
      case 'w:hlink':
      case 'w:fldSimple':
        urls.pop()
        break
      case 'w:tc':
        targets.pop()
        shades.pop()
        break
      case 'w:tbl': {
        const table = tables.pop()
        if (table)
          targets.at(-1)?.push(table)
        break
      }
      case 'w:txbxContent': {
        const blocks = targets.pop() ?? []
        shades.pop()
        const anchor = paragraphs.at(-1)
        if (anchor)
          anchor.boxes.push(...blocks)
        else
          targets.at(-1)?.push(...blocks)
        run = {}
        break
      }
    }
  }

  walkXml(bytes, {
    open,
    close,
    text: (text) => {
      if (skipping > 0)
        return
      if (reading)
        add(text)
      else if (instruction)
        field += text
    },
  })
  return part
}
