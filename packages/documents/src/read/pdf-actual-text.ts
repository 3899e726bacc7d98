import type { Glyph } from './pdf-glyphs.ts'
import { Inflate } from 'fflate'

/** A page's content is far below this when unpacked. */
const MOST_CONTENT = 20_000_000
/** Streams that one page's content is made of. */
const MOST_STREAMS = 200

/** What stands for more glyphs than this is a whole phrase, whose words keep their own places. */
const MOST_REPLACED = 6

/** A PDF's bytes as text, one character a byte, for finding objects in. */
export function latinOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function inflate(bytes: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream = new Inflate((chunk) => {
      size += chunk.length
      if (size > MOST_CONTENT)
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

/** The text between `N G obj` and the next `endobj`, with the place where it begins; the last one counts where a file was saved over. */
function objectAt(file: string, reference: string): { start: number, dictionary: string } | undefined {
  const start = Math.max(file.lastIndexOf(`\n${reference} obj`), file.lastIndexOf(`\r${reference} obj`))
  if (start < 0)
    return undefined
  const end = file.indexOf('endobj', start)
  const stream = file.indexOf('stream', start)
  return { start, dictionary: file.slice(start, stream >= 0 && stream < end ? stream : end) }
}

function contentOf(bytes: Uint8Array, file: string, reference: string): string {
  const object = objectAt(file, reference)
  const head = object && /stream\r?\n/.exec(file.slice(object.start + object.dictionary.length, object.start + object.dictionary.length + 10))
  if (!object || !head || /\/Filter/.test(object.dictionary.replace(/\/Filter\s*(?:\[\s*)?\/FlateDecode\s*\]?/, '')))
    return ''
  const from = object.start + object.dictionary.length + head[0].length
  const to = file.indexOf('endstream', from)
  if (to < 0)
    return ''
  return object.dictionary.includes('/FlateDecode')
    ? latinOf(inflate(bytes.subarray(from, to)) ?? new Uint8Array())
    : file.slice(from, Math.min(to, from + MOST_CONTENT))
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A PDF string, literal or hexadecimal, as text: UTF-16 or UTF-8 by its mark, else as it stands. */
function textOfString(written: string): string {
  const raw = written.startsWith('<')
    ? (written.slice(1, -1).replace(/\s/g, '').match(/../g) ?? []).map(byte => String.fromCharCode(Number.parseInt(byte, 16))).join('')
    : written.slice(1, -1).replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, character?: string) => octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xFF) : character === undefined ? '' : ESCAPES[character] ?? character)
  const bytes = Uint8Array.from(raw, character => character.charCodeAt(0))
  if (raw.startsWith('\u00FE\u00FF'))
    return new TextDecoder('utf-16be').decode(bytes)
  return raw.startsWith('\u00EF\u00BB\u00BF')
    ? new TextDecoder().decode(bytes)
    : raw
}

const MARKED = /\/Span\s*(?:<<((?:[^<>()]|<[0-9A-F\s]*>|\((?:\\[\s\S]|[^\\)])*\))*)>>|\/\w+)\s*BDC\b/gi
const ACTUAL_TEXT = /\/ActualText\s*(<[0-9A-F\s]*>|\((?:\\[\s\S]|[^\\)])*\))/i

/**
 * What the spans of a page's content say they read as (ISO 32000-1, 14.9.4), in the order in which the page draws them; `undefined` for a span that doesn't.
 * Producers write it where a glyph's own mapping is wrong: a ligature, an alternate form, one drawing that several characters share.
 * Reads only plain objects and Flate streams, what browsers and office programs write; for others the list is empty.
 */
export function actualTexts(bytes: Uint8Array, file: string, page: { num: number, gen: number }): (string | undefined)[] {
  const contents = /\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(objectAt(file, `${page.num} ${page.gen}`)?.dictionary ?? '')?.[1] ?? ''
  const streams = [...contents.matchAll(/(\d+)\s+(\d+)\s+R/g)].slice(0, MOST_STREAMS)
  const content = streams.map(([, number, generation]) => contentOf(bytes, file, `${number} ${generation}`)).join('\n')
  if (!content.includes('/ActualText'))
    return []
  return [...content.matchAll(MARKED)].map(([, dictionary]) => {
    const written = ACTUAL_TEXT.exec(dictionary ?? '')?.[1]
    return written === undefined ? undefined : textOfString(written)
  })
}

/** Glyphs of a span that says what it reads as, made one. Spans that reach over words or lines stay as they are. */
export function replaceGlyphs(glyphs: Glyph[], from: number, text: string): void {
  const own = glyphs.slice(from)
  const first = own[0]
  const visible = text.trim()
  if (!first || visible === '' || own.length > MOST_REPLACED || visible.length > own.length * 4 || /\s/.test(visible) || own.some(glyph => Math.abs(glyph.y - first.y) > glyph.fontSize * 0.5))
    return
  glyphs.splice(from, own.length, {
    ...first,
    text: visible,
    x: Math.min(...own.map(glyph => glyph.x)),
    right: Math.max(...own.map(glyph => glyph.right)),
    hidden: own.every(glyph => glyph.hidden),
  })
}
