import type { MatchReport, Requirement, ResumeContent } from '@int/schema'
import { contentStrings } from '../content/index.ts'
import { findTerms } from '../matching/terms.ts'

/** What matching needs besides resume and requirements: the day it is, and the vacancy's language where known. */
export interface MatchOptions {
  now: Date
  vacancyLanguage?: string
}

/** How well a resume meets a list of requirements. Pure: the same input gives the same report. */
export function matchResume(content: ResumeContent, requirements: Requirement[], options: MatchOptions): MatchReport {
  const strings = contentStrings(content)
  const matched = requirements.map(({ id, kind, term, importance }) => {
    const hit = strings.find(({ text }) => findTerms(text).some(found => found.canonical === term))
    return {
      id,
      kind,
      term,
      importance,
      verdict: hit === undefined ? 'missing' as const : 'shown' as const,
      evidence: hit === undefined ? [] : [{ path: hit.pointer, text: hit.text }],
      reason: { code: hit === undefined ? 'NOT_FOUND' : 'NAMED', params: { term } },
    }
  })
  const share = matched.length === 0
    ? null
    : Math.round(100 * matched.filter(({ verdict }) => verdict === 'shown').length / matched.length)
  return {
    version: 1,
    score: share,
    band: share === null ? null : 'fair',
    parts: [{ part: 'musts', points: share ?? 0, max: 100 }],
    requirements: matched,
    notes: [],
    vacancyLanguage: options.vacancyLanguage,
  }
}
