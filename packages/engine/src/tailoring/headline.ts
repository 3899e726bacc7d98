import type { Requirement, ResumeContent } from '@int/schema'
import type { Draft } from './propose.ts'
import { factsOf } from '../content/index.ts'
import { findTerms, titleFit } from '../matching/index.ts'

/** A title this much nearer to the vacancy's goes over the resume. */
const NEARER = 0.1
/** A title that fits less is no reason to put it there. */
const FITS = 0.8
/** A headline that says more than a title stays. */
const SAYS_MORE = /[|·•,;/()–—]|\s-\s/

/** A skill in the headline may stand nowhere else. */
function namesSkills(headline: string, title: string): boolean {
  const kept = new Set(findTerms(title).map(({ canonical }) => canonical))
  return findTerms(headline).some(({ canonical, kind }) => kind !== 'role' && !kept.has(canonical))
}

/**
 * An own title over the resume, where it is nearer to the vacancy's than the headline: one that the person has now, or had last.
 * `undefined` where the headline is as near, or no title of theirs is near.
 */
export function proposeHeadline(base: ResumeContent, requirements: Requirement[]): Draft | undefined {
  const asked = requirements.find(({ kind }) => kind === 'title')
  if (asked === undefined)
    return undefined
  const { headline } = base.personalInfo
  const held = base.experience.map(({ position, endDate }, job) => ({ position, job, isNow: endDate === null })).filter(({ job, isNow }) => isNow || job === 0)
  const best = held.map(one => ({ ...one, fit: titleFit(asked.term, one.position) })).toSorted((one, other) => other.fit - one.fit || one.job - other.job)[0]
  if (best === undefined || best.fit < FITS || (headline !== undefined && (SAYS_MORE.test(headline) || namesSkills(headline, best.position) || best.fit < titleFit(asked.term, headline) + NEARER)))
    return undefined
  const common = {
    pointer: '/personalInfo/headline',
    after: best.position,
    reason: { code: 'OWN_TITLE', params: { title: best.position } },
    factIds: factsOf(base).filter(({ pointer }) => pointer === `/experience/${best.job}/position`).map(({ id }) => id),
    requirementIds: [asked.id],
  }
  return headline === undefined
    ? { kind: 'add', before: '', ...common }
    : { kind: 'rewrite', before: headline, ...common }
}
