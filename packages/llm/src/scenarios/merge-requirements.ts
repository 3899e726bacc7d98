import type { Requirement } from '@int/schema'
import { shortHash } from '@int/engine/content'
import { canonicalOf, findTerms, sameMeaning } from '@int/engine/matching'

/** As many as a vacancy may have. */
const MOST = 300
/** One of these to a sentence: two entries over the same words are the same entry. */
const ONE_A_SENTENCE = new Set<Requirement['kind']>(['experience', 'education', 'title', 'location', 'workFormat', 'salary', 'contract', 'deadline', 'responsibility', 'other'])

/**
 * The requirements that are known, completed by those that a model read in the same text. What is known stays as it is (a person may have
 * edited it) and gains years or a level where it had none. Skills go by the engine's name for them; what is new comes last.
 */
export function mergeRequirements(known: Requirement[], read: Requirement[]): Requirement[] {
  const merged = known.map(requirement => ({ ...requirement }))
  for (const entry of read.flatMap(splitSkill)) {
    const same = merged.find(one => isSame(one, entry))
    if (same !== undefined) {
      same.years ??= entry.years
      same.level ??= entry.level
      continue
    }
    const id = `read-${shortHash(`${entry.kind} ${entry.term} ${entry.text}`)}`
    if (merged.length < MOST && merged.every(one => one.id !== id))
      merged.push({ ...entry, id })
  }
  return merged.map(withoutEmpty)
}

/** A model's term may be a whole phrase; each skill that it names is a requirement of its own. */
function splitSkill(entry: Requirement): Requirement[] {
  if (entry.kind !== 'skill')
    return [entry]
  const canonical = canonicalOf(entry.term)
  if (canonical !== undefined)
    return [{ ...entry, term: canonical }]
  const named = Array.from(new Set(findTerms(entry.term).map(term => term.canonical)))
  return named.length === 0
    ? [entry]
    : named.map(term => ({ ...entry, term }))
}

function isSame(one: Requirement, other: Requirement): boolean {
  if (sameMeaning(one.term, other.term) && (one.kind === other.kind || one.kind === 'skill' || other.kind === 'skill'))
    return true
  return one.kind === other.kind && ONE_A_SENTENCE.has(one.kind) && overlaps(one, other)
}

function overlaps(one: Requirement, other: Requirement): boolean {
  if (one.start === undefined || one.end === undefined || other.start === undefined || other.end === undefined)
    return false
  return one.start < other.end && other.start < one.end
}

function withoutEmpty({ years, level, ...rest }: Requirement): Requirement {
  return {
    ...rest,
    ...years === undefined ? {} : { years },
    ...level === undefined ? {} : { level },
  }
}
