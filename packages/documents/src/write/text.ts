/** Zero-width joiner and non-joiner shape Arabic, Persian and Indic words and emoji, so they stay. */
const JOINERS = /[\u200C\u200D]/
/** Controls, invisible format characters (direction overrides, tags, soft hyphens), lone surrogates, private codes and noncharacters: nothing a reader sees. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu
/**
 * What no line breaks inside of: everything but white space, a slash before a letter, and scripts that break anywhere.
 * A space before closing punctuation or after an opening bracket does not break either. Source: UAX #14, rules LB13 and LB14.
 */
const UNBREAKABLE = /(?:(?<=[([{]) | (?=[,.;:!?/)\]}])|(?!\/\p{L})[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]){10,}/gu
const BREAK = '\u200B'

/** One paragraph of plain text: every kind of white space is one space, and what cannot be seen is gone. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, character => JOINERS.test(character)
      ? character
      : '')
    .trim()
}

/** The paragraphs of a text, cleaned; a line break in it starts a new one. */
export function cleanParagraphs(text: string | undefined): string[] {
  return (text ?? '').split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/).map(cleanLine).filter(Boolean)
}

/** A generous guess at a character's width in em; the widest Latin capitals are just under one. */
function widthOf(character: string): number {
  if (/[\p{Ll}\d.,:;\-_/()]/u.test(character)) {
    return character === 'm' || character === 'w'
      ? 0.9
      : 0.6
  }
  return /\p{Mn}/u.test(character)
    ? 0
    : 1
}

/** The same text with zero-width spaces in what would run over a line of `widest` em; ordinary words and addresses stay as they are. */
export function withBreaks(text: string, widest: number): string {
  // No character is wider than one em.
  if (text.length <= widest)
    return text
  return text.replace(UNBREAKABLE, run => textWidth(run) <= widest
    ? run
    : run.split(/(?<= )/).map(word => brokenWord(word, widest)).join(BREAK))
}

function textWidth(text: string): number {
  return Array.from(text, widthOf).reduce((sum, width) => sum + width, 0)
}

/** After these an address is best divided. */
const JOINT = /[@/.\-_?&=]/

function brokenWord(word: string, widest: number): string {
  const letters = Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word), ({ segment }) => segment)
  const widths = letters.map(textWidth)
  let out = ''
  for (let start = 0; start < letters.length;) {
    let end = start
    for (let width = 0; end < letters.length && (end === start || width + (widths[end] ?? 0) <= widest); end++)
      width += widths[end] ?? 0
    if (end < letters.length)
      end = lastJoint(letters, start, end) ?? end
    out += (start === 0 ? '' : BREAK) + letters.slice(start, end).join('')
    start = end
  }
  return out
}

/** Where to divide between two places, after a joint that leaves the line at least half full. */
function lastJoint(letters: string[], start: number, end: number): number | undefined {
  const at = letters.slice(start, end).findLastIndex(letter => JOINT.test(letter))
  return at >= (end - start) / 2 - 1
    ? start + at + 1
    : undefined
}

/** Stands before and after a compound, and where a long word may break; content cannot hold them, since `cleanLine` drops private codes. */
const COMPOUND = '\uE000'
const BREAK_SIGN = '\uE001'
const JOINED = /[^\s\-/–—\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}]{1,24}[\-/–—][^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}]+/gu

/** What a text has that needs a sign at all. */
const SIGNED = /[\-/–—\u200B]/

/**
 * The same text with its compounds ("full-stack", "CI/CD") set off by a sign, so that no line ends inside of them, and with a sign for each
 * zero-width space. `longest` is the number of characters after the first hyphen beyond which a compound is left free to break.
 */
export function withSigns(text: string, longest: number): string {
  if (!SIGNED.test(text))
    return text
  return text
    .replace(JOINED, compound => compound.length - compound.search(/[-/–—]/) - 1 > longest || compound.includes(BREAK)
      ? compound
      : COMPOUND + compound + COMPOUND)
    .replaceAll(BREAK, BREAK_SIGN)
}

/** Languages written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv'])

/** The direction of a primary language's script. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language)
    ? 'rtl'
    : 'ltr'
}

/** The comma of languages that have one of their own, with the space that follows it. */
const COMMAS: Record<string, string> = { ar: '، ', fa: '، ', ja: '、', zh: '、' }
const LATIN_COMMA = ', '
const OTHER_LETTER = /(?!\p{sc=Latin})\p{L}/u

/** What stands between the items of a list in a language. */
export function listComma(language: string): string {
  return COMMAS[language] ?? LATIN_COMMA
}

/** Items as one text. Those that are all in Latin letters, as names of technologies are, keep the Latin comma in every language. */
export function listOf(items: string[], comma: string): string {
  return items.join(items.some(item => OTHER_LETTER.test(item))
    ? comma
    : LATIN_COMMA)
}

/** One clean line, or `undefined` where nothing is left to show. */
export function optionalLine(text: string | null | undefined): string | undefined {
  return cleanLine(text ?? '') || undefined
}
