import { DomainError } from '@int/schema'
import { unzipSync } from 'fflate'

/** Unpacked bytes of all parts together that are looked at; a resume's XML is far below 1 MB. */
const MOST_BYTES = 40_000_000
const MOST_ENTRIES = 5_000

/**
 * The parts of a ZIP archive that `wanted` names, unpacked. Throws `FILE_BROKEN` for a damaged archive and `FILE_TOO_COMPLEX` for one that unpacks to more than any resume needs.
 * Sizes are taken from the archive's directory and bound the unpacked buffers, so a false one yields a cut part and not more memory.
 */
export function unzipParts(bytes: Uint8Array, wanted: (name: string) => boolean): { parts: Map<string, Uint8Array>, names: string[] } {
  const names: string[] = []
  let total = 0
  let tooMuch = false
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        if (!wanted(name))
          return false
        total += originalSize
        tooMuch ||= total > MOST_BYTES || names.length > MOST_ENTRIES
        return !tooMuch
      },
    })
    if (tooMuch)
      throw new DomainError('FILE_TOO_COMPLEX')
    return { parts: new Map(Object.entries(files)), names }
  }
  catch (cause) {
    throw cause instanceof DomainError
      ? cause
      : new DomainError('FILE_BROKEN', {}, { cause })
  }
}
