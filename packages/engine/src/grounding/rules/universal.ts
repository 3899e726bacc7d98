import type { Change } from '../changes.ts'
import type { Rule } from './rule.ts'
import { hitsOf, tablePattern } from '../patterns.ts'
import { quantitiesOf } from '../quantities.ts'
import { contentWords, fold, sameStem, wordsOf } from '../words.ts'
import { finding, TEXTS } from './rule.ts'

/** Words that say "all of them", by language; folded. */
const ALL: Record<string, RegExp> = Object.fromEntries(Object.entries({
  en: 'all(?! ?(?:round|day|year|about|kinds|sorts|types|aspects)) | every | entire | whole',
  de: 'alle[rn]? | samtliche\\w* | jede[rnms]? | gesamte[rnms]? | ganze[rnms]?',
  fr: 'tous | toutes | chaque | entiere? | l\'ensemble d\\w+',
  es: 'todos | todas | cada | enter[oa]s?',
  pt: 'todos | todas | cada | inteir[oa]s?',
  it: 'tutt[ie] | ogni | inter[oaie]',
  nl: 'alle | elke | iedere? | heel | hele',
  da: 'alle | hver | hvert | hele | samtlige',
  no: 'alle | hver | hvert | hele | samtlige',
  sv: 'alla | varje | hela | samtliga',
  pl: 'wszystk\\w+ | kazd\\w+ | cal(?:y|a|ego|ej|ych)',
  uk: 'усі | всі | всіх | усіх | кожн\\w+',
  ru: 'все | всех | всем | всеми | кажд\\w+',
  tr: 'butun | tum | her',
}).map(([language, patterns]) => [language, tablePattern(patterns)]))
/** Whether what "every" is said of is what the line counts. */
function isOfThese(rest: string, line: string): boolean {
  return wordsOf(rest).slice(0, 2).some(noun => noun.key.length > 3 && wordsOf(line).some(({ stem }) => sameStem(stem, noun.stem)))
}

/** Rates: "every week" is what "weekly" says, and "each month" a month; "all day" and "full-time" count nothing. */
const RATE = /^ ?(?:\p{L}+ )?(?:hour|day|week(?!end)|month|year|quarter|semest|term|shift|night|morning|stunde|tag|woche|monat|jahr|quartal|schicht|heure|jour|semaine|mois|ans?(?!\p{L})|trimestre|nuit|hora|dia|semana|mes(?:es)?(?!\p{L})|noche|noite|turno|ora|giorno|settimana|mese|ann[oeé]\p{L}*|anos?(?!\p{L})|notte|uur|dag|week|maand|jaar|dienst|godzin|dzien|tydzien|miesiac|rok|zmian|годин|день|тижд|місяц|рік|рок|змін|час|недел|месяц|год|смен|uge|maned|ar(?!\p{L})|time|vecka|manad|gun|hafta|ay(?!\p{L})|yil)/u

/** "10 of 12", "nine of twelve": what counts some of all. */
const OF = /^ (?:out )?(?:of|von|sur|de|di|van|z|із|з|из|af|av) (?:the )?$/u

function countsSome(line: string, language: string): boolean {
  const { quantities } = quantitiesOf(line, language)
  return quantities.some(({ end }, index) => quantities[index + 1] !== undefined && OF.test(line.slice(end, quantities[index + 1]!.start)))
}

/** Whether what follows is a period: "each year" counts by the year. */
export function isRate(text: string, end: number): boolean {
  return RATE.test(fold(text.slice(end)).trimStart())
}

/** "All 12 quarters" for "10 of 12": all, where the facts tell of some and say "all" of nothing. */
export const universal: Rule = {
  name: 'universal',
  policies: TEXTS,
  check: ({ pointer, text, own, language }: Change) => {
    const all = ALL[language]
    if (all === undefined || own.texts.some(line => hitsOf(line, all).length > 0))
      return []
    return hitsOf(text, all)
      .filter(({ end }) => text[end] !== '\'' && (own.texts.some(line => countsSome(line, language) && isOfThese(text.slice(end), line)) || (contentWords(text.slice(end)).length > 0 && !isRate(text, end))))
      .slice(0, 1)
      .map(hit => finding('UNSUPPORTED_STATEMENT', pointer, hit.text, 'the facts do not say it of all'))
  },
}
