import type { DocumentChoices, DocumentPage, Paper, ResumeContent, Template } from '@int/schema'
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { GlyphCoverage } from './glyphs.ts'
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { contentStrings } from '@int/engine/content'
import { DomainError } from '@int/schema'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { assetPlaces } from './assets.ts'
import { missingCharacters, readCoverage } from './glyphs.ts'
import { toInput } from './input.ts'
import { outlineOf } from './outline.ts'
import { pageSize, splitPages } from './svg.ts'
import { cleanLine } from './text.ts'
import { textLayer } from './textLayer.ts'
import { templateVersionOf } from './versions.ts'

export interface RenderOptions {
  template: Template
  paper: Paper
  choices?: DocumentChoices
  /** The version that the document pins; the newest where it has none. */
  templateVersion?: number
  /** A JPEG or PNG, shown by the templates that have room for one. */
  photo?: Uint8Array
}

/** Characters of one string of a resume that no bundled font draws. */
export interface MissingGlyphs {
  pointer: string
  characters: string[]
}

/** How much room a document takes; lengths in points. */
export interface Measure {
  pages: number
  /** How far down its last page it reaches, from the top margin. */
  lastHeight: number
  /** What a page holds between its margins. */
  pageHeight: number
  /** Size of the text, and what a line of it takes. */
  textSize: number
  lineHeight: number
}

/** Turns a resume into pages. All but `missingGlyphs` throw `GLYPHS_MISSING` where a character would be an empty box, `TEMPLATE_VERSION_UNKNOWN`, else `RENDER_FAILED`. */
export interface Typesetter {
  /** A tagged PDF/UA-1 file; the same input gives the same bytes. */
  pdf: (content: ResumeContent, options: RenderOptions) => Promise<Uint8Array>
  /** One SVG a page, from the same engine and the same input as the PDF. */
  svg: (content: ResumeContent, options: RenderOptions) => Promise<string[]>
  /** The same drawings with the words on each page and their places. */
  pages: (content: ResumeContent, options: RenderOptions) => Promise<DocumentPage[]>
  /** How long the document is, without drawing it. */
  measure: (content: ResumeContent, options: RenderOptions) => Promise<Measure>
  /** Where the resume holds characters that cannot be typeset. */
  missingGlyphs: (content: ResumeContent) => MissingGlyphs[]
}

/** Renders from one sweep of the compiler's cache to the next: a sweep costs a millisecond. */
const SWEEP_EVERY = 5
/** Sweeps after which results that were not used again are dropped: enough for a preview that changes one word at a time, and bounded. */
const CACHE_AGE = 2
/** A document says nothing of when it was made, so that the same input gives the same bytes. */
const CREATION_TIMESTAMP = 0

/**
 * A typesetter that keeps one compiler warm.
 * `assetsDirectory` is where the files of `documentAssets` were copied to; without it they are read from this package and its font packages.
 */
export function createTypesetter(options: { assetsDirectory?: string } = {}): Typesetter {
  const places = assetPlaces(options.assetsDirectory)
  const compiler = NodeCompiler.create({
    workspace: places.templatesDirectory,
    fontArgs: [{ fontPaths: places.fontDirectories }],
  })

  let renders = 0
  let coverage: GlyphCoverage | undefined
  const fontCoverage = (): GlyphCoverage => coverage ??= readCoverage(places.fontFiles)
  const missingGlyphs = (content: ResumeContent): MissingGlyphs[] => contentStrings(content)
    .map(({ pointer, text }) => ({ pointer, characters: missingCharacters(cleanLine(text), fontCoverage()) }))
    .filter(({ characters }) => characters.length > 0)

  const render = async <T>(content: ResumeContent, options: RenderOptions, write: (document: NodeTypstDocument) => T, measured = false): Promise<T> => {
    const version = templateVersionOf(options.templateVersion)
    const directory = join(places.templatesDirectory, String(version))
    const shown = [...contentStrings(content).map(({ text }) => text), ...Object.values(options.choices?.sectionTitles ?? {})]
    const missing = missingCharacters(cleanLine(shown.join(' ')), fontCoverage())
    if (missing.length > 0)
      throw new DomainError('GLYPHS_MISSING', { characters: missing.slice(0, 20).join(' ') })
    try {
      compiler.mapShadow(join(directory, 'data.json'), toInput(outlineOf(content, options.choices), options, version, measured))
      if (options.photo !== undefined)
        compiler.mapShadow(join(directory, 'photo'), Buffer.from(options.photo))
      const outcome = compiler.compile({ mainFilePath: join(directory, 'main.typ') })
      if (outcome.result === null)
        throw new Error(JSON.stringify(outcome.takeDiagnostics()?.shortDiagnostics))
      return write(outcome.result)
    }
    catch (cause) {
      throw new DomainError('RENDER_FAILED', {}, { cause })
    }
    finally {
      if (++renders % SWEEP_EVERY === 0)
        compiler.evictCache(CACHE_AGE)
      // A finished document is freed in a later turn of the event loop; without one, renders in a row would pile up in memory.
      await setImmediate()
    }
  }
  return {
    missingGlyphs,
    pdf: (content, options) => render(content, options, document => new Uint8Array(compiler.pdf(document, {
      pdfStandard: 'ua-1',
      creationTimestamp: CREATION_TIMESTAMP,
    }))),
    svg: (content, options) => render(content, options, document => splitPages(compiler.plainSvg(document), document.numOfPages)),
    pages: (content, options) => render(content, options, (document) => {
      const text = textLayer(compiler.svg(document))
      return splitPages(compiler.plainSvg(document), document.numOfPages).map((svg, index) => ({ svg, ...pageSize(svg), text: text[index] ?? [] }))
    }),
    measure: (content, options) => render(content, options, (document) => {
      // What the template itself says at its end, see `main.typ`.
      const [end] = compiler.query(document, { selector: '<end>', field: 'value' }) as Omit<Measure, 'pages'>[]
      if (end === undefined)
        throw new Error('The template does not say where it ends.')
      return { pages: document.numOfPages, ...end }
    }, true),
  }
}
