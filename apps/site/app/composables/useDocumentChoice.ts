import type { Paper, Template } from '@int/schema'
import { useLocalStorage } from '@vueuse/core'

export interface DocumentChoice {
  template: Template
  paper: Paper
}

/** The template and paper last chosen on this device. */
export function useDocumentChoice() {
  return useLocalStorage<DocumentChoice>('bespoke-document', { template: 'ats', paper: 'a4' }, { initOnMounted: true, mergeDefaults: true })
}
