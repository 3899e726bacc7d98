import type { Importance, VacancyReading } from '@int/schema'
import type { Statement } from './lines.ts'
import { detectLanguage } from '../language/index.ts'
import { anyPhrase } from '../language/patterns.ts'
import { certificatesIn } from './certificates.ts'
import { collector } from './collector.ts'
import { companyOf } from './company.ts'
import { NICE_AFTER, NICE_BEFORE } from './cues.ts'
import { degreeIn } from './degrees.ts'
import { factsOfVacancy } from './facts.ts'
import { flagsOf } from './flags.ts'
import { demandedLanguages } from './languages.ts'
import { statementsOf } from './lines.ts'
import { withoutMarkup } from './markup.ts'
import { phraseOf } from './phrases.ts'
import { rolesOf } from './roles.ts'
import { importanceAt, skillsIn } from './skills.ts'
import { titleOf, withoutPlace } from './title.ts'
import { severalYearsIn, subjectOfYears, yearsIn } from './years.ts'

type Collector = ReturnType<typeof collector>

/**
 * What a vacancy asks for. `start`/`end` of a requirement are UTF-16 offsets of its `text` in the vacancy's text; where that holds
 * HTML, `text` comes without it.
 * The same text always gives the same reading, ids included. Never throws; an unreadable text yields no requirements.
 */
export function readVacancy(source: string): VacancyReading {
  const { text, at: sourceOffset } = withoutMarkup(source)
  const statements = statementsOf(text)
  const facts = factsOfVacancy(text, statements)
  const whole = titleOf(text, facts.find(fact => fact.kind === 'title'), statements)
  const title = whole === null ? null : { ...whole, title: withoutPlace(whole.title, facts.find(fact => fact.kind === 'location')?.term) }
  const company = facts.find(fact => fact.kind === 'company')?.term ?? companyOf(text, statements)
  const found = collector()

  if (title !== null && title.title !== '')
    found.add({ kind: 'title', term: title.title, text: title.text, start: title.start, end: title.end, importance: 'must' })
  const roles = rolesOf(statements)
  const isFact = (statement: Statement): boolean => facts.some(fact => fact.start >= statement.start && fact.end <= statement.end)
  for (const [at, statement] of statements.entries()) {
    const role = roles[at]
    if (role === 'stack')
      found.addSkills(skillsIn(statement, 'nice').filter(skill => skill.kind === 'tool' || skill.kind === 'unknown'), statement)
    else if (role === 'demand')
      readDemand(statement, statement.section === 'nice' ? 'nice' : 'must', found, isFact(statement))
    else if (role === 'duty')
      readDuty(statement, found, isFact(statement))
  }
  for (const fact of facts) {
    if (fact.kind !== 'title' && fact.kind !== 'company')
      found.add({ kind: fact.kind, term: fact.term, text: fact.text, start: fact.start, end: fact.end, importance: 'must' })
  }
  const inSource = <T extends { start?: number | undefined, end?: number | undefined }>(place: T): T => place.start === undefined || place.end === undefined
    ? place
    : { ...place, start: sourceOffset(place.start), end: sourceOffset(place.end) }
  const flags = flagsOf(statements, title?.title ?? '', found.list()).map(inSource)
  return {
    title: title?.title === '' ? null : title?.title ?? null,
    ...company === undefined ? {} : { company: company.slice(0, 255) },
    language: detectLanguage(text) ?? 'en',
    requirements: found.list().map(inSource),
    ...flags.length === 0 ? {} : { flags },
  }
}

/** A degree that is called unnecessary, or that stands in for something else. */
const NOT_NEEDED = anyPhrase(`isn['’]?t (?:necessary|required|needed|essential)|is not (?:necessary|required|needed)|not required|substitut\\p{L}*|in lieu|no degree|nicht (?:nötig|erforderlich|notwendig)|kein (?:studium|abschluss)|pas (?:nécessaire|obligatoire)|sin titulación|no (?:es )?necesari[oa]|não é necessári[oa]|niet (?:nodig|vereist)|ikke (?:nødvendig|et krav)|не (?:обов язков|обязательн)\\p{L}+`)

function readDemand(statement: Statement, fallback: Importance, found: Collector, isFact: boolean): void {
  const { text, start, section } = statement
  const at = { text, start, end: statement.end }
  let told = isFact
  const importance = (from: number, to: number): Importance => importanceAt(text, from, to, fallback)

  const years = yearsIn(text, true)
  const skills = skillsIn(statement, fallback)
  const perSkill = new Map<string, number>()
  const subjects: { start: number, end: number }[] = []
  for (const span of years) {
    told = true
    const subject = subjectOfYears(text, span)
    const from = text.indexOf(subject, span.end)
    subjects.push({ start: from, end: from + subject.length })
    // "Python, 3 years": where nothing follows, the names before are what the years are of.
    const named = subject === ''
      ? skills.filter(skill => skill.kind === 'tool').slice(0, 3)
      : skills.filter(skill => skill.kind !== 'soft' && skill.start >= from && skill.end <= from + subject.length + 40 && skill.start <= from + subject.length)
    if (degreeIn(text) !== undefined && /equivalent|gleichwertig|vergleichbar|équivalent|similar/iu.test(text))
      continue
    const tools = named.filter(skill => skill.kind === 'tool' || skill.kind === 'unknown')
    if (tools.length > 0 && named.every(skill => tools.includes(skill) || ['programming', 'software development'].includes(skill.term)))
      tools.forEach(skill => perSkill.set(skill.term, span.years))
    else
      found.add({ ...at, kind: 'experience', term: subject === '' ? text.slice(span.start, span.end).trim() : subject, years: span.years, importance: importance(span.start, span.end) })
  }

  const several = years.length === 0 ? severalYearsIn(text) : undefined
  if (several !== undefined) {
    const subject = subjectOfYears(text, several)
    const from = text.indexOf(subject, several.end)
    subjects.push({ start: from, end: from + subject.length })
    told = true
    found.add({ ...at, kind: 'experience', term: subject === '' ? several.text : subject, importance: importance(several.start, several.end) })
  }

  const degree = degreeIn(text)
  if (degree !== undefined && !NOT_NEEDED.test(text.slice(degree.start - 12, degree.end + 20))) {
    told = true
    found.add({ ...at, kind: 'education', term: degree.text.slice(0, 200), level: degree.level, importance: importance(degree.start, degree.end) })
  }
  const certificates = certificatesIn(text)
  for (const certificate of certificates) {
    told = true
    found.add({ ...at, kind: 'certification', term: certificate.name, importance: importance(certificate.start, certificate.end) })
  }
  const languages = demandedLanguages(text)
  for (const [index, language] of languages.entries()) {
    told = true
    const next = languages[index + 1]
    // "Inglese B2, tedesco gradito": what has its level and a comma is told to its end.
    const isClosed = next !== undefined && language.level !== undefined && text.slice(language.end, next.start).includes(',')
    const importance = importanceAt(isClosed ? text.slice(0, next.start) : text, language.start, language.end, fallback)
    found.add({ ...at, kind: 'language', term: language.name, ...language.level === undefined ? {} : { level: language.level }, importance })
  }

  // Fields beside a degree are its subjects, and fields behind years are what the years are of.
  const taken = (skill: { kind: string, start: number, end: number }): boolean => (degree !== undefined && skill.kind !== 'tool' && skill.kind !== 'unknown' && skill.start >= degree.start && (skill.start < degree.end || skill.kind === 'field'))
    || (skill.kind === 'field' && subjects.some(subject => skill.start >= subject.start && skill.end <= subject.end))
  const free = skills.filter(skill => !taken(skill) && !certificates.some(certificate => skill.start >= certificate.start && skill.end <= certificate.end))
  // Before the headings only names are trusted: fields and manners stand in every sentence there.
  const trusted = section === 'must' || section === 'nice' ? free : free.filter(skill => skill.kind === 'tool' || skill.kind === 'unknown' || /you|du|vous|kenntnis|experience|erfahrung|proficien|knowledge/iu.test(text))
  found.addSkills(trusted.map(skill => ({ ...skill, years: perSkill.get(skill.term) })), at)
  // A line with a colon announces the demands that follow it.
  if (!told && !/[:：]$/u.test(text) && trusted.every(skill => skill.kind === 'soft') && (section === 'must' || section === 'nice')) {
    const phrase = phraseOf(text)
    if (phrase !== undefined && (trusted.length === 0 || phrase.split(' ').length > 7))
      found.add({ ...at, kind: 'other', term: phrase, importance: NICE_AFTER.test(text) || NICE_BEFORE.test(text) ? 'nice' : fallback })
  }
}

function readDuty(statement: Statement, found: Collector, isFact: boolean): void {
  const { text, start, end, section } = statement
  const words = text.split(/\s+/).length
  const at = { text, start, end }
  found.addSkills(skillsIn(statement, 'must').filter(skill => skill.kind === 'tool' && !/^(?:information technology|APIs?|SaaS|public relations)$/i.test(skill.term)), at)
  const phrase = phraseOf(text)
  if (phrase !== undefined && !isFact && !/[:：]$/u.test(text) && words >= 3 && words <= 60 && (section === 'duties' || statement.bullet || words >= 6))
    found.add({ ...at, kind: 'responsibility', term: phrase, importance: 'must' })
}
