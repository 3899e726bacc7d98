import type { LayoutDocument, LayoutPage, LayoutRun } from '@int/engine/parsing'
import type { FontStyle } from './pdf-runs.ts'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.ts'
import { DomainError } from '@int/schema'
import { actualTexts } from './pdf-actual-text.ts'
import { withoutBrokenFonts } from './pdf-fonts.ts'
import { pageGlyphs } from './pdf-glyphs.ts'
import { runsOf } from './pdf-runs.ts'
import { latinOf } from './pdf-streams.ts'
import { getDocumentProxy, VerbosityLevel } from './pdfjs.ts'

/** Pages beyond are not read: nobody's resume is that long, and time grows with each. */
const MOST_PAGES = 60

interface PdfDocument {
  layout: LayoutDocument
  /** Pictures on all pages: a file with pictures and without text is a scan. */
  pictures: number
}

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
export async function readPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const file = latinOf(bytes)
  const document = await open(bytes, file)
  const pages: LayoutPage[] = []
  const hidden: string[] = []
  let pictures = 0
  let truncated = document.numPages > MOST_PAGES
  let failure: unknown
  try {
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      try {
        const page = await document.getPage(number)
        const read = await pageGlyphs(page, page.ref ? actualTexts(bytes, file, page.ref) : [])
        const styles = new Map<string, FontStyle>()
        const styleOf = (font: string): FontStyle => {
          const style = styles.get(font) ?? fontStyle(page, font)
          styles.set(font, style)
          return style
        }
        const runs = runsOf(read.glyphs.filter(glyph => !glyph.hidden && !glyph.rotated), styleOf)
        await linkRuns(page, runs)
        pages.push({ width: read.width, height: read.height, runs, marks: read.marks })
        hidden.push(...runsOf(read.glyphs.filter(glyph => glyph.hidden), styleOf).map(run => run.text.trim()).filter(Boolean))
        pictures += read.pictures
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
  return {
    layout: { kind: 'paged', pages, hidden, truncated },
    pictures,
  }
}
