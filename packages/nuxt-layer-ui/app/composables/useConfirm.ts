import ConfirmDialog from '../components/ConfirmDialog.vue'

interface Question {
  title: string
  description?: string
  confirmLabel: string
  /** A red button, for what cannot be undone. */
  destructive?: boolean
  /** What has to be typed first, for what takes everything with it. */
  phrase?: string
}

/** Asks before something is done; resolves to `true` only when the person said yes. */
export function useConfirm() {
  const dialog = useOverlay().create(ConfirmDialog, { destroyOnClose: true })
  return async (question: Question): Promise<boolean> => await dialog.open(question).result === true
}
