import type { ResumeContent } from '@int/schema'

/** Characters that a file system somewhere refuses, plus controls and bidirectional marks, which can disguise an extension. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu
/** Names Windows keeps for devices, whatever the extension. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
/** ext4, APFS and NTFS hold 255 bytes or UTF-16 units a name; one part may take this many bytes of it. */
const PART_BYTES = 70
/** What a reader takes for one character. To make one takes longer than to use it. */
const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

function safePart(text: string): string {
  const clean = text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()
  let kept = ''
  let bytes = 0
  for (const { segment } of CHARACTERS.segment(clean)) {
    bytes += new TextEncoder().encode(segment).length
    if (bytes > PART_BYTES)
      break
    kept += segment
  }
  return kept.replace(/^[\s.]+|[\s.]+$/g, '')
}

/** `Name – Company – Role.pdf`, from what is known, safe in every file system; `extension` comes without a dot. */
export function exportFileName(
  content: ResumeContent,
  vacancy: { company: string, jobPosition: string | null } | null,
  extension: string,
): string {
  const parts = [
    content.personalInfo.fullName,
    vacancy?.company ?? '',
    vacancy?.jobPosition ?? '',
  ].map(safePart).filter(Boolean)
  const name = parts.join(' – ')
  return `${name === '' || RESERVED.test(name)
    ? 'Resume'
    : name}.${extension}`
}
