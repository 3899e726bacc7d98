import type { Statement } from './lines.ts'
import { detectLanguage, spokenLanguagesIn } from '../language/index.ts'
import { findTerms } from '../matching/terms.ts'
import { certificatesIn } from './certificates.ts'
import { APPLYING, BENEFIT, CANDIDATE, COMPANY_PRAISE, DUTY, JOINING, LEGAL, MUST, NARRATIVE, NICE_AFTER, NICE_BEFORE, NOT_ASKED, STACK } from './cues.ts'
import { degreeIn } from './degrees.ts'
import { demandedLanguages } from './languages.ts'
import { yearsIn } from './years.ts'

/** What a statement is: a demand on the person, a duty, a list of the employer's tools, or none of them. */
export type Role = 'demand' | 'duty' | 'stack' | 'noise'

/** A part of an advertisement with so many statements speaks for itself; running text before it only repeats it in finer words. */
const ENOUGH = 3

/** Languages whose headings and cues the tables hold well enough to take a list by its place. */
const READ_LANGUAGES = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'da', 'sv', 'nb', 'pl', 'cs', 'uk', 'ru', 'ja', 'zh', 'ko'])

/** What each statement is. A line that announces a list of noise takes the list with it. */
export function rolesOf(statements: Statement[]): Role[] {
  const own = statements.map(roleOf)
  const count = (role: Role, section: string): number => own.filter((value, at) => value === role && statements[at]?.section === section).length
  const hasDuties = count('duty', 'duties') >= ENOUGH
  const listed = new Set((['must', 'nice', 'duties'] as const).filter(section => statements.filter(statement => statement.section === section && statement.bullet).length >= ENOUGH))
  // Without a part of its own for duties, the list before the headings tells them.
  const introTells = !hasDuties && statements.filter(({ section, bullet }) => section === 'intro' && bullet).length >= ENOUGH
  // Where no table knows the headings, a list may be anything: then only the names of tools in it are told.
  const isRead = READ_LANGUAGES.has(detectLanguage(statements.map(({ text }) => text).join('\n')) ?? 'en')
  let noisyList = false
  return statements.map((statement, at) => {
    const announces = /[:：]$/u.test(statement.text)
    if (!statement.bullet || announces)
      noisyList = announces && isNoise(statement) && (LEGAL.test(statement.text) || BENEFIT.test(statement.text) || /(?<!\p{L})(?:provide|submit|attach|send|include|upload)(?!\p{L})/iu.test(statement.text))
    if (noisyList)
      return 'noise'
    if (hasDuties && own[at] === 'duty' && statement.section === 'intro')
      return 'noise'
    // Around a list, running text must speak of the person to count.
    if (!statement.bullet && listed.has(statement.section as 'must' | 'nice' | 'duties') && !(own[at] === 'duty' ? DUTY : CANDIDATE).test(statement.text) && findTerms(statement.text).length === 0)
      return 'noise'
    if (introTells && statement.section === 'intro' && statement.bullet && own[at] === 'noise' && !isNoise(statement))
      return isRead ? 'duty' : 'stack'
    return own[at] ?? 'noise'
  })
}

/** What a demand opens with where a list of duties runs on into it. */
const NOUN_OF_DEMAND = /(?<!\p{L})(?:skills|experience|background|knowledge|degree|ability|qualifications?|kenntnisse|erfahrung|expérience|experiencia|experiência|ervaring|erfaring|досвід|опыт|doświadczenie)(?!\p{L})/iu

const SPEAKS_TO_YOU = /(?<!\p{L})(?:you|du|sie|vous|tu|je|jij|candidat\p{L}*|applicants?|someone|person|ви|вы|ти|ты)(?!\p{L})/iu

/** Whether a sentence names a thing that can be asked of a person. */
const namesSomething = (text: string): boolean => findTerms(text).length > 0 || spokenLanguagesIn(text).length > 0 || certificatesIn(text).length > 0 || degreeIn(text) !== undefined

const isWished = (text: string): boolean => NICE_AFTER.test(text) || NICE_BEFORE.test(text)

function roleOf(statement: Statement): Role {
  const { text, section } = statement
  if (/\?$/.test(text) || section === 'benefits' || section === 'apply' || section === 'facts' || isNoise(statement))
    return 'noise'
  if (section === 'must' || section === 'nice') {
    if (!statement.bullet && NOT_ASKED.test(text))
      return 'noise'
    // The employer's praise of itself, and stories, in running text.
    return (COMPANY_PRAISE.test(text) || (NARRATIVE.test(text) && !statement.bullet)) && !CANDIDATE.test(text) && !(isWished(text) && namesSomething(text))
      ? 'noise'
      : 'demand'
  }
  if (section === 'duties') {
    if (CANDIDATE.test(text) && !statement.bullet && (yearsIn(text).length > 0 || /(?<!\p{L})(?:you (?:have|bring|should|must)|kenntnisse|bringst|vous avez|requis)(?!\p{L})/iu.test(text)))
      return 'demand'
    if (!statement.bullet && !DUTY.test(text) && CANDIDATE.test(text) && (MUST.test(text) || NOUN_OF_DEMAND.test(text.slice(0, 60))))
      return 'demand'
    return !statement.bullet && (JOINING.test(text) || ((COMPANY_PRAISE.test(text) || NARRATIVE.test(text)) && !DUTY.test(text)))
      ? 'noise'
      : 'duty'
  }
  // Before the headings and about the employer: only what speaks of the person.
  const praises = COMPANY_PRAISE.test(text) && !SPEAKS_TO_YOU.test(text)
  if (CANDIDATE.test(text) && !praises && !NOT_ASKED.test(text))
    return 'demand'
  if (section === 'intro' && DUTY.test(text) && !NOT_ASKED.test(text) && !JOINING.test(text))
    return 'duty'
  // "A second language would be an advantage", "Safe Pass is required": the cue says of what stands beside it that it is asked for.
  if (!praises && (isWished(text) || MUST.test(text)) && namesSomething(text) && !NOT_ASKED.test(text))
    return 'demand'
  // "Англійська — не нижче B2", "Du formulerer dig klart på dansk": a language with its level, or put to the person.
  if (!praises && !NOT_ASKED.test(text) && demandedLanguages(text).some(({ level }) => level !== undefined || SPEAKS_TO_YOU.test(text)))
    return 'demand'
  return STACK.test(text)
    ? 'stack'
    : 'noise'
}

function isNoise({ text, section }: Statement): boolean {
  if (LEGAL.test(text) || APPLYING.test(text))
    return true
  if (!BENEFIT.test(text))
    return false
  // "Knowledge of payroll and pension schemes" is a demand although it names a benefit.
  return !((section === 'must' || section === 'nice' || section === 'duties') && (CANDIDATE.test(text) || section === 'duties'))
}
