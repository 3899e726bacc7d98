import type { Statement } from './lines.ts'
import { anyPhrase } from '../language/patterns.ts'

export type FactKind = 'title' | 'company' | 'location' | 'workFormat' | 'salary' | 'contract' | 'deadline'

export interface Fact {
  kind: FactKind
  term: string
  text: string
  start: number
  end: number
}

/** Labels before a colon, as job boards print them. `other` only ends the value of the label before it. */
const LABELS: [FactKind | 'other', string][] = [
  ['title', 'job title|position title|role title|position|role|title|vacancy|job|stelle|position(?: \\(m/w/d\\))?|stellenbezeichnung|jobtitel|berufsbezeichnung|poste|intitulé du poste|puesto|cargo|vaga|função|functie|functietitel|vacature|stilling|stillingsbetegnelse|посада|вакансія|должность|вакансия|stanowisko'],
  ['company', 'company|company name|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|bedrijf|werkgever|virksomhed|компанія|компания|работодатель|роботодавець|firma|pracodawca'],
  ['location', 'location|locations|job location|office location|work location|place of work|based in|city|duty station|standort|standorte|arbeitsort|einsatzort|ort|lieu|lieu de travail|localisation|ville|ubicación|localización|lugar de trabajo|localização|local|local de trabalho|locatie|standplaats|werklocatie|sted|arbejdssted|lokation|місце роботи|локація|місто|локация|город|место работы|lokalizacja|miejsce pracy|miasto'],
  ['workFormat', 'work (?:format|mode|model|type|arrangement|setting)|workplace(?: type)?|remote|arbeitsmodell|mode de travail|modalidad|modalidade|modelo|modelo de trabalho|remote/ ?hybrid|werkvorm|formát|формат роботи|формат работы|tryb pracy|model pracy'],
  ['salary', 'salary|salary range|pay|pay range|pay rate|rate|compensation|base salary|wage|gehalt|vergütung|jahresgehalt|salaire|rémunération|fourchette salariale|salario|rango salarial|retribución|salário|remuneração|faixa salarial|salaris|løn|зарплата|заробітна плата|заработная плата|оклад|wynagrodzenie|stawka|widełki'],
  ['contract', 'contract|contract type|type of contract|employment|employment type|job type|type of employment|work schedule|schedule|hours|appointment type|term|duration|vertragsart|anstellungsart|beschäftigungsart|arbeitszeit|befristung|beschäftigung|type de contrat|contrat|tipo de contrato|contrato|jornada|regime|contractvorm|dienstverband|uren|ansættelsestype|ansættelsesform|arbejdstid|тип зайнятості|зайнятість|тип занятости|занятость|график|графік|umowa|rodzaj umowy|wymiar etatu'],
  ['deadline', 'deadline|application deadline|closing date|apply by|applications close|close date|open until|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|fecha límite|data limite|prazo|sluitingsdatum|reageren voor|ansøgningsfrist|frist|термін подачі|срок подачи|termin składania'],
  ['other', 'categories|category|department|team|industry|branche|grade|level|experience level|company size|company type|reports to|reporting to|start date|date posted|posted|contact|job id|reference|ref|url|id|travel requirement|supervisory status|number of vacancies|official title in usajobs|opening date|likes|dislikes|job|language|languages|skills|seniority level|job function|eintrittsdatum|ansprechpartner|beginn|référence|date de début|secteur'],
]

const LABEL_KINDS = LABELS.map(([kind, words]) => ({ kind, exact: new RegExp(`^(?:${words})$`, 'iu') }))
const ANY_LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(${LABELS.map(([, words]) => words).join('|')})\\s*[:：]\\s*`, 'giu')

export const REMOTE: [term: string, pattern: RegExp][] = [
  ['hybrid', anyPhrase(`hybrid\\p{L}*|híbrid[oa]|гібридн\\p{L}+|гибридн\\p{L}+|\\d days? (?:a|per) week (?:in|at|from) (?:the|our) office|teilweise home ?office|hybryd\\p{L}+`)],
  ['remote', anyPhrase(`remote|fully remote|100 ?% remote|work from (?:home|anywhere)|telecommut\\p{L}+|home ?office|télétravail|à distance|teletrabajo|remot[oa]|trabalho remoto|op afstand|thuiswerk\\p{L}*|fjernarbejde|hjemmearbejde|віддален\\p{L}+|дистанційн\\p{L}+|удал[её]нн\\p{L}+|удал[её]нка|дистанционн\\p{L}+|zdaln\\p{L}+|praca zdalna`)],
  ['onsite', anyPhrase(`on-?site|in-?office|in the office|vor ort|präsenz|sur site|presencial|op locatie|op kantoor|på kontoret|в офісі|в офисе|stacjonarn\\p{L}+`)],
]

const CONTRACTS = anyPhrase(`full[- ]?time|part[- ]?time|permanent(?: contract| position| role)?|temporary|temp-to-perm|fixed[- ]term(?: contract)?|freelance|contractor|internship|apprenticeship|seasonal|zero[- ]hours?|minijob|vollzeit|teilzeit|festanstellung|unbefristet\\p{L}*|befristet\\p{L}*|werkstudent\\p{L}*|praktikum|freiberuflich|cdi|cdd|intérim|temps (?:plein|partiel|complet)|alternance|freelance|jornada completa|media jornada|tiempo completo|tiempo parcial|contrato indefinido|indefinido|contrato temporal|prácticas|autónomo|tempo (?:integral|inteiro|parcial)|clt|pj|estágio|efetivo|fulltime|parttime|vast contract|tijdelijk contract|voltijd|deeltijd|zzp|\\d{2}(?:-\\d{2})? uur(?: per week)?|fuldtid\\p{L}*|deltid\\p{L}*|fastansættelse|tidsbegrænset|vikariat|fast stilling|повна зайнятість|часткова зайнятість|повний робочий день|полная занятость|частичная занятость|полный рабочий день|стажировка|pełny etat|pół etatu|umowa o pracę|umowa zlecenie|b2b|umowa b2b|angestellte/r`)

const MONEY = String.raw`(?:(?:US)?[$€£¥₴₽]|USD|EUR|GBP|CHF|DKK|SEK|NOK|PLN|zł|kr\.?|UAH|RUB|грн|руб\.?|R\$|CAD|AUD|₹|INR)`
const AMOUNT = String.raw`(?:\d{1,3}(?:[ .,'\u00A0\u202F]\d{3})+(?:[.,]\d{2})?|\d{2,3} ?k(?!\p{L})|\d{4,7}(?:[.,]\d{2})?|\d{1,3}(?:[.,]\d{2})?(?= ?(?:/|per|an|par|por|pro|die) ?(?:h|stunde|uur)))`
const RANGE = String.raw`${AMOUNT}(?: ?(?:${MONEY}|k))? ?(?:[-–—/]|to|bis|à|a|tot|до|do|and|und) ?(?:${MONEY} ?)?(?:${AMOUNT}|\d{2,3})`
const PER = anyPhrase(`brut(?:to|o)?|gross|net(?:to|o)?|брутто|нетто|na rękę|per (?:year|annum|hour|month|day|jaar|maand)|a year|an hour|annually|p\\.?a|pro (?:jahr|monat|stunde)|im jahr|jährlich|par an|annuels?|al año|anuales|por (?:ano|mês)|om året|om måneden|на месяц|в месяц|на місяць|miesięcznie|rocznie`)
const PER_SLASH = String.raw`(?: ?/ ?(?:year|yr|hour|hr|month|jahr|monat|mies)(?!\p{L}))?`
const SALARY = moneyPattern([`${MONEY} ?`, '']
  .flatMap(lead => [RANGE, AMOUNT].map(sum => `${lead}${sum}(?: ?${MONEY})?${PER_SLASH}`)))
const SALARY_CUE = anyPhrase(`salary|salaries|pay|paid|compensation|wage|remuneration|earn|gehalt\\p{L}*|vergütung|jahresgehalt|verdienst|salaire|fourchette salariale|rémunération|salario|retribución|sueldo|banda salarial|salário|remuneração|salaris|bruto|løn|månedsløn|зарплат\\p{L}+|заробітн\\p{L}+|заработн\\p{L}+|оклад|wynagrodzeni\\p{L}+|stawka|per year|per annum|per hour|annually|brutto|brut|gross|p\\.a\\.`)
const BIG_MONEY = /\d\s?(?:m|mn|bn|million|billion|mio|mrd)(?!\p{L})|revenue|funding|raised|series [a-e]|budget|arr|umsatz|chiffre|assets/iu

const DATE = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?\p{L}{3,10}\.?(?:\s+(?:de\s+)?\d{4})?|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s+\d{4})?)`
const DEADLINE = new RegExp(`${anyPhrase('apply (?:by|before)|application deadline|deadline(?: for applications?)?|closing date|applications close(?: on)?|applications? (?:must|should) be (?:received|submitted) by|no later than|bewerbungsfrist|bewerbungsschluss|bewirb dich bis|bis zum|date limite(?: de candidature)?|avant le|fecha límite|hasta el|data limite|até|ansøgningsfrist(?:en)?|senest|sluitingsdatum|uiterlijk|vóór|до|termin składania|do dnia').source}[^\\d\\p{L}]{0,5}(?:is|er|ist|den|am|on|le|el|:)?\\s*(${DATE})`, 'iu')

function moneyPattern(forms: string[]): RegExp {
  return new RegExp(forms.join('|'), 'iu')
}

/** Pieces "Label: value" of a text's line; a line may hold several. */
function labelled(statement: Statement): { kind: FactKind | 'other', value: string, start: number, end: number }[] {
  const hits = Array.from(statement.text.matchAll(ANY_LABEL))
  return hits.map((hit, at) => {
    const from = hit.index + hit[0].length
    const to = hits[at + 1]?.index ?? statement.text.length
    const raw = statement.text.slice(from, to)
    const value = raw.trim().replace(/[\s;,|]+$/, '')
    const start = statement.start + from + raw.length - raw.trimStart().length
    const label = hit[1] ?? ''
    return { kind: LABEL_KINDS.find(entry => entry.exact.test(label))?.kind ?? 'other', value, start, end: start + value.length }
  })
}

/** Facts of the job that are no skill: title, employer, place, format, pay, contract and deadline, in order. */
export function factsOfVacancy(statements: Statement[]): Fact[] {
  const facts: Fact[] = []
  const add = (kind: FactKind, term: string, statement: Pick<Statement, 'text' | 'start' | 'end'>): void => {
    if (!facts.some(fact => fact.kind === kind && fact.term.toLowerCase() === term.toLowerCase()))
      facts.push({ kind, term: term.slice(0, 300), text: statement.text, start: statement.start, end: statement.end })
  }
  statements.forEach((statement, position) => {
    const atLineStart = labelled(statement)
    const labels = atLineStart.length > 0 && statement.text.trimStart().search(ANY_LABEL) < 1
      ? atLineStart
      : []
    for (const { kind, value, start, end } of labels) {
      const piece = { text: value, start, end }
      if (value === '' || value.length > 160)
        continue
      if (kind === 'location') {
        const place = value.replace(/\([^)]*\)/gu, '').split(/[;|•]/)[0]?.trim() ?? ''
        if (place !== '' && !/^(?:remote|hybrid|on-?site|anywhere)$/i.test(place))
          add('location', place.slice(0, 100), piece)
      }
      else if (kind === 'title' || kind === 'company' || kind === 'deadline') {
        add(kind, value, piece)
      }
      if (kind === 'location' || kind === 'workFormat' || kind === 'contract') {
        for (const [format, pattern] of REMOTE) {
          if (pattern.test(value) || (kind === 'workFormat' && format === 'remote' && /^(?:yes|ja|oui|sí|sim|так|да|tak)$/i.test(value))) {
            add('workFormat', format, piece)
            break
          }
        }
        const contract = CONTRACTS.exec(value)?.[0]
        if (contract !== undefined)
          add('contract', contract, piece)
      }
    }
    readLoose(statement, position, labels.length > 0, add)
  })
  return facts
}

/** An amount with the words behind it that say of what it is: "€50,000 gross per year". */
function withPeriod(text: string, start: number, amount: string): string {
  let end = start + amount.length
  for (let next = PER.exec(text.slice(end, end + 30)); next !== null && text.slice(end, end + next.index).trim() === ''; next = PER.exec(text.slice(end, end + 30)))
    end += next.index + next[0].length
  return text.slice(start, end).trim()
}

function readLoose(statement: Statement, position: number, hasLabels: boolean, add: (kind: FactKind, term: string, at: Statement) => void): void {
  const { text, section } = statement
  const salary = SALARY.exec(text)
  if (salary !== null && /\d{2}/.test(salary[0]) && SALARY_CUE.test(text) && !BIG_MONEY.test(text) && /[$€£¥₴₽₹kK]|\p{L}{2}/u.test(salary[0]))
    add('salary', withPeriod(text, salary.index, salary[0]), statement)
  const deadline = DEADLINE.exec(text)
  if (deadline?.[1] !== undefined && section !== 'must' && section !== 'nice' && /\d/.test(deadline[1]))
    add('deadline', deadline[1], statement)
  const stated = /(?:position|role|job|stelle|poste|puesto|vaga|functie|stilling) (?:is|ist|est|es|é|er) (?:fully |100 ?% )?(remote|hybrid|on-?site)/iu.exec(text)?.[1]
  if (stated !== undefined)
    add('workFormat', stated.toLowerCase().replace('-', ''), statement)
  if (hasLabels || section === 'benefits' || section === 'company' || text.length > 220)
    return
  if (position < 8 || section === 'facts' || /position|role|job|stelle|rolle|poste|puesto|vaga|functie|stilling|роб|раб|prac/iu.test(text)) {
    const format = REMOTE.find(([, pattern]) => pattern.test(text))
    if (format !== undefined && !/(?:-first|teams?|tools|culture|clients?|customers?|sensing|control)(?!\p{L})/iu.test(text))
      add('workFormat', format[0], statement)
    const contract = CONTRACTS.exec(text)?.[0]
    if (contract !== undefined && text.length < 120)
      add('contract', contract, statement)
  }
}
