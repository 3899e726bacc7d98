import type { ResumeContent } from '@int/schema'
import type { Change } from './changes.ts'
import type { Quantity } from './quantities.ts'
import type { Support } from './support.ts'
import type { Word } from './words.ts'
import { spanOf, yearsOf } from '../matching/index.ts'
import { linePool } from './support.ts'
import { contentWords, sameStem } from './words.ts'

/** A post of the person's: how long it lasted and what it is called. */
export interface Post {
  /** Months since year 0. */
  from: number
  to: number
  names: Word[]
}

/** Later than anything: what ended has ended by then. */
const WHENEVER = new Date(Date.UTC(9999, 0))

/** The dated posts in order of their beginnings; those that go on last until `now`, and are left out where that is not told. */
export function postsOf({ experience }: ResumeContent, now: Date | undefined): Post[] {
  return experience.flatMap((post) => {
    const span = post.endDate === null && now === undefined
      ? undefined
      : spanOf(post, now ?? WHENEVER)
    return span === undefined
      ? []
      : [{ ...span, names: contentWords(`${post.company} ${post.position}`) }]
  }).toSorted((one, other) => one.from - other.from)
}

/** Words for work as such, by which years are counted whatever the work was. */
const WORK = /^(?:experien|expertise|vivencia|erfahr|berufs|exper|doswiadcz|досвід|опыт|ervaring|erfaring|erfarenhet|esperien|work|career|profession|arbeit|travail|carriere|trabaj|carrera|trabalh|lavor|carriera|werk|prac[aeyu]|zawod|кар.єр|прац|робот|карьер|работ|roles?$|posts?$|jobs?$|positions?$|industry$|sector|secteur|settor|branche|branza|branzy|галуз|отрасл|сфер|deneyim)/

/** A day counts for little in years. */
const DAYS_A_YEAR = 365.25
/** What "seven years" leaves out before it is eight. */
const WITHIN = 1.05
const ROUNDING = 0.1
/** "More than twelve years" of thirteen and a half. */
const BEYOND = 2

function holds({ value, bound }: Quantity, years: number): boolean {
  const claimed = value / DAYS_A_YEAR
  if (bound === 'over')
    return years > claimed && years <= claimed + BEYOND
  if (bound === 'under')
    return years < claimed && years >= claimed - 1
  return years >= claimed - ROUNDING - (bound === 'about' ? 0.5 : 0) && years < claimed + WITHIN
}

/** Posts that years may be counted of: all of them, the first or the last few, any one, and those that a text names. */
function countable(posts: Post[], text: string): Post[][] {
  const words = contentWords(text)
  const named = posts.filter(({ names }) => names.some(name => words.some(word => sameStem(word.stem, name.stem))))
  return [...posts.map((_, index) => posts.slice(index)), ...posts.map((_, index) => posts.slice(0, index + 1)), ...posts.map(post => [post]), named]
}

/** "In 3 of 4 years". */
const OF = /\p{N} (?:out )?(?:of|von|sur|de|di|van|z|із|з|из|af|av) $/u

/** The resume itself counts years of the same thing, and other ones: "six years in cardiology". */
function isStatedOtherwise({ kind, value, after }: Quantity, titles: Support): boolean {
  const of = after.filter(({ key }) => !WORK.test(key))
  return titles.quantities().some(other => other.kind === kind && Math.abs(other.value - value) > 1
    && (of.length === 0 ? other.after.every(({ key }) => WORK.test(key)) : of.some(word => other.after.some(one => sameStem(one.stem, word.stem)))))
}

/**
 * Whether the dates of the posts carry a claim such as "eleven years": years are counted by the union of the posts' dates, and what they are said
 * to be of is work as such or what the person was, not one skill among others.
 */
export function isTenure(claimed: Quantity, { text, posts, titles, roles, language }: Change): boolean {
  if (claimed.kind !== 'duration' || claimed.value < DAYS_A_YEAR / 2 || OF.test(text.slice(0, claimed.start)) || isStatedOtherwise(claimed, titles))
    return false
  return claimed.after.slice(0, 2).every(word => WORK.test(word.key) || posts.some(({ names }) => names.some(name => sameStem(name.stem, word.stem))) || linePool(roles.join('\n')).has(word) || (titles.words().has(word) && (language === 'de' || !/^\p{Lu}/u.test(word.text))))
    && countable(posts, text).some(some => some.length > 0 && holds(claimed, yearsOf(some)))
}
