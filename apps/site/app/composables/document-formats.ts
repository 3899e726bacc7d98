import type { DocumentFormat } from '@int/schema'

/** What each format looks like in a list. */
export const FORMAT_ICONS: Record<DocumentFormat, string> = {
  pdf: 'i-lucide-file-text',
  docx: 'i-lucide-file-pen-line',
  markdown: 'i-lucide-file-code',
  text: 'i-lucide-file-type',
  json: 'i-lucide-file-json',
  jsonresume: 'i-lucide-file-json-2',
}

/** Colours that stand out from paper in print and for those who see little contrast: each has at least 4.5 to 1 on white (WCAG 2.2, 1.4.3). */
export const ACCENTS = ['#1f5a6b', '#14532d', '#1d4ed8', '#4338ca', '#6b21a8', '#9d174d', '#9a3412', '#334155'] as const
