import type { DocumentPreview } from '@int/schema'
import type { DocumentChoice } from './useDocumentChoice'

/**
 * The pages of the document at `base` (`/api/resumes/:id`, `/api/generations/:id`) as image addresses, fetched again whenever `version` or the choice changes.
 * The old pages stay until the new ones are there; an answer that was overtaken is dropped.
 */
export function useDocumentPages(base: () => string, version: () => string | number, choice: Ref<DocumentChoice>) {
  const pages = shallowRef<string[]>()
  const error = shallowRef<unknown>()
  const loading = ref(false)
  let controller: AbortController | undefined

  async function load(): Promise<void> {
    controller?.abort()
    const own = new AbortController()
    controller = own
    loading.value = true
    try {
      const preview = await $fetch<DocumentPreview>(`${base()}/preview`, { query: { ...choice.value }, signal: own.signal })
      pages.value = preview.pages.map(toImageAddress)
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

  // Mounted first: the choice is read from this device only then.
  onMounted(() => watch([base, version, () => ({ ...choice.value })], load, { immediate: true }))
  onScopeDispose(() => controller?.abort())
  return { pages, error, loading, load }
}

/** An image can't run scripts, whatever the SVG holds; and a data address passes a strict content security policy. */
function toImageAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}
