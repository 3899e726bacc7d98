import type { CountryCode } from 'libphonenumber-js'
import type { Found } from './found.ts'
import type { Line } from './line.ts'
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { addressesIn, isAddress } from './addresses.ts'
import { EMAIL, PHONE } from './contact-patterns.ts'
import { CONTACT_LABELS, NAME_LABELS, NETWORK_LABELS } from './data/contact.ts'
import { PLACE_LABELS } from './data/places.ts'
import { found } from './found.ts'
import { cleanText } from './line.ts'
import { besideContact, canBeHeadline, CREDENTIALS, HONORIFIC, isNamedAgain, nameCandidates, nameScore, POSTCODE, sameStyle, withNameFirst } from './person-name.ts'
import { isPlaceLabel, isWrittenAsPlace, placeScore, stripPlaceLabel, titleScore, wordsPattern } from './vocabulary.ts'

export interface ReadContact {
  name?: Found
  headline?: Found
  email?: Found
  phone?: Found
  location?: Found
  links: Found<{ label?: string, url: string }>[]
  /** Lines of the head that found no field. */
  rest: Line[]
  /** Further addresses and numbers: a person has one of each. */
  others: string[]
}

const LABEL = new RegExp(`(?:^|(?<=[\\s|•·,;]))(?:${wordsPattern(CONTACT_LABELS)})\\.?\\s*[:：]\\s*`, 'giu')
const SEPARATOR = /\s*[|｜•·∙⋅‧●■◆│¦]\s*|\s{3,}|\t|\s+[-–—]\s+|\s*\0\s*/

/** A label whose value stands elsewhere, above it or beside an icon's name for instance. */
const BARE_LABEL = new RegExp(`^(?:${wordsPattern([...CONTACT_LABELS, ...NETWORK_LABELS, ...PLACE_LABELS])})\\s*[:：]?$`, 'iu')
/** Signs that stand for a label: those of a place, and all others. */
const PLACE_ICON = /[📍📌🏠🏡⌂]\uFE0F?/gu
const ICON = /\p{Extended_Pictographic}\uFE0F?/gu

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

/** An address that a narrow column broke at a sign, or before its domain was complete. */
function wrappedEmail(line: Line, next: Line | undefined): string | undefined {
  const start = /\S[^\s@]*@\S*$/.exec(line.text)?.[0]
  const rest = /^[\p{L}\p{N}.-]+$/u.exec(next?.text ?? '')?.[0]
  if (start === undefined || rest === undefined || (EMAIL.test(start) && !/[.-]$/.test(start)))
    return undefined
  return EMAIL.exec(`${start}${rest}`)?.[0]
}

function findEmail(lines: Line[]): Found | undefined {
  for (const [index, line] of lines.entries()) {
    const wrapped = wrappedEmail(line, lines[index + 1])
    if (wrapped)
      return found(wrapped, [line, lines[index + 1] as Line], 0.9, wrapped)
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

/** A line's texts that stand apart: by a column's gap or a wide space. */
function partsOf(line: Pick<Line, 'segments'>): string[] {
  return line.segments.flatMap((segment) => {
    const raw = segment.spans.map(span => span.text).join('')
    return cleanText(raw) === segment.text ? raw.split(/ {3,}/).map(cleanText).filter(Boolean) : [segment.text]
  })
}

function findPhone(lines: Line[], country: CountryCode | undefined): Found | undefined {
  const all: Found[] = []
  lines.forEach((line) => {
    const texts = partsOf(line).map(part => asciiDigits(part.replace(EMAIL, ' ')).replace(/https?:\/\/\S+/g, ' '))
    for (const match of texts.flatMap(text => [...text.matchAll(PHONE)])) {
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
  const add = (url: string, line: Line, confidence: number, shown: string): void => {
    const key = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    if (seen.has(key) || key === '')
      return
    seen.add(key)
    links.push(found({ label: networkOf(url), url }, [line], confidence, shown))
  }
  for (const line of lines) {
    for (const span of line.segments.flatMap(segment => segment.spans)) {
      if (span.url && /^(?:https?:|www\.)/i.test(span.url))
        add(span.url, line, 0.95, cleanText(span.text))
    }
    for (const address of addressesIn(line.text.replace(new RegExp(EMAIL.source, 'giu'), ' ')))
      add(address, line, 0.9, address)
  }
  return links
}

/** E-mail addresses and telephone numbers besides the first of each. */
function furtherContacts(lines: Line[], email: Found | undefined, phone: Found | undefined): string[] {
  const digits = (text: string): string => asciiDigits(text).replace(/\D/g, '').slice(-9)
  return [...new Set(lines.flatMap(partsOf).flatMap(part => [
    ...Array.from(part.matchAll(new RegExp(EMAIL.source, 'giu')), match => match[0]).filter(address => address.toLowerCase() !== email?.value.toLowerCase()),
    ...Array.from(asciiDigits(part.replace(new RegExp(EMAIL.source, 'giu'), ' ')).matchAll(PHONE), match => match[0].trim()).filter(number => phone !== undefined && phoneConfidence(number, undefined) >= 0.7 && digits(number) !== digits(phone.value)),
  ]))]
}

/** A place without its label; one that no table knows counts where a known place stands behind it. */
function withoutPlaceLabel(text: string): { text: string, labelled: boolean } {
  const known = stripPlaceLabel(text)
  const [, rest] = /^[^:：]{2,30}[:：]\s*(\S.*)$/.exec(text) ?? []
  return !known.labelled && rest !== undefined && placeScore(rest) >= 0.8 ? { text: rest, labelled: true } : known
}

const NAME_LABEL = new RegExp(`^(?:${wordsPattern(NAME_LABELS)})\\s*[:：]\\s*(?=\\S)`, 'iu')
const NAME_LABEL_ALONE = new RegExp(`^(?:${wordsPattern(NAME_LABELS)})\\s*[:：]?$`, 'iu')

/** A form's line without its label of a name, in a cell of its own or before a colon; a label alone is nothing. */
function withoutNameLabel(line: Line): Line[] {
  const [first, ...rest] = line.segments
  if (!first)
    return [line]
  if (NAME_LABEL_ALONE.test(first.text))
    return rest.length === 0 ? [] : [{ ...line, segments: rest, text: rest.map(segment => segment.text).join(' '), x: rest[0]?.x ?? line.x }]
  const text = first.text.replace(NAME_LABEL, '')
  const span = first.spans.at(-1)
  return text === first.text || !span
    ? [line]
    : [{ ...line, segments: [{ ...first, text, spans: [{ ...span, text }] }, ...rest], text: [text, ...rest.map(segment => segment.text)].join(' ') }]
}

/** Whether a text is a label of an address or number and nothing else. */
export function isContactLabel(text: string): boolean {
  return BARE_LABEL.test(text.trim())
}

/** A text that lacks only the marks around it as it stands in its line: running text needs its commas. */
function wholeText(text: string, line: Line): string {
  return line.text.replace(/^[\s,;:()]+|[\s,;:()]+$/g, '') === text.replace(/\)$/, '') ? line.text : text
}

/** Reads who the resume is of and how to reach them. `lines` are those before the first section and of contact sections, `all` the whole document's. */
export function readContact(lines: Line[], all: Line[], language: string | undefined): ReadContact {
  const head = lines.flatMap(withoutNameLabel).map(withNameFirst)
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
  const nameWords = new Set(best?.text.split(' '))
  let headline: Found | undefined
  let headlineEnd: Line | undefined
  let location: Found | undefined
  const rest: Line[] = []
  const beside = besideContact(top)
  const behindName = best ? top.slice(top.indexOf(best.lines.at(-1) as Line) + 1).slice(0, 3) : []
  // Where a line says what the person is, no other is taken for it.
  const titled = behindName.some((line, index) => titleScore(line.text) > 0 && canBeHeadline(line.text, behindName[index + 1], line))
  const consider = (text: string, line: Line): boolean => {
    const place = withoutPlaceLabel(text)
    const bare = place.text
    const labelled = place.labelled || isPlaceLabel(top[top.indexOf(line) - 1]?.text ?? '')
    if (!location && best && !used.has(line) && beside.has(line) && isWrittenAsPlace(bare.replace(POSTCODE, '')) && bare !== best.text && (isNamedAgain(bare, line, all) || headline !== undefined || titled || top.indexOf(line) < top.indexOf(best.lines[0] as Line) || EMAIL.test(line.text) || line.text.match(PHONE) !== null)) {
      location = found(bare, [line], isNamedAgain(bare, line, all) ? 0.8 : 0.6, bare)
      return true
    }
    if (!location && (placeScore(bare) >= 0.6 || (labelled && bare.length < 120))) {
      location = found(bare, [line], labelled ? 0.92 : placeScore(bare) * 0.95, bare)
      return true
    }
    const after = best ? top.indexOf(line) - top.indexOf(best.lines.at(-1) as Line) : 0
    if (!headline && best && after >= 0 && after <= 3 && (titleScore(bare) > 0 || !titled) && canBeHeadline(bare, top[top.indexOf(line) + 1], line) && nameScore(bare) < 0.9 + titleScore(bare)) {
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
    const leftovers = partsOf({ segments }).flatMap((part) => {
      const text = asciiDigits(part).replace(PLACE_ICON, '\0Location: ').replace(ICON, '\0').replace(new RegExp(EMAIL.source, 'giu'), '\u0000').replace(PHONE, number => phoneConfidence(number, undefined) > 0 && number.replace(/\D/g, '').length >= 7 && !/^\d{5}\s/.test(number) ? '\u0000' : number).replace(LABEL, '\u0000')
      const without = addressesIn(text).reduce((out, address) => out.replace(address, '\u0000'), text)
      return without.split(SEPARATOR).map(part => part.replace(/^[\s,;:()]+|[\s,;:(]+$/g, '').replace(/^([^(]*)\)$/, '$1')).filter(part => /[\p{L}\p{N}]{2}/u.test(part) && !isAddress(part) && !shown.has(part) && !BARE_LABEL.test(part) && !part.split(' ').every(word => nameWords.has(word)))
    })
    // A line that is one headline with separators stays whole.
    const joined = segments.map(segment => segment.text).join(' ')
    if (!own && leftovers.length > 1 && titleScore(joined) > 0 && placeScore(joined) === 0 && !EMAIL.test(joined) && !leftovers.some(part => placeScore(part) >= 0.6) && consider(joined, line))
      continue
    const unread = leftovers.filter(part => !consider(part, line))
    const linked = line.segments.some(segment => segment.spans.some(span => span.url))
    if (unread.length > 0 && !own && !linked && unread.join(' ') !== best?.text)
      rest.push({ ...line, text: wholeText(unread.join(' '), line) })
  }
  rest.push(...head.slice(40))
  const name = best
    ? found(cleanText(best.text.replace(CREDENTIALS, '').replace(HONORIFIC, '')), best.lines, Math.min(0.99, 0.55 + best.score * 0.22), best.text)
    : undefined
  return { name, headline, email, phone, location, links, rest, others: furtherContacts(top, email, phone) }
}
