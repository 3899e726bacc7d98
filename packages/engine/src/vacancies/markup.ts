/** A text without its markup; `at` gives for each of its UTF-16 units the offset in the source, and one more for the end. */
export interface Plain {
  text: string
  at: (offset: number) => number
}

const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,300})?\/?>/giu
const BLOCK = /^<\/?(?:p|div|ul|ol|li|br|h[1-6]|table|tr|td|th|section|article|header|footer|dl|dt|dd|hr|blockquote)[\s/>]/iu
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/giu
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—', bull: '•', middot: '·', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', euro: '€', pound: '£', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ntilde: 'ñ', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', atilde: 'ã', otilde: 'õ', aring: 'å', aelig: 'æ', oslash: 'ø' }

/** What a tag leaves behind: list items become bullets, blocks end lines. */
function leftOf(tag: string): string {
  if (/^<li(?:\s|>)/i.test(tag))
    return '\n- '
  if (/^<t[dh](?:\s|>)/i.test(tag))
    return '\t'
  return BLOCK.test(tag) ? '\n' : ''
}

function characterOf(entity: RegExpMatchArray): string | undefined {
  const [, decimal, hex, name = ''] = entity
  const code = decimal === undefined ? hex === undefined ? undefined : Number.parseInt(hex, 16) : Number(decimal)
  if (code !== undefined)
    return code > 31 && code < 0xD800 ? String.fromCharCode(code) : ' '
  return NAMED[name]
}

/**
 * The words of an advertisement that was copied with its HTML. Text without tags and entities comes back as it is.
 * Only what is certainly markup goes: "<3" and "a < b" stay.
 */
export function withoutMarkup(source: string): Plain {
  const marks = [
    ...Array.from(source.matchAll(TAG), match => ({ index: match.index, length: match[0].length, left: leftOf(match[0]) })),
    ...Array.from(source.matchAll(ENTITY)).flatMap((match) => {
      const left = characterOf(match)
      return left === undefined ? [] : [{ index: match.index, length: match[0].length, left }]
    }),
  ].toSorted((one, other) => one.index - other.index)
  if (marks.length === 0)
    return { text: source, at: offset => offset }
  let text = ''
  const map: number[] = []
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at++)
      map.push(at)
    text += source.slice(from, to)
  }
  let from = 0
  for (const { index, length, left } of marks) {
    // An entity inside of a tag went with it.
    if (index < from)
      continue
    copy(from, index)
    text += left
    for (let step = 0; step < left.length; step++)
      map.push(index)
    from = index + length
  }
  copy(from, source.length)
  map.push(source.length)
  return { text, at: offset => map[Math.max(0, Math.min(offset, map.length - 1))] ?? source.length }
}
