import type { MatchReport, Requirement, ResumeContent, ScorePart } from '@int/schema'
import type { Context } from '../matching/background.ts'
import { detectLanguage, languageName } from '../language/index.ts'
import { isScored, judgeAll } from '../matching/judge.ts'
import { indexResume, withoutStrings } from '../matching/resume.ts'
import { seniorityOf } from '../matching/titles.ts'
import { partsOf, totalOf } from './parts.ts'
import { stuffedStrings, STUFFING_POINTS } from './stuffing.ts'
import { bandOf, SCORE_VERSION } from './weights.ts'

/** What matching needs besides resume and requirements: the day it is, and the vacancy's language where known. */
export interface MatchOptions {
  now: Date
  vacancyLanguage?: string
}

/** What a reader meets first in every template: headline, summary, the newest job's title and its first three lines, the first eight skills. It counts nothing in the score. */
const READ_FIRST = /^\/(?:personalInfo\/headline|summary|experience\/0\/(?:position|highlights\/[0-2])|skills\/0\/items\/[0-7])$/

/** A junior's or trainee's title, or a year asked for at most. */
function isForBeginners(requirements: Requirement[], titles: string[]): boolean {
  const years = requirements.filter(({ kind }) => kind === 'experience').map(({ years: asked = 2 }) => asked)
  return titles.some(title => seniorityOf(title) <= 1) || (years.length > 0 && Math.max(...years) <= 1)
}

const languageOf = (content: ResumeContent, strings: { text: string }[]): string | undefined => content.language ?? detectLanguage(strings.map(({ text }) => text).join('\n'))

const nameOf = (tag: string): string => languageName(tag) ?? tag

/**
 * How well a resume meets a list of requirements, with a verdict and its evidence for each, and a score from 0 to 100 in parts.
 * Pure: the same input gives the same report. The rules and weights are told in specs/scoring.md.
 */
export function matchResume(content: ResumeContent, requirements: Requirement[], options: MatchOptions): MatchReport {
  const resume = indexResume(content, options.now)
  const resumeLanguage = languageOf(content, resume.strings)
  const titles = requirements.filter(({ kind }) => kind === 'title').map(({ term }) => term)
  const context: Context = { titles, isForBeginners: isForBeginners(requirements, titles), resumeLanguage }
  const judged = judgeAll(requirements, resume, context)
  const notes: MatchReport['notes'] = []

  let parts = partsOf(judged)
  const stuffed = stuffedStrings(judged, resume)
  if (stuffed.size > 0) {
    const rest = withoutStrings(resume, stuffed)
    const honest = partsOf(judgeAll(requirements, rest, { ...context, resumeLanguage: languageOf(content, rest.strings) }))
    parts = cap(parts, honest)
    notes.push({ code: 'KEYWORD_STUFFING', message: 'A list repeats nearly everything that the vacancy asks for. Without a place where it was used, it adds little.' })
  }
  const readable = requirements.some(isScored)
  if (!readable)
    notes.push({ code: 'NO_REQUIREMENTS', message: 'The vacancy holds no requirement that a resume could be held against.' })
  if (resumeLanguage !== undefined && options.vacancyLanguage !== undefined && resumeLanguage !== options.vacancyLanguage)
    notes.push({ code: 'LANGUAGE_DIFFERS', message: `The resume is in ${nameOf(resumeLanguage)}, the vacancy in ${nameOf(options.vacancyLanguage)}.` })

  const score = readable
    ? Math.max(0, Math.min(100, Math.round(totalOf(parts))))
    : null
  return {
    version: SCORE_VERSION,
    score,
    band: score === null ? null : bandOf(score),
    parts: readable ? parts : [],
    requirements: judged.map(({ requirement: { id, kind, term, importance }, verdict, evidence, strings, reason }) => ({
      id,
      kind,
      term,
      importance,
      verdict,
      evidence,
      ...(verdict === 'shown' || verdict === 'unsaid') && strings.length > 0 ? { early: strings.some(({ pointer }) => READ_FIRST.test(pointer)) } : {},
      reason,
    })),
    notes,
    ...resumeLanguage === undefined ? {} : { resumeLanguage },
    ...options.vacancyLanguage === undefined ? {} : { vacancyLanguage: options.vacancyLanguage },
  }
}

/** Parts in which the suspicious lists add no more than `STUFFING_POINTS` to the whole; the same parts where they add less. */
function cap(parts: ScorePart[], honest: ScorePart[]): ScorePart[] {
  const gain = totalOf(parts) - totalOf(honest)
  if (gain <= STUFFING_POINTS)
    return parts
  return parts.map((part, at) => {
    const base = honest[at]?.points ?? 0
    return { ...part, points: base + (part.points - base) * STUFFING_POINTS / gain }
  })
}
