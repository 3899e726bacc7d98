import type { BlockedEdit, Edit, Finding, ResumeContent } from '@int/schema'
import { DomainError } from '@int/schema'
import { applyEdits } from '../tailoring/apply.ts'
import { verifyContent } from './verify.ts'

/** Applies each edit on its own and keeps those whose result the base carries, unless one clashes with another kept before it. */
export function checkEdits(base: ResumeContent, edits: Edit[]): { supported: Edit[], blocked: BlockedEdit[] } {
  const supported: Edit[] = []
  const blocked: BlockedEdit[] = []
  for (const edit of edits) {
    const findings = findingsOf(base, edit, supported)
    if (findings.length === 0)
      supported.push(edit)
    else
      blocked.push({ edit, findings })
  }
  return { supported, blocked }
}

function findingsOf(base: ResumeContent, edit: Edit, kept: Edit[]): Finding[] {
  try {
    applyEdits(base, [...kept, edit])
    return verifyContent(base, applyEdits(base, [edit]))
  }
  catch (error) {
    if (!(error instanceof DomainError))
      throw error
    return [
      {
        code: 'EDIT_INVALID',
        pointer: edit.pointer,
        claim: 'before' in edit
          ? edit.before
          : '',
        message: String(error.params.reason),
      },
    ]
  }
}
