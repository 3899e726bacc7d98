import type { Token } from './tokens.ts'
import { withoutMarks } from '../language/patterns.ts'
import { STOPWORDS } from '../language/stopwords.ts'
import { termsOf } from './memo.ts'
import { stemOf, tokensOf } from './tokens.ts'

/** Words that every duty and every bullet holds; meeting them shows nothing. */
const GENERIC = new Set(withoutMarks(`work working works ability able across also any around based best both business can clear company creating day deliver delivering different do drive driving ensure ensuring environment etc every excellent experience experienced focus from good great help helping high highly identify improve including in into key knowledge level like make making meet need needs new one other others part people perform performing play practice practices provide providing related required requirements responsible responsibility role set skill skills solid solution solutions strong such support supporting take team teams technical through time up use used using various way well when where while within would year years bring join opportunity relevant understanding understand daily ongoing needed necessary appropriate many each them does behind first against among another before after during every than then while until since per its own very much more most just only out off over under
arbeit arbeiten aufgaben bereich bereichen dabei durch eigene erfahrung erste gemeinsam gute kenntnisse neue sowie team unternehmen verschiedene weitere umgang themen
travail équipe équipes mission expérience nouvelles nouveaux différents bonne bonnes afin ainsi
trabajo equipo equipos experiencia conocimiento nuevas nuevos diferentes distintas así
trabalho equipa equipe experiência conhecimento novas novos diferentes
werk werken ervaring goede kennis nieuwe samen verschillende
arbejde arbejder erfaring gode nye forskellige samt opgaver
робота роботи команда команди досвід нових нові работа работы команда команды опыт новых новые praca pracy zespół zespołu doświadczenie nowych`).split(/\s+/))

const COMMON = new Set(Object.values(STOPWORDS).flatMap(words => withoutMarks(words).split(' ')))

/** What a text is about: its terms by canonical name, and its other telling words by stem. */
export interface Gist {
  terms: Set<string>
  words: Set<string>
}

/** Past tenses that no ending tells. */
const IRREGULAR: Record<string, string> = { led: 'lead', wrote: 'write', written: 'write', built: 'build', ran: 'run', taught: 'teach', internship: 'intern', internships: 'intern', grew: 'grow', grown: 'grow', held: 'hold', made: 'make', drove: 'drive', driven: 'drive', oversaw: 'oversee', sold: 'sell', won: 'win', kept: 'keep', brought: 'bring', taken: 'take', took: 'take', gave: 'give', given: 'give', chose: 'choose', spoke: 'speak', met: 'meet', found: 'find', set: 'set', began: 'begin', dealt: 'deal', spent: 'spend', drew: 'draw', drawn: 'draw' }

/** English verbs lose -ing and -ed as well: "fixed bugs" is "fix bugs". Names of skills don't, where "accounting" is no "account". */
function wordStem({ norm, stem }: Token): string {
  const present = IRREGULAR[norm]
  if (present !== undefined)
    return stemOf(present).replace(/(.{3,})e$/u, '$1')
  const verb = /^(\p{Script=Latin}{3,}?)(?:ing|ed)$/u.exec(norm)?.[1]
  // "Analysed" keeps its s, which is no plural.
  if (verb !== undefined && verb.length > 4 && /[^s]s$/u.test(verb))
    return verb
  return verb === undefined
    ? stem.replace(/(.{3,})e$/u, '$1')
    : stemOf(verb.replace(/([bdgmnprt])\1$/, '$1')).replace(/(.{3,})e$/u, '$1')
}

const plainWords = new Map<string, string[]>()

/** The stems of a term's own words, as they stand in a text that says them apart. */
export function plainWordsOf(name: string): string[] {
  const known = plainWords.get(name)
  if (known !== undefined)
    return known
  const words = tokensOf(name).filter(token => token.norm.length > 2).map(wordStem)
  plainWords.set(name, words)
  return words
}

/** The terms and the telling words of a text. Words inside a term count as the term alone. */
export function gistOf(text: string): Gist {
  const found = termsOf(text)
  const terms = new Set(found.filter(hit => hit.kind !== 'role').map(hit => hit.canonical))
  const words = new Set(tokensOf(text)
    .filter(token => token.norm.length > 2 && !COMMON.has(token.norm) && !GENERIC.has(token.norm) && !/^\d+$/.test(token.norm))
    .filter(token => !found.some(hit => hit.kind !== 'role' && hit.start <= token.start && token.end <= hit.end))
    .map(token => wordStem(token)))
  return { terms, words }
}
