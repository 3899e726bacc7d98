import { execFileSync } from 'node:child_process'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { extractText, getDocumentProxy } from 'unpdf'

let library: PDFiumLibrary | undefined

/** Programs of others that take the text out of a PDF. */
export const EXTRACTORS: Record<string, (pdf: Uint8Array) => Promise<string> | string> = {
  'pdf.js': async (pdf) => {
    const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })
    return text
  },
  'pdfium': async (pdf) => {
    library ??= await PDFiumLibrary.init()
    const document = await library.loadDocument(pdf)
    try {
      return [...document.pages()].map(page => page.getText()).join('\n')
    }
    finally {
      document.destroy()
    }
  },
  ...isInstalled('pdftotext') && {
    pdftotext: (pdf: Uint8Array) => execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 50_000_000 }).toString(),
  },
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' })
    return true
  }
  catch {
    return false
  }
}
