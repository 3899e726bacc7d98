import type { DocumentChoices, DocumentFit, FitStep, Requirement, ResumeContent } from '@int/schema'
import type { Measure, RenderOptions, Typesetter } from './typesetter.ts'
import { leastImportantItems, withoutItems } from './importance.ts'

/** The tightest that fitting goes, as factors; where a person chose tighter, theirs. */
export const FIT_BOUNDS = { spacing: 0.75, margins: 0.75, scale: 0.9 } as const
/** Below this size, in points, text is not made smaller: the smallest that is comfortable on paper. */
const SMALLEST_TEXT = 8.5
/** Halvings of the way between two tightnesses: down to a fortieth of one step, which nobody sees. */
const HALVINGS = 5
/** A document more than this many times too long is not helped by taking single items out. */
const HOPELESS = 3

/** What is tightened, in this order: white space is missed least, size most. */
const ORDER = ['spacing', 'margins', 'scale'] as const
type Tightening = typeof ORDER[number]
type Bounds = Record<Tightening, { from: number, to: number }>

/** What a document is to be brought to. */
export interface FitGoal {
  pages: 1 | 2
  /** Of the vacancy, to say which items serve it least. */
  requirements?: Requirement[]
}

/**
 * Makes a document fit on `goal.pages` by as little as possible: first the space between lines and entries, then the margins,
 * then the size, each within `FIT_BOUNDS`. Found by bisection, since a tighter document is never longer. What fits already is left as it is.
 * Throws as the typesetter does.
 */
export async function fitDocument(typesetter: Typesetter, content: ResumeContent, options: RenderOptions, goal: FitGoal): Promise<DocumentFit> {
  const given = options.choices ?? {}
  const measured = (choices: DocumentChoices, shortened = content): Promise<Measure> => typesetter.measure(shortened, { ...options, choices })
  const before = await measured(given)
  if (before.pages <= goal.pages)
    return { fits: true, pages: before.pages, choices: given, steps: [], overflow: null, leastImportant: [] }

  const bounds = boundsOf(given, before.textSize)
  const tightest = withTightness(given, bounds, ORDER.length)
  const least = await measured(tightest)
  if (least.pages <= goal.pages) {
    const { tightness, pages } = await loosest(async tightness => (await measured(withTightness(given, bounds, tightness))).pages, goal.pages, least.pages)
    const choices = withTightness(given, bounds, tightness)
    return { fits: true, pages, choices, steps: stepsOf(given, choices), overflow: null, leastImportant: [] }
  }

  const overflow = overflowOf(least, goal.pages)
  return {
    fits: false,
    pages: least.pages,
    choices: tightest,
    steps: stepsOf(given, tightest),
    overflow,
    leastImportant: overflow.pages > goal.pages * HOPELESS
      ? []
      : await itemsToDrop(content, goal, given, async shortened => (await measured(tightest, shortened)).pages),
  }
}

function boundsOf(given: DocumentChoices, textSize: number): Bounds {
  const at = (choice: Tightening, lowest: number): Bounds[Tightening] => {
    const from = given[choice] ?? 1
    return { from, to: Math.min(from, lowest) }
  }
  return {
    spacing: at('spacing', FIT_BOUNDS.spacing),
    margins: at('margins', FIT_BOUNDS.margins),
    scale: at('scale', Math.max(FIT_BOUNDS.scale, (given.scale ?? 1) * SMALLEST_TEXT / textSize)),
  }
}

/** 0 leaves the choices as given; each whole number has one more of `ORDER` at its bound. */
function withTightness(given: DocumentChoices, bounds: Bounds, tightness: number): DocumentChoices {
  const choices = { ...given }
  ORDER.forEach((choice, index) => {
    const { from, to } = bounds[choice]
    const share = Math.min(1, Math.max(0, tightness - index))
    if (share > 0 && to < from)
      choices[choice] = Math.round((from + (to - from) * share) * 1000) / 1000
  })
  return choices
}

/** The least tightness that fits, by bisection: first which of `ORDER` it takes, then how much of it. */
async function loosest(pagesAt: (tightness: number) => Promise<number>, goal: number, pagesAtMost: number): Promise<{ tightness: number, pages: number }> {
  let [low, high, pages] = [0, ORDER.length as number, pagesAtMost]
  const tryAt = async (tightness: number): Promise<void> => {
    const found = await pagesAt(tightness)
    if (found <= goal)
      [high, pages] = [tightness, found]
    else
      low = tightness
  }
  for (let step = 1; step < ORDER.length && high === ORDER.length; step++)
    await tryAt(step)
  for (let halving = 0; halving < HALVINGS; halving++)
    await tryAt((low + high) / 2)
  return { tightness: high, pages }
}

function stepsOf(given: DocumentChoices, choices: DocumentChoices): FitStep[] {
  return ORDER.flatMap((choice) => {
    const [from, to] = [given[choice] ?? 1, choices[choice] ?? 1]
    return from === to
      ? []
      : [{ choice, from, to }]
  })
}

function overflowOf({ pages, lastHeight, pageHeight, lineHeight }: Measure, goal: number): NonNullable<DocumentFit['overflow']> {
  const points = (pages - goal - 1) * pageHeight + lastHeight
  return {
    points: Math.round(points),
    lines: Math.ceil(points / lineHeight),
    pages: Math.ceil((goal + points / pageHeight) * 10) / 10,
  }
}

/** The fewest of the least important items without which the tightest document fits. */
async function itemsToDrop(
  content: ResumeContent,
  { pages, requirements }: FitGoal,
  { hidden }: DocumentChoices,
  pagesOf: (content: ResumeContent) => Promise<number>,
): Promise<DocumentFit['leastImportant']> {
  const candidates = leastImportantItems(content, requirements ?? [], hidden ?? [])
  const fitsWithout = async (count: number): Promise<boolean> => await pagesOf(withoutItems(content, candidates.slice(0, count).map(({ pointer }) => pointer))) <= pages
  let [low, high] = [0, candidates.length]
  if (high === 0 || !await fitsWithout(high))
    return []
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (await fitsWithout(middle))
      high = middle
    else
      low = middle
  }
  return candidates.slice(0, high)
}
