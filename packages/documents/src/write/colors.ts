/**
 * Contrast that text needs against white paper, and against white where it may also stand on a ground that is tinted with its own
 * colour by at most a tenth: 4.5 on that ground. Source: WCAG 2.2, success criterion 1.4.3.
 */
export const CONTRAST = { paper: 4.5, tinted: 5.4 }
const STEP = 0.94

/** The colour `#rrggbb` itself, or as much darker as it takes to have at least `contrast` on white paper. */
export function readableAccent(color: string, contrast: number = CONTRAST.tinted): string {
  let channels = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16))
  while (1.05 / (luminance(channels) + 0.05) < contrast)
    channels = channels.map(channel => Math.floor(channel * STEP))
  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance of 8-bit sRGB channels, as WCAG 2.2 defines it. */
function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045
      ? share / 12.92
      : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
