import type { BlockedEdit, Edit, Finding, ResumeContent } from '@int/schema'
import type { CheckOptions } from './verify.ts'
import { DomainError } from '@int/schema'
import { factsOf } from '../content/index.ts'
import { applyEdits, refuseClashes } from '../tailoring/apply.ts'
import { RULES } from './rules/index.ts'
import { finding } from './rules/rule.ts'
import { findingsWith, readBase } from './verify.ts'

function textOf(edit: Edit): string {
  if (edit.kind === 'rewrite' || edit.kind === 'surface')
    return edit.after
  return edit.kind === 'reorder'
    ? edit.pointer
    : edit.before
}

/** A move of a line, a course or a tool to another entry says something else of both; skills may change their group. */
function isMoveOfFact(edit: Edit): boolean {
  return edit.kind === 'move' && !edit.pointer.startsWith('/skills/') && !edit.pointer.startsWith('/personalInfo/')
}

/**
 * Checks each edit against the base: it has to fit it, to cite only facts that it has, and its result may claim nothing that the base does not carry.
 * An edit that clashes with one before it is blocked too, so that all supported edits can be applied together.
 */
export function checkEdits(base: ResumeContent, edits: Edit[], options?: CheckOptions): { supported: Edit[], blocked: BlockedEdit[] } {
  const facts = readBase(base, options)
  const known = new Set(factsOf(base).map(({ id }) => id))
  const supported: Edit[] = []
  const blocked: BlockedEdit[] = []
  const findingsOf = (edit: Edit): Finding[] => {
    const unknown = edit.factIds.find(id => !known.has(id))
    if (unknown !== undefined)
      return [finding('EDIT_INVALID', edit.pointer, unknown, 'the resume has no fact of this id')]
    try {
      refuseClashes(base, [...supported, edit])
      const tailored = applyEdits(base, [edit])
      // Another order and what is left out say nothing new.
      if (edit.kind === 'reorder' || edit.kind === 'hide')
        return []
      const findings = findingsWith(RULES, facts, tailored)
      return isMoveOfFact(edit) && findings.length === 0
        ? [finding('FACT_MOVED', edit.pointer, textOf(edit))]
        : findings
    }
    catch (error) {
      if (!(error instanceof DomainError))
        throw error
      return [finding('EDIT_INVALID', edit.pointer, textOf(edit), String(error.params.reason))]
    }
  }
  for (const edit of edits) {
    const findings = findingsOf(edit)
    if (findings.length === 0)
      supported.push(edit)
    else
      blocked.push({ edit, findings })
  }
  return { supported, blocked }
}
