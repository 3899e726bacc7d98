import { anyPhrase } from '../language/patterns.ts'

const NUMBER_WORDS: Record<string, number> = Object.fromEntries(([
  [1, 'one|ein|einem|einer|eine|un|une|uno|una|um|uma|een|één|et|en|jeden|jednego|один|одного|рік|года'],
  [2, 'two|kahden|kaksi|zwei|deux|dos|dois|duas|twee|to|dwa|dwóch|два|двох|двух|två|dva|due'],
  [3, 'three|kolmen|kolme|drei|trois|tres|três|drie|tre|trzy|trzech|три|трьох|трёх|трех|tři|tre|tří'],
  [4, 'four|vier|quatre|cuatro|quatro|fire|cztery|czterech|чотири|чотирьох|четыре|четырех|четырёх'],
  [5, 'five|viiden|viisi|fünf|cinq|cinco|vijf|fem|pięć|pięciu|п\'ять|п’ять|п\'яти|п’яти|пяти|пять|cinque|pět|pěti'],
  [6, 'six|sechs|seis|zes|seks|sześć|sześciu|шість|шести|шесть'],
  [7, 'seven|sieben|sept|siete|sete|zeven|syv|siedem|сім|семи|семь'],
  [8, 'eight|acht|huit|ocho|oito|otte|osiem|вісім|восьми|восемь'],
  [10, 'ten|zehn|dix|diez|dez|tien|ti|dziesięć|десять|десяти'],
] as const).flatMap(([value, words]) => words.split('|').map(word => [word, value])))

const YEARS = 'years?|yrs?\\.?|jahr(?:e|en|es)?|années?|ans?|años?|anos?|jaar|jaren|års?|року|роки|років|рік|лет|года?|годов|lata|lat|rok|roku|anni|anno|roky|roků|let|vuoden|vuotta|év|éves|سنوات|سنة|أعوام|yıl|χρόνια|έτη'
const VALUE = `(?:\\d{1,2}(?:[.,]5)?|${Object.keys(NUMBER_WORDS).join('|')})`
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}.,$€£])(${VALUE})(?:\\s*\\(\\d{1,2}\\)|-(?:х|ти|ма|ох)(?!\\p{L}))?\\s*(?:\\+|plus)?(?:\\s*(?:-|–|—|to|bis|à|a|til|tot|до|do|und|and|or|oder|or more|ou plus)\\s*(?:${VALUE}))?\\s*(?:\\+|plus|or more|of meer|oder mehr|ou plus|или более|и более|і більше|lub więcej)?[\\s-]*(?:full |volle |completed )?(${YEARS})(?![\\p{L}\\p{N}])`, 'giu')

const EXPERIENCE = anyPhrase(`experien\\p{L}+|(?:\\p{L}+-?)?erfahrung\\p{L}*|berufspraxis|praxis|expérience\\p{L}*|experiencia|experiência|ervaring|werkervaring|(?:\\p{L}+)?erfaring|anciennitet|досвід\\p{L}*|опыт\\p{L}*|стаж\\p{L}*|doświadczeni\\p{L}+|praktyki|esperienza|background|track record|working (?:as|in|with)|in a similar|in the field|industry|in (?:software|product|project|data|sales|marketing)|ejerfaring|tätigkeit|работали|працюва\\p{L}+|staż\\p{L}*|pracował\\p{L}*|zkušenost\\p{L}*|erfarenhet\\p{L}*|at the front desk|post-?qualified|worked|gearbeitet|mansione|kokemu\\p{L}*|tapasztalat\\p{L}*|gyakorlat\\p{L}*|خبرة|الخبرة|deneyim\\p{L}*|εμπειρία\\p{L}*|προϋπηρεσία`)
/** "3 years of Kafka" needs no word for experience. */
const YEARS_OF_NAME = /(?:years?|yrs)\s+(?:of|with|in|using)\s+\p{Lu}/u

/** The age of a firm or a product, the length of a contract, of a warranty. */
const NOT_EXPERIENCE = anyPhrase(`substitute|in lieu of|contract|fixed[- ]term|founded|company|history|for (?:over|more than)|within the (?:past|last|next)|years? old|age of|warranty|visa|anniversary|befristet|gegründet|marktpräsenz|durée|le groupe|l entreprise|contrato|travel|per year|a year|per annum`)

/** What stands before an age or a length of time that is no experience. */
const AGE = /(?:alder(?:en)?|aged?|alter(?: von)?|between|im alter|leeftijd|âge|edad|idade|in the (?:past|last)|every|within|nicht länger als|no more than|not older than|valid for|jünger als|wieku|возраст\p{L}*|вік\p{L}*)\s*(?:(?:of|von|de|på|i|od|от|від)\s*)?$/iu

const CHILDREN = /(?<!\p{L})(?:child\p{L}*|kinder\p{L}*|enfants?|niñ[oa]s|crianças|børn\p{L}*|barn|ді\p{L}+|дет\p{L}+|dzie\p{L}+)(?!\p{L})/iu

/** "3年以上", "3년 이상": no blanks and no plural to go by. */
const CJK_PATTERN = /(\d{1,2})\s*(?:[-~～至到]\s*\d{1,2}\s*)?(?:年|년)/gu
const CJK_EXPERIENCE = /経験|经验|經驗|경력|경험|以上|이상/u

export interface FoundYears {
  years: number
  text: string
  start: number
  end: number
}

/** "Vierjährige", "5-jarige", "trzyletnie", "3-річний": the number inside the word, in the form it has there. */
const INSIDE: Record<string, number> = { ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, zehn: 10, twee: 2, drie: 3, vijf: 5, zes: 6, tien: 10, to: 2, tre: 3, fire: 4, fem: 5, dwu: 2, trzy: 3, cztero: 4, pięcio: 5, дво: 2, три: 3, чотири: 4, пяти: 5, двух: 2, трех: 3, трёх: 3, четырех: 4 }
const COMPOUND = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}-?|${Object.keys(INSIDE).join('|')})(?:jährig|jarig|årig|letni|річн|летн)\\p{L}*`, 'giu')
/** "Een jaar of vijf": about five. */
const DUTCH_ABOUT = new RegExp(`een jaar of (${VALUE})(?![\\p{L}\\p{N}])`, 'giu')

/** "At least a year", "minimum rok": one without a number. */
const ONE_YEAR = /(?<!\p{L})(?:at least|minimum|min\.|mindestens|minstens|co najmniej|przynajmniej|mindst|не менее|не менше|minst)\s+(?:an?\s+|ein(?:em)?\s+)?(year|jahr|jaar|rok|roku|года?|року|рік|års?)(?!\p{L})/giu

/**
 * Years of experience that a sentence asks for; of a range its lower end.
 * `asking`: it stands among demands, where "4+ years in retail" needs no word for experience.
 */
export function yearsIn(text: string, asking = false): FoundYears[] {
  if (CJK_EXPERIENCE.test(text)) {
    return Array.from(text.matchAll(CJK_PATTERN)).flatMap(({ 0: words, 1: value = '', index }) => Number(value) > 20
      ? []
      : [{ years: Number(value), text: words, start: index, end: index + words.length }])
  }
  if (!asking && !EXPERIENCE.test(text) && !YEARS_OF_NAME.test(text))
    return []
  const other = [...text.matchAll(COMPOUND), ...text.matchAll(DUTCH_ABOUT)].flatMap(({ 0: words, 1: value = '', index }) => {
    const years = INSIDE[value.toLowerCase()] ?? NUMBER_WORDS[value.toLowerCase()] ?? Number.parseInt(value)
    return Number.isFinite(years) && years <= 20 && EXPERIENCE.test(text) ? [{ years, text: words, start: index, end: index + words.length }] : []
  })
  const counted = Array.from(text.matchAll(PATTERN)).flatMap(({ 0: words, 1: value = '', index }) => {
    const years = NUMBER_WORDS[value.toLowerCase()] ?? Number.parseFloat(value.replace(',', '.'))
    const around = text.slice(Math.max(0, index - 40), index + words.length + 25)
    // Nobody asks for more than twenty years; a firm boasts of them.
    if (!Number.isFinite(years) || years > 20 || NOT_EXPERIENCE.test(around) || /^\s*(?:ago|old)/i.test(text.slice(index + words.length)))
      return []
    // "Children of 0 to 3 years" is an age.
    if (AGE.test(text.slice(Math.max(0, index - 30), index)) || (years === 0 && CHILDREN.test(text)))
      return []
    return [{ years, text: words, start: index, end: index + words.length }]
  }).filter(one => !other.some(found => found.start < one.end && one.start < found.end))
  return counted.length + other.length > 0
    ? [...counted, ...other]
    : Array.from(text.matchAll(ONE_YEAR)).map(({ 0: words, index }) => ({ years: 1, text: words, start: index, end: index + words.length }))
}

/** "Mehrjährige Erfahrung", "several years of": more than one, and no number. */
const SEVERAL = anyPhrase(`several years|a few years|many years|multiple years|mehrjährige\\p{L}*|langjährige\\p{L}*|mehrere jahre|einige jahre|plusieurs années|quelques années|varios años|alg[uú]n[oa]s años|vários anos|alguns anos|meerdere jaren|enkele jaren|meerjarige|flere års|nogle års|кількарічн\\p{L}+|кілька років|багаторічн\\p{L}+|многолетн\\p{L}+|несколько лет|kilkuletni\\p{L}*|wieloletni\\p{L}*|kilka lat|flera års|několik let|několikalet\\p{L}+|diversi anni|pluriennale`)

/** Years that a sentence asks for without a number: several. `undefined` where it counts them, or asks for none. */
export function severalYearsIn(text: string): { text: string, start: number, end: number } | undefined {
  const hit = SEVERAL.exec(text)
  return hit === null || !EXPERIENCE.test(text)
    ? undefined
    : { text: hit[0], start: hit.index, end: hit.index + hit[0].length }
}

const SUBJECT = /^(?:['’]s?)?\s*(?:d['’](?=\p{L})|(?:der|die|das|dem|den|of|in|as|an?|como|with|the|and|or|full-time|professional|relevant|prior|proven|solid|hands-on|demonstrable|industry|work(?:ing)?|practical|related|combined|post-qualification|commercial|direct|progressive|significant|de|du|des|dans l['’]univers|l['’]univers|la|le|en|dans|con|com|em|als|in der|im|mit|met|som|med|inden for|fra|[wzувзс]|jako|на|einschlägige\p{L}*|nachweisbare\p{L}*|experience|expérience|experiencia|experiência|ervaring|erfaring|berufserfahrung|erfahrung|доcвіду|досвіду|опыта|роботи|работы|doświadczenia|pracy|minimum)?\s+)/iu

/** What the years are of: the words after them up to the next clause. Empty where nothing is said. */
export function subjectOfYears(text: string, found: Pick<FoundYears, 'text' | 'end'>): string {
  if (/[年년]/u.test(found.text))
    return ''
  let rest = text.slice(found.end).replace(/^[\s+]*(?:\([^)]*\))?/, ' ').replace(/^\s*(?:or (?:thereabouts|so|more)|oder mehr|ou plus|o más|ou mais|of meer)(?!\p{L})/iu, '')
  for (let round = 0; round < 6 && SUBJECT.test(rest); round++)
    rest = ` ${rest.replace(SUBJECT, '')}`
  return /^[^,;:.()–•]*/u.exec(rest.trim())?.[0].replace(/\s+(?:experience|erfahrung|or (?:similar|equivalent|related).*|required|preferred|is .*|are .*|and (?:a|an|the) .*|including .*|such as .*|building .*|that .*|who .*)$/iu, '').trim().slice(0, 80) ?? ''
}
