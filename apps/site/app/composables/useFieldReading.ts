import type { Pointer } from '@int/schema'

/** Below these, the reader's own estimate says: look here first, and: have a look. */
const UNSURE_BELOW = 0.6
const CHECK_BELOW = 0.85

export type ReadLevel = 'unsure' | 'check' | 'sure'

/** How loudly a field asks to be looked at; `confidence` from 0 to 1. */
export function readLevel(confidence: number): ReadLevel {
  if (confidence < UNSURE_BELOW)
    return 'unsure'
  return confidence < CHECK_BELOW ? 'check' : 'sure'
}

/** Whether every field shows where it was read, not only those in doubt. */
export function useSourcesShown() {
  return useState('sources-shown', () => false)
}

/** What the reading says about the field at `pointer`, in words for the page; nothing once the person has changed it. */
export function useFieldReading(pointer: () => Pointer) {
  const { t } = useI18n()
  const editor = useResumeEditor()
  const shown = useSourcesShown()

  const field = computed(() => editor.readFields.get(pointer()))
  const level = computed(() => field.value && readLevel(field.value.confidence))
  const isMissing = computed(() => editor.missing.has(pointer()))
  const doubt = computed(() => level.value === 'unsure' || level.value === 'check')
  const hint = computed(() => {
    if (isMissing.value)
      return t('resumes.review.missing')
    return doubt.value ? t(`resumes.review.levels.${level.value}`) : undefined
  })
  const source = computed(() => {
    if (!field.value || !(doubt.value || shown.value))
      return undefined
    const { text, page } = field.value.source
    return page === undefined ? t('resumes.review.source', { text }) : t('resumes.review.sourceOnPage', { text, page })
  })
  return { field, level, doubt, isMissing, hint, source }
}
