import type { NumberWords } from './lexicon/numbers.ts'
import { NUMBER_WORDS, SCALES } from './lexicon/numbers.ts'
import { COMPOUND_NUMBERS, FIRST_TWO, ORDINAL_ENDINGS, ORDINALS } from './lexicon/ordinals.ts'
import { NO_LETTER_AFTER } from './patterns.ts'

interface NumberToken {
  value: number
  /** Multiplies what stands before it. */
  scale: boolean
}

export interface SpelledNumber {
  value: number
  start: number
  end: number
}

/** What a compound goes on with after its number: `zehn|jährig`, `dziesięcio|letni`, `десяти|летний`. */
const TAIL = /^-?(?:jahrig|monatig|wochig|tagig|stundig|kopfig|fach|jarig|koppig|delig|letni|miesieczn|tygodniow|dniow|godzinn|osobow|krotn|pokojow|річн|місячн|тижнев|денн|годинн|кратн|кімнатн|летн|месячн|недельн|дневн|часов|комнатн|yillik|aylik|kisilik)/

interface Reader {
  tokens: Map<string, NumberToken>
  fronts: Map<string, number>
}

/** Scale words that may continue a spelled number; single letters only follow digits. */
const SCALE_WORDS: Record<string, string> = {
  en: 'hundred:100 thousand:1000 million:1000000 billion:1000000000',
  de: 'tausend:1000 million:1000000 millionen:1000000 milliarde:1000000000 milliarden:1000000000',
  fr: 'mille:1000 million:1000000 millions:1000000 milliard:1000000000 milliards:1000000000',
  es: 'mil:1000 millon:1000000 millones:1000000',
  pt: 'mil:1000 milhao:1000000 milhoes:1000000',
  it: 'mille:1000 mila:1000 milione:1000000 milioni:1000000 miliardo:1000000000 miliardi:1000000000',
  nl: 'duizend:1000 miljoen:1000000 miljard:1000000000',
  pl: 'tysiac:1000 tysiace:1000 tysiecy:1000 milion:1000000 miliony:1000000 milionow:1000000',
  uk: 'тисяча:1000 тисячі:1000 тисяч:1000 мільйон:1000000 мільйони:1000000 мільйонів:1000000',
  tr: 'bin:1000 milyon:1000000 milyar:1000000000',
  da: 'hundrede:100 tusind:1000 tusinde:1000 million:1000000 millioner:1000000 milliard:1000000000 milliarder:1000000000',
  no: 'hundre:100 tusen:1000 million:1000000 millioner:1000000 milliard:1000000000 milliarder:1000000000',
  sv: 'hundra:100 tusen:1000 miljon:1000000 miljoner:1000000 miljard:1000000000 miljarder:1000000000',
  ru: 'тысяча:1000 тысячи:1000 тысяч:1000 миллион:1000000 миллиона:1000000 миллионов:1000000',
}

/** Slavic numbers after "with": `двадцять` → `двадцятьма`. */
const INSTRUMENTAL: Record<string, [string, string][]> = {
  uk: [['ь', 'ьма'], ['ь', 'ьома'], ['ь', 'ьох']],
  ru: [['ь', 'ью']],
  pl: [['u', 'oma']],
}

function forms(list: string): string[][] {
  return list.split(' ').map(entry => entry.split('/'))
}

/** Numbers under a hundred that are written as one word of their tens and ones. */
function joinedTens(language: string, { joint, reversed }: NumberWords, ones: string[][], tens: string[][]): [string, number][] {
  const isJoined = reversed === true || joint.includes('')
  return !isJoined
    ? []
    : tens.flatMap((ends, index) => ends.flatMap(end => ones.slice(1, 10).flatMap((starts, at) => starts.flatMap(start => joint.map((between): [string, number] => {
        const one = language === 'de' && at === 0
          ? 'ein'
          : start
        return [reversed === true
          ? `${one}${between}${end}`
          : `${end}${between}${one}`, 20 + 10 * index + at + 1]
      })))))
}

/** One word from a hundred up, where hundreds and thousands are not written apart: `zweihundertfünfzig`, `duemila`. */
const ONE_WORD: Record<string, string> = { de: 'tausend', nl: 'duizend', it: 'mila' }

function tokensOf(language: string, words: NumberWords): Map<string, NumberToken> {
  const tokens = new Map<string, NumberToken>()
  const add = (text: string, value: number, scale = false): void => {
    tokens.set(text, { value, scale })
    for (const [ending, other] of INSTRUMENTAL[language] ?? []) {
      if (text.endsWith(ending))
        tokens.set(text.slice(0, -ending.length) + other, { value, scale })
    }
  }
  const ones = forms(words.ones)
  const tens = forms(words.tens)
  const hundreds = forms(words.hundreds)
  ones.forEach((texts, value) => texts.forEach(text => add(text, value)))
  tens.forEach((texts, index) => texts.forEach(text => add(text, 20 + 10 * index)))
  joinedTens(language, words, ones, tens).forEach(([text, value]) => add(text, value))
  Object.entries(words.more ?? {}).forEach(([value, texts]) => texts.split('/').forEach(text => add(text, Number(value))))
  const thousand = ONE_WORD[language]
  const small = thousand === undefined
    ? []
    : [...tokens].filter(([, { value }]) => value > 0 && value < 100)
  hundreds.forEach((texts, index) => texts.forEach((text) => {
    add(text, 100 * (index + 1), language === 'en' || language === 'tr')
    small.forEach(([rest, { value }]) => add(text + rest, 100 * (index + 1) + value))
  }))
  small.forEach(([front, { value }]) => add(`${front}${thousand}`, 1000 * value))
  for (const entry of SCALE_WORDS[language]?.split(' ') ?? []) {
    const [text, value] = entry.split(':')
    add(text!, Number(value), true)
  }
  return tokens
}

const readers = new Map<string, Reader>()

function readerOf(language: string): Reader | undefined {
  const words = NUMBER_WORDS[language]
  if (words === undefined)
    return undefined
  const known = readers.get(language)
  if (known !== undefined)
    return known
  const tokens = tokensOf(language, words)
  const stated = [...tokens].filter(([, { scale }]) => !scale).map(([text, { value }]): [string, number] => [text, value])
  const fronts = new Map([...stated, ...Object.entries(words.fronts ?? {}).flatMap(([value, texts]) => texts.split('/').map((text): [string, number] => [text, Number(value)]))])
  const reader = { tokens, fronts }
  readers.set(language, reader)
  return reader
}

const WORD = /\p{L}+(?:'\p{L}+)*/gu
const HYPHENATED = /\p{L}+(?:['-]\p{L}+)+/gu

interface NumberHit extends NumberToken {
  start: number
  end: number
}

/** The number words of a text in order; a hyphenated one counts as a whole where the table has it whole. */
function hitsIn(folded: string, tokens: Map<string, NumberToken>): NumberHit[] {
  const whole = Array.from(folded.matchAll(HYPHENATED)).flatMap(({ 0: text, index }) => {
    const token = tokens.get(text)
    return token === undefined
      ? []
      : [{ ...token, start: index, end: index + text.length }]
  })
  const single = Array.from(folded.matchAll(WORD)).flatMap(({ 0: text, index }) => {
    // Arabic joins its particles to the word: لأربعة, "for four".
    const token = tokens.get(text) ?? tokens.get(text.replace(/^[لبوكف](?=\p{Script=Arabic}{3})/u, ''))
    return token === undefined || whole.some(({ start, end }) => start <= index && index < end)
      ? []
      : [{ ...token, start: index, end: index + text.length }]
  })
  return [...whole, ...single].sort((one, other) => one.start - other.start)
}

/** Numbers that a compound begins with. */
function frontsIn(folded: string, fronts: Map<string, number>): SpelledNumber[] {
  return Array.from(folded.matchAll(WORD)).flatMap(({ 0: text, index }) => {
    for (let length = text.length - 3; length >= 2; length--) {
      const value = fronts.get(text.slice(0, length))
      if (value !== undefined && TAIL.test(text.slice(length)))
        return [{ value, start: index, end: index + length }]
    }
    return []
  })
}

const JOINT = /^(?:[ -]| and | et | y | e |-et-)$/

/** Whether `next` may follow what is already read: tens before ones, hundreds before tens, a scale after anything. */
function continues(current: number, next: NumberToken, language: string): boolean {
  if (next.scale)
    return true
  if (next.value < 10)
    return current % 10 === 0 && (current % 100 !== 10 || language === 'tr') && current > 0
  if (next.value < 100)
    return current % 100 === 0 && current > 0
  return current === 0
}

const HAN_DIGITS = new Map([...'〇一二三四五六七八九'].map((sign, value): [string, number] => [sign, value]).concat([['零', 0], ['两', 2], ['兩', 2]]))
const HAN_SCALES = new Map([['十', 10], ['百', 100], ['千', 1000]])
const HAN_LARGE = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8]])
/** Han numerals before what they count; alone such a sign is often part of a word. */
const HAN_NUMBER = /(?<=百分之)[〇一二三四五六七八九十百零点]+|(?:[十百千]|[〇一二三四五六七八九零两兩][十百千]?)+[万萬亿億]?(?=[%％余多年月周週天日秒倍名人位家所次项項种種件店社台万元円成门班间床套]|[个個か]月|小时|時間|分(?!之))/gu

function valueOfHan(text: string): number {
  let total = 0
  let current = 0
  for (const sign of text) {
    const scale = HAN_SCALES.get(sign)
    const large = HAN_LARGE.get(sign)
    if (scale !== undefined) {
      total += Math.max(1, current) * scale
      current = 0
    }
    else if (large !== undefined) {
      total = (total + current) * large
      current = 0
    }
    else {
      current = HAN_DIGITS.get(sign)!
    }
  }
  return total + current
}

/** Numbers in Chinese and Japanese numerals. */
export function hanNumbers(folded: string): SpelledNumber[] {
  return Array.from(folded.matchAll(HAN_NUMBER), ({ 0: text, index }) => ({ value: valueOfHan(text), start: index, end: index + text.length }))
}

const splitPatterns = new Map<string, RegExp[]>()

/** One pattern for each word of a list, made once. */
function patternsOf(name: string, list: string | undefined, patternOf: (word: string) => RegExp): RegExp[] {
  const known = splitPatterns.get(name)
  if (known !== undefined)
    return known
  const patterns = (list?.split(' ') ?? []).map(patternOf)
  splitPatterns.set(name, patterns)
  return patterns
}

function compoundsIn(folded: string, language: string): SpelledNumber[] {
  return patternsOf(`compounds ${language}`, COMPOUND_NUMBERS[language], front => new RegExp(`(?<!\\p{L})${front}(?=[\\p{L}-]{5})`, 'gu'))
    .flatMap((pattern, index) => Array.from(folded.matchAll(pattern), match => ({ value: index + 2, start: match.index, end: match.index + match[0].length })))
}

/** Ordinals as the numbers they count to; "first" is a claim of its own. */
function ordinalsIn(folded: string, language: string, withOne: boolean): SpelledNumber[] {
  const least = FIRST_TWO.has(language)
    ? 1
    : 0
  return patternsOf(`ordinals ${language}`, ORDINALS[language], stem => new RegExp(`(?<!\\p{L})(?:${stem})${ORDINAL_ENDINGS}(?!\\p{L})`, 'gu'))
    .flatMap((pattern, index) => withOne || index > least
      ? Array.from(folded.matchAll(pattern), match => ({ value: index + 1, start: match.index, end: match.index + match[0].length }))
      : [])
}

/** Spelled numbers in a folded text. A lone one is left out unless `withOne`: in most languages it is an article. */
export function spelledNumbers(folded: string, language: string, withOne: boolean): SpelledNumber[] {
  const reader = readerOf(language)
  if (reader === undefined)
    return []
  const out: SpelledNumber[] = []
  let total = 0
  let current = 0
  let start = -1
  let end = -1
  const flush = (): void => {
    const value = total + current
    if (start !== -1 && (value !== 1 || withOne))
      out.push({ value, start, end })
    total = 0
    current = 0
    start = -1
  }
  for (const token of hitsIn(folded, reader.tokens)) {
    const joined = start !== -1 && JOINT.test(folded.slice(end, token.start)) && continues(current, token, language)
    if (!joined)
      flush()
    // A scale word alone ("million") is read after digits, by the caller.
    if (start === -1 && token.scale && token.value !== 1000)
      continue
    if (start === -1)
      start = token.start
    end = token.end
    if (token.scale && token.value >= 1000) {
      total += Math.max(1, current) * token.value
      current = 0
    }
    else if (token.scale) {
      current = Math.max(1, current) * token.value
    }
    else {
      current += token.value
    }
  }
  flush()
  out.push(...ordinalsIn(folded, language, withOne))
  if (withOne)
    out.push(...compoundsIn(folded, language))
  out.push(...frontsIn(folded, reader.fronts).filter(one => !out.some(other => one.start < other.end && other.start < one.end)))
  return out
}

const scalePatterns = SCALES.flatMap(({ factor, patterns }) => {
  const all = patterns.split(' | ').map(one => one.trim().replaceAll('\\w', '\\p{L}'))
  const letters = all.filter(one => one.length === 1)
  const words = all.filter(one => one.length > 1)
  return [
    { factor, pattern: new RegExp(`^ ?(?:${words.join('|')})${NO_LETTER_AFTER}`, 'u') },
    ...letters.length === 0
      ? []
      : [{ factor, pattern: new RegExp(`^(?: ?(?:${letters.join('|')})(?=[€$£])|(?:${letters.join('|')})${NO_LETTER_AFTER}(?![²³]))`, 'u') }],
  ]
}).toSorted((one, other) => other.pattern.source.length - one.pattern.source.length)

/** Factor of the scale that stands at the front of `rest` (folded text after a number), and how many characters it takes. */
export function scaleAt(rest: string): { factor: number, length: number } | undefined {
  for (const { factor, pattern } of scalePatterns) {
    const match = pattern.exec(rest)
    if (match !== null)
      return { factor, length: match[0].length }
  }
  return undefined
}
