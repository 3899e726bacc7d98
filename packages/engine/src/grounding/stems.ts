import { IRREGULAR } from './lexicon/irregular.ts'

const ENDINGS = /(?:'s|ing|ings|edly|ed|es|[sen]|en|er|ern|em)$/

/** A word's rough stem: what its forms share at the front. Too rough to show to anybody, good enough to compare. */
export function stemOf(key: string): string {
  const regular = IRREGULAR[key]
  if (regular !== undefined)
    return stemOf(regular)
  // einzuführen → einführen
  const bare = key.replace(/'\p{L}+$/u, '').replace(/^(ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|teil|um|vor|weg)zu(?=[a-z]{4})/, '$1')
  if (bare.length <= 3 || !/^[a-z]+$/.test(bare))
    return bare
  const cut = bare.replace(ENDINGS, '')
  const stem = cut.length >= 3
    ? cut
    : bare
  // running → runn → run
  return /([b-df-hj-np-tv-z])\1$/.test(stem) && stem.length > 3
    ? stem.slice(0, -1)
    : stem
}

export function commonPrefix(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length])
    length++
  return length
}

/** How forms of one word go on after four letters in common: with a vowel, or with a consonant that inflects. */
const ENDING = /^(?:[aeiouyаеиіїоуыэюяєьй'].*|[dhk-nrstwxzć]|th|[dlmnrt][aeiouy]\p{L}{0,2}|ch[aeiy]?[a-z]?|[лвнтмшщх].{0,3})$/u

/** Nouns become adjectives: e-mail, e-mailowych; pokoi, pokojowego. */
const SLAVIC_ADJECTIVE = /^(?:j?ow|n|sk|ow[sn]|йн|ов|н|ськ|ск)(?:[yaeае]|ego|ej|ym|ych|ymi|emu|ий|ого|ої|ому|ій|им|их|ими|ый|ой|ая|ое|ую|ые|ым|ых)?$/u

/** Endings that make a noun of what is done, past which the front of a word counts: agendamento, agendava. */
const NOUN_ENDING = /(?:a?mentos?|acao|acoes|icao|azion[ei]|izion[ei]|acion(?:es)?|icion(?:es)?|ations?|itions?|ements?|ierung(?:en)?|ung(?:en)?|ning(?:en|ar)?|else(?:n|r)?|ering(?:en)?|owani[aeu]|[ae]ni[aeu]|ування|ювання|ання|ення|ировани[еяю]|овани[еяю]|ани[еяю]|ени[еяю])$/

/** Two forms of one word: the same stem, or a long common front and short different ends. */
export function sameStem(one: string, other: string): boolean {
  if (one === other)
    return true
  const prefix = commonPrefix(one, other)
  if (prefix >= 5 && [one, other].some(form => prefix >= form.replace(NOUN_ENDING, '').length) && Math.min(one.length, other.length) - prefix <= 3)
    return true
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  // Polish ones too: koło, koła; Java, Javie.
  if (shorter === 4 && prefix === 3 && longer <= 5 && /^...(?:[aouye]|i[ea]?)$/.test(one) && /^...(?:[aouye]|i[ea]?)$/.test(other))
    return true
  if (shorter === 4 && prefix === 3 && longer <= 5 && /^\p{Script=Cyrillic}/u.test(one) && [one, other].every(form => /^...[аоуеиіїюяыэ]/.test(form)))
    return true
  // Short Slavic nouns change only their ending: чек, чека.
  if (shorter === 3 && prefix === 3 && longer <= 5 && /^\p{Script=Cyrillic}/u.test(one))
    return true
  if (prefix === 4 && ![one, other].every(form => form.length === 4 || ENDING.test(form.slice(4))))
    return false
  return (prefix >= 4 && prefix >= shorter - 2 && prefix >= 0.55 * longer)
    || (prefix >= 4 && prefix >= shorter - 1 && SLAVIC_ADJECTIVE.test(one.slice(prefix) || other.slice(prefix)))
}

/** Polish cases that change the last sound of a name: TypeScript, TypeScripcie; and its longer endings. */
const NAME_CASE = /^(?:cie|dzie|rze|owi|iem|ami|ach|owie)$/

/** Two cases of one name: Lidl, Lidla; but not shop, Shopify. */
export function sameName(one: string, other: string): boolean {
  const prefix = commonPrefix(one, other)
  if (prefix < 4 || prefix < Math.min(one.length, other.length) - 1)
    return false
  const longer = one.length > other.length
    ? one
    : other
  return longer.length - prefix <= 2 || NAME_CASE.test(longer.slice(prefix))
}
