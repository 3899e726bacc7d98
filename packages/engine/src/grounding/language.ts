import type { ResumeContent } from '@int/schema'
import { contentStrings } from '../content/index.ts'
import { EMPTY_WORDS } from './lexicon/emptyWords.ts'
import { fold, wordsOf } from './words.ts'

const sets = EMPTY_WORDS.filter(({ language }) => language !== '').map(({ language, words }) => ({ language, words: new Set(words.split(/\s+/).map(fold)) }))

/** Tags for one language's written forms. */
const LANGUAGES: Record<string, string> = { nb: 'no', nn: 'no' }

/** The language whose small words the resume uses most; its own tag where it has one. English where nothing tells. */
export function languageOf(content: ResumeContent): string {
  if (content.language !== undefined)
    return LANGUAGES[content.language.split('-')[0]!] ?? content.language.split('-')[0]!
  const words = contentStrings(content).flatMap(({ text }) => wordsOf(text)).map(({ key }) => key)
  const counts = sets.map(({ language, words: known }) => ({ language, count: words.filter(word => known.has(word)).length }))
  const best = counts.reduce((one, other) => other.count > one.count
    ? other
    : one)
  return best.count === 0
    ? 'en'
    : best.language
}
