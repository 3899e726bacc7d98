import type { Importance, VacancyReading } from '@int/schema'
import type { Statement } from './lines.ts'
import { detectLanguage, languageLevelIn, spokenLanguagesIn } from '../language/index.ts'
import { findTerms } from '../matching/terms.ts'
import { certificatesIn } from './certificates.ts'
import { collector } from './collector.ts'
import { companyOf } from './company.ts'
import { APPLYING, BENEFIT, CANDIDATE, COMPANY_PRAISE, DUTY, LEGAL, MUST, NARRATIVE, NICE_AFTER, NICE_BEFORE, STACK } from './cues.ts'
import { degreeIn } from './degrees.ts'
import { factsOfVacancy } from './facts.ts'
import { flagsOf } from './flags.ts'
import { statementsOf } from './lines.ts'
import { phraseOf } from './phrases.ts'
import { importanceAt, skillsIn } from './skills.ts'
import { titleOf } from './title.ts'
import { subjectOfYears, yearsIn } from './years.ts'

type Collector = ReturnType<typeof collector>

/**
 * What a vacancy asks for. `start`/`end` of a requirement are UTF-16 offsets of its `text` in the vacancy's text.
 * The same text always gives the same reading, ids included. Never throws; an unreadable text yields no requirements.
 */
export function readVacancy(text: string): VacancyReading {
  const statements = statementsOf(text)
  const facts = factsOfVacancy(statements)
  const title = titleOf(text, facts.find(fact => fact.kind === 'title'), statements)
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
  const flags = flagsOf(statements, title?.title ?? '', found.list())
  return {
    title: title?.title === '' ? null : title?.title ?? null,
    ...company === undefined ? {} : { company: company.slice(0, 255) },
    language: detectLanguage(text) ?? 'en',
    requirements: found.list(),
    ...flags.length === 0 ? {} : { flags },
  }
}

type Role = 'demand' | 'duty' | 'stack' | 'noise'

/** A part of an advertisement with so many statements speaks for itself; running text before it only repeats it in finer words. */
const ENOUGH = 3

/** What each statement is. A line that announces a list of noise takes the list with it. */
function rolesOf(statements: Statement[]): Role[] {
  const own = statements.map(roleOf)
  const count = (role: Role, section: string): number => own.filter((value, at) => value === role && statements[at]?.section === section).length
  const hasDuties = count('duty', 'duties') >= ENOUGH
  const listed = new Set((['must', 'nice', 'duties'] as const).filter(section => statements.filter(statement => statement.section === section && statement.bullet).length >= ENOUGH))
  // Without a part of its own for duties, the list before the headings tells them.
  const introTells = !hasDuties && statements.filter(({ section, bullet }) => section === 'intro' && bullet).length >= ENOUGH
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
      return 'duty'
    return own[at] ?? 'noise'
  })
}

/** What a demand opens with where a list of duties runs on into it. */
const NOUN_OF_DEMAND = /(?<!\p{L})(?:skills|experience|background|knowledge|degree|ability|qualifications?|kenntnisse|erfahrung|expérience|experiencia|experiência|ervaring|erfaring|досвід|опыт|doświadczenie)(?!\p{L})/iu

/** Whether a statement demands something of the person, tells a duty, names the employer's tools, or is noise. */
function roleOf(statement: Statement): Role {
  const { text, section } = statement
  if (/\?$/.test(text) || section === 'benefits' || section === 'apply' || section === 'facts' || isNoise(statement))
    return 'noise'
  if (section === 'must' || section === 'nice') {
    // The employer's praise of itself, and stories, in running text.
    return (COMPANY_PRAISE.test(text) || (NARRATIVE.test(text) && !statement.bullet)) && !CANDIDATE.test(text)
      ? 'noise'
      : 'demand'
  }
  if (section === 'duties') {
    if (CANDIDATE.test(text) && !statement.bullet && (yearsIn(text).length > 0 || /(?<!\p{L})(?:you (?:have|bring|should|must)|kenntnisse|bringst|vous avez|requis)(?!\p{L})/iu.test(text)))
      return 'demand'
    if (!statement.bullet && !DUTY.test(text) && CANDIDATE.test(text) && (MUST.test(text) || NOUN_OF_DEMAND.test(text.slice(0, 60))))
      return 'demand'
    return !statement.bullet && (COMPANY_PRAISE.test(text) || NARRATIVE.test(text)) && !DUTY.test(text)
      ? 'noise'
      : 'duty'
  }
  // Before the headings and about the employer: only what speaks of the person.
  if (CANDIDATE.test(text) && !(COMPANY_PRAISE.test(text) && !/(?<!\p{L})(?:you|du|sie|vous|tu|je|jij|candidat\p{L}*|ви|вы)(?!\p{L})/iu.test(text)))
    return 'demand'
  if (section === 'intro' && DUTY.test(text))
    return 'duty'
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

function readDemand(statement: Statement, fallback: Importance, found: Collector, isFact: boolean): void {
  const { text, start, section } = statement
  const at = { text, start, end: statement.end }
  let told = isFact
  const importance = (from: number, to: number): Importance => importanceAt(text, from, to, fallback)

  const years = yearsIn(text)
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

  const degree = degreeIn(text)
  if (degree !== undefined) {
    told = true
    found.add({ ...at, kind: 'education', term: degree.text.slice(0, 200), level: degree.level, importance: importance(degree.start, degree.end) })
  }
  const certificates = certificatesIn(text)
  for (const certificate of certificates) {
    told = true
    found.add({ ...at, kind: 'certification', term: certificate.name, importance: importance(certificate.start, certificate.end) })
  }
  for (const language of demandedLanguages(text)) {
    told = true
    found.add({ ...at, kind: 'language', term: language.name, ...language.level === undefined ? {} : { level: language.level }, importance: importance(language.start, language.end) })
  }

  // Fields beside a degree are its subjects, and fields behind years are what the years are of.
  const taken = (skill: { kind: string, start: number, end: number }): boolean => (degree !== undefined && skill.start >= degree.start && (skill.start < degree.end || skill.kind === 'field'))
    || (skill.kind === 'field' && subjects.some(subject => skill.start >= subject.start && skill.end <= subject.end))
  const free = skills.filter(skill => !taken(skill) && !certificates.some(certificate => skill.start >= certificate.start && skill.end <= certificate.end))
  // Before the headings only names are trusted: fields and manners stand in every sentence there.
  const trusted = section === 'must' || section === 'nice' ? free : free.filter(skill => skill.kind === 'tool' || /you|du|vous|kenntnis|experience|erfahrung|proficien|knowledge/iu.test(text))
  found.addSkills(trusted.map(skill => ({ ...skill, years: perSkill.get(skill.term) })), at)
  // A line with a colon announces the demands that follow it.
  if (!told && !/[:：]$/u.test(text) && trusted.every(skill => skill.kind === 'soft') && (section === 'must' || section === 'nice')) {
    const phrase = phraseOf(text)
    if (phrase !== undefined && (trusted.length === 0 || phrase.split(' ').length > 7))
      found.add({ ...at, kind: 'other', term: phrase, importance: NICE_AFTER.test(text) || NICE_BEFORE.test(text) ? 'nice' : fallback })
  }
}

const LANGUAGE_CUE = /(?<!\p{L})(?:fluen\p{L}+|speak\p{L}*|spoken|written|writing|languages?|native|proficien\p{L}+|command|level|skills?|communicat\p{L}+|knowledge|bilingual|\p{L}*kenntnisse|fließend\p{L}*|sprach\p{L}*|wort und schrift|deutschsprachig|courante?|couramment|bilingue|maîtrise|langues?|niveau|lu,? écrit|parl\p{L}+|nivel|dominio|idiomas?|hablad\p{L}*|vloeiend\p{L}*|beheersing|taal|talen|taalvaardig\p{L}*|vaardigheden|woord en geschrift|flydende|sprog|skrift og tale|taler|володі\p{L}+|мов\p{L}+|рівень|рівні|знання|вільн\p{L}+|свободн\p{L}+|владе\p{L}+|язык\p{L}*|уров\p{L}+|знание|znajomoś\p{L}+|język\p{L}*|biegł\p{L}+|poziom\p{L}*|[ABC][12])(?!\p{L})/iu

function demandedLanguages(text: string): { name: string, level?: string, start: number, end: number }[] {
  const named = spokenLanguagesIn(text)
  if (named.length === 0 || !(LANGUAGE_CUE.test(text) || text.split(/\s+/).length <= 8))
    return []
  return named.map((language, at) => {
    // The level stands before the first name ("Fluent English and German") or right behind a name ("German (B2)").
    const behind = languageLevelIn(text.slice(language.end, Math.min(named[at + 1]?.start ?? text.length, language.end + 60)))
    const before = languageLevelIn(text.slice(at === 0 ? Math.max(0, language.start - 60) : named[at - 1]?.end, language.start)) ?? (at > 0 && behind === undefined ? languageLevelIn(text.slice(0, named[0]?.start)) : undefined)
    const level = before !== undefined && (behind === undefined || before.rank > behind.rank) ? before : behind
    return { name: language.name, ...level === undefined ? {} : { level: level.text.slice(0, 50) }, start: language.start, end: language.end }
  })
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
