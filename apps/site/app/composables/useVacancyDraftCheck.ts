export interface VacancyDraft { description: string, company: string, jobPosition: string, url: string }

/** Says what is wrong with a vacancy before it is sent, field by field, and leads the keyboard to the first of it. */
export function useVacancyDraftCheck(draft: VacancyDraft) {
  const { t } = useI18n()
  const missing = ref<{ description?: string, url?: string }>({})

  function check(): boolean {
    missing.value = {
      ...(!draft.description.trim() && { description: t('tracker.fields.descriptionMissing') }),
      ...(draft.url && !/^https?:\/\/\S+$/.test(draft.url) && { url: t('tracker.fields.urlInvalid') }),
    }
    const [first] = Object.keys(missing.value)
    if (first)
      document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    return !first
  }

  // A complaint goes as soon as its field is touched.
  watch(() => ({ ...draft }), () => missing.value = {})

  return { missing, check }
}
