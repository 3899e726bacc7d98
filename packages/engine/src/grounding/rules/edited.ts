import type { Change } from '../changes.ts'
import type { Word, WordPool } from '../words.ts'
import type { Aligned } from './aligned.ts'
import type { Rule } from './rule.ts'
import { clausesOf } from '../clauses.ts'
import { hitsOf } from '../patterns.ts'
import { quantitiesOf } from '../quantities.ts'
import { scopeWords } from '../scope.ts'
import { degreePatterns, linePool, sentencesIn } from '../support.ts'
import { conceptsOf, contentWords, sameStem, wordsOf } from '../words.ts'
import { aligned } from './aligned.ts'
import { unsaidWords } from './names.ts'
import { finding } from './rule.ts'

/** How much of a base line has to stand in the same order for a rewrite of it to be a small edit; tuned on `bench/truth`. */
const KEPT_SHARE = 0.5
const KEPT_WORDS = 2
const NEW_WORDS = 3

/** Says how, not what. */
export const ADVERB = /(?:ly|(?:ere|elle|ive|ale|que|ide|ise|ile|able|ible|euse|aire|ure|ine|ante|este|oite|am|em)ment|mente|lich|weise|nie)$/
/** Heads that an English noun may be given or lose without saying more: skirting, skirting boards; satisfaction, satisfaction score. */
const HEADS = /^(?:scores?|rates?|levels?|figures?|process(?:es)?|procedures?|systems?|sessions?|matters?|items?|units?|boards?|lines?|files?|forms?|tools?|sites?|phases?|products?|goods|equipment|operations?|departments?|sections?|sectors?|industry|quotes?|requests?)$/

/** A noun that only gives the word before it a head. */
export function isHead({ key, start }: Word, text: string, pool: WordPool): boolean {
  const before = contentWords(text).findLast(word => word.start < start)
  return HEADS.test(key) && before !== undefined && pool.hasForm(before) && text.slice(before.end, start).trim() === ''
}

/** A noun made from a verb by its ending: feeding, Bearbeitung, gestion, naliczanie, ведення. */
export const OF_DOING = /(?:ing|ung|ungen|tion|tions|sion|cion|ciones|cao|coes|zione|zioni|ment|mento|anie|enie|ania|enia|ння|ние|ния|age|ie)$/
/** Concepts that add nothing of their own: the support, the support team. */
export const GENERIC = new Set(['people', 'team', 'company', 'customer', 'process', 'time', 'use', 'handle', 'data', 'help', 'lead', 'project', 'post'])

/** What a sum of money is called by; its number says the rest. */
const SUM = /^(?:costs?|value|worth|wert|kosten|valeur|cout|valor|custo|waarde|wartosci?|koszt|vaerdi|verdi|varde|вартіст|стоимост)/
/** "At a cost of 900 €": the word names what the number is. */
export function namesSum({ key }: Word, quantities: { kind: string }[]): boolean {
  return SUM.test(key) && quantities.some(({ kind }) => kind === 'currency')
}

function isForm(one: Word, other: Word): boolean {
  return one.key === other.key || sameStem(one.stem, other.stem)
}

/** The base line that a text is a small edit of, seen against it. */
function smallEditOf({ text, own }: Change): { line: string, edited: Aligned } | undefined {
  const after = contentWords(text)
  const edits = own.texts.flatMap(sentencesIn).map(line => ({ line, before: contentWords(line) })).map(({ line, before }) => ({ line, before, edited: aligned(before, after, isForm) })).filter(({ before, edited }) => edited.kept >= KEPT_WORDS && edited.kept >= KEPT_SHARE * before.length && after.length - edited.kept <= NEW_WORDS)
  return edits.toSorted((one, other) => other.edited.kept - one.edited.kept)[0]
}

/** Forms of verbs by their endings: a paraphrase may end a line with one ("Bücher sortiert", "livres rangés"), the thing it is about being said. */
const VERBAL: Record<string, RegExp> = {
  en: /(?:ed|ing)$/,
  de: /^[^A-ZÄÖÜ].*(?:t|en)$/,
  fr: /(?:ée?s?|er|ir|us|is|ant)$/,
  es: /(?:[aei]ndo|[ai]d[oa]s?|[éó]|[aei]r)$/,
  pt: /(?:[aei]ndo|[ai]d[oa]s?|ei|ou|[aei]r)$/,
  it: /(?:[ae]ndo|[aiu]t[oaie]|v[oa]|[aei]re)$/,
  nl: /^\p{Ll}*ge\p{Ll}+(?:d|t|en)$/u,
  pl: /(?:[aiy]ł(?:[aoy]|[ae]m)?|[aiy]ć|ano|ono)$/,
  uk: /(?:[аиіу]в|[аиіу]л[аоие]|ти|но|то)$/,
  da: /(?:ede|et|te|t|er|ende)$/,
  no: /(?:et|te|t|er|ende)$/,
  sv: /(?:ade|at|de|t|ar|er|ande)$/,
  tr: /(?:[dt][ıiuü]m?|yor(?:um)?|m[ae]k|m[ae]s[ıi]|[ae]n)$/,
  ru: /(?:[аиеяы]л[аои]?|ть|ано|ено)$/,
}
/** Whether a word is formed like a verb of the language. */
export function isVerbal(text: string, language: string): boolean {
  return VERBAL[language]?.test(text) === true
}

/** What one does to a thing from its start, and what leaves it as it is: the first may not come in the place of the second. */
const MAKING = new Set(['build', 'start', 'coordinate', 'negotiate', 'train', 'sell', 'increase', 'reduce'])
const KEEPING = new Set(['check', 'help', 'report', 'use', 'update', 'communicate', 'people', 'answer', 'analyse', 'record', 'clean'])

function isDegree({ start, end }: Word, text: string): boolean {
  return degreePatterns.some(({ pattern }) => hitsOf(text, pattern).some(hit => hit.start <= start && end <= hit.end))
}

function raises(fresh: Word, gone: Word[]): boolean {
  return gone.length > 0 && conceptsOf(fresh.key).some(name => MAKING.has(name))
    && gone.some(({ key }) => conceptsOf(key).some(name => KEEPING.has(name)))
    && gone.every(({ key }) => !conceptsOf(key).some(name => MAKING.has(name)))
}

/** Languages that put what tells more of a thing before it. */
const MODIFIER_FIRST = new Set(['en', 'de', 'nl', 'da', 'no', 'sv', 'pl', 'uk', 'ru'])

/** A word right behind: what the one before it may belong to. */
const MODIFIED = /^[ -]\p{L}/u

/** Whether the next word stands in the line, and the word itself in nothing of it. */
function isBefore({ end }: Word, text: string, line: string): boolean {
  const next = wordsOf(text.slice(end))[0]
  return next !== undefined && contentWords(line).some(({ key }) => key === next.key)
}

/** What stands before one more thing of a list. */
const LISTED = /(?:,|&|\s(?:and|or|und|sowie|et|[yeiиій]|ed|en|oraz|та|og|och|ve))\s+(?:(?:the|der|die|den|d[eo]s?|das?|du|l[ae]s?|el|los|[ao]s?|het|dell'|del|della|dei|delle|in|im|en|em|[wву]|na|no)\s+)?$/iu

/**
 * A line that stands as it was but for a word or two: whoever paraphrases changes much, whoever slips something in changes little.
 * What was put in has to be carried by the item, or to mean what was taken out in its place.
 */
export const edited: Rule = {
  name: 'edited',
  policies: ['prose', 'lead'],
  check: (change) => {
    const small = smallEditOf(change)
    if (small === undefined)
      return []
    const openers = new Set(clausesOf(change.text).map(({ text, start }) => (contentWords(text)[0]?.start ?? 0) + start))
    const unsaid = new Set(unsaidWords(change).map(({ start }) => start))
    const pool = linePool(small.line)
    const { quantities, dates } = quantitiesOf(change.text, change.language)
    const scope = clausesOf(change.text).flatMap(clause => scopeWords(clause.text).map(hit => ({ start: hit.start + clause.start, end: hit.end + clause.start })))
    const isCounted = ({ start, end }: Word): boolean => [...quantities, ...dates, ...scope].some(one => one.start <= start && end <= one.end)
    const own = change.own.texts.flatMap(contentWords)
    const gone = small.edited.gaps.flatMap(gap => gap.gone)
    return small.edited.gaps.flatMap(gap => gap.fresh.filter((word) => {
      const concepts = conceptsOf(word.key)
      // A word put before a thing the line has makes it another thing, whatever else it may mean: enterprise accounts, leitende Ingenieure.
      if (gone.length === 0 && MODIFIER_FIRST.has(change.language) && !concepts.includes('people') && !openers.has(word.start) && MODIFIED.test(change.text.slice(word.end)) && !ADVERB.test(word.key) && !isCounted(word) && !isVerbal(word.text, change.language) && isBefore(word, change.text, small.line))
        return !change.own.words().hasForm(word)
      // One more thing in a list from which nothing went: no word of like meaning makes up for it.
      if (gone.length === 0 && !openers.has(word.start) && LISTED.test(change.text.slice(0, word.start)))
        return !isCounted(word) && !change.own.words().hasName(word) && !own.some(other => sameStem(other.stem, word.stem))
      // What a summary begins with is who the person is.
      if (openers.has(word.start) && change.policy === 'lead' && change.text.slice(0, word.start).split(' ').length <= 2 && concepts.length === 0 && gap.gone.length > 0 && gap.gone.length <= 2 && !isVerbal(word.text.toLowerCase(), change.language) && !isCounted(word))
        return unsaid.has(word.start)
      if (openers.has(word.start))
        return unsaid.has(word.start) && (raises(word, gap.gone) || (gone.length === 0 && (concepts.includes('coordinate') || (concepts.length === 0 && small.edited.gaps.length === 1 && !isVerbal(word.text, change.language) && !OF_DOING.test(word.key) && !isDegree(word, change.text)))))
      if (isCounted(word) || namesSum(word, quantities) || isHead(word, change.text, change.own.words()) || pool.has(word) || ADVERB.test(word.key) || concepts.some(name => GENERIC.has(name)))
        return false
      if (isVerbal(word.text, change.language))
        return false
      if (!unsaid.has(word.start))
        return false
      return gap.gone.length > 0 || gone.length === 0
    })).slice(0, 1).map(word => finding('UNSUPPORTED_STATEMENT', change.pointer, word.text))
  },
}
