import type { Glyph } from './pdf-glyphs.ts'
import { dictionaryOf, inflateStream, latinOf, streamOf } from './pdf-streams.ts'

/** Streams that one page's content is made of. */
const MOST_STREAMS = 200

/** What stands for more glyphs than this is a whole phrase, whose words keep their own places. */
const MOST_REPLACED = 6

function contentOf(bytes: Uint8Array, file: string, reference: string): string {
  const stream = streamOf(file, reference)
  if (!stream)
    return ''
  return stream.deflated
    ? latinOf(inflateStream(bytes.subarray(stream.from, stream.to)) ?? new Uint8Array())
    : file.slice(stream.from, stream.to)
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
  const contents = /\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(dictionaryOf(file, `${page.num} ${page.gen}`))?.[1] ?? ''
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
