import type { Judgement } from '../matching/judgement.ts'
import type { ResumeIndex, ResumeString } from '../matching/resume.ts'
import { tokensOf } from '../matching/tokens.ts'

/** Fewer asked-for skills than this can stand in any honest list. */
const FEWEST = 6
/** A list that names this share of all that a vacancy asks for repeats the vacancy. */
const WHOLE = 0.85
/** A smaller share is suspicious where the list holds hardly anything else. */
const MOSTLY = 0.6
const NOTHING_ELSE = 0.85

/** Most points that a pasted list can add. */
export const STUFFING_POINTS = 5

/**
 * Strings of lists that repeat the vacancy's keywords: skill groups, and prose that is a list in disguise.
 * A person's own list names some of what a vacancy asks for among other things; a pasted one names nearly all of it.
 */
export function stuffedStrings(judged: Judgement[], resume: ResumeIndex): Set<ResumeString> {
  const skills = judged.filter(({ requirement }) => requirement.kind === 'skill' || requirement.kind === 'certification' || requirement.kind === 'other')
  const stuffed = new Set<ResumeString>()
  if (skills.length < FEWEST)
    return stuffed
  const musts = skills.filter(({ requirement }) => requirement.importance === 'must')
  for (const list of listsOf(resume)) {
    const within = new Set(list.strings)
    const namedIn = (some: Judgement[]): number => some.filter(({ strings, verdict, reason }) => verdict === 'shown' && reason.code !== 'ALTERNATIVE_MET' && strings.some(string => within.has(string))).length
    const named = namedIn(skills)
    if (named < FEWEST)
      continue
    const share = named / skills.length
    const ofMusts = musts.length >= 8 ? namedIn(musts) / musts.length : 0
    if (share >= WHOLE || ofMusts >= 0.95 || (share >= MOSTLY && named / list.size >= NOTHING_ELSE))
      list.strings.forEach(string => stuffed.add(string))
  }
  return stuffed
}

/** Lists with the number of things each names. */
function listsOf(resume: ResumeIndex): { strings: ResumeString[], size: number }[] {
  const groups = new Map<string, ResumeString[]>()
  for (const string of resume.strings) {
    const key = string.section === 'skills' || string.section === 'interests' || /\/(?:technologies|keywords|courses)\/\d+$/.test(string.pointer)
      ? string.pointer.replace(/\/[^/]*$/, '')
      : isListLike(string)
        ? string.pointer
        : undefined
    if (key !== undefined)
      groups.set(key, [...groups.get(key) ?? [], string])
  }
  const skills = resume.strings.filter(string => string.section === 'skills')
  return [...[...groups.values()], skills].filter(strings => strings.length > 0).map(strings => ({
    strings,
    size: strings.reduce((sum, string) => sum + Math.max(1, string.terms.length), 0),
  }))
}

/** Prose that is little more than names in a row. */
function isListLike({ text, terms }: ResumeString): boolean {
  const pieces = text.split(/[,;|•·\n/]+/u).filter(piece => piece.trim() !== '')
  if (pieces.length >= FEWEST && tokensOf(text).length <= 3 * pieces.length)
    return true
  if (terms.length < FEWEST)
    return false
  const words = tokensOf(text).length
  const inTerms = terms.reduce((sum, term) => sum + tokensOf(term.text).length, 0)
  return inTerms / words >= 0.5
}
