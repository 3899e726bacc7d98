import type { Edit, Requirement, ResumeContent } from '@int/schema'
import { shortHash } from '../content/index.ts'
import { matchResume } from '../scoring/index.ts'
import { proposeAdditions } from './additions.ts'
import { applyEdits } from './apply.ts'
import { proposeMerges } from './duplicates.ts'
import { proposeHeadline } from './headline.ts'
import { proposeHides } from './length.ts'
import { proposeOrders } from './order.ts'
import { proposeSummary } from './summary.ts'
import { relevanceReader } from './weigh.ts'
import { isWordable, proposeWordings } from './wording.ts'

export interface TailorOptions {
  now: Date
  vacancyLanguage?: string
  /** How many pages the resume may fill; 2 where nothing is said. */
  pages?: 1 | 2
}

/** An edit before it has its id. */
export type Draft = Edit extends infer One ? One extends Edit ? Omit<One, 'id'> : never : never

/** The same change to the same base always gets the same id, so that a decision on it can be kept. */
function withId(draft: Draft): Edit {
  const change = draft.kind === 'reorder'
    ? draft.order.join(',')
    : draft.kind === 'rewrite' || draft.kind === 'surface' || draft.kind === 'add'
      ? draft.after
      : draft.before
  return { id: `${draft.kind}-${shortHash(`${draft.pointer}\n${change}`)}`, ...draft } as Edit
}

/** Two edits of one place would clash; the first keeps it. */
function withoutClashes(drafts: Draft[]): Draft[] {
  const taken = new Set<string>()
  return drafts.filter((draft) => {
    const place = draft.kind === 'reorder'
      ? `order ${draft.pointer}`
      : draft.kind === 'add'
        ? `add ${draft.pointer} ${draft.after}`
        : draft.pointer
    if (taken.has(place))
      return false
    taken.add(place)
    return true
  })
}

/** Whether a resume says so much of the vacancy in one place that it reads like a copy of it. */
function readsLikeACopy(content: ResumeContent, requirements: Requirement[], options: TailorOptions): boolean {
  return matchResume(content, requirements, options).notes.some(({ code }) => code === 'KEYWORD_STUFFING')
}

/**
 * Edits that fit a resume to a vacancy's requirements without a model. It puts first what meets them, says in the vacancy's words
 * what the resume says in others, lists the skills that its work shows, opens with the title and the sentence that matter, leaves out what is said twice
 * and proposes to hide what is too long. It adds no fact, leaves the order of jobs and education alone, and no two of its edits touch the same text.
 */
export function proposeEdits(base: ResumeContent, requirements: Requirement[], options: TailorOptions): Edit[] {
  if (requirements.length === 0)
    return []
  const relevance = relevanceReader(requirements)
  const hides = [...proposeMerges(base), ...proposeHides(base, relevance, options.pages ?? 2)]
  const hidden = hides.map(({ pointer }) => pointer)
  const isHidden = (pointer: string): boolean => hidden.some(place => pointer === place || pointer.startsWith(`${place}/`))
  const wording = proposeWordings(base, requirements, options.vacancyLanguage).filter(({ pointer }) => !isHidden(pointer))
  const summary = proposeSummary(base, relevance, {
    wording: wording.find(({ pointer }) => pointer === '/summary'),
    surfaced: new Map(wording.map(({ pointer, after }) => [pointer, after])),
  })
  const headline = proposeHeadline(base, requirements)
  const additions = proposeAdditions(base, requirements, isWordable(base, options.vacancyLanguage))
  const edits = withoutClashes([
    ...headline === undefined ? [] : [headline],
    ...summary === undefined ? [] : [summary],
    ...additions,
    ...proposeOrders(base, relevance).filter(({ pointer }) => !isHidden(pointer)),
    ...wording.filter(({ pointer }) => !(pointer === '/summary' && summary !== undefined)),
    ...hides,
  ]).map(withId)
  // One skill more can turn a list into a copy of the vacancy, of which nothing counts that stands there only.
  return additions.length > 0 && readsLikeACopy(applyEdits(base, edits), requirements, options) && !readsLikeACopy(base, requirements, options)
    ? edits.filter(({ kind, pointer }) => kind !== 'add' || !pointer.startsWith('/skills/'))
    : edits
}
