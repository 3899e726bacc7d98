import type { WorkFormat } from '@int/schema'
import { EMPLOYMENT_TYPES, WORK_FORMATS } from './data/details.ts'
import { DEGREE_WORDS, FIELD_TERMS, GRADE_WORDS, INSTITUTION_WORDS } from './data/education.ts'
import { FURTHER_LANGUAGES } from './data/further-languages.ts'
import { LANGUAGE_NAMES, LEVEL_WORDS, SKILL_LEVELS } from './data/languages.ts'
import { LEGAL_FORMS, ORGANIZATION_WORDS } from './data/organizations.ts'
import { ANYWHERE_WORDS, CITIES, COUNTRIES, PLACE_LABELS, STATE_CODES, STATES } from './data/places.ts'
import { TITLE_WORDS } from './data/titles.ts'
import { lexicon } from './lexicon.ts'

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
}

/** The inside of a pattern that matches any of the words, the longest first. */
export function wordsPattern(words: string[]): string {
  return [...new Set(words)].toSorted((a, b) => b.length - a.length).map(escape).join('|')
}

const further = Object.values(FURTHER_LANGUAGES)
const isTitle = lexicon([...Object.values(TITLE_WORDS).flat(), ...further.flatMap(({ titles }) => titles)])
const isOrganization = lexicon([...ORGANIZATION_WORDS, ...further.flatMap(({ organizations }) => organizations)])
const isDegree = lexicon([...DEGREE_WORDS, ...further.flatMap(({ degrees }) => degrees)])
const isInstitution = lexicon([...INSTITUTION_WORDS, ...further.flatMap(({ institutions }) => institutions)])
const isSubject = lexicon(FIELD_TERMS)
const GRADE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${GRADE_WORDS.toSorted((a, b) => b.length - a.length).map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'iu')
const LEGAL = new RegExp(`(?:^|[\\s,])(?:${LEGAL_FORMS.toSorted((a, b) => b.length - a.length).map(form => form.split(' ').map(escape).join('\\.?\\s*')).join('|')})\\.?\\)?$`, 'iu')
const LEGAL_ALONE = new RegExp(`^(?:${LEGAL_FORMS.toSorted((a, b) => b.length - a.length).map(form => form.split(' ').map(escape).join('\\.?\\s*')).join('|')})\\.?$`, 'iu')

const cities = new Set([...CITIES, ...further.flatMap(({ places }) => places)])
const countries = new Set([...COUNTRIES, ...STATES])
const stateCodes = new Set(STATE_CODES)
const workFormats = new Map(Object.entries(WORK_FORMATS).flatMap(([format, words]) => words.map((word): [string, WorkFormat] => [word, format as WorkFormat]))) // the table's keys are the field's values
const anywhere = new Set(ANYWHERE_WORDS)
const employmentTypes = new Set(EMPLOYMENT_TYPES)
const languageNames = new Set([...LANGUAGE_NAMES, ...further.flatMap(({ languages }) => languages)])
const levels = new Set([...LEVEL_WORDS, ...further.flatMap(({ levels }) => levels)])
const skillLevels = new Set(SKILL_LEVELS)

/** Lower case, one space between words, without what stands around. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\u200B-\u200F]/g, '').replace(/\s+/g, ' ').replace(/^[\s.,;:()[\]-]+|[\s,;:()[\]-]+$/g, '')
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** How much a text looks like the name of a position, 0 to 1. */
export function titleScore(text: string): number {
  if (!isTitle(text))
    return 0
  // "Manager" alone is surer than a long sentence that mentions one.
  return wordCount(text) <= 8
    ? 1
    : 0.4
}

/** How much a text looks like the name of an employer, 0 to 1. */
export function organizationScore(text: string): number {
  if (LEGAL.test(text))
    return 1
  if (isOrganization(text) || isInstitution(text))
    return 0.7
  return 0
}

export function institutionScore(text: string): number {
  return isInstitution(text)
    ? 1
    : isOrganization(text)
      ? 0.3
      : 0
}

export function degreeScore(text: string): number {
  return isDegree(text)
    ? 1
    : 0
}

/** Whether a text names a subject of study. */
export function isField(text: string): boolean {
  return text.length < 90 && isSubject(text)
}

/** Whether a text is a legal form such as "Inc." and nothing else. */
export function isLegalForm(text: string): boolean {
  return LEGAL_ALONE.test(text.trim())
}

const PLACE_LABEL = new RegExp(`^(?:${wordsPattern(PLACE_LABELS)})\\s*[:：]\\s*`, 'iu')
const PLACE_LABEL_ALONE = new RegExp(`^(?:${wordsPattern(PLACE_LABELS)})\\s*[:：]?$`, 'iu')

/** Whether a text is a label of a place and nothing else. */
export function isPlaceLabel(text: string): boolean {
  return PLACE_LABEL_ALONE.test(text.trim())
}

/** The text without a label such as "Address:", and whether it had one. */
export function stripPlaceLabel(text: string): { text: string, labelled: boolean } {
  const stripped = text.replace(PLACE_LABEL, '')
  return { text: stripped, labelled: stripped !== text }
}

/** Where the work is done, where a text says that and nothing else: "Hybrid", "vor Ort". */
export function workFormatOf(text: string): WorkFormat | undefined {
  return workFormats.get(plain(text))
}

/** Whether a text is a kind of contract and nothing else. */
export function isEmploymentType(text: string): boolean {
  return employmentTypes.has(plain(text))
}

const COUNTRY_CODE = /^[A-Z]{2,3}$/
const NAME_OF_PLACE = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\u200C-]*(?:[ -](?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\u200C-]*|de|do|da|del|la|le|sur|am|an|der|of|on|upon|and|und|et|i|y))*$/u

/** Whether a text is written as names of places are: one to four words with capitals, no digits. */
export function isWrittenAsPlace(text: string): boolean {
  return NAME_OF_PLACE.test(text) && /\p{Ll}/u.test(text) && wordCount(text) <= 4 && titleScore(text) === 0 && organizationScore(text) === 0
}

/** Whether a text is the name of a known city and nothing else. */
export function isKnownCity(text: string): boolean {
  return cities.has(plain(text))
}

function isKnownPlace(part: string): boolean {
  const key = plain(part)
  return cities.has(key) || countries.has(key) || anywhere.has(key) || stateCodes.has(part.trim())
}

/**
 * How much a text looks like a place, 0 to 1: known cities, countries, states; "City, ST"; "12345 City".
 * Names before a known place count, so that no list of all cities is needed.
 */
export function placeScore(text: string): number {
  const cleaned = text.replace(/\([^()]{1,30}\)/g, match => workFormatOf(match) || isKnownPlace(match.slice(1, -1)) ? '' : match).trim()
  if (cleaned === '' || cleaned.length > 80 || /@|https?:|www\./i.test(cleaned))
    return 0
  const all = cleaned.split(/\s*[,،、/|·]\s*|\s+[-–—]\s+/).map(part => part.trim()).filter(Boolean)
  // "Quillbyte, Remote" says how the work was done, and nothing about what stands before.
  const parts = all.filter(part => workFormatOf(part) === undefined)
  if (parts.length < all.length)
    return parts.length === 0 ? 1 : placeScore(parts.join(', '))
  if (parts.length === 0 || parts.length > 6)
    return 0
  const known = parts.map(part => isKnownPlace(part) || isKnownPlace(part.replace(/\s+[\d-]{4,10}$|^(?:[A-Z]{1,2}-)?\d{4,6}\s+/, '')) || isKnownPlace(part.replace(/^[\d〒-]+\s*/, '')))
  if (known.every(Boolean))
    return 1
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (parts.length >= 2 && known.at(-1) && parts.slice(0, -1).every(part => NAME_OF_PLACE.test(part) && wordCount(part) <= 4 && titleScore(part) === 0 && organizationScore(part) === 0))
    return 0.9
  if (parts.length >= 2 && known[0] && NAME_OF_PLACE.test(last) && wordCount(last) <= 3 && titleScore(last) === 0)
    return 0.8
  if (parts.length >= 2 && known.includes(true) && /\d/.test(cleaned) && titleScore(cleaned) === 0)
    return 0.8
  if (parts.length === 2 && COUNTRY_CODE.test(last) && NAME_OF_PLACE.test(first) && /\p{Ll}/u.test(first) && titleScore(first) === 0 && !isLegalForm(last))
    return 0.6
  if (parts.length === 1 && /^(?:[A-Z]{1,2}-)?\d{4,6}\s+\p{Lu}\p{L}+/u.test(cleaned))
    return 0.8
  if (/[市省区県都府]$/.test(cleaned) && cleaned.length <= 12)
    return 0.8
  return 0
}

/** A grade such as "GPA: 3.9/4.0" in the text, with its place; `undefined` where there is none. */
export function findGrade(text: string): { start: number, end: number, value: string } | undefined {
  const word = GRADE.exec(text)
  if (word) {
    const rest = text.slice(word.index + word[0].length)
    const value = /^\s*(?:[:：=-]\s*)?(\(?\p{Nd}[\p{Nd}.,]*(?:\s*(?:\/|out of|of|von|sur|de|su|van|из|з|از|من)\s*[\p{Nd}.,]+)?%?\)?|[A-F][+-]?(?!\p{L})|\p{L}[\p{L} ]{2,30})/u.exec(rest)
    if (value?.[1])
      return { start: word.index, end: word.index + word[0].length + value[0].length, value: value[1].replace(/[.,]$/, '').trim() }
    if (/cum laude|distinction|honours|first class/i.test(word[0]))
      return { start: word.index, end: word.index + word[0].length, value: word[0] }
  }
  const before = /(\d[.,]\d{1,2}(?:\s*\/\s*\d+(?:[.,]\d+)?)?)\s*c?gpa\b/i.exec(text)
  return before?.[1]
    ? { start: before.index, end: before.index + before[0].length, value: before[1] }
    : undefined
}

export function isLanguageName(text: string): boolean {
  return languageNames.has(plain(text))
}

const CEFR = /^(?:niveau|level|nivel|nível|livello|уровень|рівень|poziom)?\s*[abc][12](?:\+|\s*[-–/]\s*[abc][12])?(?:\s*\([^)]*\))?$/iu

/** Whether a text is a level of proficiency in a language and nothing else. */
export function isLanguageLevel(text: string): boolean {
  const key = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/^[\s.,;:–—-]+|[\s.,;:–—-]+$/g, '')
  return CEFR.test(key) || levels.has(key) || levels.has(key.replace(/\s*\([^)]*\)$/, '')) || /^(?:toefl|ielts|telc|delf|dele|dalf|toeic|jlpt|hsk|testdaf|cet|topik)\b/i.test(key)
    || (key.split(/\s*[/,&]\s*|\s+and\s+/).length > 1 && key.split(/\s*[/,&]\s*|\s+and\s+/).every(part => levels.has(part) || CEFR.test(part)))
}

/** Whether a text is a level of skill such as "Advanced" or "5 years" and nothing else. */
export function isSkillLevel(text: string): boolean {
  const key = plain(text)
  return skillLevels.has(key) || /^\d{1,3}\s?%$/.test(key) || /^(?:>\s*)?\d+\+?\s*(?:years?|yrs?|jahre?|ans?|años|anos|anni|jaar|lat|лет|год|роки|років|yıl|年|سنوات|سال)(?:\s+(?:of\s+)?(?:experience|erfahrung|expérience|experiencia))?$/.test(key) || /^[★☆●○◆◇▪▫■□⬤⚫⚪·.\s]+$/.test(text) || /^\d\s*\/\s*(?:5|10)$/.test(key)
}
