import type { Requirement } from '@int/schema'
import type { DegreeLevel } from '../vacancies/degrees.ts'
import type { Judgement } from './judgement.ts'
import type { ResumeIndex, ResumeString } from './resume.ts'
import { languageLevelIn, spokenLanguagesIn } from '../language/index.ts'
import { DEGREE_LEVELS, degreeIn } from '../vacancies/degrees.ts'
import { judgement, notFound } from './judgement.ts'
import { termsOf } from './memo.ts'
import { yearsOf } from './periods.ts'
import { impliedTerms } from './table.ts'
import { termNamed } from './terms.ts'
import { areNear, familyOf, familyOfField, fieldsOfTitle, seniorityOf, titleWords } from './titles.ts'
import { tokensOf } from './tokens.ts'
import { gistOf } from './words.ts'

/** What else of the vacancy and the resume a judgement looks at. */
export interface Context {
  /** Titles of the vacancy; usually one. */
  titles: string[]
  /** Whether the vacancy is for somebody without experience, by its title or its years. */
  isForBeginners: boolean
  /** Language of the resume, where known. */
  resumeLanguage?: string | undefined
}

// --- Years -------------------------------------------------------------------------------------

/** Years of experience: the union of the dated jobs that bear on what is asked for. */
export function judgeExperience(requirement: Requirement, resume: ResumeIndex, context: Context): Judgement {
  const asked = requirement.years ?? 0
  const jobs = resume.content.experience.map((job, position) => ({ job, item: `/experience/${position}` }))
  const relevant = jobs.filter(({ job, item }) => bearsOn(requirement.term, `${job.position}`, resume.items.get(item)?.map(string => string.text) ?? [], context.titles))
  const strings = relevant.flatMap(({ item }) => resume.items.get(item)?.filter(string => string.pointer.endsWith('/position')) ?? [])
  const spans = relevant.flatMap(({ item }) => resume.spans.get(item) ?? [])
  if (jobs.length === 0)
    return judgement(requirement, 'missing', 0, 'YEARS_UNKNOWN', { asked })
  if (requirement.years === undefined && spans.length > 0)
    return severalYears(requirement, yearsOf(spans), strings)
  if (asked === 0)
    return judgement(requirement, 'unsaid', 1, 'YEARS_ENOUGH', { years: yearsOf(spans), asked }, strings)
  if (relevant.length > 0 && spans.length === 0)
    return judgement(requirement, 'adjacent', 0.3, 'YEARS_UNKNOWN', { asked }, strings)
  const years = yearsOf(spans)
  if (years >= asked)
    return judgement(requirement, 'unsaid', 1, 'YEARS_ENOUGH', { years, asked }, strings)
  // A little short is nearly there; the last part of the credit is for the full number.
  const share = years / asked
  return judgement(requirement, share >= 0.5 ? 'adjacent' : 'missing', 0.9 * share, 'YEARS_SHORT', { years, asked }, strings)
}

/** "Several" is more than one: from two years on it is met. */
const SEVERAL_YEARS = 2

function severalYears(requirement: Requirement, years: number, strings: ResumeString[]): Judgement {
  return years >= SEVERAL_YEARS
    ? judgement(requirement, 'unsaid', 1, 'YEARS_SEVERAL', { years }, strings)
    : judgement(requirement, 'adjacent', 0.9 * years / SEVERAL_YEARS, 'YEARS_SEVERAL', { years }, strings)
}

/** Whether a job counts for "years of …": the subject's skills or line of work, else the vacancy's line of work. */
function bearsOn(subject: string, position: string, texts: string[], vacancyTitles: string[]): boolean {
  const wanted = gistOf(subject)
  const whole = gistOf(texts.join('\n'))
  const families = [...[subject, ...vacancyTitles].map(familyOf), ...[...wanted.terms].map(familyOfField)].filter(family => family !== undefined)
  const own = familyOf(position)
  if (own !== undefined && families.some(family => family === own || areNear(family, own)))
    return true
  const known = [...whole.terms].flatMap(name => termNamed(name) ?? [])
  if ([...wanted.terms].some(name => whole.terms.has(name) || known.some(term => impliedTerms(term).some(parent => parent.name === name))))
    return true
  // Without a line of work on either side nothing speaks against the job.
  return families.length === 0 && wanted.terms.size === 0
    ? true
    : own === undefined && [...wanted.words].some(word => whole.words.has(word))
}

// --- Education ---------------------------------------------------------------------------------

const OPEN_FIELD = /related|relevant|similar|equivalent|any|quantitative|technical|stem|comparable|vergleichbar|ähnlich|verwandt|équivalent|similaire|afín|relacionad|vergelijkbaar|tilsvarende|суміжн|смежн|pokrewn|science|engineering/iu
const INSTEAD = /(?:or|oder|ou|o|of|eller|або|или|lub)\s+(?:an?\s+)?(?:(?:equivalent|comparable|similar|vergleichbare|gleichwertige|équivalente?|equivalente)\s+)?(?:(?:combination of )?(?:work(?:ing)? |practical |professional |industry |hands-on |education and |relevant )*experience|berufserfahrung|expérience|experiencia|experiência|werkervaring|erfaring|досвід|опыт|doświadczeni\p{L}*)|equivalent (?:practical |work |professional )?experience/iu

/** Words of a requirement that name the level and no field. */
const DEGREE_WORD = /^(?:degr|bachelo|master|bsc|msc|diplom|abschlu|abgeschlo|studium|hochsch|univers|colleg|ausbild|berufs|vocatio|apprent|doctor|phd|promot|licenc|formatio|format|titulac|grad[ou]|superior|niveau|hbo|mbo|wo|uddann|bac|relat|equival|similar|field|subjec|discipl|oder|or|lub|освіт|вищ|образов|высш|wyksz|wyższ|studi|kierun|akadem|academ|honour|good|completed|finish|postgr|undergr|qualif|school|high|technic|techn)/u

export function judgeEducation(requirement: Requirement, resume: ResumeIndex, now: Date): Judgement {
  const asked = (DEGREE_LEVELS as readonly string[]).indexOf(requirement.level ?? 'degree')
  const wanted = gistOf(requirement.term)
  const fields = new Set([...wanted.terms].filter(name => termNamed(name)?.kind !== 'soft'))
  const named = [...wanted.words].filter(word => !DEGREE_WORD.test(word))
  // "Computer Science" is no "science or engineering": only what stands outside of names leaves the field open.
  const anyField = (fields.size === 0 && named.length === 0) || OPEN_FIELD.test(outsideOfTerms(requirement.term))
  const judged = resume.content.education.map((entry, position) => {
    const level = degreeIn(`${entry.degree} ${entry.field ?? ''} degree`, true)?.level ?? 'degree'
    const strings = resume.items.get(`/education/${position}`) ?? []
    const field = fieldFit(fields, named, `${entry.field ?? ''} ${entry.degree}`)
    const params = { asked: requirement.term, found: [entry.degree, entry.field].filter(Boolean).join(', ') }
    const pointing = strings.filter(string => /\/(?:degree|field)$/.test(string.pointer))
    const open = entry.endDate === null || (typeof entry.endDate === 'string' && entry.endDate.slice(0, 4) > String(now.getUTCFullYear()))
    const enough = reaches(level, asked)
    if (enough && open)
      return judgement(requirement, 'adjacent', 0.6, 'DEGREE_UNDERWAY', params, pointing)
    if (enough && (field === 'same' || (field !== 'other' && anyField)))
      return judgement(requirement, 'shown', 1, 'DEGREE_ENOUGH', params, pointing)
    if (enough && field === 'unstated')
      return judgement(requirement, 'unsaid', 0.8, 'DEGREE_FIELD_UNSTATED', params, pointing)
    if (enough)
      return judgement(requirement, 'adjacent', anyField ? 0.7 : 0.5, 'DEGREE_IN_OTHER_FIELD', params, pointing)
    return judgement(requirement, 'adjacent', field === 'same' ? 0.5 : 0.3, 'DEGREE_BELOW', params, pointing)
  })
  const best = judged.toSorted((one, other) => other.credit - one.credit)[0]
  if (INSTEAD.test(requirement.text) && (best === undefined || best.credit < 0.9)) {
    const years = yearsOf([...resume.spans.values()])
    // Four years stand in for a first degree in the usual equivalence rules (three years of work a year of study is the strictest, one the loosest).
    if (years >= 4)
      return judgement(requirement, 'unsaid', 0.9, 'EXPERIENCE_INSTEAD', { asked: requirement.term, years }, resume.strings.filter(string => /^\/experience\/\d+\/position$/.test(string.pointer)))
  }
  return best ?? notFound(requirement)
}

function reaches(level: DegreeLevel, asked: number): boolean {
  const rank = DEGREE_LEVELS.indexOf(level)
  // "Degree" without more is taken for a first degree, in both directions.
  return rank >= asked || (level === 'degree' && asked === DEGREE_LEVELS.indexOf('bachelor'))
}

/** A text with the names of fields blanked out. */
function outsideOfTerms(text: string): string {
  return termsOf(text).filter(({ kind, text: words }) => kind !== 'role' && /\s/u.test(words)).reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}

/** Whether one of two words holds the other, as compounds do: "Pflege" and "Krankenpflegerin". */
const within = (one: string, other: string): boolean => one === other || (Math.min(one.length, other.length) > 4 && (one.includes(other) || other.includes(one)))

function fieldFit(fields: Set<string>, named: string[], text: string): 'same' | 'near' | 'other' | 'unstated' {
  const words = [...gistOf(text).words].filter(word => !DEGREE_WORD.test(word))
  const saysIt = named.some(name => words.some(word => within(name, word)))
  if (saysIt || (fields.size === 0 && named.length === 0))
    return 'same'
  // A field that the table doesn't know, in words that the resume doesn't use: perhaps another language.
  if (fields.size === 0)
    return 'unstated'
  const have = gistOf(text)
  // An apprenticeship is named by its trade: "Krankenpflegerin".
  const own = [...have.terms, ...fieldsOfTitle(text)].flatMap(name => termNamed(name) ?? [])
  if (own.some(term => fields.has(term.name) || impliedTerms(term).some(parent => fields.has(parent.name))))
    return 'same'
  if (own.length === 0)
    return have.words.size > 1 ? 'other' : 'unstated'
  const exact = /engineer|science|math|physic|statist|informat|comput|data|technolog|econom|chem|biolog|ingen|wissenschaft/iu
  return exact.test(text) && [...fields].some(field => exact.test(field))
    ? 'near'
    : 'other'
}

// --- Languages, certificates, titles, places -------------------------------------------------------

export function judgeLanguage(requirement: Requirement, resume: ResumeIndex, context: Context): Judgement {
  const wanted = spokenLanguagesIn(requirement.term)[0]
  if (wanted === undefined)
    return notFound(requirement)
  const asked = languageLevelIn(requirement.level ?? '')?.rank
  const label = requirement.level === undefined ? requirement.term : `${requirement.term} ${requirement.level}`
  const entries = (resume.content.languages ?? []).map((entry, position) => ({ level: entry.level, name: entry.language, strings: resume.items.get(`/languages/${position}`) ?? [] }))
  const named = entries.find(entry => spokenLanguagesIn(entry.name).some(language => language.tag === wanted.tag))
  const elsewhere = resume.strings.filter(string => ['skills', 'summary', 'customSections'].includes(string.section) && spokenLanguagesIn(string.text).some(language => language.tag === wanted.tag))
  if (named === undefined && elsewhere.length === 0) {
    return context.resumeLanguage === wanted.tag && resume.strings.length > 0
      ? judgement(requirement, 'unsaid', 0.9, 'LANGUAGE_OF_RESUME', { asked: label })
      : notFound(requirement)
  }
  const strings = named?.strings ?? elsewhere
  const have = languageLevelIn(named === undefined ? elsewhere[0]?.text ?? '' : `${named.level ?? ''} ${named.name}`)
  if (have === undefined || asked === undefined)
    return judgement(requirement, 'shown', have === undefined && asked !== undefined ? 0.9 : 1, asked === undefined ? 'NAMED' : 'LANGUAGE_LEVEL_UNSTATED', { term: requirement.term, found: named?.name ?? wanted.name, asked: label }, strings)
  const found = `${named?.name ?? wanted.name} ${have.text}`
  return have.rank >= asked
    ? judgement(requirement, 'shown', 1, 'LANGUAGE_ENOUGH', { asked: label, found }, strings)
    : judgement(requirement, 'adjacent', Math.max(0.3, 1 - 0.25 * (asked - have.rank)), 'LANGUAGE_BELOW', { asked: label, found }, strings)
}

const CERTIFICATE_WORD = /^(?:certif|zertif|licen|lizen|valid|clean|full|the|of|in|a)/u

/** Categories of driving licences that include others. */
const INCLUDED: Record<string, string[]> = { B: ['BE', 'C', 'CE', 'C1', 'D'], C1: ['C', 'CE'], C: ['CE'], D: ['DE'] }
const CATEGORY = /(?<![\p{L}\d])(?:klasse|kat(?:egor(?:ie|ii|i|ía|ия|ії|y))?|category|class|permis|rijbewijs|kørekort|carn[eé]t?|categoria|sk)\.?\s+(?:kat(?:egori)?\.?\s+)?([A-D][1E]?)(?![\p{L}\d])/iu

/** Whether a licence of one category does for another; `undefined` where a category isn't named on both sides. */
function licenceFits(asked: string, have: string): boolean | undefined {
  const [wanted, own] = [asked, have].map(text => CATEGORY.exec(text)?.[1]?.toUpperCase())
  return wanted === undefined || own === undefined
    ? undefined
    : wanted === own || (INCLUDED[wanted]?.includes(own) ?? false)
}

export function judgeCertificate(requirement: Requirement, resume: ResumeIndex): Judgement {
  const wanted = tokensOf(requirement.term).filter(token => !CERTIFICATE_WORD.test(token.norm))
  const terms = gistOf(requirement.term).terms
  const all = resume.strings.filter((string) => {
    const stems = new Set(tokensOf(string.text).map(token => token.stem))
    return wanted.length > 0 && wanted.every(token => stems.has(token.stem)) && (string.section === 'certifications' || wanted.length > 1 || /^\p{Lu}{3,}/u.test(requirement.term))
  })
  if (all.length > 0)
    return judgement(requirement, 'shown', 1, 'NAMED', { term: requirement.term, found: all[0]?.text ?? '' }, all)
  const licences = resume.strings.filter(string => string.section === 'certifications' && licenceFits(requirement.term, string.text) === true)
  if (licences.length > 0)
    return judgement(requirement, 'shown', 1, 'NAMED', { term: requirement.term, found: licences[0]?.text ?? '' }, licences)
  const same = resume.strings.filter(string => string.section === 'certifications' && licenceFits(requirement.term, string.text) !== false && [...terms].some(name => string.gist.terms.has(name)))
  return same.length > 0
    ? judgement(requirement, 'adjacent', 0.5, 'RELATED', { term: requirement.term, found: same[0]?.text ?? '' }, same)
    : notFound(requirement)
}

/** What a title is worth whose rank is below the one asked for, by the number of steps. */
const RANK_SHARE = [1, 0.75, 0.35, 0.2]

/** The vacancy's title against the titles the person has held, and the rank against the highest one. */
export function judgeTitle(requirement: Requirement, resume: ResumeIndex): Judgement {
  const strings = resume.strings.filter(string => /^\/experience\/\d+\/position$|^\/personalInfo\/headline$|^\/(?:projects|volunteering)\/\d+\/role$/.test(string.pointer))
  const asked = requirement.term
  const wanted = titleWords(asked)
  const family = familyOf(asked)
  const scored = strings.map((string) => {
    const own = titleWords(string.text)
    const shared = [...wanted].filter(word => own.has(word)).length
    const overlap = wanted.size === 0 ? 0 : shared / Math.max(1, Math.min(wanted.size, 4))
    const ownFamily = familyOf(string.text)
    const base = overlap >= 0.99
      ? 1
      : family !== undefined && family === ownFamily
        ? Math.max(0.85, overlap)
        : family !== undefined && ownFamily !== undefined && areNear(family, ownFamily)
          ? Math.max(0.45, 0.7 * overlap)
          : family === undefined || ownFamily === undefined ? 0.7 * overlap : 0.4 * overlap
    return { string, base, rank: seniorityOf(string.text) }
  })
  const best = scored.toSorted((one, other) => other.base - one.base)[0]
  if (best === undefined || best.base < 0.3)
    return judgement(requirement, 'missing', best?.base ?? 0, 'TITLE_OTHER', { asked })
  const alike = scored.filter(entry => entry.base >= best.base - 0.2)
  const rank = Math.max(...alike.map(entry => entry.rank))
  const short = Math.max(0, seniorityOf(asked) - Math.max(rank, rankByYears(resume)))
  const credit = best.base * (RANK_SHARE[Math.min(short, RANK_SHARE.length - 1)] ?? 0)
  const top = alike.find(entry => entry.rank === rank) ?? best
  const params = { asked, found: top.string.text }
  const places = alike.map(entry => entry.string)
  // Whoever was a director did the manager's work, but never under that title.
  const above = rank > seniorityOf(asked) && !alike.some(entry => entry.base === 1 && entry.rank === seniorityOf(asked))
  if (best.base < 0.8)
    return judgement(requirement, 'adjacent', credit, 'TITLE_RELATED', params, places)
  if (short > 0)
    return judgement(requirement, 'adjacent', credit, 'TITLE_BELOW', params, places)
  return best.base === 1 && !above
    ? judgement(requirement, 'shown', credit, 'TITLE_SAME', params, places)
    : judgement(requirement, 'unsaid', credit, 'TITLE_ALIKE', params, places)
}

/** The rank that years alone make plausible: nobody is junior after three, and senior is earned, not sat out. */
function rankByYears(resume: ResumeIndex): number {
  return yearsOf([...resume.spans.values()]) >= 3
    ? 2
    : 1
}

export function judgePlace(requirement: Requirement, resume: ResumeIndex): Judgement {
  const own = resume.content.personalInfo.location ?? ''
  const words = new Set(tokensOf(own).filter(token => token.norm.length > 2).map(token => token.norm))
  const same = requirement.kind === 'location' && tokensOf(requirement.term).some(token => words.has(token.norm))
  return same
    ? { ...judgement(requirement, 'shown', 1, 'LOCATION_SAME', { asked: requirement.term, found: own }), evidence: [{ path: '/personalInfo/location', text: own }] }
    : judgement(requirement, 'unsaid', 0, 'NOT_JUDGED', { term: requirement.term })
}
