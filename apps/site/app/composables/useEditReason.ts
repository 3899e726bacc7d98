import type { Edit } from '@int/schema'

/** The sentence that says why an edit is proposed; a model's own words stand for themselves. */
export function useEditReason() {
  const { t, te } = useI18n()
  return ({ kind, reason }: Edit): string => {
    const key = `generation.reasons.${reason.code}`
    if (te(key))
      return t(key, reason.params, Number(reason.params.count ?? 1))
    return typeof reason.params.text === 'string' ? reason.params.text : t(`generation.kinds.${kind}.text`)
  }
}
