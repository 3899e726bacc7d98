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
  const overlay = useOverlay()
  // A dialog each time: one that is destroyed when it closes does not open again, and one that stays keeps what was typed.
  return async (question: Question): Promise<boolean> => await overlay.create(ConfirmDialog, { destroyOnClose: true }).open(question).result === true
}
