import type { Requirement, ResumeContent } from '@int/schema'
import type { ContentString } from '../content/index.ts'
import type { FoundTerm } from '../matching/index.ts'
import type { Draft } from './propose.ts'
import { contentStrings, factsOf } from '../content/index.ts'
import { areAlike, canonicalOf, findTerms } from '../matching/index.ts'
import { saysMore, wordingsOf } from './wording.ts'

/** Lists of tools of a job or project: whoever lists a tool there used it. */
const USED = /^\/(?:experience|projects)\/\d+\/technologies\/\d+$/
const DEED = /^\/(?:experience|projects|volunteering)\/\d+\/(?:description|highlights\/\d+)$/
/** Words right before what something was done with; "sold SAP" and "recruited for Java" name a tool and no use of it. */
const BY_MEANS_OF = /(?:^|[\s(])(?:in|with|using|on|via|mit|auf|mittels|mithilfe von|unter|avec|sous|sur|en|con|usando|com|em|met|op|med|på|su|[wzувзс]|we|na|на|із|за допомогою|с помощью)\s+$/iu
/** What stands between the members of a list, so that the next one is used as well. */
const LISTED_WITH = /^(?:,|\s?[/&+]|,?\s(?:and|und|et|[yeiіи]|en|og|och|oraz|та))\s?$/iu
/** Words that make less of a skill, or speak of it as gone, wished for or another's. */
const LIMITED = /(?<!\p{L})(?:basics?|beginn\p{L}*|learn\p{L}*|familiar\p{L}*|exposure|intro\p{L}*|support(?:ed|ing)?|help(?:ed|ing)?|assist\p{L}*|sold|sell\p{L}*|recruit\p{L}*|hir(?:ed|ing)|without|instead|replac\p{L}*|grundk\p{L}*|grundlag\p{L}*|lern\p{L}*|ohne|statt|notions?|básic\p{L}*|débutant\p{L}*|podstaw\p{L}*|основ\p{L}*|базов\p{L}*)(?!\p{L})/iu
/** More at once would be a list of the vacancy's words. */
const MOST_ADDED = 5

interface Use {
  found: FoundTerm
  pointer: string
}

/** The terms of a line that it says something was done with. */
function usesIn({ text, pointer }: ContentString): Use[] {
  const found = findTerms(text)
  if (USED.test(pointer))
    return found.filter(({ start, end }) => start === 0 && end === text.length).map(one => ({ found: one, pointer }))
  if (!DEED.test(pointer) || LIMITED.test(text))
    return []
  return found.reduce<Use[]>((uses, one, at) => {
    const before = found[at - 1]
    const follows = uses.at(-1)?.found === before && before !== undefined && LISTED_WITH.test(text.slice(before.end, one.start))
    return follows || BY_MEANS_OF.test(text.slice(0, one.start))
      ? [...uses, { found: one, pointer }]
      : uses
  }, [])
}

/** The group in which the skill stands among its like; `undefined` where none of several has any. */
function groupFor(base: ResumeContent, canonical: string): number | undefined {
  const likeness = base.skills.map(({ items }) => items.flatMap(item => canonicalOf(item) ?? []).filter(other => areAlike(canonical, other)).length)
  const most = Math.max(...likeness)
  if (most > 0)
    return likeness.indexOf(most)
  return base.skills.length === 1
    ? 0
    : undefined
}

/** As the list writes its skills: with a capital where all of them have one. */
function likeTheRest(skill: string, items: string[]): string {
  return items.length > 0 && items.every(item => /^[\p{Lu}\p{N}.]/u.test(item))
    ? skill.charAt(0).toUpperCase() + skill.slice(1)
    : skill
}

/**
 * `add` edits: a skill that the vacancy asks for and a job or project was done with, for the list of skills that leaves it out.
 * In the vacancy's word where `wordable`, and only for skills whose name the base itself carries.
 */
export function proposeAdditions(base: ResumeContent, requirements: Requirement[], wordable: boolean): Extract<Draft, { kind: 'add' }>[] {
  const strings = contentStrings(base)
  const listed = new Set(base.skills.flatMap(({ items }) => items.flatMap(item => findTerms(item).map(({ canonical }) => canonical))))
  const uses = strings.flatMap(usesIn)
  const facts = factsOf(base)
  const wordings = wordingsOf(requirements)
  const wanted = requirements.filter(({ kind }) => kind === 'skill').toSorted((one, other) => Number(other.importance === 'must') - Number(one.importance === 'must'))
  return wanted.flatMap(({ id, term }) => {
    const canonical = canonicalOf(term)
    const own = uses.filter(({ found }) => found.canonical === canonical)
    const [use] = own
    if (canonical === undefined || use === undefined || listed.has(canonical) || use.found.kind === 'soft' || use.found.kind === 'role')
      return []
    const group = groupFor(base, canonical)
    if (group === undefined)
      return []
    listed.add(canonical)
    const wording = wordings.find(one => one.canonical === canonical)?.wording
    const after = likeTheRest(wordable && wording !== undefined && !saysMore(use.found.text, wording)
      ? wording
      : use.found.text, base.skills[group]!.items)
    const places = new Set(own.map(({ pointer }) => pointer))
    return [{
      kind: 'add' as const,
      pointer: `/skills/${group}/items`,
      before: '' as const,
      after,
      reason: { code: 'SKILL_USED', params: { skill: after, place: strings.find(({ pointer }) => pointer === use.pointer)!.text } },
      factIds: facts.filter(({ pointer }) => places.has(pointer)).map(({ id: fact }) => fact),
      requirementIds: [id],
    }]
  }).slice(0, MOST_ADDED)
}
