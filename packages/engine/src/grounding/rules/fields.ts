import type { Change } from '../changes.ts'
import type { Word } from '../words.ts'
import type { Rule } from './rule.ts'
import { findTerms, sameMeaning } from '../../matching/index.ts'
import { bareName } from '../align.ts'
import { UNFINISHED } from '../lexicon/degrees.ts'
import { LOWERING_TITLES } from '../lexicon/titles.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { ACRONYM, degreePatterns, hasDegree, linePool } from '../support.ts'
import { contentWords, fold, sameStem, wordsOf } from '../words.ts'
import { initialismWords } from './initials.ts'
import { levelOf } from './levels.ts'
import { finding } from './rule.ts'

const lowering = tablePattern(LOWERING_TITLES)
const unfinished = tablePattern(UNFINISHED)

function bareWords(text: string): Word[] {
  return wordsOf(bareName(text))
}

/** A date, the same or less exact: `2021` for `2021-03`. */
const period: Rule = {
  name: 'period',
  policies: ['date'],
  check: ({ pointer, text, before }) => before !== undefined && before.startsWith(`${text}-`)
    ? []
    : [finding('UNSUPPORTED_DATE', pointer, text)],
}

const identity: Rule = {
  name: 'identity',
  policies: ['identity'],
  check: ({ pointer, text, before, own }) => {
    if (before === undefined)
      return [finding('IDENTITY_CHANGED', pointer, text)]
    const bare = (value: string): string => fold(value).replace(/^https?:\/\/(?:www\.)?|\/$|[\s()./-]/g, '')
    const isPlace = pointer.endsWith('/location') && wordsOf(text).every(word => own.words().has(word)) && wordsOf(text).every(({ key }) => wordsOf(before).some(other => other.key === key))
    return bare(before) === bare(text) || isPlace
      ? []
      : [finding('IDENTITY_CHANGED', pointer, text)]
  },
}

const address: Rule = {
  name: 'address',
  policies: ['address'],
  check: ({ pointer, text, own }) => {
    const bare = (value: string): string => value.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    return own.texts.some(known => bare(known) === bare(text))
      ? []
      : [finding('IDENTITY_CHANGED', pointer, text)]
  },
}

/** What makes more of a company than its name does. */
const GROUPS = tablePattern('group | gruppe | groupe | grupo | gruppo | groep | grupa | holding\\w* | international | global | worldwide | plc | konzern | koncern')

/** Words that only join the others of a name; no numerals, so neither "i" nor "v". */
const JOINING = /^(?:of|for|the|and|der|die|das|des|und|für|fur|de|du|la|le|les|et|di|del|della|dell|dello|dei|alla|alle|all|al|ai|da|do|dos|para|por|[yewz]|na|dla|van|voor|og|för|en)$/

/** A name as the base has it: shorter, or with what its own item says besides, but never another. */
const name: Rule = {
  name: 'name',
  policies: ['name'],
  check: (change) => {
    const { pointer, text, before, own } = change
    const known = before === undefined
      ? own.texts
      : [before]
    if (known.every(one => hitsOf(one, GROUPS).length === 0) && hitsOf(text, GROUPS).length > 0)
      return [finding('UNSUPPORTED_ENTITY', pointer, text)]
    if (known.some(one => bareName(one) === bareName(text) || sameMeaning(one, text)))
      return []
    const initials = initialismWords(text, known)
    const words = bareWords(text).filter(({ key }) => !initials.has(key) && !JOINING.test(key))
    const shorter = known.some((one) => {
      const full = bareWords(one)
      const short = initials.size
      const leads = words.length >= 2 && bareName(one).startsWith(bareName(text))
      return words.every(({ key, stem }) => full.some(other => other.key === key || (key.length >= 6 && sameStem(other.stem, stem)))) && (short > 0 || leads || words.length * 2 >= full.length)
    })
    const longer = before !== undefined && bareWords(before).every(({ key }) => words.some(other => other.key === key)) && words.every(word => own.words().has(word))
    return shorter || longer
      ? []
      : [finding('UNSUPPORTED_ENTITY', pointer, text)]
  },
}

const SHORT_TITLES: [RegExp, string][] = [
  [/\bsr\b\.?/g, 'senior'],
  [/\bjr\b\.?/g, 'junior'],
  [/\bmgr\b\.?/g, 'manager'],
  [/\beng\b\.?/g, 'engineer'],
  [/\bdev\b\.?/g, 'developer'],
  [/\basst\b\.?/g, 'assistant'],
  [/\bdept\b\.?/g, 'department'],
]

function longTitle(text: string): string {
  return SHORT_TITLES.reduce((out, [short, long]) => out.replace(short, long), fold(text))
}

const TITLE_JOINTS = new Set('a an the of for and in at to on de du des d la le les l der die das den für fur und im et y e el los las do da dos das di del della dei van het en voor i w z ds ds. та і з у и в с по'.split(' '))

/** In a title only articles and prepositions are empty: who is "responsible" there is a superior, and a sous-chef one more than a chef's hand. */
function isTitleWord({ key }: Word): boolean {
  return !TITLE_JOINTS.has(key)
}

/** A title keeps every word that lowers it and gains none. */
const title: Rule = {
  name: 'title',
  policies: ['title'],
  check: ({ pointer, text, before }) => {
    if (before === undefined)
      return [finding('UNSUPPORTED_TITLE', pointer, text)]
    const old = wordsOf(longTitle(before)).filter(isTitleWord)
    const now = wordsOf(longTitle(text)).filter(isTitleWord)
    const initials = initialismWords(text, [before])
    const gained = now.filter(({ key, stem }) => !initials.has(key) && !old.some(other => sameStem(other.stem, stem)))
    const lost = hitsOf(before, lowering).filter(hit => !hitsOf(text, lowering).some(other => sameStem(fold(other.text), fold(hit.text))) && !wordsOf(longTitle(text)).some(({ key }) => key === longTitle(hit.text)))
    return (gained.length === 0 && lost.length === 0) || sameMeaning(before, text)
      ? []
      : [finding('UNSUPPORTED_TITLE', pointer, text)]
  },
}

function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(/\d+(?:[.,:/]\d+)*/g), match => match[0].replace(',', '.'))
}

/** A degree by its level, written out or short; the rest of its words from its own item. */
const degree: Rule = {
  name: 'degree',
  policies: ['degree'],
  check: ({ pointer, text, own }) => {
    const hits = degreePatterns.flatMap(({ name, pattern }) => hitsOf(text, pattern).map(hit => ({ name, ...hit })))
    const raised = hits.filter(hit => !hasDegree(own.degrees(), hit.name, hit.text))
    const rest = contentWords(text).filter(word => !hits.some(hit => word.start >= hit.start && word.end <= hit.end))
    const initials = initialismWords(text, own.texts)
    const gained = rest.filter(word => !own.words().has(word) && !initials.has(word.key))
    const stated = new Set(own.texts.flatMap(numbersIn))
    const numbers = numbersIn(text).filter(number => !stated.has(number))
    return raised.length + gained.length + numbers.length === 0
      ? []
      : [finding('UNSUPPORTED_DEGREE', pointer, text)]
  },
}

/** A degree that is not finished stays unfinished. */
const finished: Rule = {
  name: 'finished',
  policies: ['degree', 'lead', 'prose'],
  check: ({ pointer, text, before, whole }) => {
    if (hitsOf(text, unfinished).length > 0)
      return []
    if (before !== undefined && /^\/education\/\d+\/(?:degree|description|field|grade)$/.test(pointer)) {
      return hitsOf(before, unfinished).length > 0
        ? [finding('UNSUPPORTED_DEGREE', pointer, text, 'the facts say that it is not finished')]
        : []
    }
    const claimed = degreePatterns.filter(({ pattern }) => hitsOf(text, pattern).length > 0)
    const open = claimed.filter(({ pattern }) => {
      const stating = whole.texts.filter(known => hitsOf(known, pattern).length > 0)
      return stating.length > 0 && stating.every(known => hitsOf(known, unfinished).length > 0)
    })
    return open.length > 0
      ? [finding('UNSUPPORTED_DEGREE', pointer, text, 'the facts say that it is not finished')]
      : []
  },
}

const level: Rule = {
  name: 'level',
  policies: ['level'],
  check: ({ pointer, text, before }) => before !== undefined && (fold(before) === fold(text) || (levelOf(text) !== undefined && levelOf(text) === levelOf(before)) || fold(before).includes(fold(text)))
    ? []
    : [finding('UNSUPPORTED_SKILL', pointer, text, 'this level is not stated')],
}

const place: Rule = {
  name: 'place',
  policies: ['place'],
  check: ({ pointer, text, own, before }) => {
    const known = own.words()
    return (before === undefined || wordsOf(text).some(({ key }) => wordsOf(before).some(other => other.key === key)) || pointer.endsWith('/workFormat')) && wordsOf(text).every(word => known.has(word))
      ? []
      : [finding('UNSUPPORTED_ENTITY', pointer, text)]
  },
}

const LIMITS = tablePattern('grundlaeggende | grunnleggende | grundlaggande | lidt | litt | lite | basics? | some | a little | limited | rudimentary | etwas | ein wenig | einfache?\\w* | erste kenntnisse | un peu | en apprentissage | algo de | un poco | aprendiendo | um pouco | aprendendo | un po | base | di base | in apprendimento | beetje | lerend | troche | w trakcie nauki | трохи | вивчаю | немного | изучаю | temel | baslangic\\w* | 初级 | 入门 | 基礎 | 初級 | مبتدئ | beginner | elementary | familiar(?:ity)?(?: with)? | introductory | novice | learning | grundkenntnis\\w* | grundlagen\\w* | anfanger | notions? | debutant | nociones | basic[oa]s? | nocoes | basis(?:kennis)? | de base | fundamentals? | fundamentos | bases | rudiment\\w* | basiques? | podstaw\\w* | базов\\w* | початков\\w* | основи | основы | начальн\\w* | school level | a1 | a2')

/** Heads that a name may be given in a compound. */
const HEADED = /^(?:software|system\p{L}*|plan|plane|programm\p{L}*|tool\p{L}*|kenntnis\p{L}*|anwendung\p{L}*|plattform|technik|verfahren|pakket|kennis|plattformen|системи?|система|программа|програма)$/u

function isStated(change: Change): boolean {
  const { text, own } = change
  const words = contentWords(text)
  const key = fold(text)
  const terms = findTerms(text)
  const initials = initialismWords(text, own.texts)
  if (own.texts.some(known => fold(known) === key || sameMeaning(known, text)))
    return true
  // "Licence B" is not "licence C": what is told apart by a letter or a number needs it in one line with its name.
  const marks = wordsOf(text).filter(word => /^(?:\p{L}|\p{N}+\p{L}?|\p{L}\p{N})$/u.test(word.key) && !/^[aeioyuàов]$/u.test(word.text))
  if (marks.some(mark => !own.texts.some(line => wordsOf(line).some(word => word.key === mark.key) && words.every(word => linePool(line).has(word)))))
    return false
  // "EPLAN" and "EPLAN-Software": a head that says only what kind of thing it is.
  const isHeaded = ({ key, start }: Word): boolean => HEADED.test(key) && text[start - 1] === '-'
  const carried = (word: Word, pool: { hasForm: (word: Word) => boolean }, known: Set<string>): boolean => pool.hasForm(word) || isHeaded(word) || initials.has(word.key)
    || terms.some(term => word.start >= term.start && word.end <= term.end && known.has(term.canonical))
  // A tool is known by its name, not by the words in it.
  if (terms.some(({ canonical, kind, text: said }) => kind !== 'soft' && !own.terms().has(canonical) && !wordsOf(said).every(word => initials.has(word.key))) && !own.texts.some(known => fold(known).includes(key)))
    return false
  if (words.length === 0)
    return own.texts.some(known => wordsOf(known).some(word => word.key === key))
  return words.every(word => carried(word, own.words(), own.terms()))
    && (words.length === 1 || words.every(word => initials.has(word.key)) || terms.length > 0 || own.texts.some((line) => {
      const pool = linePool(line)
      return words.every(word => carried(word, pool, own.terms()))
    }))
}

/** A skill of a list stands in the base under one of its names, or its words do within one line. */
const term: Rule = {
  name: 'term',
  policies: ['term'],
  check: change => isStated(change)
    ? []
    : [finding('UNSUPPORTED_SKILL', change.pointer, change.text)],
}

/** One word in brackets that names nothing says how well: "Kinesiotaping (Grundkurs)". */
function isQualified(known: string): boolean {
  const word = /\(([\p{L}-]+)\)\s*$/u.exec(known)?.[1]
  return word !== undefined && findTerms(word).length === 0 && !ACRONYM.test(word)
}

/** A limit on a skill ("basic SQL") stays with it. */
const limited: Rule = {
  name: 'limited',
  policies: ['term'],
  check: ({ pointer, text, own }) => {
    if (hitsOf(text, LIMITS).length > 0)
      return []
    const words = contentWords(text)
    const stating = own.texts.filter(known => words.length > 0 && contentWords(known).length <= words.length + 1 && words.every(word => contentWords(known).some(other => sameStem(other.stem, word.stem))))
    return stating.length > 0 && stating.every(known => hitsOf(known, LIMITS).length > 0 || isQualified(known))
      ? [finding('UNSUPPORTED_SKILL', pointer, text, 'the facts say it with a limit')]
      : []
  },
}

/** What single-valued fields and list entries claim. */
export const FIELD_RULES: Rule[] = [identity, address, name, title, degree, finished, period, level, place, term, limited]
