import type { Paper, ResumeContent, Template } from '@int/schema'
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { DomainError } from '@int/schema'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { assetPlaces } from './assets.ts'

export interface RenderOptions {
  template: Template
  paper: Paper
}

/** Turns a resume into pages. Both methods throw `DomainError('RENDER_FAILED')`. */
export interface Typesetter {
  /** A tagged PDF/UA-1 file; the same input gives the same bytes. */
  pdf: (content: ResumeContent, options: RenderOptions) => Promise<Uint8Array>
  /** One SVG a page, from the same engine and the same input as the PDF. */
  svg: (content: ResumeContent, options: RenderOptions) => Promise<string[]>
}

/**
 * A typesetter that keeps one compiler warm.
 * `assetsDirectory` is where the files of `documentAssets` were copied to; without it they are read from this package and its font packages.
 */
export function createTypesetter(options: { assetsDirectory?: string } = {}): Typesetter {
  const places = assetPlaces(options.assetsDirectory)
  const compiler = NodeCompiler.create({
    workspace: places.templatesDirectory,
    fontArgs: [
      { fontPaths: places.fontDirectories },
    ],
  })

  const compile = (content: ResumeContent, render: RenderOptions): NodeTypstDocument => {
    compiler.mapShadow(join(places.templatesDirectory, 'data.json'), Buffer.from(JSON.stringify({ content, ...render })))
    const outcome = compiler.compile({
      mainFilePath: join(places.templatesDirectory, 'main.typ'),
    })
    if (outcome.result === null)
      throw new DomainError('RENDER_FAILED')
    return outcome.result
  }
  return {
    pdf: async (content, render) => new Uint8Array(compiler.pdf(compile(content, render), { pdfStandard: 'ua-1', creationTimestamp: 0 })),
    svg: async (content, render) => [
      compiler.plainSvg(compile(content, render)),
    ],
  }
}
