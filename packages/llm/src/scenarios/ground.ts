import type { CheckOptions } from '@int/engine/grounding'
import type { TailorOptions } from '@int/engine/tailoring'
import type { BlockedEdit, Edit, Requirement, ResumeContent } from '@int/schema'
import { factsOf } from '@int/engine/content'
import { checkEdits, verifyContent } from '@int/engine/grounding'
import { applyEdits, proposeEdits } from '@int/engine/tailoring'

/** Edits that hold, all together, and those that nothing supports. */
export interface GroundedEdits { edits: Edit[], blocked: BlockedEdit[] }

type TextEdit = Extract<Edit, { kind: 'rewrite' | 'surface' }>

/**
 * Checks a model's edits against the base and lets the local engine do the rest. The engine reads the resume as the model worded it:
 * what both change carries the words of both, a list that the model ordered or a line that it hid stays so, and where the model said nothing, or
 * nothing that holds, the engine's edits stand by themselves. The edits can be applied together; the base carries what they come to.
 */
export function groundEdits(base: ResumeContent, proposed: Edit[], requirements: Requirement[], options: TailorOptions): GroundedEdits {
  const { supported, blocked } = checkModelEdits(base, proposed, options)
  const joined = join(base, supported, requirements, options)
  const findings = verifyContent(base, applyEdits(base, joined), options)
  if (findings.length === 0)
    return { edits: joined, blocked }
  // Each edit holds by itself and all together do not: then none of the model's words is taken.
  const [words, rest] = [supported.filter(isText), supported.filter(edit => !isText(edit))]
  return { edits: join(base, rest, requirements, options), blocked: [...blocked, ...words.map(edit => ({ edit, findings }))] }
}

/**
 * A model's headline rests on titles, degrees, skills and the headline there is, not on running text: a sentence of a summary
 * may be about anybody, and may have been written for a machine.
 */
export function checkModelEdits(base: ResumeContent, proposed: Edit[], options: CheckOptions): { supported: Edit[], blocked: BlockedEdit[] } {
  const { supported, blocked } = checkEdits(base, proposed, options)
  const headings = withoutProse(base)
  const unfounded = supported.filter(({ pointer }) => pointer === '/personalInfo/headline').flatMap(edit => checkEdits(headings, [{ ...edit, factIds: [] }], options).blocked.map(({ findings }) => ({ edit, findings })))
  const gone = new Set(unfounded.map(({ edit }) => edit.id))
  const kept = supported.filter(({ id }) => !gone.has(id))
  return { supported: kept, blocked: [...blocked, ...unfounded] }
}

function withoutProse(base: ResumeContent): ResumeContent {
  const { summary: _, ...rest } = base
  return {
    ...rest,
    experience: base.experience.map(({ description: _, ...job }) => ({ ...job, highlights: [] })),
    ...base.projects === undefined ? {} : { projects: base.projects.map(({ description: _, highlights: __, ...project }) => project) },
    ...base.volunteering === undefined ? {} : { volunteering: base.volunteering.map(({ description: _, highlights: __, ...entry }) => entry) },
    customSections: [],
  }
}

function isText(edit: Edit): edit is TextEdit {
  return edit.kind === 'rewrite' || edit.kind === 'surface'
}

function join(base: ResumeContent, supported: Edit[], requirements: Requirement[], options: TailorOptions): Edit[] {
  const worded = applyEdits(base, supported.filter(isText))
  const own = new Map(supported.map(edit => [edit.pointer, edit]))
  const added: Edit[] = []
  for (const edit of withFactsOf(base, worded, proposeEdits(worded, requirements, options))) {
    const first = own.get(edit.pointer)
    if (first === undefined)
      added.push(edit)
    else if (isText(first) && isText(edit))
      own.set(edit.pointer, withWordsOfBoth(base, first, edit, options))
  }
  // What clashes with an edit of the model's (a hidden job around a line it has reworded) gives way to it.
  return checkEdits(base, [...own.values(), ...added], options).supported
}

function withWordsOfBoth(base: ResumeContent, first: TextEdit, second: TextEdit, options: CheckOptions): Edit {
  const both: Edit = { ...first, after: second.after, requirementIds: Array.from(new Set([...first.requirementIds, ...second.requirementIds])) }
  return checkEdits(base, [both], options).supported.length === 1
    ? both
    : first
}

/** A fact's id holds a hash of its words, which are the base's own again where the model has changed them. */
function withFactsOf(base: ResumeContent, worded: ResumeContent, edits: Edit[]): Edit[] {
  const idAt = new Map(factsOf(base).map(({ pointer, id }) => [pointer, id]))
  const baseId = new Map(factsOf(worded).map(({ pointer, id }) => [id, idAt.get(pointer)]))
  return edits.map(edit => ({ ...edit, factIds: edit.factIds.flatMap(id => baseId.get(id) ?? []) }))
}
