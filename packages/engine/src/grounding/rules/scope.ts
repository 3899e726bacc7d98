import type { Change } from '../changes.ts'
import type { StatedClause } from '../support.ts'
import type { Word, WordPool } from '../words.ts'
import type { Rule } from './rule.ts'
import { clausesOf, partsAtAnd } from '../clauses.ts'
import { PREPOSITION, rankOf, scopeWords } from '../scope.ts'
import { linePool } from '../support.ts'
import { conceptsOf, containment, contentWords, fold, PERSONS, sameStem, wordsOf } from '../words.ts'
import { OF_DOING } from './edited.ts'
import { finding, TEXTS } from './rule.ts'

/** How near the best clause another one has to be to speak for it. */
const NEAR = 0.75

interface Fit {
  rank: number
  fit: number
}

/** Concepts of doing: a part after "and" that begins with one of them has a verb of its own. */
const ACTIONS = new Set('train build start improve increase reduce sell coordinate handle check analyse report advise communicate negotiate buy repair clean cook weld drive deliver install deploy migrate write publish present research measure reach win hire answer produce calculate automate test treat translate supply prepare record'.split(' '))

/** Parts of a clause at "and"; one that begins with what was done does not share the word before it. */
function partsOf(clause: StatedClause, language: string): StatedClause[] {
  const parts = partsAtAnd(clause.text, language)
  if (clause.rank !== 0 || parts.length === 1)
    return [clause]
  return parts.map(({ text }, index) => {
    const words = contentWords(text)
    const first = words[0]
    const free = index > 0 && first !== undefined && conceptsOf(first.key).some(name => ACTIONS.has(name))
    return { ...clause, text, words, pool: linePool(text), rank: free
      ? rankOf(text)
      : clause.rank }
  })
}

/** The word itself says more than one of like meaning. */
const FORM_WEIGHT = 0.25

function formsIn(words: Word[], pool: WordPool): number {
  return words.length === 0
    ? 0
    : words.filter(pool.hasForm).length / words.length
}

function fitsOf(words: Word[], clauses: StatedClause[]): Fit[] {
  return clauses.map(({ rank, pool }) => ({ rank, fit: (containment(words, pool) + FORM_WEIGHT * formsIn(words, pool)) / (1 + FORM_WEIGHT) }))
}

/** The same by whole lines: a clause may take its verb from the line's first. */
function lineFits(words: Word[], clauses: StatedClause[]): Fit[] {
  const lines = new Map<string, number>()
  for (const { line, rank } of clauses)
    lines.set(line, Math.max(rank, lines.get(line) ?? 0))
  return [...lines].map(([line, rank]) => ({ rank, fit: containment(words, linePool(line)) }))
}

function holds(rank: number, fits: Fit[], words: Word[]): boolean {
  const best = Math.max(0, ...fits.map(({ fit }) => fit))
  return (best > 0 || words.length === 0) && fits.some(one => one.rank >= rank && one.fit >= NEAR * best)
}

/** Content words of a clause besides those that say the scope. */
function objectWords(clause: string): Word[] {
  const scope = scopeWords(clause)
  return contentWords(clause).filter(word => !scope.some(hit => word.start < hit.end && hit.start < word.end))
}

const ANSWERABLE = /^(?:responsible|responsibility|charge|in charge|zustandig|verantwortlich|responsable|encargad|responsave|encarregad|verantwoordelijk|odpowiada|odpowiedzialn|відповіда|отвеча|ответственн|responsabile|addett)/
/** "Responsible for feeding the dogs" says that one fed them; "responsible for the kennels" says more. */
function isDuty(highest: string, rest: string, clauses: StatedClause[]): boolean {
  const [first] = contentWords(rest)
  if (!ANSWERABLE.test(fold(highest)) || first === undefined)
    return false
  const isAction = OF_DOING.test(first.key) || conceptsOf(first.key).some(name => ACTIONS.has(name))
  return isAction && clauses.some(({ rank, pool }) => rank > 0 && pool.has(first))
}

/** Who does it, as against doing it: managers, managed. */
const PERSON = /[eo]rs?$|erin(?:nen)?$|eur(?:s|e|es)?$|ador[ae]?s?$/

/** Running a club, a course or a session is leading it. */
const HELD = /^(?:ran|run|host|conduct|facilitat|moderat|anim|durchgefuhr|gefuhr|prowadz|провод|провел|провів|вела|вел|вів|веду)/
const LEADING = /^(?:lead|led|leite|geleite|leitung|anim|prowadz|manag|responsib|in charge|charge of|verantwort|zustandig|responsable|a cargo|encargad|responsavel|verantwoordelijk|odpowiedzialn|відповіда|отвеча|responsabile)/

/** English and its loans have one word for the person and for the work. */
const DOING_AND_DOER = /^(?:mentor|tutor|pilot)$/
/** The base says it with the same word. */
function isSameWord(highest: string, clauses: StatedClause[], words: Word[]): boolean {
  const said = wordsOf(highest).filter(({ key }) => key.length > 3)
  return said.length > 0 && clauses.some(({ rank, pool, words: stated }) => rank > 0 && containment(words, pool) >= NEAR
    && said.every(word => stated.some(other => sameStem(word.stem, other.stem) && !(PERSON.test(other.key) && !PERSON.test(word.key) && !DOING_AND_DOER.test(other.key)))))
}

/** Managing, whichever of its words is used, and wherever its object stands. */
const HANDLING = /^(?:gest|ger[eiao]|manag(?!er)|verwalt|beheer|zarzadz|управл|керу)/

/** Having the care of a thing, in its own words. */
const LOOKING_AFTER = /look(?:s|ed|ing)? after|t(?:ake|ook|aking) care|keep|kept|maintain|betreu|kummer|pfleg|s'occup|m'occup|suivi|suit |cuid[aoe]|atiend|atend|me ocup|encarg|seguo|mi occup|curo|curato|verzorg|zorg|opiek|obslug|догляд|обслугов|обслужив|веду|веде|вел[аи]? |passer|skoter|担当|负责/
/** People are led; accounts, stock and rooms are looked after. */
const PEOPLE = [...PERSONS, 'people']

/** "Responsible for 60 accounts" says that one looks after them. */
function isLookedAfter(highest: string, clause: string, clauses: StatedClause[], words: Word[]): boolean {
  const said = fold(highest)
  const isManaged = clauses.some(({ pool, words: stated }) => containment(words, pool) >= 0.5 && stated.some(({ key }) => HANDLING.test(key)))
  if (ANSWERABLE.test(said) && isManaged)
    return true
  return (ANSWERABLE.test(said) || HANDLING.test(said)) && !contentWords(clause).some(({ key }) => conceptsOf(key).some(name => PEOPLE.includes(name)))
    && clauses.some(({ rank, pool, text }) => rank > 0 && LOOKING_AFTER.test(fold(text)) && containment(words, pool) >= 0.5)
}

/** A word for a person, as against one for what was done. */
const TITLE = /[eo]r(?:in|a|es)?|head|lead|chief|chef|manag|leit|jef|kierowni|начальник|керівни|руководител/

/** Led or owned where the clause of the base that says the same thing says it with less. */
const raised: Rule = {
  name: 'scope',
  policies: TEXTS,
  check: ({ pointer, policy, text, language, own, roles }: Change) => clausesOf(text).flatMap((clause) => {
    const rank = rankOf(clause.text)
    const highest = scopeWords(clause.text).find(word => word.rank === rank)
    if (highest === undefined || rank < 2)
      return []
    // A summary may name a post that the person held.
    if (policy === 'lead' && wordsOf(highest.text).some(({ key }) => roles.some(role => wordsOf(role).some(word => word.key === key))) && TITLE.test(fold(highest.text)))
      return []
    const words = objectWords(clause.text)
    const clauses = own.clauses()
    const byClause = fitsOf(words, clauses)
    const helpOnly = byClause.every(({ fit, rank: stated }) => stated === 0 || fit < Math.max(...byClause.map(one => one.fit)))
    if (rank === 2 && LEADING.test(fold(highest.text)) && clauses.some(({ pool, words: stated }) => containment(words, pool) >= NEAR && stated.some(({ key }) => HELD.test(key)) && !stated.some(({ key }) => conceptsOf(key).includes('people') || conceptsOf(key).includes('team'))))
      return []
    if (rank === 2 && HANDLING.test(fold(highest.text)) && clauses.some(stated => stated.rank > 0 && containment(words, stated.pool) >= NEAR && stated.words.some(({ key }) => HANDLING.test(key))))
      return []
    if (rank === 2 && isLookedAfter(highest.text, clause.text, clauses, words))
      return []
    const part = partsAtAnd(clause.text, language).find(({ start, text: said }) => start <= highest.start && highest.end <= start + said.length)
    if (rank === 2 && (isSameWord(highest.text, clauses, words) || (part !== undefined && isSameWord(highest.text, clauses, objectWords(part.text))) || isDuty(highest.text, clause.text.slice(highest.end), clauses)))
      return []
    return holds(rank, byClause, words) || (!helpOnly && holds(rank, lineFits(words, clauses), words))
      ? []
      : [finding('UNSUPPORTED_SCOPE', pointer, highest.text)]
  }),
}

interface HedgedWords {
  /** Said only together with helping. */
  only: Word[]
  free: Word[]
}

function hedgedWords(clauses: StatedClause[], language: string): HedgedWords {
  const segments = clauses.flatMap(clause => partsOf(clause, language)).map(({ text, rank }) => ({ words: objectWords(text), helped: rank === 0 }))
  const free = segments.filter(({ helped }) => !helped).flatMap(({ words }) => words)
  const hedged = segments.filter(({ helped }) => helped).flatMap(({ words }) => words)
  return { free, only: hedged.filter(word => !free.some(other => sameStem(word.stem, other.stem))) }
}

/** Whether at least half of what the base says of these words, it says only as helped. */
function isMostlyHedged(words: Word[], { only, free }: HedgedWords): boolean {
  const hedged = words.filter(word => only.some(other => sameStem(word.stem, other.stem))).length
  const said = hedged + words.filter(word => free.some(other => sameStem(word.stem, other.stem))).length
  return hedged > 0 && hedged * 2 >= said
}

/** Who works under someone says so once for the whole line. */
const UNDER = /(?:aju|ając|помогая|помагаючи|допомагаючи|helping|assisting|aidant|ayudando|aiutando|ajudando)$|^(?:under|unter|sous|bajo|sob|onder|pod|під|под)\s|\sby$/iu

/** The words of a text that say helped, with their place in it. */
function hedgesOf(text: string): { text: string, start: number }[] {
  return clausesOf(text).flatMap(clause => scopeWords(clause.text)
    .filter(({ rank }) => rank === 0)
    .map(hit => ({ text: hit.text, start: hit.start + clause.start })))
}

/** Words that are names, which stand in longer lines: there helping was with the work, not a limit on the knowledge of it. */
function isToolList(words: Word[], clauses: StatedClause[]): boolean {
  return words.length > 0 && words.every(word => /\p{Lu}/u.test(word.text) && clauses.some(({ words: stated, pool }) => stated.length > 3 && pool.hasName(word)))
}

/** Done with somebody, and no more than that. */
const TOGETHER = /^(?:together with|jointly with|gemeinsam mit|zusammen mit|ensemble avec|avec l'equipe|junto (?:con|a|com)|en conjunto con|em conjunto com|insieme (?:a|al|allo|alla|agli|ai|con)|samen met|wraz z|wspolnie z|razem z|разом [зі]|спільно з|вместе с|совместно с|sammen med|tillsammans med)(?!\p{L})/u

/** Working on a thing says no more than having a part in it. */
const WORKED_ON = /(?:^|\P{L})(?:work(?:s|ed|ing)? (?:on|with|in)|arbeitete? an|gearbeitet|travaill\p{L}+ (?:sur|a)|trabaj\p{L}+ en|trabalh\p{L}+ (?:em|na|no)|lavor\p{L}+ (?:a|al|alla|su)|werkte? aan|pracow\p{L}+ (?:nad|przy)|працюва\p{L}+ (?:над|з)|работа\p{L}+ (?:над|с))(?!\p{L})/u

/** Turns that one takes. */
const DUTY = /bereitschaft|notdienst|on.?call|call.?out|astreinte|guardia|plantao|reperibilita|piket|dyzur|чергуван|дежурств|vagt|jour/

/** Helped in the base, done in the rewrite. */
const unhedged: Rule = {
  name: 'hedge',
  policies: TEXTS,
  check: ({ pointer, policy, text, language, own }: Change) => clausesOf(text).flatMap((clause) => {
    const hedges = hedgesOf(text)
    if (hedges.some(({ start, text: hit }) => start < clause.start + clause.text.length || UNDER.test(hit)) || TOGETHER.test(fold(text)) || WORKED_ON.test(fold(clause.text)))
      return []
    // Who took part may say so at the end: "the laboratory was accredited, which I helped with".
    if (hedges.length > 0 && scopeWords(text).every(({ rank }) => rank === 0))
      return []
    // Who takes part is a member.
    if (contentWords(clause.text).some(({ key }) => conceptsOf(key).includes('member')))
      return []
    // "Helped pupils" helps, though whom one helps may be served.
    const first = contentWords(clause.text)[0]
    if (first !== undefined && conceptsOf(first.key).includes('help') && own.clauses().some(({ rank, pool }) => rank === 0 && pool.hasForm(first)))
      return []
    // Who takes part in a duty does it.
    if (DUTY.test(fold(clause.text)))
      return []
    const words = objectWords(clause.text)
    // A tool named in a headline is not said to have been introduced.
    if (policy === 'lead' && pointer.endsWith('/headline') && isToolList(words, own.clauses()))
      return []
    const fits = fitsOf(words, own.clauses().flatMap(one => partsOf(one, language)))
    const best = Math.max(0, ...fits.map(({ fit }) => fit))
    const near = fits.filter(({ fit }) => fit >= best - 0.001)
    const helped = best >= 0.5
      ? near.every(({ rank }) => rank === 0)
      : isMostlyHedged(words, hedgedWords(own.clauses(), language))
    return words.length > 0 && helped
      ? [finding('UNSUPPORTED_SCOPE', pointer, clause.text.trim(), 'the facts say helped, took part or knows the basics')]
      : []
  }),
}

/** Concepts of verbs that claim by themselves to have begun or changed something; no line carries them that does not say so. */
const STARTING = new Set(['start', 'negotiate', 'hire', 'win'])
/** Work on what is there: looking after it, using it, telling of it. */
const TENDING = new Set(['check', 'help', 'report', 'use', 'update', 'communicate', 'answer', 'analyse', 'record', 'clean', 'present', 'participate', 'collaborate', 'accompany'])
const MAKING = new Set(['build', 'coordinate', 'automate', 'migrate', 'deploy', 'sell'])
/** Running a thing, as against watching it or writing about it. */
const RUNNING = /^(?:manag|administer|ran$|run$|running|operat|govern|verwalt|gesteuert|steuer|ger(?!iatr)[ei]|gestion|gestit|beheer|zarzadz|управл|керу)/

/** Keeping a tool itself, as against working with it. */
const ADMINISTERING = /^(?:administ|адмініст|администр)/

/** Share of a clause that a line has to hold to be what it says again. */
const SAYS_AGAIN = 0.5

/** The base line that a clause says again, and what opens it; `undefined` where none says most of it. */
function source(rest: Word[], clauses: StatedClause[]): StatedClause | undefined {
  const best = clauses.map(clause => ({ clause, fit: containment(rest, clause.pool) }))
    .toSorted((one, other) => other.fit - one.fit)[0]
  return best !== undefined && best.fit >= SAYS_AGAIN
    ? best.clause
    : undefined
}

/** What a line begins with: the small words before its first content word where there are any ("mise à jour du site"), else that word. */
function openingOf({ text, words }: StatedClause): Word[] {
  const all = wordsOf(text)
  const first = all.findIndex(({ start }) => start === words[0]?.start)
  return all.slice(0, Math.max(1, first))
}

/** A line that says most of it tells of running or handling it. */
function isRun(words: Word[], clauses: StatedClause[]): boolean {
  return clauses.some(({ pool }) => containment(words, pool) >= SAYS_AGAIN && (pool.hasConcept('lead') || pool.hasConcept('handle')))
}

/** Another verb than the line has, and one that claims more: negotiated for worked with, introduced for wrote about. */
const verb: Rule = {
  name: 'verb',
  policies: ['prose'],
  check: ({ pointer, text, own }: Change) => clausesOf(text).flatMap((clause) => {
    const [first, ...rest] = contentWords(clause.text)
    if (first === undefined || rest.length === 0 || rankOf(clause.text) === 0 || own.clauses().some(({ pool }) => pool.hasForm(first) && containment(rest, pool) >= SAYS_AGAIN))
      return []
    const stated = source(rest, own.clauses())
    // Managing something that nobody spoke of.
    const head = contentWords(clause.text.split(PREPOSITION)[0]!).slice(1).at(-1)
    const isNegotiated = /verhandl|onderhandel/.test(first.key) && !own.words().hasForm(first) && !own.words().hasConcept('negotiate')
    if (isNegotiated || (RUNNING.test(first.key) && !own.words().hasForm(first) && !isRun(rest, own.clauses()) && head !== undefined && (!own.words().has(head) || (/^\p{Lu}/u.test(head.text) && ADMINISTERING.test(first.key)))))
      return [finding('UNSUPPORTED_SCOPE', pointer, first.text, 'the facts name other work than this')]
    const line = stated && linePool(stated.line)
    if (stated === undefined || line === undefined || line.hasName(first))
      return []
    const concepts = conceptsOf(first.key)
    const opened = openingOf(stated).flatMap(({ key }) => conceptsOf(key))
    const isSaid = concepts.some(name => line.hasConcept(name))
    const said = new Set(rest.flatMap(({ key }) => conceptsOf(key)))
    const tends = opened.some(name => TENDING.has(name)) && opened.every(name => !said.has(name)) && !opened.some(name => MAKING.has(name) || STARTING.has(name))
    // A new script is one that somebody introduced.
    const isNew = concepts.includes('start') && line.hasConcept('new')
    const claims = (!isNew && concepts.some(name => STARTING.has(name)) && !isSaid && !concepts.some(name => !STARTING.has(name) && line.hasConcept(name)))
      || (tends && ((concepts.some(name => MAKING.has(name)) && !isSaid) || RUNNING.test(first.key)))
    return claims
      ? [finding('UNSUPPORTED_SCOPE', pointer, first.text, 'the facts name other work than this')]
      : []
  }),
}

export const SCOPE_RULES_OF_TEXT: Rule[] = [raised, unhedged, verb]
