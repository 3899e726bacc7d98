import { nextTick } from 'vue'
import { fieldId } from './resume-fields'

/** Moves the keyboard to the input of the value at `pointer`, once it is on the page. */
export async function focusField(pointer: string): Promise<void> {
  await nextTick()
  document.getElementById(fieldId(pointer))?.focus()
}

/** The pointer of the field that a link leads to; entries on the way open for it. */
export function useFocusTarget() {
  return useState<string | undefined>('focus-target', () => undefined)
}

/** Leads eye and keyboard to the field at `pointer`, opening the entry it is folded away in; `focus: false` leaves the keyboard where it is. */
export function useGoToField() {
  const target = useFocusTarget()
  return async (pointer: string, { focus = true } = {}): Promise<void> => {
    // Twice to the same place must open it again.
    target.value = undefined
    await nextTick()
    target.value = pointer
    // One tick for each entry on the way to open.
    await nextTick()
    await nextTick()
    const element = document.getElementById(fieldId(pointer))
    if (focus)
      element?.focus({ preventScroll: true })
    element?.scrollIntoView({ behavior: 'smooth', block: 'center' })
  }
}
