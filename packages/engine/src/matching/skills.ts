import type { Requirement, Verdict } from '@int/schema'
import type { Context } from './background.ts'
import type { Judgement } from './judgement.ts'
import type { ResumeIndex, ResumeString } from './resume.ts'
import type { Term } from './table.ts'
import type { Gist } from './words.ts'
import { judgement, notFound } from './judgement.ts'
import { termsOf } from './memo.ts'
import { yearsOf } from './periods.ts'
import { areRelated, impliedTerms } from './table.ts'
import { termNamed, termOf } from './terms.ts'
import { fieldsOfTitle } from './titles.ts'
import { tokensOf } from './tokens.ts'
import { gistOf, plainWordsOf } from './words.ts'

/** What a kind of showing is worth. A child shows its parent nearly as well as the name; a relative is a start. */
export const CREDIT = { shown: 1, unsaid: 0.9, adjacent: 0.4, missing: 0 } as const satisfies Record<Verdict, number>

/** What a skill earns that is only listed, with no job, project or certificate that shows it in use. */
const LISTED = 0.85
/** The same where the vacancy asks for a beginner: what no job was held for, no job can show. */
const LISTED_BY_BEGINNERS = 0.95
function listedShare({ isForBeginners }: Context): number {
  return isForBeginners
    ? LISTED_BY_BEGINNERS
    : LISTED
}

const LEVELS = ['shown', 'unsaid', 'adjacent'] as const

/** Where a skill is only claimed: naming it once more up in the summary shows no more of it than the list does. */
const CLAIMING = new Set(['skills', 'interests', 'summary', 'personalInfo'])
const isOnlyListed = (strings: ResumeString[]): boolean => strings.every(string => CLAIMING.has(string.section))

const spanOfHit = ({ text, start, end }: { text: string, start: number, end: number }): { text: string, start: number, end: number } => ({ text, start, end })

/** A suite shows its best-known members: whoever names Microsoft Office has Word and Excel. */
const SUITES: Record<string, string[]> = {
  'Microsoft Office': ['Microsoft Excel', 'Microsoft Word', 'Microsoft PowerPoint', 'Microsoft Outlook'],
  'Atlassian': ['Jira', 'Confluence'],
}

/** How one text stands to a known term: by name, by something that implies it, by a relative. */
export function bearingOf(term: Term, text: string): { verdict: Exclude<Verdict, 'missing'>, text: string, start: number, end: number } | undefined {
  const found = termsOf(text)
  const named = found.find(hit => hit.canonical === term.name)
  if (named !== undefined)
    return { verdict: 'shown', ...spanOfHit(named) }
  const child = found.find((hit) => {
    const other = termNamed(hit.canonical)
    return other !== undefined && (impliedTerms(other).includes(term) || (SUITES[other.name]?.includes(term.name) ?? false))
  })
  if (child !== undefined)
    return { verdict: 'unsaid', ...spanOfHit(child) }
  const relative = found.find((hit) => {
    const other = termNamed(hit.canonical)
    return other !== undefined && hit.kind !== 'role' && areRelated(term, other)
  })
  return relative === undefined
    ? undefined
    : { verdict: 'adjacent', ...spanOfHit(relative) }
}

/** A held title shows the field of its work. */
function bearingOfTitle(term: Term, { pointer, text }: ResumeString): { verdict: 'unsaid', text: string } | undefined {
  if (!/^\/experience\/\d+\/position$/.test(pointer))
    return undefined
  const shows = fieldsOfTitle(text).some(name => name === term.name || impliedTerms(termNamed(name) ?? term).includes(term))
  return shows ? { verdict: 'unsaid', text } : undefined
}

/** A skill by the table where it is known, by its words where not. */
export function judgeSkill(requirement: Requirement, resume: ResumeIndex, context: Context): Judgement {
  const term = termOf(requirement.term)
  const judged = term === undefined
    ? judgeWords(requirement, resume, context)
    : judgeTerm(requirement, term, resume, context)
  return requirement.years === undefined || judged.verdict === 'missing' || judged.verdict === 'adjacent'
    ? judged
    : withYears(judged, requirement.years, term, resume)
}

function judgeTerm(requirement: Requirement, term: Term, resume: ResumeIndex, context: Context): Judgement {
  const places: Record<Exclude<Verdict, 'missing'>, { string: ResumeString, found: string }[]> = { shown: [], unsaid: [], adjacent: [] }
  for (const string of resume.strings) {
    const bearing = bearingOf(term, string.text) ?? bearingOfTitle(term, string)
    if (bearing !== undefined)
      places[bearing.verdict].push({ string, found: bearing.text })
  }
  const strings = (verdict: Exclude<Verdict, 'missing'>): ResumeString[] => places[verdict].map(({ string }) => string)
  // What is only listed may be worth less than what a job implies: the verdict is the clearest, the credit the best.
  const credit = Math.max(0, ...LEVELS.map(verdict => places[verdict].length === 0 ? 0 : CREDIT[verdict] * (isOnlyListed(strings(verdict)) ? listedShare(context) : 1)))
  const verdict = LEVELS.find(level => places[level].length > 0)
  const first = verdict === undefined ? undefined : places[verdict][0]
  if (verdict === undefined || first === undefined)
    return notFound(requirement)
  const wordings = new Set([requirement.term, ...termsOf(requirement.text).filter(hit => hit.canonical === term.name).map(hit => hit.text)].map(word => word.toLowerCase()))
  const same = places[verdict].find(({ found }) => wordings.has(found.toLowerCase()))
  const code = { shown: same === undefined ? 'NAMED_BY_ALIAS' : 'NAMED', unsaid: 'KIND_OF', adjacent: 'RELATED' } as const
  return judgement(requirement, verdict, credit, code[verdict], { term: requirement.term, found: (same ?? first).found }, strings(verdict))
}

/** A skill that the table doesn't know: its words in a row. */
function judgeWords(requirement: Requirement, resume: ResumeIndex, context: Context): Judgement {
  const wanted = tokensOf(requirement.term)
  if (wanted.length === 0)
    return notFound(requirement)
  // A single letter or a short name keeps its case: "Go" isn't "go", "IT" isn't "it".
  const exact = wanted.length === 1 && (wanted[0]?.norm.length ?? 0) < 4
  const hits = resume.strings.filter((string) => {
    const tokens = tokensOf(string.text)
    return tokens.some((_, at) => wanted.every((want, step) => {
      const token = tokens[at + step]
      return token !== undefined && (exact ? token.raw === want.raw : token.stem === want.stem)
    }))
  })
  if (hits.length > 0)
    return judgement(requirement, 'shown', CREDIT.shown * (isOnlyListed(hits) ? listedShare(context) : 1), 'NAMED', { term: requirement.term, found: requirement.term }, hits)
  return wanted.length > 2
    ? judgePhrase(requirement, resume)
    : notFound(requirement)
}

/** A skill whose years are asked for: counted over the jobs whose entries show it. */
function withYears(judged: Judgement, asked: number, term: Term | undefined, resume: ResumeIndex): Judgement {
  const showing = term === undefined
    ? judged.strings
    : resume.strings.filter(string => ['shown', 'unsaid'].includes(bearingOf(term, string.text)?.verdict ?? ''))
  const items = new Set(showing.map(string => string.item))
  const spans = [...items].flatMap(item => resume.spans.get(item) ?? [])
  const years = yearsOf(spans)
  if (years >= asked)
    return { ...judged, reason: { code: 'YEARS_ENOUGH', params: { years, asked } } }
  const share = asked === 0 ? 1 : years / asked
  return {
    ...judged,
    // Named is most of it; the more of the years are dated, the nearer to the whole.
    credit: judged.credit * (0.7 + 0.3 * share),
    reason: spans.length === 0
      ? { code: 'YEARS_UNKNOWN', params: { asked } }
      : { code: 'YEARS_SHORT', params: { years, asked } },
  }
}

/**
 * Share of a phrase that a text covers, from 0 to 1: a term counts as two words; one that is only implied counts the same,
 * a relative half.
 */
export function coverageOf(wanted: Gist, have: Gist): number {
  const total = 2 * wanted.terms.size + wanted.words.size
  if (total === 0)
    return 0
  let met = [...wanted.words].filter(word => have.words.has(word)).length
  for (const name of wanted.terms)
    met += 2 * termShare(name, have)
  return met / total
}

/** "Fixed 20 bugs" names no term, and says all that "fix bugs" says. */
function isSaidApart(name: string, said: Set<string>): boolean {
  const words = plainWordsOf(name)
  return words.length > 1 && words.every(word => said.has(word))
}

function termShare(name: string, { terms: have, words }: Gist): number {
  if (have.has(name) || isSaidApart(name, words))
    return 1
  const term = termNamed(name)
  if (term === undefined)
    return 0
  const others = [...have].flatMap(other => termNamed(other) ?? [])
  if (others.some(other => impliedTerms(other).includes(term)))
    return 1
  return others.some(other => areRelated(term, other))
    ? 0.5
    : 0
}

/** From this share on, a sentence says the phrase; an entry as a whole needs the same; below the lower bound it says nothing. */
export const COVERED = 0.5
export const TOUCHED = 0.25

/** A duty or demand in words: met by the sentence, or else by the entry, that covers most of it. */
export function judgePhrase(requirement: Requirement, resume: ResumeIndex): Judgement {
  const wanted = gistOf(requirement.term)
  const isDeed = requirement.kind === 'responsibility' || wanted.terms.size + wanted.words.size > 3
  let best = { coverage: 0, strings: [] as ResumeString[], single: true }
  for (const string of resume.strings) {
    // A duty is shown by what was done; a list of skills tells of no deed.
    if (isDeed && (string.section === 'skills' || string.section === 'interests'))
      continue
    const coverage = coverageOf(wanted, string.gist)
    if (coverage > best.coverage)
      best = { coverage, strings: [string], single: true }
  }
  for (const strings of resume.items.values()) {
    // A list of skills is no deed; only together with a deed does an entry say more than its sentences.
    if (strings.length < 2 || strings[0]?.section === 'skills')
      continue
    const coverage = coverageOf(wanted, {
      terms: new Set(strings.flatMap(string => [...string.gist.terms])),
      words: new Set(strings.flatMap(string => [...string.gist.words])),
    })
    if (coverage > best.coverage + 0.1) {
      const relevant = strings.filter(string => coverageOf(wanted, string.gist) > 0)
      best = { coverage, strings: relevant, single: false }
    }
  }
  const credit = Math.min(1, best.coverage / COVERED)
  const params = { term: requirement.term, found: best.strings[0]?.text ?? '' }
  if (best.coverage >= COVERED && best.single)
    return judgement(requirement, 'shown', credit, 'SAID_IN_OTHER_WORDS', params, best.strings)
  if (best.coverage >= COVERED)
    return judgement(requirement, 'unsaid', credit, 'SHOWN_BY_ENTRY', { term: requirement.term }, best.strings)
  return best.coverage >= TOUCHED
    ? judgement(requirement, 'adjacent', credit, 'PARTLY', params, best.strings)
    : { ...notFound(requirement), credit: credit / 2 }
}
