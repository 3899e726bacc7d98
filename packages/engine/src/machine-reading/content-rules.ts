import type { MachineFinding, MachineRule, ResumeContent } from '@int/schema'
import { toPointer } from '../content/pointer.ts'
import { contentStrings } from '../content/strings.ts'
import { aliasesOf } from '../matching/index.ts'
import { sectionOfHeading } from '../parsing/headings.ts'

/** A breach as a rule finds it, before the catalogue says how bad it is. */
export type Breach = Omit<MachineFinding, 'severity'>
export type ContentRule = (content: ResumeContent, now: Date) => Breach[]

const EMAIL = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;.]+(?:\.[^\s@<>"(),:;.]+)+$/
/** ITU-T E.164 allows 15 digits; fewer than 5 are an extension. */
const PHONE = /^\+?[\d\s()./-]+(?:(?:ext\.?|x)\s*\d+)?$/i
/** A longer point than this is a paragraph. */
const LONGEST_BULLET = 60
/** Picture signs: emoji that show as pictures by themselves, dingbats, arrows and private codes of icon fonts. */
const PICTURES = /[\p{Extended_Pictographic}\p{Co}\u2190-\u21FF]/gu
/** Mathematical and full-width letters and small letters of phonetics: they look like text and are not found by it. */
const LOOKALIKES = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF5A\u1D00-\u1D2B\u2460-\u24FF]/gu
/** Signs in a row, as in ●●●○○, or a share of a hundred behind the name of a skill. */
const RATING = /[●○■□★☆▪▫◆◇⬤▰▱█░⭐]{2,}|^[^\d%]{2,}[\s:(–-]\d{1,3}\s?%\)?$|(?:^|\s)\d\s?\/\s?(?:5|10)$/u
/** Two to six capitals, perhaps with digits; abbreviations that everybody reads are not among them. */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d&]{1,5}(?![\p{L}\p{N}])/gu
const EVERYDAY = new Set(['AND', 'API', 'AWS', 'BA', 'BSC', 'CEO', 'CFO', 'COO', 'CSS', 'CTO', 'CV', 'DC', 'EU', 'GPA', 'HR', 'HTML', 'HTTP', 'ID', 'IT', 'JSON', 'LLC', 'LTD', 'MA', 'MBA', 'MSC', 'NASA', 'NGO', 'NYC', 'OK', 'PC', 'PDF', 'PHD', 'PHP', 'PR', 'REST', 'SAP', 'SQL', 'TV', 'UI', 'UK', 'UN', 'USA', 'US', 'USB', 'UX', 'VP', 'XML'])
/** So many unexplained acronyms are named at most. */
const MOST_ACRONYMS = 5

/** Rules that need no file, by the code that their breaches bear. */
export const CONTENT_RULES: Partial<Record<MachineRule, ContentRule>> = {
  NAME_MISSING: ({ personalInfo }) => blank(personalInfo.fullName)
    ? [breach('NAME_MISSING', '/personalInfo/fullName')]
    : [],
  EMAIL_MISSING: ({ personalInfo }) => blank(personalInfo.email)
    ? [breach('EMAIL_MISSING', '/personalInfo/email')]
    : [],
  EMAIL_MALFORMED: ({ personalInfo: { email } }) => blank(email) || EMAIL.test(email.trim())
    ? []
    : [breach('EMAIL_MALFORMED', '/personalInfo/email', { value: email })],
  PHONE_MISSING: ({ personalInfo }) => blank(personalInfo.phone)
    ? [breach('PHONE_MISSING', '/personalInfo/phone')]
    : [],
  PHONE_MALFORMED: ({ personalInfo: { phone } }) => {
    const digits = phone?.replace(/\D/g, '').length ?? 0
    return blank(phone) || (PHONE.test(phone.normalize('NFKC').trim()) && digits >= 5 && digits <= 15)
      ? []
      : [breach('PHONE_MALFORMED', '/personalInfo/phone', { value: phone })]
  },
  LOCATION_MISSING: ({ personalInfo }) => blank(personalInfo.location)
    ? [breach('LOCATION_MISSING', '/personalInfo/location')]
    : [],
  URL_MALFORMED: content => contentStrings(content)
    .filter(({ field }) => /(?:^|\.)(?:url|linkedin|website)$/.test(field))
    .filter(({ text }) => !isAddress(text))
    .map(({ pointer, text }) => breach('URL_MALFORMED', pointer, { value: text })),

  PERIOD_MISSING: content => periods(content)
    .filter(({ section, start, end }) => (section === 'experience' || section === 'education') && start === undefined && end === undefined)
    .map(({ pointer, name }) => breach('PERIOD_MISSING', pointer, { value: name })),
  PERIOD_BACKWARDS: content => periods(content).flatMap(({ pointer, name, start, end }) => start && end && isBefore(end, start)
    ? [breach('PERIOD_BACKWARDS', pointer, { value: name, start, end })]
    : []),
  PERIOD_IN_FUTURE: (content, now) => periods(content).flatMap(({ pointer, name, start }) => start && isBefore(now.toISOString().slice(0, 7), start)
    ? [breach('PERIOD_IN_FUTURE', pointer, { value: name, start })]
    : []),

  EXPERIENCE_MISSING: ({ experience }) => experience.length === 0
    ? [breach('EXPERIENCE_MISSING', '/experience')]
    : [],
  EDUCATION_MISSING: ({ education }) => education.length === 0
    ? [breach('EDUCATION_MISSING', '/education')]
    : [],
  SKILLS_MISSING: ({ skills }) => skills.every(({ items }) => items.every(blank))
    ? [breach('SKILLS_MISSING', '/skills')]
    : [],
  SECTION_EMPTY: content => Object.entries(content).flatMap(([section, items]) => Array.isArray(items)
    ? items.flatMap((item: object, index) => saysNothing(item)
        ? [breach('SECTION_EMPTY', toPointer(section, index), { section })]
        : [])
    : []),
  SECTION_TITLE_UNUSUAL: ({ customSections = [] }) => customSections
    .flatMap(({ title }, index) => blank(title) || sectionOfHeading(title) !== undefined
      ? []
      : [breach('SECTION_TITLE_UNUSUAL', toPointer('customSections', index, 'title'), { value: title, section: 'Additional information' })]),
  DESCRIPTION_MISSING: ({ experience }) => experience.flatMap((job, index) => job.highlights.every(blank) && blank(job.description)
    ? [breach('DESCRIPTION_MISSING', toPointer('experience', index), { value: nameOf(job) })]
    : []),

  CHARACTER_UNUSUAL: content => withSigns(content, LOOKALIKES, 'CHARACTER_UNUSUAL'),
  ICON: content => withSigns(content, PICTURES, 'ICON'),
  SKILL_BARS: content => contentStrings(content)
    .filter(({ pointer, text }) => /^\/(?:skills|languages)\//.test(pointer) && RATING.test(text))
    .map(({ pointer, text }) => breach('SKILL_BARS', pointer, { value: text })),
  ACRONYM_UNEXPLAINED: unexplainedAcronyms,
  BULLET_LONG: content => contentStrings(content)
    .filter(({ field }) => /(?:^|\.)highlights$/.test(field))
    .map(({ pointer, text }) => ({ pointer, count: text.split(/\s+/).length }))
    .filter(({ count }) => count > LONGEST_BULLET)
    .map(({ pointer, count }) => breach('BULLET_LONG', pointer, { count })),
}

/** A breach at a place. */
export function breach(rule: MachineRule, pointer: string, params: Breach['params'] = {}): Breach {
  return { rule, pointer, params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? shortened(value) : value])) }
}

/** A text as a finding quotes it. */
export function shortened(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  return clean.length > 80
    ? `${clean.slice(0, 79)}…`
    : clean
}

function blank(text: string | null | undefined): text is undefined | null | '' {
  return (text ?? '').trim() === ''
}

function isAddress(text: string): boolean {
  const address = text.trim()
  if (EMAIL.test(address.replace(/^mailto:/i, '')))
    return true
  const whole = /^[a-z][\w+.-]*:/i.test(address)
    ? address
    : `https://${address}`
  if (/\s/.test(address) || !URL.canParse(whole))
    return false
  const { protocol, hostname } = new URL(whole)
  return /^https?:$/.test(protocol) && hostname.includes('.')
}

interface Period { section: string, pointer: string, name: string, start?: string, end?: string | null }

function periods(content: ResumeContent): Period[] {
  return (['experience', 'education', 'projects', 'volunteering'] as const).flatMap(section => (content[section] ?? []).map((item, index) => ({
    section,
    pointer: toPointer(section, index),
    name: nameOf(item),
    start: item.startDate,
    end: item.endDate,
  })))
}

/** By the year alone where one of the two has no month. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

function nameOf(item: object): string {
  const parts = ['position', 'role', 'degree', 'name', 'company', 'institution', 'organization']
    .flatMap(key => key in item ? [(item as Record<string, unknown>)[key]] : [])
    .filter(part => typeof part === 'string' && part !== '')
  return parts.slice(0, 2).join(', ')
}

function saysNothing(value: unknown): boolean {
  if (typeof value === 'string')
    return blank(value)
  if (typeof value !== 'object' || value === null)
    return true
  return Object.entries(value).every(([key, item]) => key === 'id' || saysNothing(item))
}

function withSigns(content: ResumeContent, signs: RegExp, rule: MachineRule): Breach[] {
  return contentStrings(content).flatMap(({ pointer, text }) => {
    const found = [...new Set(text.match(signs))]
    return found.length > 0
      ? [breach(rule, pointer, { value: text, characters: found.slice(0, 8).join(' ') })]
      : []
  })
}

/** Acronyms of which the matching knows the full words, none of which the resume says. */
function unexplainedAcronyms(content: ResumeContent): Breach[] {
  const strings = contentStrings(content)
  const whole = strings.map(({ text }) => text).join('\n').toLowerCase()
  const seen = new Set<string>()
  return strings.flatMap(({ pointer, text }) => (text.match(ACRONYM) ?? []).flatMap((acronym) => {
    if (seen.has(acronym) || EVERYDAY.has(acronym))
      return []
    seen.add(acronym)
    const expansions = aliasesOf(acronym).filter(alias => initialsOf(alias) === acronym.toLowerCase())
    const [expansion] = expansions
    return expansion === undefined || expansions.some(alias => whole.includes(alias.toLowerCase()))
      ? []
      : [breach('ACRONYM_UNEXPLAINED', pointer, { value: acronym, expansion: `${expansion} (${acronym})` })]
  })).slice(0, MOST_ACRONYMS)
}

function initialsOf(words: string): string {
  return words.includes(' ') || words.includes('-')
    ? words.split(/[\s-]+/).map(word => word[0] ?? '').join('').toLowerCase()
    : ''
}
