import type { Edit } from '@int/schema'

/** The sentence that says why an edit is proposed; a model's own words are marked as such. */
export function useEditReason() {
  const { t, te } = useI18n()
  return ({ kind, reason }: Edit): string => {
    const key = `generation.reasons.${reason.code}`
    if (!te(key) || reason.params.text === '')
      return t(`generation.kinds.${kind}.text`)
    return t(key, reason.params, Number(reason.params.count ?? 1))
  }
}
