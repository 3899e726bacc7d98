import { languageLevelIn, spokenLanguagesIn } from '../language/index.ts'
import { MUST, NICE_AFTER, NICE_BEFORE } from './cues.ts'

const LANGUAGE_CUE = /(?<!\p{L})(?:fluen\p{L}+|speak\p{L}*|spoken|written|writing|languages?|native|proficien\p{L}+|command|level|skills?|communicat\p{L}+|knowledge|bilingual|\p{L}*kenntnisse|fließend\p{L}*|sprach\p{L}*|wort und schrift|deutschsprachig|courante?|couramment|bilingue|maîtrise|langues?|niveau|lu,? écrit|parl\p{L}+|nivel|dominio|idiomas?|hablad\p{L}*|vloeiend\p{L}*|beheersing|taal|talen|taalvaardig\p{L}*|vaardigheden|woord en geschrift|flydende|sprog|skrift og tale|taler|володі\p{L}+|мов\p{L}+|рівень|рівні|знання|вільн\p{L}+|свободн\p{L}+|владе\p{L}+|язык\p{L}*|уров\p{L}+|знание|znajomoś\p{L}+|język\p{L}*|biegł\p{L}+|poziom\p{L}*|[ABC][12]|\p{L}*sproglig\p{L}*|sprak\p{L}*|svenska|conoscenza|anglick\p{L}*|úrovni|jazyk\p{L}*|kunskap\p{L}*|beherrsch\p{L}*|deutsch sollte|conversa\p{L}+|spricht|sprechen|tala|spreekt|spreek|lire|leer|ler|lesen|read(?:ing)?|читать|чита\p{L}+|falar|hablar|skriftlig\p{L}*|mundtlig\p{L}*|muntlig\p{L}*|begå\p{L}*|formulerer|kiel\p{L}+|sujuva\p{L}*|nyelv\p{L}*|اللغة|لغة|إجادة|dil\p{L}*|γλώσσα\p{L}*|γνώση)(?!\p{L})/iu

export interface DemandedLanguage {
  name: string
  /** The level in the words of the text. */
  level?: string
  start: number
  end: number
}

/** Spoken languages that a sentence asks for, each with its level. A text that only mentions one (a market, a team) asks for none. */
export function demandedLanguages(text: string): DemandedLanguage[] {
  const named = spokenLanguagesIn(text)
  if (named.length === 0 || !(LANGUAGE_CUE.test(text) || text.split(/\s+/).length <= 8 || NICE_AFTER.test(text) || NICE_BEFORE.test(text) || MUST.test(text)))
    return []
  const ownBefore = (at: number): string => {
    const from = at === 0 ? Math.max(0, (named[0]?.start ?? 0) - 60) : named[at - 1]?.end ?? 0
    const between = text.slice(from, named[at]?.start)
    // What stands before a comma still belongs to the name before it: "français courant, anglais professionnel".
    return at === 0 ? between : between.replace(/^[^,;/]*(?=[,;/])/u, '')
  }
  return named.map((language, at) => {
    const rest = text.slice(language.end, Math.min(named[at + 1]?.start ?? text.length, language.end + 60))
    const behind = languageLevelIn(named[at + 1] === undefined ? rest : /^[^,;/]*(?=[,;/])/u.exec(rest)?.[0] ?? (at === 0 ? '' : rest))
    const direct = languageLevelIn(ownBefore(at))
    // "Fluent English and German": one level for both.
    const before = direct ?? (at > 0 && behind === undefined ? languageLevelIn(text.slice(0, named[0]?.start)) : undefined)
    const both = named[at + 1] !== undefined && before === undefined && behind === undefined ? languageLevelIn(text.slice(named.at(-1)?.end)) : undefined
    const level = before !== undefined && (behind === undefined || before.rank > behind.rank) ? before : behind ?? both
    return { name: language.name, ...level === undefined ? {} : { level: level.text.slice(0, 50) }, start: language.start, end: language.end }
  })
}
