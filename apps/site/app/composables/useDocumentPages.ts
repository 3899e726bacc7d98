import type { DocumentDesignInput, DocumentPage, DocumentPreview, ResumeContent } from '@int/schema'

/** What is looked at instead of what is stored. */
export interface DocumentDraft { design?: DocumentDesignInput, content?: ResumeContent }

/** A page as an image's address, with its size in points and the words on it. */
export interface PagePicture extends Omit<DocumentPage, 'svg'> { address: string }

/** Short enough to feel at once, long enough that a word that is being typed is one picture and not six. */
const TYPING_PAUSE_MS = 120

/**
 * The pages of the document at `base` (`/api/resumes/:id`, `/api/generations/:id`), drawn again whenever `version` or the draft changes.
 * The old pages stay until the new ones are there; an answer that was overtaken is dropped.
 */
export function useDocumentPages(base: () => string, version: () => string | number, draft: () => DocumentDraft = () => ({})) {
  const pages = shallowRef<PagePicture[]>()
  const error = shallowRef<unknown>()
  const loading = ref(false)
  let controller: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    clearTimeout(timer)
    controller?.abort()
    const own = new AbortController()
    controller = own
    loading.value = true
    try {
      const preview = await $fetch<DocumentPreview>(`${base()}/preview`, { method: 'POST', body: draft(), signal: own.signal })
      show(preview.pages.map(toPicture))
      error.value = undefined
    }
    catch (cause) {
      if (!own.signal.aborted)
        error.value = cause
    }
    finally {
      if (controller === own)
        loading.value = false
    }
  }

  function show(next: PagePicture[] | undefined): void {
    pages.value?.forEach(({ address }) => URL.revokeObjectURL(address))
    pages.value = next
  }

  onMounted(() => {
    void load()
    watch([base, version, draft], () => {
      loading.value = true
      clearTimeout(timer)
      timer = setTimeout(() => void load(), TYPING_PAUSE_MS)
    })
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    controller?.abort()
    show(undefined)
  })
  return { pages, error, loading, load }
}

/** An image can't run scripts, whatever the SVG holds; an address of the page's own memory passes a strict content security policy. */
export function toPicture({ svg, ...page }: DocumentPage): PagePicture {
  return { ...page, address: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })) }
}
