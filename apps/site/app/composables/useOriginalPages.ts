import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist'

/** A page of the original; sizes in points. */
export interface OriginalPage {
  width: number
  height: number
  proxy: PDFPageProxy
}

/**
 * The pages of the PDF that a resume was read from. The reader of PDFs is big, so it is loaded only here; it runs in a worker
 * of its own from this server, without evaluation and WebAssembly, and asks nobody for fonts or tables.
 */
export function useOriginalPages(resumeId: () => string) {
  const pages = shallowRef<OriginalPage[]>()
  const error = shallowRef<unknown>()
  const { app } = useRuntimeConfig()
  let task: PDFDocumentLoadingTask | undefined
  let isGone = false

  async function load(): Promise<void> {
    error.value = undefined
    try {
      const [pdf, worker, bytes] = await Promise.all([
        import('pdfjs-dist/legacy/build/pdf.mjs'),
        import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
        $fetch<ArrayBuffer>(`/api/resumes/${resumeId()}/source`, { responseType: 'arrayBuffer' }),
      ])
      if (isGone)
        return
      pdf.GlobalWorkerOptions.workerSrc = worker.default
      task = pdf.getDocument({ data: new Uint8Array(bytes), useWasm: false, wasmUrl: `${app.baseURL}pdf-decoders/`, enableXfa: false, verbosity: pdf.VerbosityLevel.ERRORS })
      const file = await task.promise
      const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1)
      pages.value = await Promise.all(numbers.map(async (number) => {
        const proxy = await file.getPage(number)
        const { width, height } = proxy.getViewport({ scale: 1 })
        return { width, height, proxy }
      }))
    }
    catch (cause) {
      if (!isGone)
        error.value = cause
    }
  }

  onMounted(load)
  onScopeDispose(() => {
    isGone = true
    void task?.destroy()
  })
  return { pages, error, load }
}
