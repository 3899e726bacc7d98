import type { Edit, Requirement, ResumeContent } from '@int/schema'
import { shortHash } from '../content/index.ts'
import { proposeHides } from './length.ts'
import { proposeOrders } from './order.ts'
import { proposeSummary } from './summary.ts'
import { relevanceReader } from './weigh.ts'
import { proposeWordings } from './wording.ts'

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
    : draft.kind === 'rewrite' || draft.kind === 'surface'
      ? draft.after
      : draft.before
  return { id: `${draft.kind}-${shortHash(`${draft.pointer}\n${change}`)}`, ...draft } as Edit
}

/**
 * Edits that fit a resume to a vacancy's requirements without a model. It puts first what meets them, says in the vacancy's words
 * what the resume says in others, opens the summary with the sentence that matters, and proposes to hide what is too long.
 * It adds no fact, leaves the order of jobs and education alone, and no two of its edits touch the same text.
 */
export function proposeEdits(base: ResumeContent, requirements: Requirement[], options: TailorOptions): Edit[] {
  if (requirements.length === 0)
    return []
  const relevance = relevanceReader(requirements)
  const hides = proposeHides(base, relevance, options.pages ?? 2)
  const hidden = new Set(hides.map(({ pointer }) => pointer))
  const wording = proposeWordings(base, requirements, options.vacancyLanguage)
  const summary = proposeSummary(base, relevance, {
    wording: wording.find(({ pointer }) => pointer === '/summary'),
    surfaced: new Map(wording.map(({ pointer, after }) => [pointer, after])),
  })
  return [
    ...summary === undefined
      ? []
      : [summary],
    ...proposeOrders(base, relevance),
    ...wording.filter(({ pointer }) => !hidden.has(pointer) && !(pointer === '/summary' && summary !== undefined)),
    ...hides,
  ].map(withId)
}
