import type { ScoreBand, Verdict } from '@int/schema'

/** Colour and sign of each verdict; the word stands beside them wherever they are shown. */
export const VERDICT_APPEARANCE = {
  shown: { icon: 'i-lucide-check', color: 'success' },
  unsaid: { icon: 'i-lucide-eye-off', color: 'info' },
  adjacent: { icon: 'i-lucide-circle-dot-dashed', color: 'warning' },
  missing: { icon: 'i-lucide-x', color: 'error' },
} as const satisfies Record<Verdict, { icon: string, color: string }>

const BAND_TEXT: Record<ScoreBand, string> = {
  weak: 'text-error',
  partial: 'text-warning',
  fair: 'text-info',
  strong: 'text-primary',
  excellent: 'text-success',
}

/** Text colour class of a score's band. */
export function bandText(band: ScoreBand | null): string {
  return band ? BAND_TEXT[band] : 'text-muted'
}
