import { anyPhrase } from '../language/patterns.ts'

/** Levels of education from low to high; `degree` is a university degree that isn't named further. */
export const DEGREE_LEVELS = ['school', 'vocational', 'associate', 'degree', 'bachelor', 'master', 'doctorate'] as const
export type DegreeLevel = typeof DEGREE_LEVELS[number]

const PATTERNS: [DegreeLevel, RegExp][] = [
  ['doctorate', anyPhrase(`ph\\.? ?d\\.?(?: degree)?|d\\.?phil|doctorate|doctoral(?: degree)?|promotion(?: in)?|promoviert|doctorat|doctorado|doutorado|doutoramento|dottorato|gepromoveerd|кандидат наук|دكتوراه|доктор наук|doktorat|doktorgrad`)],
  ['master', anyPhrase(`(?:an? )?postgraduate (?:qualification|degree|diploma)|mestrado|staatsexamen|master s(?=,| or | and )|master(?: s|'s|’s|s) ?(?: degree)?(?: of \\p{Lu}\\p{L}+)?|masters?(?=,|/|\\)| degree| in | of | or | and | en | ou | od | oder | und |abschluss|studium)|master\\p{L}*abschluss|masterstudium|m\\.?sc\\.?|m\\.?a\\.(?! \\p{Ll})|m\\.?s\\.?(?= (?:in|degree|or))|m\\.?eng\\.?|mba|advanced degree|graduate degree|postgraduate|diplom(?:-?(?:ingenieur|informatiker|kaufmann|kauffrau))?|magister|bac ?\\+ ?5|école d ?['’]?ingénieurs?|ingénieur diplômé|máster(?= en | in |,| universitario)|maestría|mestrado|laurea magistrale|wo(?: master| niveau|-niveau)?|academisch werk- en denkniveau|kandidatgrad|cand\\.\\p{L}+|магістр\\p{L}*|магистр\\p{L}*|ماجستير|magisterski\\p{L}*|wyższe magisterskie`)],
  ['bachelor', anyPhrase(`(?:good )?honou?rs degree|bsn|ll\\.?b\\.?|bachelor(?: s|'s|’s|s)?(?: degree)?(?: of \\p{Lu}\\p{L}+)?|b\\.?sc\\.?|b\\.?a\\.(?! \\p{Ll})|b\\.?s\\.?(?= (?:in|degree|or))|b\\.?eng\\.?|bs/ba(?: degree)?|ba/bs(?: degree)?|bs/ms(?: degree)?|b\\.?tech|4[- ]year degree|four[- ]year degree|undergraduate degree|licence|bac ?\\+ ?[34]|grado en|licenciatura|laurea(?: triennale)?|hbo(?: werk- en denkniveau|-niveau| niveau|\\+)?|hbo/wo|bachelorgrad|professionsbachelor|бакалавр\\p{L}*|licencjat\\p{L}*|بكالوريوس`)],
  ['degree', anyPhrase(`(?:university|college|technical|engineering|relevant|higher|related|academic|stem|science|honou?rs|(?:computer )?science|quantitative) degree|degree(?: in| or|,| level)|degree(?! of \\p{Ll})|abgeschlossene[sn]? (?:hochschul|universitäts)?studium|hochschulstudium|hochschulabschluss|universitätsabschluss|studienabschluss|studium(?= der| im| in| mit|,|$)|(?:fach)?hochschulabschluss|abschluss in|diplôme|diplômé\\p{L}*|formation supérieure|formation (?:d ['’]?ingénieur|universitaire)|titulación(?: universitaria)?|título universitario|grado universitario|titulado en|ensino superior(?: completo| em curso)?|formação em|formação superior|graduação|curso superior|laureato|videregående uddannelse|akademisk uddannelse|uddannelse som|uddannet(?: som)?|вищою (?:технічною |економічною |медичною |юридичною )?освітою|(?:незакінчена |неповна )?вища (?:технічна |економічна |профільна )?освіта|вищу освіту|высшим (?:\\p{L}+ )?образованием|высшее (?:\\p{L}+ )?образование|(?:неоконченное )?высшее (?:техническое |экономическое |профильное |юридическое )?образование|wyższe|wykształcenie wyższe|studia`)],
  ['associate', anyPhrase(`adn|as degree|(?:fp|formación profesional|ciclo formativo) (?:de )?grado superior|cfgs|tsdi|datamatiker|erhvervsakademi\\p{L}*|yrkeshögskola|hnd|hnc|associate(?: s|'s|’s)? degree|bac ?\\+ ?[23]|bts|dut|foundation degree|formación profesional superior|técnico superior|tecnólogo|mbo(?:\\+|-niveau| niveau| 4)?`)],
  ['vocational', anyPhrase(`abgeschlossene (?:\\p{L}+ )?(?:berufs)?ausbildung|(?:kaufmännische|medizinische|technische|handwerkliche|pädagogische) (?:oder \\p{L}+ )?ausbildung|wykształceni\\p{L} (?:zawodow\\p{L}+|techniczn\\p{L}+)(?: lub \\p{L}+)?|curso de cozinha|time-served|diploma di|mbo-diploma|lærling\\p{L}*|uddannet (?:pædagog|\\p{L}+assistent|\\p{L}+tekniker|elektriker|tømrer|kok|frisør)|diplôme d['’]état|berufsausbildung|kaufmännische ausbildung|ausbildung (?:als|zum|zur|im)|ausbildung|apprenticeship|vocational (?:training|qualification|degree)|trade school|cap|bep|formación profesional|fp|ciclo formativo|curso técnico|ensino técnico|erhvervsuddannelse|faglært|середня спеціальна|среднее специальное|wykształcenie zawodowe|techniczne`)],
  ['school', anyPhrase(`high school(?: diploma)?|ged|secondary (?:school|education)|a[- ]levels|abitur|mittlere reife|baccalauréat|bachillerato|ensino médio|12\\.? ?º ano|vmbo|havo|studentereksamen|folkeskole|среднее образование|середня освіта|wykształcenie średnie|średnie`)],
]

/** Fields of study that any technical or quantitative degree meets: "or a related field" says as much. */
const CONTEXT = anyPhrase(`بكالوريوس|ماجستير|دكتوراه|degree|adn|bsn|llb|mbo-diploma|staatsexamen|datamatiker|ensino|curso|mestrado|освітою|образованием|wykształceni\\p{L}+|postgraduate|diploma|cfgs|fp|máster|maestría|bachelor\\p{L}*|master\\p{L}*|studium|ausbildung|abschluss|diplom\\p{L}*|diplôm\\p{L}*|formation|école|bac|titul\\p{L}+|grado|licenciatura|formação|graduação|opleiding|hbo|wo|mbo|niveau|uddannelse|uddannet|освіт\\p{L}+|образовани\\p{L}+|wykształceni\\p{L}+|studia|ph\\.?d|education|bsc|msc|bs|ba|ms|university|college|high school|diploma|doctora\\p{L}+|mba|qualification|b\\.\\p{L}+\\.?|m\\.\\p{L}+\\.?|promotion|promoviert|hochschul\\p{L}+`)

export interface FoundDegree {
  level: DegreeLevel
  /** The words from the degree to the end of its field. */
  text: string
  start: number
  end: number
}

const FIELD = /^(?:['’]?s)?(?:\s+(?:degree|level|diploma))?(?:\s*\([^)]{1,30}\))?(?:\s+(?:(?:in|of|en|der|des|im|mit Schwerpunkt|w zakresie|na kierunku|inden for|som|på|van|de|em|за спеціальністю|у галузі|по специальности|в области|:|,)\s+)?|(?:in|of|en|der|des|im|mit Schwerpunkt|w zakresie|na kierunku|inden for|som|på|van|de|em|за спеціальністю|у галузі|по специальности|в области|:|,)\s+)[^.;:()•\n]{2,120}/iu

/**
 * The degree that a sentence asks for or states. Where it names several ("Bachelor's or Master's"), the lowest is what is needed;
 * `highest` turns that round, for a resume.
 */
export function degreeIn(text: string, highest = false): FoundDegree | undefined {
  if (!CONTEXT.test(text))
    return undefined
  const hits = PATTERNS.flatMap(([level, pattern]) => {
    const match = pattern.exec(text)
    return match === null
      ? []
      : [{ level, start: match.index, end: match.index + match[0].length }]
  })
  // "Bachelor's degree" holds "degree": a general word inside or beside a special one says nothing of its own.
  const special = hits.filter(({ level }) => level !== 'degree' && level !== 'vocational')
  const usable = special.length > 0
    ? hits.filter(({ level }) => level !== 'degree' && !(level === 'vocational' && highest))
    : hits
  const byRank = usable.toSorted((one, other) => DEGREE_LEVELS.indexOf(one.level) - DEGREE_LEVELS.indexOf(other.level))
  const chosen = highest
    ? byRank.at(-1)
    : byRank[0]
  if (chosen === undefined)
    return undefined
  const last = Math.max(...usable.map(hit => hit.end))
  const field = FIELD.exec(text.slice(last))?.[0] ?? ''
  const start = Math.min(...usable.map(hit => hit.start))
  const end = last + field.trimEnd().replace(/[,\s]+$/, '').length
  return { level: chosen.level, text: text.slice(start, end), start, end }
}
