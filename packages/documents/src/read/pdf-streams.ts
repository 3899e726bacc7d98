import { Inflate } from 'fflate'

/** A stream that unpacks to more holds neither a page nor a font. */
const MOST_BYTES = 20_000_000

/** A PDF's bytes as text, one character a byte, for finding objects in. */
export function latinOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** The text between `N G obj` and the next `endobj` or stream, with the place where it begins; the last one counts where a file was saved over. */
function objectAt(file: string, reference: string): { start: number, dictionary: string } | undefined {
  const start = Math.max(file.lastIndexOf(`\n${reference} obj`), file.lastIndexOf(`\r${reference} obj`))
  if (start < 0)
    return undefined
  const end = file.indexOf('endobj', start)
  const stream = file.indexOf('stream', start)
  return { start, dictionary: file.slice(start, stream >= 0 && stream < end ? stream : end) }
}

/** An object's dictionary as it is written; empty where the object isn't plain in the file. */
export function dictionaryOf(file: string, reference: string): string {
  return objectAt(file, reference)?.dictionary ?? ''
}

/** Where an object's stream stands; `undefined` where it has none or packs it otherwise than by Flate alone. */
export function streamOf(file: string, reference: string): { from: number, to: number, deflated: boolean } | undefined {
  const object = objectAt(file, reference)
  const head = object && /stream\r?\n/.exec(file.slice(object.start + object.dictionary.length, object.start + object.dictionary.length + 10))
  if (!object || !head || /\/Filter/.test(object.dictionary.replace(/\/Filter\s*(?:\[\s*)?\/FlateDecode\s*\]?/, '')))
    return undefined
  const from = object.start + object.dictionary.length + head[0].length
  const to = file.indexOf('endstream', from)
  return to < 0 ? undefined : { from, to, deflated: object.dictionary.includes('/FlateDecode') }
}

/** A Flate stream unpacked; `undefined` where it is damaged or unpacks to more than anything needs. */
export function inflateStream(bytes: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream = new Inflate((chunk) => {
      size += chunk.length
      if (size > MOST_BYTES)
        throw new RangeError('The stream unpacks to more than is looked at.')
      chunks.push(chunk)
    })
    // Two bytes of zlib's head stand before the deflated data.
    stream.push(bytes.subarray(2), true)
  }
  catch {
    return undefined
  }
  const out = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}
