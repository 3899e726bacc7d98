import type { GenerationStep } from './lists.ts'
import { z } from 'zod'
import { idSchema, instantSchema, itemIdSchema, languageTagSchema, pointerSchema } from './common.ts'
import { resumeContentSchema } from './resumes.ts'
import { importanceSchema, requirementKindSchema, requirementSchema } from './tracker.ts'

// --- Facts -------------------------------------------------------------------------------------

/** A statement that the base resume makes. Derived from the content, never stored: see specs/decisions. */
export interface Fact {
  /** `<item id>.<field>` or, for one string of a list, `<item id>.<field>.<hash of its text>`. */
  id: string
  /** The item the fact belongs to; `personalInfo` and `summary` for those two. */
  itemId: string
  pointer: string
  text: string
}

// --- Match -------------------------------------------------------------------------------------

export const VERDICTS = [
  'shown',
  'unsaid',
  'adjacent',
  'missing',
] as const
export const verdictSchema = z.enum(VERDICTS)
export type Verdict = z.infer<typeof verdictSchema>

export const evidenceSchema = z.strictObject({
  path: pointerSchema,
  text: z.string(),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const matchedRequirementSchema = z.strictObject({
  id: itemIdSchema,
  kind: requirementKindSchema,
  term: z.string(),
  importance: importanceSchema,
  verdict: verdictSchema,
  evidence: z.array(evidenceSchema),
  /** Whether what shows it stands where a reader looks first; absent where nothing shows it, and in reports of before this was told. */
  early: z.boolean().optional(),
  /** Why this verdict, as a code with its values; the page has the sentence. */
  reason: z.strictObject({
    code: z.string(),
    params: z.record(z.string(), z.union([
      z.string(),
      z.number(),
    ])),
  }),
})
export type MatchedRequirement = z.infer<typeof matchedRequirementSchema>

export const SCORE_PARTS = [
  'musts',
  'responsibilities',
  'title',
  'experience',
  'education',
  'languages',
  'nice',
] as const
/** One part of the score: `points` of at most `max`; the parts add up to the score before rounding. */
export const scorePartSchema = z.strictObject({
  part: z.enum(SCORE_PARTS),
  points: z.number(),
  max: z.number(),
})
export type ScorePart = z.infer<typeof scorePartSchema>

export const SCORE_BANDS = [
  'weak',
  'partial',
  'fair',
  'strong',
  'excellent',
] as const
export const scoreBandSchema = z.enum(SCORE_BANDS)
export type ScoreBand = z.infer<typeof scoreBandSchema>

/** `score` is `null` where the vacancy has no readable requirement: then nothing can be told. */
export const matchReportSchema = z.strictObject({
  version: z.int(),
  score: z.int().min(0).max(100).nullable(),
  band: scoreBandSchema.nullable(),
  parts: z.array(scorePartSchema),
  requirements: z.array(matchedRequirementSchema),
  /** Notes on the whole: keyword stuffing, another language than the vacancy's … */
  notes: z.array(z.strictObject({
    code: z.enum(['KEYWORD_STUFFING', 'LANGUAGE_DIFFERS', 'NO_REQUIREMENTS']),
    message: z.string(),
  })),
  resumeLanguage: languageTagSchema.optional(),
  vacancyLanguage: languageTagSchema.optional(),
})
export type MatchReport = z.infer<typeof matchReportSchema>

// --- Edits -------------------------------------------------------------------------------------

const editBase = {
  id: itemIdSchema,
  /** Why, as a code with its values; the page has the sentence. A model's own words go to `params.text`. */
  reason: z.strictObject({
    code: z.string(),
    params: z.record(z.string(), z.union([
      z.string(),
      z.number(),
    ])),
  }),
  /** Facts the new text rests on. */
  factIds: z.array(z.string()),
  /** Requirements it serves. */
  requirementIds: z.array(itemIdSchema),
}

/**
 * A change to a base content. Every pointer and index refers to the *base*, whatever other edits are applied with it.
 * - `rewrite`: the string at `pointer` reads `before` and becomes `after`
 * - `surface`: the same, only to name in the vacancy's words what the text already says
 * - `reorder`: the list at `pointer` takes the base indices in `order` (a permutation of all of them)
 * - `hide`: the list item or optional field at `pointer` is left out
 * - `move`: the list item at `pointer` goes to the end of the list of the same kind at `to`
 * - `add`: `after` joins the end of the list of skills at `pointer`, or becomes the summary or headline where the base has none; `before` is empty, as nothing stood there
 */
export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...editBase,
    kind: z.literal('rewrite'),
    pointer: pointerSchema,
    before: z.string(),
    after: z.string(),
  }),
  z.strictObject({
    ...editBase,
    kind: z.literal('surface'),
    pointer: pointerSchema,
    before: z.string(),
    after: z.string(),
  }),
  z.strictObject({
    ...editBase,
    kind: z.literal('reorder'),
    pointer: pointerSchema,
    order: z.array(z.int().min(0)),
  }),
  z.strictObject({
    ...editBase,
    kind: z.literal('hide'),
    pointer: pointerSchema,
    before: z.string(),
  }),
  z.strictObject({
    ...editBase,
    kind: z.literal('move'),
    pointer: pointerSchema,
    to: pointerSchema,
    before: z.string(),
  }),
  z.strictObject({
    ...editBase,
    kind: z.literal('add'),
    pointer: pointerSchema,
    before: z.literal(''),
    after: z.string().min(1),
  }),
])
export type Edit = z.infer<typeof editSchema>
export type EditKind = Edit['kind']

export const FINDING_CODES = [
  'UNSUPPORTED_NUMBER',
  'UNSUPPORTED_ENTITY',
  'UNSUPPORTED_DATE',
  'UNSUPPORTED_SKILL',
  'UNSUPPORTED_DEGREE',
  'UNSUPPORTED_TITLE',
  'UNSUPPORTED_SCOPE',
  'UNSUPPORTED_SUPERLATIVE',
  'UNSUPPORTED_STATEMENT',
  'IDENTITY_CHANGED',
  'ITEM_ADDED',
  'ITEM_REMOVED',
  'FACT_MOVED',
  'EDIT_INVALID',
] as const
export const findingCodeSchema = z.enum(FINDING_CODES)

/** A claim that nothing supports: `claim` quotes its words, `pointer` says where it would stand. */
export const findingSchema = z.strictObject({
  code: findingCodeSchema,
  pointer: pointerSchema,
  claim: z.string(),
  message: z.string(),
})
export type Finding = z.infer<typeof findingSchema>

export const blockedEditSchema = z.strictObject({
  edit: editSchema,
  findings: z.array(findingSchema).min(1),
})
export type BlockedEdit = z.infer<typeof blockedEditSchema>

/** What a tailoring yields: the base with `edits` applied, what was blocked, and the match before and after. */
export const tailoringSchema = z.strictObject({
  content: resumeContentSchema,
  edits: z.array(editSchema),
  blocked: z.array(blockedEditSchema),
  before: matchReportSchema,
  after: matchReportSchema,
})
export type Tailoring = z.infer<typeof tailoringSchema>

// --- Generations -------------------------------------------------------------------------------

export const decisionSchema = z.enum(['accepted', 'rejected'])
export type Decision = z.infer<typeof decisionSchema>
export const providerTypeSchema = z.enum(['local', 'platform', 'byok'])
export type ProviderType = z.infer<typeof providerTypeSchema>

/** A tailored resume: a pinned base, the edits with the person's decisions, and the scores. Edits start out accepted. */
export const generationSchema = z.strictObject({
  id: idSchema,
  userId: idSchema,
  /** `null` once the base resume is gone; the pinned base stays. */
  resumeId: idSchema.nullable(),
  vacancyId: idSchema,
  providerType: providerTypeSchema,
  base: resumeContentSchema,
  resumeRevision: z.int().min(1),
  requirements: z.array(requirementSchema),
  /** Base plus accepted edits. */
  content: resumeContentSchema,
  edits: z.array(z.strictObject({ edit: editSchema, decision: decisionSchema })),
  blocked: z.array(blockedEditSchema),
  before: matchReportSchema,
  after: matchReportSchema,
  generatedAt: instantSchema,
  updatedAt: instantSchema,
  expiresAt: instantSchema,
})
export type Generation = z.infer<typeof generationSchema>

export const generationSummarySchema = z.strictObject({
  id: idSchema,
  resumeId: idSchema.nullable(),
  vacancyId: idSchema,
  company: z.string(),
  jobPosition: z.string().nullable(),
  resumeTitle: z.string().nullable(),
  matchScoreBefore: z.int().nullable(),
  matchScoreAfter: z.int().nullable(),
  generatedAt: instantSchema,
  expiresAt: instantSchema,
})
export type GenerationSummary = z.infer<typeof generationSummarySchema>

/** A tailored resume is kept this many days. */
export const GENERATION_DAYS = 90

/** `pages` is how many the tailored resume may fill; the engine's own default where it is absent. */
export const generationInputSchema = z.strictObject({
  resumeId: idSchema,
  vacancyId: idSchema,
  pages: z.union([z.literal(1), z.literal(2)]).optional(),
})
export type GenerationInput = z.infer<typeof generationInputSchema>
export const generationQuerySchema = z.strictObject({
  resumeId: idSchema.optional(),
  vacancyId: idSchema.optional(),
})
export type GenerationQuery = z.infer<typeof generationQuerySchema>

/** Decisions on some edits, in one step. */
export const decisionsInputSchema = z.strictObject({
  decisions: z.array(z.strictObject({ editId: itemIdSchema, decision: decisionSchema })).min(1).max(1000),
})
export type DecisionsInput = z.infer<typeof decisionsInputSchema>

/** What a blocked edit claimed and the resume did not say, in the person's own words. `pointer` is the list of the generation's base that it joins. */
export const factInputSchema = z.strictObject({
  editId: itemIdSchema,
  pointer: pointerSchema,
  text: z.string().trim().min(1).max(2000),
})
export type FactInput = z.infer<typeof factInputSchema>

/** One line of the progress stream of `POST /api/generations` (`text/event-stream`). */
export type GenerationEvent = { type: 'step', step: GenerationStep } | { type: 'done', generationId: string } | { type: 'error', code: string, message: string, params: Record<string, unknown> }
