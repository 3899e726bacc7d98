/** The door to pdf.js: unpdf's build of it, which needs neither a worker thread nor a canvas. */
import { OPS, VerbosityLevel } from 'unpdf/pdfjs'

export { getDocumentProxy } from 'unpdf'
export type PDFDocumentProxy = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>
export type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>
export { OPS, VerbosityLevel }
