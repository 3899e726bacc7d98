import type { NumberWords } from './lexicon/numbers.ts'
import { NUMBER_WORDS, SCALES } from './lexicon/numbers.ts'

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

/** Numbers at the front of a compound (`zehnjährig`, `dziesięcioletni`, `десятилетний`); German and Dutch use the number itself. */
const FRONTS: Record<string, string> = {
  de: '',
  nl: '',
  pl: 'dwu:2 trzy:3 cztero:4 piecio:5 szescio:6 siedmio:7 osmio:8 dziewiecio:9 dziesiecio:10 dwunasto:12 pietnasto:15 dwudziesto:20 trzydziesto:30',
  uk: 'дво:2 три:3 чотири:4 п\'яти:5 шести:6 семи:7 восьми:8 дев\'яти:9 десяти:10 дванадцяти:12 п\'ятнадцяти:15 двадцяти:20',
  ru: 'двух:2 трех:3 четырех:4 пяти:5 шести:6 семи:7 восьми:8 девяти:9 десяти:10 двенадцати:12 пятнадцати:15 двадцати:20',
}
const TAILS = '-?(?:jahrig|monatig|wochig|tagig|stundig|kopfig|jarig|koppig|letni|miesieczn|osobow|krotn|річн|місячн|денн|кратн|летн|месячн|дневн|fach)'

interface Reader {
  pattern: RegExp
  /** A number that goes on as a compound. */
  front: RegExp | undefined
  tokens: Map<string, NumberToken>
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
  ones.forEach((texts, value) => texts.forEach(text => add(text, value)))
  tens.forEach((texts, index) => texts.forEach(text => add(text, 20 + 10 * index)))
  forms(words.hundreds).forEach((texts, index) => texts.forEach(text => add(text, 100 * (index + 1), language === 'en')))
  if (words.reversed) {
    for (let one = 1; one < 10; one++) {
      const front = language === 'de' && one === 1
        ? ['ein']
        : ones[one]!
      tens.forEach((texts, index) => front.forEach(start => texts.forEach(end => words.joint.forEach(joint => add(`${start}${joint}${end}`, 20 + 10 * index + one)))))
    }
  }
  for (const entry of SCALE_WORDS[language]?.split(' ') ?? []) {
    const [text, value] = entry.split(':')
    add(text!, Number(value), true)
  }
  return tokens
}

/** Ordinals up to ten, for `3. Lehrjahr` and `5 клас`; folded. */
const ORDINALS: Record<string, string> = {
  de: 'erst zweit dritt viert funft sechst siebt acht neunt zehnt',
  pl: 'pierwsz drug trzec czwart piat szost siodm osm dziewiat dziesiat',
  uk: 'перш друг трет четверт п\'ят шост сьом восьм дев\'ят десят',
  ru: 'перв втор трет четверт пят шест седьм восьм девят десят',
}
const ORDINAL_ENDINGS = '(?:e[nrsm]?|[yai]e?j?|ego|ych|ym|ий|ій|а|я|е|ої|ому|ого|их|их|ым|ый|ой|ая|ую|ых|ьих|ій|ьего|ьем)'

const readers = new Map<string, Reader>()

function readerOf(language: string): Reader | undefined {
  const words = NUMBER_WORDS[language]
  if (words === undefined)
    return undefined
  const known = readers.get(language)
  if (known !== undefined)
    return known
  const tokens = tokensOf(language, words)
  const longestFirst = (texts: string[]): string => texts.sort((one, other) => other.length - one.length).join('|')
  const fronts = FRONTS[language]
  const alternatives = longestFirst([...tokens.keys()])
  for (const entry of fronts?.split(' ').filter(Boolean) ?? []) {
    const [text, value] = entry.split(':')
    tokens.set(text!, { value: Number(value), scale: false })
  }
  const front = fronts === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${fronts === '' ? alternatives : fronts.split(' ').map(entry => entry.split(':')[0]).join('|')})(?=${TAILS})`, 'gu')
  const reader = { tokens, front, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu') }
  readers.set(language, reader)
  return reader
}

const JOINT = /^(?:[ -]| and | et | y | e |-et-)$/

/** Whether `next` may follow what is already read: tens before ones, hundreds before tens, a scale after anything. */
function continues(current: number, next: NumberToken): boolean {
  if (next.scale)
    return true
  if (next.value < 10)
    return current % 10 === 0 && current !== 10 && current > 0
  if (next.value < 100)
    return current % 100 === 0 && current > 0
  return current === 0
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
  for (const match of folded.matchAll(reader.pattern)) {
    const token = reader.tokens.get(match[0])!
    const joined = start !== -1 && JOINT.test(folded.slice(end, match.index)) && continues(current, token)
    if (!joined)
      flush()
    // A scale word alone ("million") is read after digits, by the caller.
    if (start === -1 && token.scale && token.value !== 1000)
      continue
    if (start === -1)
      start = match.index
    end = match.index + match[0].length
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
  if (withOne) {
    ORDINALS[language]?.split(' ').forEach((stem, index) => {
      for (const match of folded.matchAll(new RegExp(`(?<!\\p{L})${stem}${ORDINAL_ENDINGS}(?!\\p{L})`, 'gu')))
        out.push({ value: index + 1, start: match.index, end: match.index + match[0].length })
    })
  }
  for (const match of reader.front === undefined ? [] : folded.matchAll(reader.front))
    out.push({ value: reader.tokens.get(match[0])!.value, start: match.index, end: match.index + match[0].length })
  return out
}

const scalePatterns = SCALES.flatMap(({ factor, patterns }) => {
  const all = patterns.split(' | ').map(one => one.trim().replaceAll('\\w', '\\p{L}'))
  const letters = all.filter(one => one.length === 1)
  const words = all.filter(one => one.length > 1)
  return [
    { factor, pattern: new RegExp(`^ ?(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u') },
    ...letters.length === 0
      ? []
      : [{ factor, pattern: new RegExp(`^(?:${letters.join('|')})(?![\\p{L}\\p{N}²³])`, 'u') }],
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
