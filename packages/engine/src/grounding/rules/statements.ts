import type { Change } from '../changes.ts'
import type { Word, WordPool } from '../words.ts'
import type { Rule } from './rule.ts'
import { clausesOf, partsAtAnd } from '../clauses.ts'
import { CLAIMS } from '../lexicon/claims.ts'
import { quantitiesOf } from '../quantities.ts'
import { scopeWords } from '../scope.ts'
import { isLoneSign } from '../signs.ts'
import { ACRONYM, linePool, sentencesIn } from '../support.ts'
import { conceptsOf, containment, contentWords, isEmptyWord, wordPool } from '../words.ts'
import { ADVERB, edited, GENERIC, isHead, isVerbal, namesSum } from './edited.ts'
import { unsaidWords } from './names.ts'
import { finding, TEXTS } from './rule.ts'

/** Share and number of unsaid words from which a clause says something new; tuned on `bench/truth`. */
const NEW_SHARE = 0.6
const NEW_WORDS = 2
/** For a line as a whole. */
const NEW_LINE_SHARE = 0.5
const NEW_LINE_WORDS = 3

function inside(words: Word[], start: number, end: number): Word[] {
  return words.filter(word => word.start >= start && word.end <= end)
}

/** Clauses, cut again at "and"; `joined` are those that come after one. */
function segmentsOf(text: string, language: string): { text: string, start: number, joined: boolean }[] {
  return clausesOf(text).flatMap(clause => partsAtAnd(clause.text, language).map((part, index) => ({
    text: part.text,
    start: clause.start + part.start,
    joined: index > 0,
  })))
}

/** A clause most of whose words the facts do not have, in any form and under no other name. */
const statement: Rule = {
  name: 'statement',
  policies: TEXTS,
  check: (change) => {
    const unsaid = unsaidWords(change).filter(({ key }) => !isEmptyWord(key) && !/^\d/.test(key))
    const all = contentWords(change.text)
    const clauses = clausesOf(change.text).filter(({ start, text }) => {
      const fresh = inside(unsaid, start, start + text.length).length
      const total = inside(all, start, start + text.length).length
      return fresh >= NEW_WORDS && fresh >= NEW_SHARE * total
    })
    const added = segmentsOf(change.text, change.language).filter(({ start, text, joined }, index) => {
      const fresh = inside(unsaid, start, start + text.length).length
      const total = inside(all, start, start + text.length).length
      const last = inside(all, start, start + text.length).at(-1)
      // "Inserted cannulas" for "placed cannulas": the verb alone is another.
      if (joined && fresh === 1 && total > 1 && last !== undefined && inside(unsaid, start, start + text.length).every(one => one.start < last.start && isVerbal(one.text, change.language)))
        return false
      if (fresh === total && (fresh >= NEW_WORDS || (fresh === 1 && index > 0 && clausesOf(change.text).some(clause => clause.start === start))))
        return true
      if (joined && fresh >= NEW_WORDS && fresh >= NEW_SHARE * total)
        return true
      // "English and French", where the facts say English only.
      const [first] = inside(all, start, start + text.length)
      return joined && first !== undefined && unsaid.some(word => word.start === first.start) && conceptsOf(first.key).length === 0
    })
    if (clauses.length === 0 && added.length > 0)
      return added.map(({ text }) => finding('UNSUPPORTED_STATEMENT', change.pointer, text.trim()))
    if (clauses.length > 0)
      return clauses.map(({ text }) => finding('UNSUPPORTED_STATEMENT', change.pointer, text.trim()))
    return unsaid.length >= NEW_LINE_WORDS && unsaid.length >= NEW_LINE_SHARE * all.length
      ? [finding('UNSUPPORTED_STATEMENT', change.pointer, change.text)]
      : []
  },
}

/** How much of a clause a line has to say for its words to stand for others of like meaning there. */
const SPOKEN_OF = 0.25
/** So many words of a line may give way to others before more is said than was. */
const EXCHANGED = { prose: 2, lead: 1 }

interface Spoken {
  /** Whether a word is said: in any form anywhere in the item, or by a word of like meaning in a line that speaks of the same. */
  isMeant: (word: Word) => boolean
  /** Words of the line that says most of it, which are gone from it. */
  gone: Word[]
}

function spokenOf({ text, own }: Change): Spoken {
  const words = contentWords(text)
  const fits = own.texts.flatMap(sentencesIn).map(line => ({ line, pool: linePool(line), fit: containment(words, linePool(line)) })).filter(({ fit }) => fit >= SPOKEN_OF)
  const speaksOf = (word: Word, pool: WordPool): boolean => words.length < 2 || containment(words.filter(({ start }) => start !== word.start), pool) >= SPOKEN_OF
  const now = linePool(text)
  const best = fits.toSorted((one, other) => other.fit - one.fit)[0]
  return {
    isMeant: word => own.words().hasForm(word) || conceptsOf(word.key).length === 0 || fits.some(({ pool }) => pool.has(word) && speaksOf(word, pool)),
    gone: best === undefined
      ? []
      : contentWords(best.line).filter(word => !now.has(word)),
  }
}

/** Another thing than any that is gone, as far as both are known. */
function isOther(word: Word, gone: Word[]): boolean {
  const concepts = conceptsOf(word.key)
  return concepts.length > 0 && gone.every(({ key }) => conceptsOf(key).length > 0 && !conceptsOf(key).some(name => concepts.includes(name)))
}

/**
 * Who says all that a line says and one thing more says something new. Where words of the line are gone, as many others may have come for them.
 * What opens a clause, follows "helped" or is formed like a verb may be the paraphrase itself; the rules on scope look at those.
 */
const news: Rule = {
  name: 'news',
  policies: TEXTS,
  check: (change) => {
    const { text, pointer, policy, language } = change
    const openers = new Set(clausesOf(text).filter(({ start }) => !/,\s*$/.test(text.slice(0, start))).map(clause => (contentWords(clause.text)[0]?.start ?? 0) + clause.start))
    const scope = clausesOf(text).flatMap(clause => scopeWords(clause.text).map(hit => ({ rank: hit.rank, start: hit.start + clause.start, end: hit.end + clause.start })))
    const said = change.own.words()
    const unsaid = new Set(unsaidWords(change).map(({ start }) => start))
    const { isMeant, gone } = spokenOf(change)
    const { quantities: counted } = quantitiesOf(text, language)
    const fresh = contentWords(text)
      .filter(({ key, text: word, start, end }) => !openers.has(start)
        && !counted.some(one => one.start <= start && end <= one.end)
        && !isVerb(word, text.slice(end), language) && !ADVERB.test(key) && !ACRONYM.test(word)
        && !scope.some(hit => hit.start <= start && end <= hit.end)
        && !scope.some(hit => hit.rank === 0 && hit.end <= start && !/[,;&]|\s(?:and|or|with|by|und|mit|et|avec|[yeiіи]|con|com|en|met|oraz|та|og|och|ve|med)\s/.test(text.slice(hit.end, start)) && contentWords(text.slice(hit.end, start)).length <= 2)
        && !conceptsOf(key).some(name => GENERIC.has(name)) && !isHead({ key, text: word, stem: '', start, end }, text, said)
        && !((said.hasConcept('reduce') || said.hasConcept('improve')) && conceptsOf(key).includes('fast')))
      .filter(word => (unsaid.has(word.start) || !isMeant(word)) && !namesSum(word, counted))
      .filter((word, _, all) => !isLoneSign(word, all, change))
    const others = fresh.filter(word => isOther(word, gone))
    const first = fresh.length > Math.min(gone.length, EXCHANGED[policy === 'lead' ? 'lead' : 'prose'])
      ? fresh[0]
      : others[0]
    return first === undefined
      ? []
      : [finding('UNSUPPORTED_STATEMENT', pointer, first.text)]
  },
}

/** "Training staff" tells of doing, "payroll, training and sales" names three things. */
function isVerb(text: string, rest: string, language: string): boolean {
  return isVerbal(text, language) && !(language === 'en' && text.endsWith('ing') && /^(?:\s*(?:[,;.)]|$)|\s(?:and|or)\s)/.test(rest))
}

/** "Less than" bounds a number and states no effect. */
const BOUND = /^ (?:than|więcej|als|de|que|do que|dan|niż|ніж|чем)\s/
const OUTCOMES = ['increase', 'reduce', 'improve', 'win', ...CLAIMS.map(({ name }) => name)]

function isClaim(name: string): boolean {
  return CLAIMS.some(one => one.name === name)
}

/** "To 29 %, from 34 %". */
const ENDS_FIRST = /(?:^|\s)(?:from|down|up|von|zuvor|vorher|contre|de|desde|da|van|[zзс]|із?)\s*$|(?:instead of|statt|au lieu de|en lugar de|invece di|замість|вместо)\s*$/iu

/** What two numbers of a line say by themselves: from 310 to 90 is a reduction. */
function directionsOf({ text, language }: Change): Set<string> {
  const { quantities } = quantitiesOf(text, language)
  const pairs = quantities.flatMap((from, index) => {
    const to = quantities[index + 1]
    return to === undefined || to.start - from.end > 12
      ? []
      : [(to.value > from.value) === !ENDS_FIRST.test(text.slice(from.end, to.start))
          ? 'increase'
          : 'reduce', 'improve']
  })
  return new Set(pairs)
}

/** What is better where there is less of it. */
const LESS_IS_BETTER = ['time', 'cost', 'error', 'waste']

/** An effect that the facts do not state: more, less, better, won. */
export const outcome: Rule = {
  name: 'outcome',
  policies: TEXTS,
  check: (change) => {
    const claimed = wordPool([change.text])
    const unsaid = unsaidWords(change)
    const said = directionsOf(change)
    const facts = change.own.words()
    if (facts.hasConcept('beyond'))
      said.add('exceed')
    if (LESS_IS_BETTER.some(claimed.hasConcept) && ['improve', 'reduce', 'fast'].some(facts.hasConcept))
      ['improve', 'reduce'].forEach(name => said.add(name))
    return OUTCOMES.filter(name => !said.has(name) && claimed.hasConcept(name) && !change.own.words().hasConcept(name)).flatMap((name) => {
      const word = (isClaim(name)
        ? contentWords(change.text)
        : unsaid).find(one => conceptsOf(one.key).includes(name) && !BOUND.test(change.text.slice(one.end)))
      return word === undefined
        ? []
        : [finding('UNSUPPORTED_STATEMENT', change.pointer, word.text, 'the facts state no such effect')]
    })
  },
}

/** A line that another entry says and this one does not. */
const moved: Rule = {
  name: 'moved',
  policies: ['prose'],
  check: ({ pointer, text, own, others }: Change) => {
    const words = contentWords(text)
    if (words.length < 2)
      return []
    const best = (texts: string[]): number => Math.max(0, ...texts.map(line => containment(words, linePool(line))))
    const here = best(own.texts)
    const copied = others.some(({ texts }) => texts.includes(text)) && !own.texts.includes(text)
    return copied || (here < 0.65 && others.some(({ texts }) => best(texts) >= Math.max(0.85, here + 0.3)))
      ? [finding('FACT_MOVED', pointer, text)]
      : []
  },
}

export const STATEMENT_RULES: Rule[] = [statement, edited, news, outcome, moved]
