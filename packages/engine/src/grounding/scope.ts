import type { Word } from './words.ts'
import { LED_CONCEPTS, LED_STEMS, SCOPE_RULES } from './lexicon/scope.ts'
import { hitsOf, tablePattern } from './patterns.ts'
import { conceptsOf, contentWords, fold, sameStem, wordsOf } from './words.ts'

const rules = [0, 2, 3].flatMap(rank => ['any', 'people'].flatMap((object) => {
  const patterns = SCOPE_RULES.filter(rule => rule.rank === rank && rule.object === object).map(rule => rule.patterns)
  return patterns.length === 0
    ? []
    : [{ rank, object, pattern: tablePattern(...patterns) }]
}))
const ledStems = LED_STEMS.split(' ').map(fold)
const HELPED_ACTIONS = new Set(['train', 'build', 'start', 'improve', 'sell', 'coordinate', 'check', 'repair', 'clean', 'cook', 'move', 'treat', 'report', 'prepare'])
/** Supporting a customer is the job itself; supporting a colleague's work is helping. */
const SERVED_CONCEPTS = new Set(['customer', 'patient', 'pupil', 'guest', 'parent', 'aged'])

export interface ScopeWord {
  rank: number
  text: string
  start: number
  end: number
}

/** What a word may govern: up to the end of its clause. */
function restOf(text: string, end: number): string {
  return text.slice(end).split(/[,;:.]\s/)[0]!
}

/** Persons by what they do, in the plural: designers, Verkäufer, vendeurs, vendedores. */
const PERSONS_BY_TRADE = /^(?!(?:serv|contain|comput|ord|off|pap|tend|custom|us|calend|print|clust|rout|newslett|regist|ledg|numb|cent|fold|fly|lett|chapt|boil|filt|sens|mot|min|err|fact|vend|play|sect|vis|buy)[eo]rs$)\p{L}{3,}(?:ers|ors|ists|ants|ians|eurs|euses|istas|adores|edores|istes|isten|innen|arbeiter\p{L}*|ieri|iers|ieres|ières|kräfte|managers?)$/u

/** Small words that end what a verb governs. */
export const PREPOSITION = /\s(?:for|with|of|to|from|in|at|by|on|für|mit|von|bei|an|pour|avec|des?|du|para|con|com|per|voor|met|van|dla|[zзсw]|для|із|зі|со|przy|bij|aan|nella|nel|im|beim|na)\s/u

function isLed(rest: string): boolean {
  if (contentWords(rest.split(PREPOSITION)[0]!).slice(0, 3).some(({ key }) => PERSONS_BY_TRADE.test(key)))
    return true
  return contentWords(rest).slice(0, 2).some(({ key }) => ledStems.some(stem => key.startsWith(stem)) || conceptsOf(key).some(name => LED_CONCEPTS.includes(name)))
}

function isServed(rest: string): boolean {
  const words = contentWords(rest.split(PREPOSITION)[0]!).slice(0, 2)
  const served = words.findIndex(({ key }) => conceptsOf(key).some(name => SERVED_CONCEPTS.has(name)))
  // "Helped train two students" is help with the training.
  return served !== -1 && words.slice(0, served).every(({ key }) => !conceptsOf(key).some(name => HELPED_ACTIONS.has(name)))
}

/** The same where the verb comes last: "Klanten geholpen". */
function servesBefore(text: string, start: number): boolean {
  const last = contentWords(text.slice(0, start)).at(-1)
  return last !== undefined && conceptsOf(last.key).some(name => SERVED_CONCEPTS.has(name)) && text.slice(last.end, start).trim() === ''
}

/** Titles of others that one works with, for or under. */
const TITLE_NOUN = /^(?:\p{L}+ )?(?:managers?|lead(?:er)?s?|heads? of|\p{L}*leiter(?:s|in|n)?|\p{L}*leitung|kierowni\p{L}*|lider\p{L}*|jef[ea]s?|cheff?e?s?|responsables?|responsave\p{L}*|teamleider\p{L}*|hoofd|керівни\p{L}*|начальник\p{L}*|завіду\p{L}*|заведующ\p{L}*|руководител\p{L}*|coordenador\p{L}*|coordinador\p{L}*|capo\p{L}+|direttor\p{L}*|direttric\p{L}*|director\p{L}*|direct(?:eur|rice)s?|direktor\p{L}*|dyrektor\p{L}*)/u
/** What stands between a title and who is meant by it, where that is somebody else. */
const OF_ANOTHER = /(?:^|\s)(?:(?:\p{L}+ )?(?:for|to|under|by|with) (?:the|a|our) \p{L}+|with|for|to|under|by|the|our|assist\p{L}*|support\p{L}*|help\p{L}*|mit|für|dem|den|des|der|die|unter|avec|pour|le|la|du|au|con|para|al|del|el|com|ao|do|da|[ozсз]|met|voor|de|aan|ze|dla|со|для|із|під|под)\s+$/iu

/** Standing in for somebody, with the one stood in for. */
const DEPUTISING = /(?:stand(?:s|ing)? in|stood in|deputi[sz]\p{L}*|cover(?:s|ed|ing)? for|fill(?:s|ed|ing)? in|vertr[ea]t\p{L}*|remplac\p{L}*|suppl[eé]\p{L}*|su[bs]+titu\p{L}*|sostitu\p{L}*|vervang\p{L}*|verving|zastęp\p{L}*|заступ\p{L}*|замін\p{L}*|заміщ\p{L}*|підмін\p{L}*|замещ\p{L}*|замен[яи]\p{L}*|подмен\p{L}*|vikari\p{L}*)\s+(?:\p{L}+\s+){0,3}$/iu

/** Words that say that one stands in, verbs and nouns. */
const STANDING_IN = /stand.?in|stood in|deput|cover|vertr[ea]t|remplac|suppl|su[bs]+titu|sostitu|vervang|verving|waarne|zastęp|заступ|замін|заміщ|підмін|замещ|замен|подмен|vikari|stedfortr|ställföretr|acting/iu

/** While somebody is away. */
const AWAY = /(?:absence|leave|holidays?|urlaub\p{L}*|abwesenheit|vacances|congés?|vacaciones|ausencia|férias|ausência|ferie|assenza|vakantie|afwezigheid|urlop\p{L}*|nieobecności|відпустк\p{L}*|відсутност\p{L}*|отпуск\p{L}*|отсутстви\p{L}*)\s+(?:(?:of|de|du|des|der|del|do|da|van|the|la|le|el|o|a)\s+){0,2}$/iu

/** Whether a title that starts there is somebody else's: whom one works for or stands in for. */
export function isOfAnother(text: string, start: number): boolean {
  const before = text.slice(0, start)
  return [OF_ANOTHER, DEPUTISING, AWAY].some(pattern => pattern.test(before))
}

/** A title that the facts have only as the one of whom the person stood in for, in a text that says no more of standing in. */
export function isTakenOver(text: string, word: Word, facts: string[]): boolean {
  if (STANDING_IN.test(text) || isOfAnother(text, word.start))
    return false
  const stated = facts.flatMap(line => wordsOf(line).filter(other => sameStem(other.stem, word.stem)).map(other => line.slice(0, other.start)))
  return stated.length > 0 && stated.every(before => DEPUTISING.test(before))
}

/** The words of a clause that say how much of the work the person claims. */
export function scopeWords(text: string): ScopeWord[] {
  return rules.flatMap(({ rank, object, pattern }) => hitsOf(text, pattern)
    .filter(({ text: hit, start }) => !(TITLE_NOUN.test(fold(hit)) && isOfAnother(text, start)))
    .filter(({ start, end }) => (object === 'any' || isLed(restOf(text, end))) && (rank !== 0 || !(isServed(restOf(text, end)) || servesBefore(text, start))))
    .map(hit => ({ rank, ...hit })))
}

/** Languages that end a clause with its verb: what stands before it is governed by it. */
function endsOnHelp(text: string, helped: ScopeWord[]): boolean {
  // "Yardım ettim": Turkish puts an empty verb behind it.
  if (helped.some(({ end }) => /^\s+(?:et|ol|bulun|ver|sağla)\p{Ll}*$/u.test(text.slice(end))))
    return true
  const last = contentWords(text).at(-1)
  return last !== undefined && helped.some(({ start, end }) => start > 0 && start <= last.start && last.end <= end && /(?:t|en|d|ım|im|dım|dim)$/u.test(last.text))
}

/** 3 owned, 2 led, 0 helped where a word says so; 1 did where none does. Whom one helped may well lead; that does not count. */
export function rankOf(text: string): number {
  const words = scopeWords(text)
  const helping = words.filter(({ rank }) => rank === 0)
  if (endsOnHelp(text, helping))
    return 0
  const helped = helping.map(({ start }) => start)
  const ranks = words.filter(({ rank, start }) => rank > 0 && helped.every(at => start < at)).map(({ rank }) => rank)
  if (ranks.length > 0)
    return Math.max(...ranks)
  return helped.length > 0
    ? 0
    : 1
}
