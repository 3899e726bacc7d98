import type { LayoutDocument, LayoutPage, LayoutRun } from '@int/engine/parsing'
import type { Glyph } from './pdf-glyphs.ts'
import type { FontStyle } from './pdf-runs.ts'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.ts'
import type { RecognitionOptions } from './recognition/recognise-pages.ts'
import { DomainError } from '@int/schema'
import { actualTexts } from './pdf-actual-text.ts'
import { withoutBrokenFonts } from './pdf-fonts.ts'
import { pageGlyphs } from './pdf-glyphs.ts'
import { runsOf } from './pdf-runs.ts'
import { latinOf } from './pdf-streams.ts'
import { getDocumentProxy, VerbosityLevel } from './pdfjs.ts'

/** Pages beyond are not read: nobody's resume is that long, and time grows with each. */
const MOST_PAGES = 60
/** The same where pages without any text or picture stand between: programs that print web pages leave such behind by the hundred. */
const MOST_WITH_EMPTY = 200

interface PdfDocument {
  layout: LayoutDocument
  /** Pictures on all pages. */
  pictures: number
  /** Pages (from 1) that are pictures whose text is not read yet. */
  scanned: number[]
}

/** A picture that covers this share of a page is the page. */
const PAGE_PICTURE = 0.4
/** Fewer visible letters than this beside such a picture are a stamp or a page number. */
const FEWEST_LETTERS = 60
/** As many unpainted letters over such a picture are what the scanner's own program recognised in it. */
const FEWEST_RECOGNISED = 20
/** How sure such a program's words are taken to be, which says nothing about that. */
const SCANNERS_CONFIDENCE = 0.85

interface LinkAnnotation {
  subtype?: string
  url?: string
  unsafeUrl?: string
  rect?: number[]
}

const BOLD = /bold|black|heavy|semibd|demi|cmbx|sfbx|ecbx|ltbx|\bbx\d/i
const ITALIC = /italic|oblique|slant|cmti|cmsl|sfti|ecti/i

function fontStyle(page: PDFPageProxy, font: string): FontStyle {
  const object = page.commonObjs.has(font)
    ? page.commonObjs.get(font) as { name?: string, bold?: boolean, black?: boolean, italic?: boolean }
    : {}
  const name = object.name ?? ''
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    bold: object.bold === true || object.black === true || BOLD.test(name),
    italic: object.italic === true || ITALIC.test(name),
  }
}

function lettersOf(glyphs: Glyph[]): number {
  return glyphs.filter(glyph => /[\p{L}\p{N}]/u.test(glyph.text)).length
}

/**
 * What a reader of the page sees as text, what is hidden from one, and whether the page is a picture that shows text of its own.
 * Unpainted text is hidden, except where it only repeats the picture that is the page.
 */
function partGlyphs({ glyphs, pictured }: { glyphs: Glyph[], pictured: number }): { visible: Glyph[], hidden: Glyph[], scanned: boolean, recognised: boolean } {
  const visible = glyphs.filter(glyph => !glyph.hidden && !glyph.rotated)
  const isPicture = pictured >= PAGE_PICTURE && lettersOf(visible) < FEWEST_LETTERS
  const unpainted = glyphs.filter(glyph => glyph.unpainted && !glyph.rotated)
  const recognised = isPicture && lettersOf(unpainted) >= FEWEST_RECOGNISED
  return {
    visible: recognised ? glyphs.filter(glyph => (!glyph.hidden || glyph.unpainted) && !glyph.rotated) : visible,
    hidden: glyphs.filter(glyph => glyph.hidden && !(recognised && glyph.unpainted)),
    scanned: isPicture && !recognised,
    recognised,
  }
}

/** Link annotations laid over the runs they cover. A run that is covered by half belongs to the link. */
async function linkRuns(page: PDFPageProxy, runs: LayoutRun[]): Promise<void> {
  const viewport = page.getViewport({ scale: 1 })
  const annotations = await page.getAnnotations() as LinkAnnotation[]
  for (const { subtype, url, unsafeUrl, rect } of annotations) {
    const target = url ?? unsafeUrl
    if (subtype !== 'Link' || !target || !rect || !/^(?:https?:|mailto:|tel:|www\.)/i.test(target))
      continue
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform as number[]
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [0, 2].flatMap((at) => {
      const [px = 0, py = 0] = rect.slice(at)
      return [a * px + c * py + e, b * px + d * py + f]
    })
    const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)]
    for (const run of runs) {
      const across = Math.min(right, run.x + run.width) - Math.max(left, run.x)
      const middle = run.y + run.height / 2
      if (middle >= top - 1 && middle <= bottom + 1 && across > run.width / 2)
        run.url ??= target
    }
  }
}

async function open(bytes: Uint8Array, file: string): Promise<PDFDocumentProxy> {
  try {
    // The library takes the buffer for itself and wants no Buffer: it gets a plain copy.
    return await getDocumentProxy(withoutBrokenFonts(bytes, file), {
      verbosity: VerbosityLevel.ERRORS,
      stopAtErrors: false,
      enableXfa: false,
      fontExtraProperties: true,
      useSystemFonts: false,
      maxImageSize: 16_000_000,
    })
  }
  catch (cause) {
    throw cause instanceof Error && cause.name === 'PasswordException'
      ? new DomainError('FILE_ENCRYPTED', {}, { cause })
      : new DomainError('FILE_BROKEN', {}, { cause })
  }
}

/** Reads a PDF's text with its place and style. Throws `FILE_ENCRYPTED` or `FILE_BROKEN`; a page that cannot be read is left out unless none can. */
export async function readPdf(bytes: Uint8Array, recognition?: RecognitionOptions): Promise<PdfDocument> {
  const file = latinOf(bytes)
  const document = await open(bytes, file)
  const pages: LayoutPage[] = []
  const hidden: string[] = []
  const scanned: number[] = []
  let pictures = 0
  let truncated = false
  let empty = 0
  let failure: unknown
  try {
    for (let number = 1; number <= document.numPages; number++) {
      if (number - empty > MOST_PAGES || number > MOST_WITH_EMPTY) {
        truncated = true
        break
      }
      try {
        const page = await document.getPage(number)
        const read = await pageGlyphs(page, page.ref ? actualTexts(bytes, file, page.ref) : [])
        const styles = new Map<string, FontStyle>()
        const styleOf = (font: string): FontStyle => {
          const style = styles.get(font) ?? fontStyle(page, font)
          styles.set(font, style)
          return style
        }
        const parts = partGlyphs(read)
        const runs = runsOf(parts.visible, styleOf).map(run => parts.recognised ? { ...run, confidence: SCANNERS_CONFIDENCE } : run)
        if (parts.scanned)
          scanned.push(number)
        await linkRuns(page, runs)
        pages.push({ width: read.width, height: read.height, runs, marks: read.marks })
        hidden.push(...runsOf(parts.hidden, styleOf).map(run => run.text.trim()).filter(Boolean))
        pictures += read.pictures
        empty += read.glyphs.length + read.pictures === 0 ? 1 : 0
        truncated ||= read.truncated
        page.cleanup()
      }
      catch (cause) {
        failure = cause
        pages.push({ width: 0, height: 0, runs: [], marks: [] })
      }
    }
  }
  finally {
    await document.loadingTask.destroy()
  }
  if (failure !== undefined && pages.every(page => page.runs.length === 0))
    throw new DomainError('FILE_BROKEN', {}, { cause: failure })
  // The library leaves out pictures that are larger than it may decode, so a file without any text is looked at again.
  if (pages.every(page => page.runs.length === 0))
    scanned.splice(0, Infinity, ...pages.map((_, index) => index + 1))
  if (scanned.length === 0 || !recognition)
    return { layout: { kind: 'paged', pages, hidden, truncated }, pictures, scanned }
  // Loaded only where there is something to recognise: other files must not wait for it.
  const { recognisePages } = await import('./recognition/recognise-pages.ts')
  const read = await recognisePages(bytes, pages, scanned, recognition)
  return {
    layout: { kind: 'paged', pages: read.pages, hidden, truncated, unread: read.unread },
    pictures,
    scanned: [],
  }
}
