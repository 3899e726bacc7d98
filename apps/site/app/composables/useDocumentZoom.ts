import { useElementSize } from '@vueuse/core'

/** `width` and `page` follow the room there is; a number is the share of the size on paper. */
export type DocumentZoom = 'width' | 'page' | number

/** A point of the page in pixels at its size on paper (CSS: 96 pixels and 72 points an inch). */
const PIXELS = 96 / 72
const STEPS = [0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]
/** Wider than that, a line of text is longer than the eye follows. */
const WIDEST = 980

/** How large pages are shown in a scrolling `region`: their width in pixels, and the way to the next larger or smaller. */
export function useDocumentZoom(region: Readonly<Ref<HTMLElement | null>>, page: () => { width: number, height: number } | undefined) {
  const zoom = ref<DocumentZoom>('width')
  const { width, height } = useElementSize(region)

  const pageWidth = computed(() => {
    const size = page() ?? { width: 595, height: 842 }
    if (typeof zoom.value === 'number')
      return size.width * PIXELS * zoom.value
    const widest = Math.min(width.value, WIDEST)
    return zoom.value === 'width' ? widest : Math.min(widest, height.value * size.width / size.height)
  })
  const percent = computed(() => Math.round(pageWidth.value / ((page()?.width ?? 595) * PIXELS) * 100))

  function larger(): void {
    zoom.value = STEPS.find(step => step > percent.value / 100 + 0.01) ?? zoom.value
  }
  function smaller(): void {
    zoom.value = STEPS.findLast(step => step < percent.value / 100 - 0.01) ?? zoom.value
  }
  return { zoom, pageWidth, percent, larger, smaller }
}
