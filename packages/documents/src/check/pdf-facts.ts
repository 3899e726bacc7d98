import type { FileFont } from '@int/engine/machine-reading'
import { getDocumentProxy, VerbosityLevel } from '../read/pdfjs.ts'

/** Pages beyond are not looked at: their fonts are the first ones' fonts. */
const MOST_PAGES = 10

/** What a PDF says of itself besides its text. */
export interface PdfFacts {
  fonts: FileFont[]
  tagged: boolean
  /** The language that the file states. */
  language: string | null
  title: string | null
}

/** Reads fonts, tags, language and title of a PDF. The file was read before, so that it opens is known. */
export async function readPdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  // The library takes the buffer for itself, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: VerbosityLevel.ERRORS, enableXfa: false, useSystemFonts: false })
  try {
    const fonts = new Map<string, FileFont>()
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number)
      await page.getOperatorList()
      for (const [, data] of page.commonObjs as Iterable<[string, { name?: string, missingFile?: boolean, loadedName?: string } | null]>) {
        if (data?.loadedName === undefined || data.name === undefined)
          continue
        const name = data.name.replace(/^[A-Z]{6}\+/, '')
        fonts.set(name, { name, embedded: data.missingFile !== true })
      }
    }
    const [marks, metadata] = await Promise.all([document.getMarkInfo() as Promise<{ Marked?: boolean } | null>, document.getMetadata()])
    const info = metadata.info as { Language?: string | null, Title?: string }
    return {
      fonts: [...fonts.values()],
      tagged: marks?.Marked === true,
      language: info.Language ?? null,
      title: info.Title ?? null,
    }
  }
  finally {
    await document.loadingTask.destroy()
  }
}
