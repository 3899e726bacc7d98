/** Says that a tailoring is done, to somebody who went on to another page meanwhile. */
export function useTailoredToast() {
  const { $i18n } = useNuxtApp()
  const toast = useToast()
  return (generationId: string): void => {
    toast.add({
      title: $i18n.t('generation.new.doneElsewhere'),
      color: 'success',
      icon: 'i-lucide-scissors',
      duration: 30_000,
      actions: [{ label: $i18n.t('generation.new.see'), color: 'neutral', variant: 'outline', to: `/generations/${generationId}` }],
    })
  }
}
