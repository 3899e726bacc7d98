import type { Requirement } from '@int/schema'

/** What another reading of a vacancy would change of a list of requirements. */
export interface RequirementChanges {
  added: Requirement[]
  /** In the list, and not in the other reading. */
  missing: Requirement[]
}

function nameOf({ term }: Requirement): string {
  return term.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** Compares by name; a requirement that both know stays as the person has it. */
export function compareRequirements(current: Requirement[], proposed: Requirement[]): RequirementChanges {
  const has = (list: Requirement[], requirement: Requirement): boolean => list.some(other => nameOf(other) === nameOf(requirement))
  return {
    added: proposed.filter((requirement, index) => !has(current, requirement) && !has(proposed.slice(0, index), requirement)),
    missing: current.filter(requirement => !has(proposed, requirement)),
  }
}
