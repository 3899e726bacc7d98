import { withoutMarks } from '../language/patterns.ts'

/** A word of a text: `norm` for comparing, `raw` as written, UTF-16 offsets. */
export interface Token {
  norm: string
  /** `norm` without its ending, so that "pipelines" meets "pipeline" and "баз" meets "базы". */
  stem: string
  raw: string
  start: number
  end: number
}

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]'
/** One CJK character; or a run of letters and digits that keeps `++` and `#` after it and the dot of ".NET" before it. */
const TOKEN = new RegExp(`${CJK}|(?:(?<![\\p{L}\\p{N}])\\.(?=net(?![\\p{L}\\p{N}])))?(?:(?!${CJK})[\\p{L}\\p{M}\\p{N}])+(?:(?<=[\\p{L}\\p{N}]{2})['’]\\p{L}{1,2}(?![\\p{L}\\p{N}]))?(?:\\+\\+|#(?![\\p{L}\\p{N}]))?`, 'giu')

/** The same for text without other scripts, which is most of it, in a third of the time. */
const ASCII_TOKEN = /(?:(?<![a-z\d])\.(?=net(?![a-z\d])))?[a-z\d]+(?:(?<=[a-z\d]{2})'[a-z]{1,2}(?![a-z\d]))?(?:\+\+|#(?![a-z\d]))?/gi

const LATIN_ENDING = /(?:ami|ach|ego|emu|ych|ymi|iem|owi|ów|en|em|es|os|as|[esaoiyuęą]|n(?<=en))$/
const CYRILLIC_ENDING = /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ості|ость|ости|ією|ий|ый|ой|ей|ом|ем|ах|ях|ых|их|ым|им|ую|юю|ая|яя|ое|ее|ые|ие|ов|ев|ів|ья|ия|ії|ія|ію|ию|ии|[аеиоуыэюяіїєйьъ])$/

/**
 * A word without its grammatical ending, cut by rule and never below four letters.
 * Rough on purpose: both sides of a comparison are cut the same way.
 */
export function stemOf(norm: string): string {
  if (norm.length < 5 || /\d/.test(norm))
    return norm
  const cut = /\p{Script=Cyrillic}/u.test(norm)
    ? norm.replace(CYRILLIC_ENDING, '')
    : norm.replace(/ies$/, 'y').replace(LATIN_ENDING, '')
  return cut.length < 4
    ? norm.slice(0, 4)
    : cut
}

/** The words of a text in order. CJK text, which has no spaces, comes as single characters. */
export function tokensOf(text: string): Token[] {
  const ascii = /^\p{ASCII}*$/u.test(text)
  return Array.from(text.matchAll(ascii ? ASCII_TOKEN : TOKEN), ({ 0: raw, index }) => {
    const norm = (ascii ? raw.toLowerCase() : withoutMarks(raw.normalize('NFKC').toLowerCase())).replaceAll('’', '\'').replace(/'s$/, '')
    return { norm, stem: stemOf(norm), raw, start: index, end: index + raw.length }
  })
}
