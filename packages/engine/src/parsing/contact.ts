import type { CountryCode } from 'libphonenumber-js'
import type { Found } from './found.ts'
import type { Line } from './line.ts'
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { ANY_TIME, findDates } from './dates.ts'
import { found } from './found.ts'
import { sectionOfHeading } from './headings.ts'
import { cleanText } from './line.ts'
import { addressesIn, isAddress } from './pieces.ts'
import { isWrittenAsPlace, organizationScore, placeScore, stripPlaceLabel, titleScore } from './vocabulary.ts'

export interface ReadContact {
  name?: Found
  headline?: Found
  email?: Found
  phone?: Found
  location?: Found
  links: Found<{ label?: string, url: string }>[]
  /** Lines of the head that found no field. */
  rest: Line[]
}

/** An e-mail address. */
export const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)+/iu
const PHONE = /(?<![\w/.@-])(?:\(?(?:\+|00)[\s(]*[1-9][\d()\s./–—-]{5,22}\d|\(?\d[\d()\s./–—-]{5,20}\d)(?!\w|[/.-]\d|@)/g
const LABEL = /(?:^|(?<=[\s|•·,;]))(?:e-?mail|email address|mail|correo(?: electrónico)?|courriel|e-posta|пошта|ел\. пошта|почта|эл\. почта|邮箱|電子郵件|邮件|メール|البريد الإلكتروني|البريد|ایمیل|phone(?: number)?|telephone|tel|mobile|cell|handy|telefon|mobil|téléphone|tél|portable|teléfono|telf|móvil|telefone|celular|telemóvel|telefono|cellulare|telefoon|mobiel|komórka|телефон|тел|моб|电话|手机|電話(?:番号)?|携帯|الهاتف|هاتف|جوال|الجوال|تلفن|موبایل|شماره تماس|website|web|homepage|site|url|portfolio|linkedin|github|gitlab|twitter|skype|blog|网站|webseite|site web|sitio web)\.?\s*[:：]\s*/giu
const SEPARATOR = /\s*[|｜•·∙⋅‧●■◆│¦]\s*|\s{3,}|\t|\s+[-–—]\s+|\s*\0\s*/

/** A label whose value stands elsewhere, beside an icon's name for instance. */
const BARE_LABEL = /^(?:e-?mail|phone|telephone|tel|mobile|website|web|blog|homepage|portfolio|linkedin|github|gitlab|twitter|x|xing|facebook|instagram|stack ?overflow|medium|behance|dribbble|youtube|soundcloud|itch\.io|skype|telegram|contact|address|location|telefon|handy|courriel|téléphone|correo|teléfono|telefone|telefono|телефон|пошта|почта|电话|邮箱|電話|メール|هاتف|تلفن|download(?: as)? pdf|print)\s*[:：]?$/iu

/** Networks whose addresses are links rather than the person's own site. */
const NETWORKS: [RegExp, string][] = [
  [/(?:^|[/.])linkedin\.com/i, 'LinkedIn'],
  [/(?:^|[/.])github\.(?:com|io)/i, 'GitHub'],
  [/(?:^|[/.])gitlab\.com/i, 'GitLab'],
  [/(?:^|[/.])bitbucket\.org/i, 'Bitbucket'],
  [/(?:^|[/.])(?:twitter|x)\.com/i, 'X'],
  [/(?:^|[/.])stackoverflow\.com/i, 'Stack Overflow'],
  [/(?:^|[/.])xing\.com/i, 'XING'],
  [/(?:^|[/.])medium\.com/i, 'Medium'],
  [/(?:^|[/.])dev\.to/i, 'DEV'],
  [/(?:^|[/.])behance\.net/i, 'Behance'],
  [/(?:^|[/.])dribbble\.com/i, 'Dribbble'],
  [/(?:^|[/.])itch\.io/i, 'itch.io'],
  [/(?:^|[/.])scholar\.google/i, 'Google Scholar'],
  [/(?:^|[/.])orcid\.org/i, 'ORCID'],
  [/(?:^|[/.])researchgate\.net/i, 'ResearchGate'],
  [/(?:^|[/.])kaggle\.com/i, 'Kaggle'],
  [/(?:^|[/.])huggingface\.co/i, 'Hugging Face'],
  [/(?:^|[/.])leetcode\.com/i, 'LeetCode'],
  [/(?:^|[/.])facebook\.com/i, 'Facebook'],
  [/(?:^|[/.])instagram\.com/i, 'Instagram'],
  [/(?:^|[/.])youtube\.com/i, 'YouTube'],
  [/(?:^|[/.])soundcloud\.com/i, 'SoundCloud'],
  [/(?:^|[/.])t\.me/i, 'Telegram'],
  [/(?:^|[/.])codepen\.io/i, 'CodePen'],
  [/(?:^|[/.])npmjs\.com/i, 'npm'],
  [/(?:^|[/.])mastodon\.|(?:^|[/.])fosstodon\.org/i, 'Mastodon'],
]

/** The network an address belongs to, by its host. */
export function networkOf(url: string): string | undefined {
  return NETWORKS.find(([pattern]) => pattern.test(url.replace(/^https?:\/\//i, '')))?.[1]
}

const COUNTRY_OF_LANGUAGE: Record<string, string> = { en: 'US', de: 'DE', fr: 'FR', es: 'ES', pt: 'BR', it: 'IT', nl: 'NL', pl: 'PL', uk: 'UA', ru: 'RU', tr: 'TR', zh: 'CN', ja: 'JP', ar: 'SA', fa: 'IR' }

/** ASCII digits for Arabic-Indic, Persian and full-width ones. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xF))
}

/** How sure it is that the text is a phone number, 0 to 1. */
function phoneConfidence(text: string, country: CountryCode | undefined): number {
  const digits = text.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || /^(?:19|20)\d{2}\s*[-–—/.]\s*(?:19|20)\d{2}$/.test(text.trim()) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text.trim()) || /^\d{1,4}[./]\d{1,4}\s*[-–—]\s*\d{1,4}[./]\d{1,4}$/.test(text.trim()) || /^(?:19|20)\d{2}[-./]\d{2}\s*[-–—]/.test(text.trim()))
    return 0
  const number = parsePhoneNumberFromString(text, country)
  if (number?.isValid())
    return 0.98
  if (number?.isPossible())
    return 0.92
  return /^\(?\+/.test(text)
    ? 0.8
    : digits.length >= 9
      ? 0.7
      : 0.55
}

function findEmail(lines: Line[]): Found | undefined {
  for (const line of lines) {
    const target = line.segments.flatMap(segment => segment.spans).find(span => /^mailto:/i.test(span.url ?? ''))?.url
    const written = EMAIL.exec(line.text.replace(/\s*(?:\(at\)|\[at\])\s*/gi, '@'))?.[0].replace(/\.$/, '')
    const linked = target ? EMAIL.exec(decode(target.slice(7)))?.[0] : undefined
    // A narrow column may break an address over two lines; its link is whole.
    if (linked && (written === undefined || linked.toLowerCase().startsWith(written.toLowerCase().slice(0, 6))))
      return found(linked, [line], 0.98, written ?? line.text)
    if (written)
      return found(written, [line], 0.99, written)
  }
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}

function findPhone(lines: Line[], country: CountryCode | undefined): Found | undefined {
  const all: Found[] = []
  lines.forEach((line) => {
    const text = asciiDigits(line.text.replace(EMAIL, ' ')).replace(/https?:\/\/\S+/g, ' ')
    for (const match of text.matchAll(PHONE)) {
      const value = cleanText(match[0]).replace(/^[^\d+(]+/, '')
      const open = (value.match(/\(/g)?.length ?? 0) - (value.match(/\)/g)?.length ?? 0)
      const balanced = open > 0 ? value.replace('(', '') : open < 0 ? value.replace(/\)(?=[^)]*$)/, '') : value
      const confidence = phoneConfidence(balanced, country)
      if (confidence > 0)
        all.push(found(balanced, [line], confidence, balanced))
    }
    const target = line.segments.flatMap(segment => segment.spans).find(span => /^tel:/i.test(span.url ?? ''))?.url
    if (target && all.length === 0)
      all.push(found(decode(target.slice(4)), [line], 0.9, line.text))
  })
  return all.toSorted((a, b) => b.confidence - a.confidence)[0]
}

function findLinks(lines: Line[]): ReadContact['links'] {
  const links: ReadContact['links'] = []
  const seen = new Set<string>()
  const add = (url: string, line: Line, confidence: number): void => {
    const key = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    if (seen.has(key) || key === '')
      return
    seen.add(key)
    links.push(found({ label: networkOf(url), url }, [line], confidence, line.text))
  }
  for (const line of lines) {
    for (const span of line.segments.flatMap(segment => segment.spans)) {
      if (span.url && /^(?:https?:|www\.)/i.test(span.url))
        add(span.url, line, 0.95)
    }
    for (const address of addressesIn(line.text.replace(new RegExp(EMAIL.source, 'giu'), ' ')))
      add(address, line, 0.9)
  }
  return links
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.]*|[\p{Lo}\p{M}]+)$/u
/** Words inside a name that are written small. */
const PARTICLE = /^(?:de|da|di|do|dos|das|del|della|van|von|vom|der|den|ter|la|le|el|bin|ibn|al|bint|[yedol]|zu|af|av|mac|mc|ten|st\.?|jr\.?|sr\.?)$/u

/** Whether every word is written as names are; at least one is no particle. */
function isWrittenAsName(text: string): boolean {
  const words = text.split(/[\s-]+/).filter(Boolean)
  return words.length > 0 && words.length <= 7 && words.every(word => NAME_WORD.test(word) || PARTICLE.test(word)) && words.some(word => NAME_WORD.test(word))
}

const CREDENTIALS = /(?:,\s*|\s+)(?:ph\.?\s?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?d\.?|j\.?d\.?|rn|bsn|msn|dnp|aprn|ccrn|lpn|cpa|acca|aca|pmp|cfa|esq\.?|m\.?eng\.?|b\.?eng\.?|dipl\.-?ing\.?|m\.?a\.?|b\.?a\.?|csm|cissp|phr|sphr|shrm-\w+|facp|dds|dvm|llm|llb|pe|aia|leed ap|dr\.?|he\/him|she\/her|they\/them|\(?(?:he\/him|she\/her|they\/them)\)?)(?:\s*(?:,\s*)?(?:ph\.?\s?d\.?|mba|m\.?sc\.?|pmp|cfa|cpa|csm|bsn|msn|dnp|ccrn))*\.?$/iu
const HONORIFIC = /^(?:(?:sir|dame)\s+|(?:(?:prof|dr|mr|mrs|ms|herr|frau|m|mme|sr|sra|dott|dott\.ssa|ing|mgr|inż)\.\s*)+)(?=\p{L})/iu

/** How much a text looks like a person's name, 0 to 1. */
function nameScore(text: string): number {
  const bare = text.replace(CREDENTIALS, '').replace(HONORIFIC, '')
  const words = bare.split(/\s+/).length
  if (/[\d@:/|]/.test(bare) || bare.length > 60 || sectionOfHeading(bare) !== undefined || !isWrittenAsName(bare))
    return 0
  const cjk = /[\u3040-\u30FF\u3400-\u9FFF]/.test(bare)
  if (cjk)
    return bare.replace(/\s/g, '').length <= 6 ? 0.9 : 0.2
  if (/^(?:curriculum vitae|resume|résumé|lebenslauf|cv|currículum|resumo|życiorys|резюме|özgeçmiş|bewerbung)$/i.test(bare))
    return 0
  const score = words === 1 ? 0.4 : words <= 4 ? 1 : 0.6
  return score - titleScore(bare) * 0.6 - (organizationScore(bare) > 0 ? 0.3 : 0) - (placeScore(bare) >= 0.6 ? 0.4 : 0)
}

const DOCUMENT_TITLE = /^(?:curriculum vitae|resume|résumé|lebenslauf|c\.?v\.?|currículum(?: vitae)?|curriculum|resumo|życiorys|резюме|özgeçmiş|简历|個人簡歷|个人简历|履歴書|職務経歴書|السيرة الذاتية|سيرة ذاتية|رزومه)\s*[:–—-]?\s*/iu

function sameStyle(a: Line, b: Line): boolean {
  return Math.abs(a.fontSize - b.fontSize) < 0.3 && a.bold === b.bold && a.italic === b.italic && a.color === b.color
}

/** Whether a text may say what the person is: no date, no sentence, not the first line of a paragraph. */
function canBeHeadline(text: string, next: Line | undefined, line: Line): boolean {
  if (text.length < 3 || text.length > 120 || /[.!?]$/.test(text) || placeScore(text) >= 0.6 || findDates(text, ANY_TIME).length > 0)
    return false
  if (text.length > 90 && !/[|•·/]/.test(text))
    return false
  const runsOn = text.length > 70 && next !== undefined && sameStyle(line, next) && next.gap < 0.9 && next.text.length > 20
  return !runsOn && (titleScore(text) > 0 || (text.length <= 60 && !EMAIL.test(line.text)))
}

interface NameCandidate {
  text: string
  lines: Line[]
  after: string
  score: number
}

function nameCandidates(lines: Line[]): NameCandidate[] {
  const largest = Math.max(1, ...lines.map(line => line.fontSize))
  return lines.flatMap((line, index): NameCandidate[] => {
    const text = line.segments[0]?.text ?? ''
    const titled = text.replace(DOCUMENT_TITLE, '').replace(/^(?:full name|name|nom|nombre|nome|naam|imię i nazwisko|ім['’]я|имя|фио|піб|ad soyad|姓名|氏名|名前|الاسم|نام و نام خانوادگی|نام)\s*[:：]\s*/iu, '')
    if (titled === '' || EMAIL.test(titled))
      return []
    const [first = '', ...more] = titled.split(/\s*[|｜•·]\s*|\s+[–—-]\s+/)
    const comma = /^([^,]+),(.+)$/.exec(first)
    const whole = CREDENTIALS.test(first) ? first : undefined
    const name = whole ?? (comma?.[1] && nameScore(comma[1]) > 0.5 ? comma[1] : first)
    const after = [whole ? '' : comma && name === comma[1] ? comma[2]?.trim() : '', ...more].filter(Boolean).join(' | ')
    const next = lines[index + 1]
    const pair = next && next.segments.length === 1 && line.segments.length === 1 && Math.abs(next.fontSize - line.fontSize) < 0.5 && line.fontSize > 13 && line.fontSize === largest && titleScore(next.text) === 0 && nameScore(`${name} ${next.text}`) > 0.8
    const size = line.fontSize / largest
    return [{
      text: pair ? `${name} ${next.text}` : name,
      lines: pair ? [line, next] : [line],
      after,
      score: nameScore(pair ? `${name} ${next.text}` : name) + (size > 0.98 ? 0.6 : size * 0.3) + (index < 3 ? 0.35 - index * 0.1 : 0) + (line.bold ? 0.05 : 0),
    }]
  }).filter(candidate => nameScore(candidate.text) > 0.15)
}

const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,6}\s+/

/** Lines that hold an e-mail address or a phone number, and those above and below them. */
function besideContact(lines: Line[]): Set<Line> {
  return new Set(lines.filter((_, index) => lines.slice(Math.max(0, index - 2), index + 3).some(line => EMAIL.test(line.text) || line.text.match(PHONE) !== null)))
}

/** Whether what may be the name of a city ends a comma list elsewhere in the document, as the places of jobs do. */
function isNamedAgain(name: string, own: Line, all: Line[]): boolean {
  const city = name.replace(POSTCODE, '')
  return all.some(line => line !== own && line.segments.some(segment => segment.text === city || segment.text.split(/\s*[,·|]\s*/).slice(1).includes(city)))
}

/** Reads who the resume is of and how to reach them. `head` are the lines before the first section and of contact sections, `all` the whole document's. */
export function readContact(head: Line[], all: Line[], language: string | undefined): ReadContact {
  const top = head.slice(0, 40)
  const email = findEmail(head) ?? findEmail(all)
  const code = COUNTRY_OF_LANGUAGE[language ?? 'en'] ?? 'US'
  const phone = findPhone(head, isSupportedCountry(code) ? code : undefined) ?? findPhone(all.filter(line => /tel|phone|mobil|тел|电话|電話|هاتف|تلفن/iu.test(line.text)), isSupportedCountry(code) ? code : undefined)
    ?? findPhone(all.filter(line => line.text.length < 40 && line.text.replace(PHONE, '').trim() === ''), isSupportedCountry(code) ? code : undefined)
  const links = findLinks(head)
  const first = all.filter(line => (line.page ?? 1) === 1)
  const candidates = nameCandidates(top)
  const best = (candidates.length > 0 ? candidates : nameCandidates(first.toSorted((a, b) => b.fontSize - a.fontSize).slice(0, 3))).toSorted((a, b) => b.score - a.score)[0]
  const used = new Set<Line>(best?.lines)
  let headline: Found | undefined
  let headlineEnd: Line | undefined
  let location: Found | undefined
  const rest: Line[] = []
  const beside = besideContact(top)
  const consider = (text: string, line: Line): boolean => {
    const { text: bare, labelled } = stripPlaceLabel(text)
    if (!location && best && !used.has(line) && beside.has(line) && isWrittenAsPlace(bare.replace(POSTCODE, '')) && bare !== best.text && (isNamedAgain(bare, line, all) || headline !== undefined || top.indexOf(line) < top.indexOf(best.lines[0] as Line) || EMAIL.test(line.text) || line.text.match(PHONE) !== null)) {
      location = found(bare, [line], isNamedAgain(bare, line, all) ? 0.8 : 0.6, bare)
      return true
    }
    if (!location && (placeScore(bare) >= 0.6 || (labelled && bare.length < 120))) {
      location = found(bare, [line], labelled ? 0.92 : placeScore(bare) * 0.95, bare)
      return true
    }
    const after = best ? top.indexOf(line) - top.indexOf(best.lines.at(-1) as Line) : 0
    if (!headline && best && after >= 0 && after <= 3 && canBeHeadline(bare, top[top.indexOf(line) + 1], line) && nameScore(bare) < 0.9 + titleScore(bare)) {
      headline = found(bare, [line], titleScore(bare) > 0 ? 0.92 : 0.6, bare)
      headlineEnd = line
      return true
    }
    // A headline that is too long for its line goes on in the next one, in the same style.
    if (headline && headlineEnd && top[top.indexOf(headlineEnd) + 1] === line && sameStyle(headlineEnd, line) && line.gap < 0.8 && bare.length < 80 && titleScore(bare) + Number(/[&|,]$/.test(headline.value)) > 0) {
      headline = found(`${headline.value} ${bare}`, [headlineEnd, line], headline.confidence, `${headline.value} ${bare}`)
      headlineEnd = line
      return true
    }
    return false
  }
  if (best?.after)
    consider(best.after, best.lines[0] as Line)
  for (const line of top) {
    const own = used.has(line)
    const segments = own ? line.segments.slice(1) : line.segments
    // What a link shows is read as the link.
    const shown = new Set(line.segments.flatMap(segment => segment.spans).filter(span => span.url).map(span => cleanText(span.text)))
    const leftovers = segments.flatMap((segment) => {
      const text = asciiDigits(segment.text).replace(new RegExp(EMAIL.source, 'giu'), '\u0000').replace(PHONE, number => phoneConfidence(number, undefined) > 0 && number.replace(/\D/g, '').length >= 7 && !/^\d{5}\s/.test(number) ? '\u0000' : number).replace(LABEL, '\u0000')
      const without = addressesIn(text).reduce((out, address) => out.replace(address, '\u0000'), text)
      return without.split(SEPARATOR).map(part => part.replace(/^[\s,;:()]+|[\s,;:(]+$/g, '')).filter(part => /[\p{L}\p{N}]{2}/u.test(part) && !isAddress(part) && !shown.has(part) && !BARE_LABEL.test(part))
    })
    // A line that is one headline with separators stays whole.
    const joined = segments.map(segment => segment.text).join(' ')
    if (!own && leftovers.length > 1 && titleScore(joined) > 0 && placeScore(joined) === 0 && !EMAIL.test(joined) && !leftovers.some(part => placeScore(part) >= 0.6) && consider(joined, line))
      continue
    const unread = leftovers.filter(part => !consider(part, line))
    const linked = line.segments.some(segment => segment.spans.some(span => span.url))
    if (unread.length > 0 && !own && !linked && unread.join(' ') !== best?.text)
      rest.push({ ...line, text: unread.join(' ') })
  }
  rest.push(...head.slice(40))
  const name = best
    ? found(cleanText(best.text.replace(CREDENTIALS, '').replace(HONORIFIC, '')), best.lines, Math.min(0.99, 0.55 + best.score * 0.22), best.text)
    : undefined
  return { name, headline, email, phone, location, links, rest }
}
