import type { Outline } from './outline.ts'
import { labelsFor } from './labels.ts'

/** What the photo is to whoever does not see it, in the document's language. */
export function photoAlt({ language, name, documentTitle }: Outline): string {
  return name === ''
    ? documentTitle
    : labelsFor(language).photo.replace('{name}', () => name)
}

export function isJpeg(photo: Uint8Array): boolean {
  return photo[0] === 0xFF
}

/** Width and height in pixels of a JPEG (ITU-T T.81, B.2.2) or PNG (ISO/IEC 15948, 11.2.2); as if square where the file does not say. */
export function pictureSize(photo: Uint8Array): { width: number, height: number } {
  const view = new DataView(photo.buffer, photo.byteOffset, photo.byteLength)
  if (!isJpeg(photo))
    return photo.length < 24 ? { width: 1, height: 1 } : { width: view.getUint32(16), height: view.getUint32(20) }
  let at = 2
  while (at + 9 < photo.length) {
    const marker = view.getUint8(at + 1)
    // Frames of all kinds; the three numbers between them are tables.
    if (marker >= 0xC0 && marker <= 0xCF && marker !== 0xC4 && marker !== 0xC8 && marker !== 0xCC)
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return { width: 1, height: 1 }
}
