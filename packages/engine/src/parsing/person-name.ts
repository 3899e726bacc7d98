import type { Line } from './line.ts'
import { EMAIL, PHONE } from './contact-patterns.ts'
import { ANY_TIME, findDates } from './dates.ts'
import { sectionOfHeading } from './headings.ts'
import { organizationScore, placeScore, titleScore } from './vocabulary.ts'

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.\u200C]*|[\p{Lo}\p{Lm}\p{M}\u200C]+)$/u
/** Words inside a name that are written small. */
const PARTICLE = /^(?:de|da|di|do|dos|das|del|della|van|von|vom|der|den|ter|la|le|el|bin|ibn|al|bint|[yedol]|zu|af|av|mac|mc|ten|st\.?|jr\.?|sr\.?)$/u

/** Whether every word is written as names are; at least one is no particle. */
function isWrittenAsName(text: string): boolean {
  const words = text.split(/[\s-]+/).filter(Boolean)
  return words.length > 0 && words.length <= 7 && words.every(word => NAME_WORD.test(word) || PARTICLE.test(word)) && words.some(word => NAME_WORD.test(word))
}

export const CREDENTIALS = /(?:,\s*|\s+)(?:ph\.?\s?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?d\.?|j\.?d\.?|rn|bsn|msn|dnp|aprn|ccrn|lpn|cpa|acca|aca|pmp|cfa|esq\.?|m\.?eng\.?|b\.?eng\.?|dipl\.-?ing\.?|m\.?a\.?|b\.?a\.?|csm|cissp|phr|sphr|shrm-\w+|facp|dds|dvm|llm|llb|pe|aia|leed ap|dr\.?|he\/him|she\/her|they\/them|\(?(?:he\/him|she\/her|they\/them)\)?)(?:\s*(?:,\s*)?(?:ph\.?\s?d\.?|mba|m\.?sc\.?|pmp|cfa|cpa|csm|bsn|msn|dnp|ccrn))*\.?$/iu
export const HONORIFIC = /^(?:(?:sir|dame)\s+|(?:(?:prof|dr|mr|mrs|ms|herr|frau|m|mme|sr|sra|dott|dott\.ssa|ing|mgr|inż)\.\s*)+)(?=\p{L})/iu

/** How much a text looks like a person's name, 0 to 1. */
export function nameScore(text: string): number {
  const bare = text.replace(CREDENTIALS, '').replace(HONORIFIC, '')
  const words = bare.split(/\s+/).filter(word => !PARTICLE.test(word)).length
  if (/[\d@:/|]/.test(bare) || bare.length > 60 || sectionOfHeading(bare) !== undefined || !isWrittenAsName(bare))
    return 0
  const cjk = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/.test(bare)
  if (cjk)
    return (bare.replace(/\s/g, '').length <= 6 ? 0.9 : 0.2) - titleScore(bare) * 0.6 - (placeScore(bare) >= 0.6 ? 0.4 : 0)
  if (/^(?:curriculum vitae|resume|résumé|lebenslauf|cv|currículum|resumo|życiorys|резюме|özgeçmiş|bewerbung)$/i.test(bare))
    return 0
  const score = words === 1 ? 0.4 : words <= 4 ? 1 : 0.6
  return score - titleScore(bare) * 0.6 - (organizationScore(bare) > 0 ? 0.3 : 0) - (placeScore(bare) >= 0.6 ? 0.4 : 0)
}

const DOCUMENT_TITLE = /^(?:curriculum vitae|resume|résumé|lebenslauf|c\.?v\.?|currículum(?: vitae)?|curriculum|resumo|życiorys|резюме|özgeçmiş|简历|個人簡歷|个人简历|履歴書|職務経歴書|السيرة الذاتية|سيرة ذاتية|رزومه)\s*[:–—-]?\s*/iu

export function sameStyle(a: Line, b: Line): boolean {
  return Math.abs(a.fontSize - b.fontSize) < 0.3 && a.bold === b.bold && a.italic === b.italic && a.color === b.color
}

/** Whether a text may say what the person is: no date, no sentence, not the first line of a paragraph. */
export function canBeHeadline(text: string, next: Line | undefined, line: Line): boolean {
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

/** Two lines of one name; a double name may break at its hyphen. */
function joinName(text: string, more: string): string {
  return text.endsWith('-') ? `${text}${more}` : `${text} ${more}`
}

/** Size of a line's beginning: contact data may stand beside a name. */
function sizeOf(line: Line): number {
  return line.segments[0]?.spans[0]?.fontSize ?? line.fontSize
}

/** Lines of a name that is set large and wraps: as many as still read like one name. */
function nameLines(lines: Line[], index: number, name: string): Line[] {
  const own = [lines[index] as Line]
  let text = name
  for (const next of lines.slice(index + 1, index + 4)) {
    // Contact data beside the name may stand on lines between its own.
    if (next.x > (own[0]?.right ?? 0) && sizeOf(next) < sizeOf(own[0] as Line))
      continue
    const more = next.segments[0]?.text ?? ''
    const alike = Math.abs(sizeOf(next) - sizeOf(own[0] as Line)) < 0.5 && Math.abs(next.x - (own[0]?.x ?? 0)) < sizeOf(next) * 4
    if (!alike || titleScore(more) > 0 || sectionOfHeading(more) !== undefined || nameScore(joinName(text, more)) <= 0.8)
      break
    text = joinName(text, more)
    own.push(next)
  }
  return own
}

/** A line's first part; what the person is, told from the name before it by another style alone, is parted from it by a bar. */
function withTitleParted({ segments: [segment] }: Line): string {
  const { text = '', spans = [] } = segment ?? {}
  const name = spans
    .map((_, index) => spans.slice(0, index).map(span => span.text).join('').trim())
    .find(before => before.includes(' ') && text.startsWith(`${before} `) && nameScore(before) > 0.9 && titleScore(text.slice(before.length).trim()) > 0)
  return name === undefined ? text : `${name} | ${text.slice(name.length).trim()}`
}

export function nameCandidates(lines: Line[]): NameCandidate[] {
  const largest = Math.max(1, ...lines.map(sizeOf))
  return lines.flatMap((line, index): NameCandidate[] => {
    const text = withTitleParted(line)
    // Signs that decorate a name are no part of it.
    const titled = text.replace(/^[^\p{L}\p{N}(]+/u, '').replace(DOCUMENT_TITLE, '').replace(/^(?:full name|name|nom|nombre|nome|naam|imię i nazwisko|ім['’]я|имя|фио|піб|ad soyad|姓名|氏名|名前|الاسم|نام و نام خانوادگی|نام)\s*[:：]\s*/iu, '')
    if (titled === '' || EMAIL.test(titled))
      return []
    const [first = '', ...more] = titled.split(/\s*[|｜•·]\s*|\s+[–—-]\s+/)
    const comma = /^([^,]+),(.+)$/.exec(first)
    const whole = CREDENTIALS.test(first) ? first : undefined
    const name = whole ?? (comma?.[1] && nameScore(comma[1]) > 0.5 ? comma[1] : first)
    const after = [whole ? '' : comma && name === comma[1] ? comma[2]?.trim() : '', ...more].filter(Boolean).join(' | ')
    const parts = sizeOf(line) > largest - 0.1 && sizeOf(line) > 13 ? nameLines(lines, index, name) : [line]
    const full = parts.slice(1).reduce((text, part) => joinName(text, part.segments[0]?.text ?? ''), name)
    const size = sizeOf(line) / largest
    return [{
      text: full,
      lines: parts,
      after,
      // A number of several figures beside it makes an address.
      score: nameScore(full) - (/\d{4}/.test(line.segments[0]?.text ?? '') ? 0.5 : 0) + (size > 0.98 ? 0.6 : size * 0.3) + (index < 3 ? 0.35 - index * 0.1 : 0) + (line.bold ? 0.05 : 0),
    }]
  }).filter(candidate => nameScore(candidate.text) > 0.15)
}

export const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,6}\s+/

/** Lines that hold an e-mail address or a phone number, and those above and below them. */
export function besideContact(lines: Line[]): Set<Line> {
  return new Set(lines.filter((_, index) => lines.slice(Math.max(0, index - 2), index + 3).some(line => EMAIL.test(line.text) || line.text.match(PHONE) !== null)))
}

/** Whether what may be the name of a city ends a comma list elsewhere in the document, as the places of jobs do. */
export function isNamedAgain(name: string, own: Line, all: Line[]): boolean {
  const city = name.replace(POSTCODE, '')
  return all.some(line => line !== own && line.segments.some(segment => segment.text === city || segment.text.split(/\s*[,·|]\s*/).slice(1).includes(city)))
}

/** A second cell is the name, though another stands before it, where its letters are larger by this factor. */
const LARGER = 1.4

/** A line with the cell first that is a name in letters by far larger than those before: what stands before it may be the words of a picture that is missing. */
export function withNameFirst(line: Line): Line {
  const sizes = line.segments.map(segment => segment.spans[0]?.fontSize ?? line.fontSize)
  const at = sizes.indexOf(Math.max(...sizes))
  const name = line.segments[at]
  if (at < 1 || !name || (sizes[at] ?? 0) < (sizes[0] ?? 0) * LARGER || nameScore(name.text) < 0.8)
    return line
  return { ...line, segments: [name, ...line.segments.filter(segment => segment !== name)] }
}
