import type { Statement } from './lines.ts'
import { anyPhrase } from '../language/patterns.ts'
import { payIn } from './pay.ts'
import { placeOf } from './places.ts'
import { CONTRACTS, REMOTE } from './terms-of-work.ts'

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
  ['deadline', 'deadline|application deadline|closing date|closing|closes|closes on|apply by|applications close|close date|open until|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|fecha límite|data limite|prazo|sluitingsdatum|reageren voor|ansøgningsfrist|frist|термін подачі|срок подачи|termin składania'],
  ['other', 'categories|category|department|team|industry|branche|grade|level|experience level|company size|company type|reports to|reporting to|start date|date posted|posted|contact|job id|reference|ref|url|id|travel requirement|supervisory status|number of vacancies|official title in usajobs|opening date|likes|dislikes|job|language|languages|skills|seniority level|job function|eintrittsdatum|ansprechpartner|beginn|référence|date de début|secteur'],
]

const LABEL_KINDS = LABELS.map(([kind, words]) => ({ kind, exact: new RegExp(`^(?:${words})$`, 'iu') }))
const ANY_LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(${LABELS.map(([, words]) => words).join('|')})(?:\\s*[:：]\\s*|\\t\\s*)`, 'giu')

/** Names of months by their first letters, in the languages that are read. */
const MONTH = 'jan|ene|gen|janv|feb|fev|fév|febr|mar|mär|maa|mrt|apr|abr|avr|maj|may|mai|mei|mag|mayo|jun|jui|giu|czerw|jul|lug|lip|aug|ago|août|aou|sierp|sep|set|wrz|oct|okt|out|ott|paź|nov|nob|lis|dec|dez|déc|dic|gru|stycz|lut|kwi|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro'

const DATE = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?(?:${MONTH})\p{L}*\.?,?(?:\s+(?:de\s+)?\d{4})?|(?:${MONTH})\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s+\d{4})?|\d{4}年\d{1,2}月\d{1,2}日`
const DEADLINE = new RegExp(`${anyPhrase('apply (?:by|before)|(?:write|apply|cvs?|applications?|send|reply|respond|candidatures?|postuler|solliciteer|reageer|reageren|escríbenos|postúlate|candidaturas?|bewirb dich|bewerbung\\p{L}*|ansök|søg|резюме|заявки|kontakt|oferty|dokumenty)(?=[^.]{0,80}(?:before|until|till|by|bis|avant|antes del?|hasta el?|até|vóór|voor|tot|senest|inden|do|до|по|fram till)(?!\\p{L}))[^.]{0,80}(?:before|until|till|by|bis|avant|antes del?|hasta el?|até|vóór|voor|tot|senest|inden|do|до|по|fram till)|sista ansökningsdag|uzávěrka|scadenza|応募締切|締切|截止日期|application deadline|deadline(?: for applications?)?|closing date|applications close(?: on)?|applications? (?:must|should) be (?:received|submitted) by|no later than|bewerbungsfrist|bewerbungsschluss|bewirb dich bis|bis zum|date limite(?: de candidature)?|avant le|fecha límite|hasta el|data limite|até|ansøgningsfrist(?:en)?|senest|sluitingsdatum|uiterlijk|vóór|до|termin składania|do dnia').source}[^\\d\\p{L}]{0,5}(?:is|er|ist|den|am|on|le|el|zum|dnia|(?:the )?|:)?\\s*(?:(?:noon|midnight|\\d{1,2}(?:[:.]\\d{2})? ?(?:noon|am|pm|uhr|uur|h))[,\\s]*(?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(${DATE})`, 'iu')

/** A day up to which something may be sent in: a word of the one kind somewhere, one of the other before the day. */
const SENT_IN = /(?<!\p{L})(?:appl(?:y|ications?)|cvs?|r[eé]sum[eé]s?|bewerb\p{L}*|unterlagen|candidat\p{L}*|postul\p{L}*|inscri\p{L}*|solicitud\p{L}*|ansøg\p{L}*|ansök\p{L}*|søknad\p{L}*|sollicit\p{L}*|reager\p{L}*|reageer\p{L}*|aplik\p{L}*|zgłosz\p{L}*|oferty|резюме|заявк\p{L}*|відгук\p{L}*|отклик\p{L}*|hakemu\p{L}*|přihl\p{L}*|jelentkez\p{L}*|deadline|closing|frist\p{L}*|límite|limite|prazo|termin\p{L}*|срок|термін\p{L}*|sluitingsdatum)(?!\p{L})/iu
const UNTIL_DAY = new RegExp(`(?<!\\p{L})(?:until|till|by|before|bis(?: zum)?|jusqu['’]au|avant le|hasta(?: el)?|antes del?|até|tot(?: en met)?|t/m|vóór|voor|senest|inden|до|по|do(?: dnia)?|najpóźniej|frist(?:en)?|(?:date|fecha|data) l[ií]mite(?: (?:de|da|para|d['’])\\s?\\p{L}+)?|ansøgningsfrist(?:en)?|bewerbungsfrist|bewerbungsschluss)[^\\p{L}\\d]{0,4}(?:(?:the|den|dem|le|el|zum|am|is|er|ist|est|es|on|dia|dnia|met|och med)[^\\p{L}\\d]{1,3}){0,2}(${DATE})`, 'iu')

const ALL_CONTRACTS = new RegExp(CONTRACTS.source, 'giu')

/** Hours and term of a contract: "Vollzeit | unbefristet" names two things. */
function contractsIn(text: string): string[] {
  return Array.from(text.matchAll(ALL_CONTRACTS), match => match[0]).slice(0, 2)
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
export function factsOfVacancy(source: string, statements: Statement[]): Fact[] {
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
        contractsIn(value).forEach(contract => add('contract', contract, piece))
      }
    }
    readLoose(statement, position, labels.length > 0, add)
  })
  const place = facts.some(({ kind }) => kind === 'location') ? undefined : placeOf(source, statements)
  if (place !== undefined)
    add('location', place.term, place)
  // The first amount is the pay; later ones are allowances and examples.
  return facts.filter((fact, at) => fact.kind !== 'salary' || facts.findIndex(({ kind }) => kind === 'salary') === at)
}

function readLoose(statement: Statement, position: number, hasLabels: boolean, add: (kind: FactKind, term: string, at: Statement) => void): void {
  const { text, section } = statement
  const pay = payIn(statement, position)
  if (pay !== undefined)
    add('salary', pay, statement)
  const deadline = DEADLINE.exec(text) ?? (SENT_IN.test(text) ? UNTIL_DAY.exec(text) : null)
  if (deadline?.[1] !== undefined && section !== 'must' && section !== 'nice' && /\d/.test(deadline[1]))
    add('deadline', deadline[1], statement)
  const stated = /(?:position|role|job|stelle|poste|puesto|vaga|functie|stilling) (?:is|ist|est|es|é|er) (?:fully |100 ?% )?(remote|hybrid|on-?site)/iu.exec(text)?.[1]
  if (stated !== undefined)
    add('workFormat', stated.toLowerCase().replace('-', ''), statement)
  if (hasLabels || section === 'benefits' || section === 'company' || text.length > 220)
    return
  if (position < 8 || section === 'facts' || /position|role|job|stelle|rolle|poste|puesto|vaga|functie|stilling|роб|раб|prac/iu.test(text)) {
    const format = REMOTE.find(([, pattern]) => pattern.test(text))
    // "Canteen on site" says nothing of the work.
    if (format !== undefined && (format[0] !== 'onsite' || text.length < 60) && !/(?:-first|teams?|tools|culture|clients?|customers?|sensing|control)(?!\p{L})/iu.test(text))
      add('workFormat', format[0], statement)
    if (text.length < 120)
      contractsIn(text).forEach(contract => add('contract', contract, statement))
  }
}
