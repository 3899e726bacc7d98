import type { Change } from '../changes.ts'
import type { Hit } from '../patterns.ts'
import type { Support } from '../support.ts'
import type { Word } from '../words.ts'
import type { Rule } from './rule.ts'
import { LOWERING_TITLES } from '../lexicon/titles.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { isOfAnother, isTakenOver } from '../scope.ts'
import { degreePatterns, hasDegree, linePool, superlativePatterns, titlePatterns } from '../support.ts'
import { conceptsOf, containment, contentWords, fold, sameStem, wordPool, wordsOf } from '../words.ts'
import { initialismWords } from './initials.ts'
import { spokenLevel } from './levels.ts'
import { unsaidWords } from './names.ts'
import { finding, TEXTS } from './rule.ts'

const lowering = tablePattern(LOWERING_TITLES)
/** Classes of superlatives whose words may stand for each other; in the others it has to be the same word. */
const INTERCHANGEABLE = new Set(['first', 'best', 'largest', 'only', 'leading', 'never'])

const LEADING = new Set(['lead', 'manager'])
/** Offices that one may stand in for. */
const HELD_OFFICES = new Set([...LEADING, 'head', 'director'])

function sharesWord(one: string, others: string[]): boolean {
  const known = wordPool(others)
  return wordsOf(one).some(word => known.has(word))
}

/** The line itself has the word, in another use: HACCP records, record keeping. */
function isMeantOtherwise(hit: string, text: string, own: Support): boolean {
  const words = wordsOf(hit)
  const rest = contentWords(text).filter(({ key }) => !words.some(word => word.key === key))
  return words.length === 1 && rest.length > 0 && own.texts.map(linePool).some(pool => pool.hasName(words[0]!) && containment(rest, pool) >= 0.5)
}

/** "1.º", "1st", "1. Klasse". */
const FIRST_IN_DIGITS = /(?<![\d.,])1(?:\.?[ºª°]|st\b|er\b|re\b|ère\b|-?[йяе](?!\p{L})|\.(?= \p{L}|\s?(?:und|og|i|и)\s))/u

const superlative: Rule = {
  name: 'superlative',
  policies: [...TEXTS, 'term', 'label'],
  check: ({ pointer, text, own }: Change) => superlativePatterns.flatMap(({ name, pattern }) => {
    const stated = own.superlatives().get(name) ?? []
    const isFirstOfClass = name === 'first' && own.texts.some(line => FIRST_IN_DIGITS.test(line))
    return hitsOf(text, pattern)
      .filter(hit => !(isFirstOfClass || (INTERCHANGEABLE.has(name) && stated.length > 0)) && !sharesWord(hit.text, stated) && !isMeantOtherwise(hit.text, text, own))
      .map(hit => finding('UNSUPPORTED_SUPERLATIVE', pointer, hit.text))
  }),
}

const title: Rule = {
  name: 'raised title',
  policies: [...TEXTS, 'term', 'label'],
  check: ({ pointer, policy, text, own, titles }: Change) => titlePatterns.flatMap(({ name, pattern }) => {
    // A manager whom the person supported makes no manager of the person.
    const stated = (policy === 'lead'
      ? titles
      : own).titles().get(name) ?? []
    const initials = initialismWords(text, own.texts)
    // In a line about work these say who led, which `scope` looks at.
    if (policy === 'prose' && LEADING.has(name) && own.clauses().some(({ rank }) => rank >= 2))
      return []
    const taken = hitsOf(text, pattern).filter(hit => HELD_OFFICES.has(name) && wordsOf(hit.text).slice(-1).some(word => isTakenOver(text, { ...word, start: hit.start }, own.texts)))
    return taken.length > 0
      ? taken.map(hit => finding('UNSUPPORTED_TITLE', pointer, hit.text))
      : hitsOf(text, pattern)
          .filter(hit => !stated.some(known => sameStem(fold(known).slice(0, 6), fold(hit.text).slice(0, 6)) || wordPool([known]).hasForm(wordsOf(hit.text)[0]!)))
          .filter(hit => !wordsOf(hit.text).every(({ key }) => initials.has(key)))
          // "Under the engineer's lead": the engineer led.
          .filter(hit => !/['’]/.test(text[hit.start - 1] ?? ''))
        // Whom one stands in for, and what one coordinates, the facts name too.
          .filter(hit => !(LEADING.has(name) && own.words().hasForm(wordsOf(hit.text).at(-1)!) && (isOfAnother(text, hit.start) || policy === 'prose')))
        // Owners who ask make no owner of who answers.
          .filter(hit => policy !== 'prose' || name !== 'founder' || !own.words().hasForm(wordsOf(hit.text)[0]!))
          .map(hit => finding('UNSUPPORTED_TITLE', pointer, hit.text))
  }),
}

function next(text: string, hit: Hit): Word | undefined {
  const word = wordsOf(text.slice(hit.end))[0]
  return word !== undefined && /^[\s.-]*$/.test(text.slice(hit.end, hit.end + word.start))
    ? word
    : undefined
}

/** "Assistant teacher" is not "teacher": a word that lowers a title stays before it. */
const lowered: Rule = {
  name: 'lowered title',
  policies: ['lead'],
  check: ({ pointer, text, roles: titles }: Change) => {
    const now = hitsOf(text, lowering)
    const degrees = degreePatterns.flatMap(({ pattern }) => hitsOf(text, pattern))
    const lost = titles.flatMap(known => hitsOf(known, lowering).flatMap((hit) => {
      const head = next(known, hit)
      if (head === undefined || now.some(other => sameStem(fold(other.text), fold(hit.text))))
        return []
      const bare = titles.some(other => wordsOf(other).some(word => sameStem(word.stem, head.stem)
        && !hitsOf(other, lowering).some(one => next(other, one)?.key === word.key)))
      // What a degree is in is no office.
      const said = contentWords(text).find(word => sameStem(word.stem, head.stem) && !degrees.some(({ end }) => end <= word.start && !/[,;.]/.test(text.slice(end, word.start))))
      return said !== undefined && !bare
        ? [said.text]
        : []
    }))
    return lost.slice(0, 1).map(word => finding('UNSUPPORTED_TITLE', pointer, word, 'the facts say this title with a word that lowers it'))
  },
}

/** A degree named in prose: its level anywhere in the resume, its subject in an entry of that level. */
const degree: Rule = {
  name: 'degree in prose',
  policies: [...TEXTS, 'term', 'label'],
  check: ({ pointer, text, whole }: Change) => degreePatterns.flatMap(({ name, pattern }) => hitsOf(text, pattern).filter((hit) => {
    if (!hasDegree(whole.degrees(), name, hit.text))
      return true
    const rest = /^[ ,]*(?:in|of|im|der|en|de|em|do|[wzз]|по)[ :](?<subject>[^,.;()]*)/u.exec(text.slice(hit.end))?.groups?.subject ?? ''
    const subject = contentWords(rest).slice(0, 2)
    const known = whole.words()
    return subject.some(word => !known.has(word))
  }).map(hit => finding('UNSUPPORTED_DEGREE', pointer, hit.text))),
}

/** How words for persons end. */
const PERSON = /(?:[eo]rs?|eons?|ists?|ians?|erin|eure?|euse|ante?|iste|ador[ae]?|edor[ae]?|ologe|ologin|olog|arz|ник|ниця|ница|тор|ист|лог|лікар|врач)$/

/** A headline says what the person is: in the words of the resume or in ones of like meaning, not in others made from the same root (surgery, surgeon). */
const calling: Rule = {
  name: 'calling',
  policies: ['lead'],
  check: ({ pointer, text, own }: Change) => pointer !== '/personalInfo/headline'
    ? []
    : contentWords(text)
        .filter(word => conceptsOf(word.key).length === 0 && own.words().has(word) && !own.words().hasName(word) && PERSON.test(word.key))
        .slice(0, 1)
        .map(word => finding('UNSUPPORTED_TITLE', pointer, word.text)),
}

const AS = tablePattern('as(?: an?| the)? | als | som | en tant que | en qualite de | comme | como | jako | як | в качестве | в роли | у ролі')

/** "Infrastructure as code" is no office of anybody's. */
const NO_OFFICE = /^(?:result|rule|consequence|whole|group|pair|part|code?|service|a service|dienst|servicio|servico|servizio|код\p{L}*|сервис\p{L}*|послуг\p{L}*)$/u

/** "As superintendent": what a person was comes from the facts. */
const role: Rule = {
  name: 'role',
  policies: TEXTS,
  check: (change: Change) => hitsOf(change.text, AS).flatMap((hit) => {
    const [first] = contentWords(change.text.slice(hit.end))
    const unsaid = first === undefined
      ? undefined
      : unsaidWords(change).find(({ start }) => start === first.start + hit.end)
    return unsaid === undefined || NO_OFFICE.test(unsaid.key)
      ? []
      : [finding('UNSUPPORTED_TITLE', change.pointer, unsaid.text)]
  }),
}

export const GRADE_RULES: Rule[] = [spokenLevel, superlative, title, lowered, calling, role, degree]
