import type { Judgement } from '../matching/judgement.ts'
import type { ResumeIndex, ResumeString } from '../matching/resume.ts'
import { tokensOf } from '../matching/tokens.ts'

/** Fewer asked-for skills than this can stand in any honest list. */
const FEWEST = 6
/** A list or text that names this share of all that a vacancy asks for repeats the vacancy. */
const WHOLE = 0.85
/** The same for its musts alone, where there are enough of them to tell. */
const MUSTS = { fewest: 8, share: 0.95 }
/** A smaller share is suspicious where the list holds hardly anything else. */
const MOSTLY = { share: 0.6, ofList: 0.85 }

/** So many of the vacancy's own sentences, word for word, aren't there by chance. */
const COPIES = 3

const plain = (text: string): string => tokensOf(text).map(token => token.norm).join(' ')

/** Most points that a pasted list can add. */
export const STUFFING_POINTS = 5

/**
 * Strings that repeat the vacancy: skill groups, all skills together, or one text that names nearly everything.
 * A person's own list names some of what a vacancy asks for among other things; a pasted one names nearly all of it.
 */
export function stuffedStrings(judged: Judgement[], resume: ResumeIndex): Set<ResumeString> {
  const skills = judged.filter(({ requirement }) => requirement.kind === 'skill')
  const musts = skills.filter(({ requirement }) => requirement.importance === 'must')
  const all = judged.filter(({ requirement }) => ['skill', 'certification', 'other', 'responsibility'].includes(requirement.kind))
  const sentences = new Set(judged.filter(({ requirement }) => requirement.kind === 'other' || requirement.kind === 'responsibility').map(({ requirement }) => plain(requirement.term)).filter(text => text.split(' ').length > 3))
  const stuffed = new Set<ResumeString>()
  for (const list of listsOf(resume)) {
    const within = new Set(list.strings)
    const shareOf = (some: Judgement[], fewest: number): number => some.length < fewest
      ? 0
      : some.filter(({ strings, verdict }) => verdict === 'shown' && strings.some(string => within.has(string))).length / some.length
    const share = shareOf(skills, FEWEST)
    const named = share * skills.length
    const copied = list.strings.filter(string => sentences.has(plain(string.text))).length
    if (copied >= COPIES || share >= WHOLE || shareOf(musts, MUSTS.fewest) >= MUSTS.share || shareOf(all, FEWEST) >= WHOLE || (named >= FEWEST && share >= MOSTLY.share && named / list.size >= MOSTLY.ofList))
      list.strings.forEach(string => stuffed.add(string))
  }
  return stuffed
}

/** Lists, and texts that stand for themselves, with the number of things each names. */
function listsOf(resume: ResumeIndex): { strings: ResumeString[], size: number }[] {
  const groups = new Map<string, ResumeString[]>()
  for (const string of resume.strings) {
    const key = string.section === 'skills' || string.section === 'interests' || /\/(?:technologies|keywords|courses)\/\d+$/.test(string.pointer)
      ? string.pointer.replace(/\/[^/]*$/, '')
      : string.pointer
    groups.set(key, [...groups.get(key) ?? [], string])
  }
  const skills = resume.strings.filter(string => string.section === 'skills')
  return [...groups.values(), skills].filter(strings => strings.length > 0).map(strings => ({
    strings,
    size: strings.reduce((sum, string) => sum + Math.max(1, string.terms.length), 0),
  }))
}
