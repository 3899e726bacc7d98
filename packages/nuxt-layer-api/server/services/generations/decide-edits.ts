import type { DecisionsInput, Generation } from '@int/schema'
import { applyEdits } from '@int/engine/tailoring'
import { DomainError } from '@int/schema'
import { transaction } from '../../database/client.ts'
import { takeGeneration, updateGeneration } from '../../repositories/generations.ts'
import { requireFound } from '../../utils/found.ts'
import { scoresOf } from './rescore.ts'

/**
 * Accepts and rejects edits; the content and its score follow. Decisions of two tabs at once both hold.
 * Throws `NOT_FOUND`, `EDIT_BLOCKED` for an edit that nothing supports, `EDIT_CONFLICT` where edits do not go together.
 */
export function decideEdits(userId: string, id: string, { decisions }: DecisionsInput): Promise<Generation> {
  return transaction(async () => {
    const generation = requireFound(await takeGeneration(userId, id))
    const decided = new Map(decisions.map(({ editId, decision }) => [editId, decision]))
    requireDecidable(generation, [...decided.keys()])

    const edits = generation.edits.map(({ edit, decision }) => ({ edit, decision: decided.get(edit.id) ?? decision }))
    return requireFound(await updateGeneration(userId, id, { edits, ...resultOf(generation, edits) }))
  })
}

/** What a generation comes to with these decisions. Throws `EDIT_CONFLICT`. */
export function resultOf(generation: Generation, edits: Generation['edits']): Pick<Generation, 'content' | 'before' | 'after'> {
  const content = applyEdits(generation.base, edits.filter(({ decision }) => decision === 'accepted').map(({ edit }) => edit))
  return { content, ...scoresOf(generation, content) }
}

function requireDecidable({ edits, blocked }: Generation, editIds: string[]): void {
  for (const editId of editIds) {
    if (edits.some(({ edit }) => edit.id === editId))
      continue
    throw blocked.some(({ edit }) => edit.id === editId)
      ? new DomainError('EDIT_BLOCKED', { editId })
      : new DomainError('NOT_FOUND', { editId })
  }
}
