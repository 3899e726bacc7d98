import type { ResumeContent } from '@int/schema'
import type { Draft } from './propose.ts'
import type { EditReason } from './reasons.ts'
import type { Weight, WeighText } from './weigh.ts'
import { factsOf, pointerSegments, valueAt } from '../content/index.ts'
import { textAt } from './text.ts'
import { weighAll } from './weigh.ts'

/**
 * The lists whose order is free, as paths with `*` for an index. Jobs, education, volunteering and publications are not
 * among them: their order is chronology.
 */
const LISTS: { path: string, reason: EditReason }[] = [
  { path: '/experience/*/highlights', reason: 'LEAD_WITH_MATCH' },
  { path: '/experience/*/technologies', reason: 'SKILLS_FIRST' },
  { path: '/experience/*/projects', reason: 'PROJECTS_FIRST' },
  { path: '/education/*/highlights', reason: 'LEAD_WITH_MATCH' },
  { path: '/education/*/courses', reason: 'COURSES_FIRST' },
  { path: '/projects/*/highlights', reason: 'LEAD_WITH_MATCH' },
  { path: '/projects/*/technologies', reason: 'SKILLS_FIRST' },
  { path: '/volunteering/*/highlights', reason: 'LEAD_WITH_MATCH' },
  { path: '/skills/*/items', reason: 'SKILLS_FIRST' },
  { path: '/skills', reason: 'GROUPS_FIRST' },
  { path: '/projects', reason: 'PROJECTS_FIRST' },
  { path: '/certifications', reason: 'CERTIFICATIONS_FIRST' },
]

/** Concrete pointers of a path that stand in this content. */
function placesOf(base: ResumeContent, path: string): string[] {
  return pointerSegments(path).reduce<string[]>((places, segment) => places.flatMap((place) => {
    if (segment !== '*')
      return [`${place}/${segment}`]
    const list = valueAt(base, place)
    return Array.isArray(list)
      ? list.map((_, index) => `${place}/${index}`)
      : []
  }), ['']).filter(place => Array.isArray(valueAt(base, place)))
}

/** Base indices with the weightiest first; equals keep their order, and so does all that weighs nothing. */
function orderOf(weights: Weight[]): number[] {
  return weights.map((_, index) => index).sort((one, other) => weights[other]!.value - weights[one]!.value || one - other)
}

/** A line this much nearer than the one before it goes first, so that chance words move nothing. */
const NEARER = 0.1

/** The same by how near the words are, for lists of lines in which nothing meets a requirement outright: the nearest line leads, the rest stays. */
function nearestFirst(weights: Weight[]): number[] {
  const order = weights.map((_, index) => index)
  if (order.length < 2)
    return order
  const nearest = order.reduce((best, index) => weights[index]!.nearness > weights[best]!.nearness ? index : best, 0)
  return weights[nearest]!.nearness < weights[0]!.nearness + NEARER
    ? order
    : [nearest, ...order.filter(index => index !== nearest)]
}

/** For each list whose order is free and would change: the entries that meet requirements first. */
export function proposeOrders(base: ResumeContent, weigh: WeighText): Draft[] {
  const facts = factsOf(base)
  return LISTS.flatMap(({ path, reason }) => placesOf(base, path).flatMap((pointer) => {
    const length = (valueAt(base, pointer) as unknown[]).length
    const places = Array.from({ length }, (_, index) => `${pointer}/${index}`)
    const weights = places.map(place => weighAll([textAt(base, place)], weigh))
    const meets = weights.some(({ value }) => value > 0)
    const order = meets || reason !== 'LEAD_WITH_MATCH'
      ? orderOf(weights)
      : nearestFirst(weights)
    if (order.every((from, index) => from === index))
      return []
    const meeting = places.filter((_, index) => meets
      ? weights[index]!.value > 0
      : index === order[0])
    const why: Draft['reason'] = meets
      ? { code: reason, params: { count: meeting.length } }
      : { code: 'NEAREST_FIRST' satisfies EditReason, params: {} }
    return [{
      kind: 'reorder' as const,
      pointer,
      order,
      reason: why,
      factIds: facts.filter(fact => meeting.some(place => fact.pointer === place || fact.pointer.startsWith(`${place}/`))).map(({ id }) => id),
      requirementIds: [...new Set(weights.flatMap(({ requirementIds }) => requirementIds))],
    }]
  }))
}
