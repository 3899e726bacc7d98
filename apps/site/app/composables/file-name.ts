const FALLBACK = 'resume.pdf'

/** The file name of a `Content-Disposition` header: `filename*` (RFC 8187) before the plain `filename`. */
export function fileNameOf(disposition: string | null): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (extended) {
    try {
      return decodeURIComponent(extended)
    }
    catch {
      // A stray percent sign: the plain name below serves.
    }
  }
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? FALLBACK
}
