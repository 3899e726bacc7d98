import { SCRIPT_LANGUAGES, STOPWORDS } from './stopwords.ts'

/** Enough to tell; the rest of a long text changes nothing and costs time. */
const SAMPLE = 20_000

/** Letters that one language of a script has and its neighbours lack. Each counts like a common word. */
const TELLTALE: [letters: RegExp, tag: string][] = [
  [/[їієґ]/gu, 'uk'],
  [/[ыэё]/gu, 'ru'],
  [/ß/gu, 'de'],
  [/[ãõ]/gu, 'pt'],
  [/[ñ¿¡]/gu, 'es'],
  [/[łąęśżź]/gu, 'pl'],
  [/[řěů]/gu, 'cs'],
  [/[ľŕĺ]/gu, 'sk'],
  [/[őű]/gu, 'hu'],
  [/[șță]/gu, 'ro'],
  [/[ğış]/gu, 'tr'],
  [/[ơưạộếệ]/gu, 'vi'],
]

const SCRIPTS = SCRIPT_LANGUAGES.map(([script, tag]) => ({ script, tag, pattern: new RegExp(`\\p{Script=${script}}`, 'gu') }))

const WORDS = new Map<string, string[]>()
for (const [tag, words] of Object.entries(STOPWORDS)) {
  for (const word of words.split(' '))
    WORDS.set(word, [...WORDS.get(word) ?? [], tag])
}

/**
 * The language a text is written in, as a BCP 47 tag (`en`, `de`, `uk` …).
 * By script first, then by the share of common words; `undefined` where the text is too short or too mixed to tell.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  return byScript(sample) ?? byWords(sample)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function byScript(sample: string): string | undefined {
  const letters = Math.max(1, count(sample, /\p{L}/gu))
  const shares = SCRIPTS.map(({ script, tag, pattern }) => ({ script, tag, share: count(sample, pattern) / letters }))
  const shareOf = (script: string): number => shares.find(entry => entry.script === script)?.share ?? 0
  // Japanese mixes kana with Han, and a tenth of kana already rules Chinese out.
  if (shareOf('Hiragana') + shareOf('Katakana') > 0.08)
    return 'ja'
  // Latin names of tools fill half of a Chinese or Korean advertisement.
  const top = shares.toSorted((one, other) => other.share - one.share)[0]
  if (top === undefined || top.share < 0.3)
    return undefined
  return top.tag === 'ar' && /[پچژگ]/u.test(sample)
    ? 'fa'
    : top.tag
}

function byWords(sample: string): string | undefined {
  const words = sample.match(/\p{L}+/gu) ?? []
  const points = new Map<string, number>()
  const give = (tag: string, amount: number): void => {
    points.set(tag, (points.get(tag) ?? 0) + amount)
  }
  for (const word of words) {
    const tags = WORDS.get(word)
    // A word that many languages have says little about each.
    tags?.forEach(tag => give(tag, 1 / tags.length))
  }
  for (const [pattern, tag] of TELLTALE)
    give(tag, Math.min(count(sample, pattern), words.length / 4))
  const [first, second] = [...points].toSorted(([, one], [, other]) => other - one)
  if (first === undefined || first[1] < 1.5 || first[1] < words.length * 0.03)
    return undefined
  return second !== undefined && second[1] > first[1] * 0.92
    ? undefined
    : first[0]
}
