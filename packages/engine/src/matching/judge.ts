import type { Requirement } from '@int/schema'
import type { Context } from './background.ts'
import type { Judgement } from './judgement.ts'
import type { ResumeIndex } from './resume.ts'
import { judgeCertificate, judgeEducation, judgeExperience, judgeLanguage, judgePlace, judgeTitle } from './background.ts'
import { CREDIT, judgePhrase, judgeSkill } from './skills.ts'

/** The kinds that say something about a person; place, pay and contract are for the person to judge. */
export const SCORED_KINDS = ['skill', 'experience', 'education', 'language', 'certification', 'responsibility', 'title', 'other'] as const satisfies Requirement['kind'][]

export function isScored(requirement: Requirement): boolean {
  return (SCORED_KINDS as readonly string[]).includes(requirement.kind)
}

/** What a resume says to each requirement, in their order. */
export function judgeAll(requirements: Requirement[], resume: ResumeIndex, context: Context): Judgement[] {
  return withAlternatives(requirements.map(requirement => judgeOne(requirement, resume, context)))
}

function judgeOne(requirement: Requirement, resume: ResumeIndex, context: Context): Judgement {
  switch (requirement.kind) {
    case 'skill': return judgeSkill(requirement, resume, context)
    case 'experience': return judgeExperience(requirement, resume, context)
    case 'education': return judgeEducation(requirement, resume, resume.now)
    case 'language': return judgeLanguage(requirement, resume, context)
    case 'certification': return judgeCertificate(requirement, resume)
    case 'title': return judgeTitle(requirement, resume)
    case 'responsibility':
    case 'other': return judgePhrase(requirement, resume)
    default: return judgePlace(requirement, resume)
  }
}

/** Where one of a choice is there, the others are no gap: they become adjacent, with the one that is there as their evidence. */
function withAlternatives(judged: Judgement[]): Judgement[] {
  const best = new Map<string, Judgement>()
  for (const judgement of judged) {
    const { group } = judgement.requirement
    if (group !== undefined && judgement.credit > (best.get(group)?.credit ?? 0))
      best.set(group, judgement)
  }
  return judged.map((judgement) => {
    const met = best.get(judgement.requirement.group ?? '')
    if (met === undefined || met === judgement || met.credit < CREDIT.unsaid * 0.7 || judgement.credit >= CREDIT.adjacent + 0.01)
      return judgement
    return { ...judgement, verdict: 'adjacent', evidence: met.evidence, strings: met.strings, reason: { code: 'ALTERNATIVE_MET', params: { term: judgement.requirement.term, found: met.requirement.term } } }
  })
}
