import type { DocumentFormat, FormatOffer } from '@int/schema'
import LossDialog from '../components/documents/export/LossDialog.vue'

/** Downloads a document in a format; what that cannot carry is said before, and counts nothing if the person would rather not. */
export function useDocumentExport(base: () => string, beforeExport: () => Promise<void>) {
  const { busy, download } = useDownload()
  const { notify } = useApiError()
  const { refresh: refreshQuotas } = useQuotas()
  const overlay = useOverlay()
  /** Goes up with every file that was handed out. */
  const exported = ref(0)

  async function exportAs(format: DocumentFormat): Promise<void> {
    await beforeExport()
    try {
      if (format !== 'pdf' && !await isAgreed(format))
        return
    }
    catch (error) {
      return notify(error)
    }
    await download(`${base()}/document`, { format })
    exported.value++
    await refreshQuotas()
  }

  async function isAgreed(format: DocumentFormat): Promise<boolean> {
    const offers = await $fetch<FormatOffer[]>(`${base()}/formats`)
    const offer = offers.find(each => each.format === format)
    return !offer || offer.losses.length === 0 || await overlay.create(LossDialog, { destroyOnClose: true }).open({ offer }).result === true
  }

  return { busy, exported, exportAs }
}
