import type { Evidence, Requirement, Verdict } from '@int/schema'
import type { MatchReason } from './reasons.ts'
import type { ResumeString } from './resume.ts'

/** What a resume says to one requirement. `credit` from 0 to 1 is what it earns of the requirement's weight. */
export interface Judgement {
  requirement: Requirement
  verdict: Verdict
  credit: number
  evidence: Evidence[]
  /** The strings that show it, all of them. */
  strings: ResumeString[]
  reason: { code: MatchReason, params: Record<string, string | number> }
}

/** Most places that a report names for one requirement. */
const MOST_EVIDENCE = 3

export function judgement(requirement: Requirement, verdict: Verdict, credit: number, code: MatchReason, params: Record<string, string | number>, strings: ResumeString[] = []): Judgement {
  // What was done says more than what is listed, and the newest job stands first.
  const order = ['experience', 'projects', 'volunteering', 'certifications', 'education', 'languages', 'summary', 'personalInfo', 'skills']
  const rank = (string: ResumeString): number => (order.indexOf(string.section) + order.length + 1) % (order.length + 1)
  const best = [...new Set(strings)].toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST_EVIDENCE)
  return { requirement, verdict, credit, evidence: best.map(({ pointer, text }) => ({ path: pointer, text })), strings, reason: { code, params } }
}

export const notFound = (requirement: Requirement): Judgement => judgement(requirement, 'missing', 0, 'NOT_FOUND', { term: requirement.term })
