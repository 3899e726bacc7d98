import type { Requirement, Verdict } from '@int/schema'
import type { Token } from './tokens.ts'
import type { Gist } from './words.ts'
import { bearingOf, coverageOf, COVERED, CREDIT, TOUCHED } from './skills.ts'
import { sameMeaning, termOf } from './terms.ts'
import { tokensOf } from './tokens.ts'
import { gistOf } from './words.ts'

/** How a text bears on a requirement: `weight` is 1 for a must that is named outright and falls from there, never below 0. */
export interface Relevance {
  requirementId: string
  verdict: Exclude<Verdict, 'missing'>
  weight: number
  /** The words of the text that say so, with UTF-16 offsets; the whole text where it is said in other words. */
  text: string
  start: number
  end: number
}

/** The requirements that a text (a bullet, a skill, a sentence) shows or touches, in the order of the list. */
export function relevanceOf(text: string, requirements: Requirement[]): Relevance[] {
  const reading = reader(text)
  return requirements.flatMap((requirement) => {
    const found = bearing(reading, requirement)
    return found === undefined
      ? []
      : [{ requirementId: requirement.id, ...found, weight: found.weight * (requirement.importance === 'must' ? 1 : 0.5) }]
  })
}

/** A text that is read once for all requirements. */
interface Reading {
  text: string
  tokens: () => Token[]
  gist: () => Gist
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function reader(text: string): Reading {
  return { text, tokens: once(() => tokensOf(text)), gist: once(() => gistOf(text)) }
}

const askedFor = new WeakMap<Requirement, Reading>()

/** A requirement's term, read once for all texts. */
function asked(requirement: Requirement): Reading {
  const known = askedFor.get(requirement)
  if (known?.text === requirement.term)
    return known
  const reading = reader(requirement.term)
  askedFor.set(requirement, reading)
  return reading
}

function bearing({ text, tokens: tokensIn, gist }: Reading, requirement: Requirement): Omit<Relevance, 'requirementId'> | undefined {
  if (requirement.kind === 'skill' || requirement.kind === 'certification') {
    const term = termOf(requirement.term)
    const known = term === undefined ? undefined : bearingOf(term, text)
    if (known !== undefined)
      return { ...known, weight: CREDIT[known.verdict] * (term?.kind === 'soft' ? 0.3 : 1) }
    const words = asked(requirement).tokens()
    const tokens = tokensIn()
    const at = words.length === 0 ? -1 : tokens.findIndex((_, from) => words.every((word, step) => tokens[from + step]?.stem === word.stem))
    const [first, last] = [tokens[at], tokens[at + words.length - 1]]
    return term === undefined && first !== undefined && last !== undefined
      ? { verdict: 'shown', weight: 1, text: text.slice(first.start, last.end), start: first.start, end: last.end }
      : undefined
  }
  if (requirement.kind !== 'responsibility' && requirement.kind !== 'other' && !(requirement.kind === 'title' && sameMeaning(text, requirement.term)))
    return undefined
  const coverage = coverageOf(asked(requirement).gist(), gist())
  if (coverage < TOUCHED)
    return undefined
  return { verdict: coverage >= COVERED ? 'shown' : 'adjacent', weight: 0.6 * Math.min(1, coverage / COVERED), text, start: 0, end: text.length }
}
